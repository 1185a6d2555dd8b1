using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>Every address of the site is made here and nowhere else.</summary>
public static class Routes
{
    /// <summary>The first page.</summary>
    public static Address Home { get; } = new("index.html");

    /// <summary>All years.</summary>
    public static Address Years { get; } = new("years.html");

    /// <summary>All forums.</summary>
    public static Address Forums { get; } = new("forums.html");

    /// <summary>All addressees.</summary>
    public static Address Addressees { get; } = new("addressees.html");

    /// <summary>All topics.</summary>
    public static Address Topics { get; } = new("topics.html");

    /// <summary>All lines of recurring recommendations.</summary>
    public static Address Recurring { get; } = new("recurring.html");

    /// <summary>The lines of what was asked for the last time in a year; the id of a line begins with a year, and never so.</summary>
    public static Address RecurringUntil(ArchiveYear year) => new($"recurring/until-{year}.html");

    /// <summary>What became of recommendations; it is there only where somebody answered.</summary>
    public static Address Done { get; } = new("done.html");

    /// <summary>What a reader put by, in the reader's browser only.</summary>
    public static Address Selection { get; } = new("selection.html");

    /// <summary>What the archive is and how to take part.</summary>
    public static Address About { get; } = new("about.html");

    /// <summary>What a server shows for an address that is not there.</summary>
    public static Address NotFound { get; } = new("404.html");

    /// <summary>The news of the whole archive.</summary>
    public static Address Feed { get; } = new("feed.xml");

    /// <summary>What entered the archive, the last first.</summary>
    public static Address News { get; } = new("new.html");

    /// <summary>What feeds are and which there are.</summary>
    public static Address Subscribe { get; } = new("subscribe.html");

    /// <summary>What the archive's data are and what each member of them means.</summary>
    public static Address Data { get; } = new("data.html");

    /// <summary>All pages, for search engines.</summary>
    public static Address Sitemap { get; } = new("sitemap.xml");

    /// <summary>A part of them where one file cannot hold all; parts count from 1.</summary>
    public static Address SitemapPart(int number) => new(FormattableString.Invariant($"sitemap-{number}.xml"));

    /// <summary>What robots may read.</summary>
    public static Address Robots { get; } = new("robots.txt");

    /// <summary>The archive as data.</summary>
    public static Address ArchiveJson { get; } = new("data/archive.json");

    /// <summary>What the members of the archive's data are, as a JSON Schema.</summary>
    public static Address ArchiveSchema { get; } = new("data/archive.schema.json");

    /// <summary>The recommendations as a table.</summary>
    public static Address RecommendationsCsv { get; } = new("data/recommendations.csv");

    /// <summary>The page of the search.</summary>
    public static Address Search { get; } = new("search.html");

    /// <summary>A resolution's page for who knows only the text of its id: <c>{resolution}</c> stands for it.</summary>
    public static string ResolutionPattern => "resolutions/{resolution}.html";

    /// <summary>The same for a recommendation; <c>{number}</c> stands for its number.</summary>
    public static string RecommendationPattern => ResolutionPattern + "#r{number}";

    /// <summary>The same for the page of a line; <c>{line}</c> stands for its id.</summary>
    public static string LinePattern => "recurring/{line}.html";

    /// <summary>Whether the path is that of a resolution's page.</summary>
    public static bool IsResolution(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("resolutions/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal);
    }

    /// <summary>The same for a year's, a forum's and an addressee's page; <c>{id}</c> stands for what names it.</summary>
    public static string YearPattern => "years/{id}.html";

    /// <inheritdoc cref="YearPattern"/>
    public static string ForumPattern => "forums/{id}.html";

    /// <inheritdoc cref="YearPattern"/>
    public static string TopicPattern => "topics/{id}.html";

    /// <inheritdoc cref="YearPattern"/>
    public static string AddresseePattern => "addressees/{id}.html";

    /// <summary>A page of the kind that this pattern makes, by the text of its id.</summary>
    internal static string PathOf(string pattern, string id) => pattern[..pattern.IndexOf('{', StringComparison.Ordinal)] + id + ".html";

    /// <summary>The text of the id of a page of the kind that this pattern makes; null where the path is none.</summary>
    internal static string? IdIn(string pattern, string path)
    {
        var (start, end) = (pattern[..pattern.IndexOf('{', StringComparison.Ordinal)], ".html");
        if (!path.StartsWith(start, StringComparison.Ordinal) || !path.EndsWith(end, StringComparison.Ordinal) || path.Length <= start.Length + end.Length)
            return null;
        var id = path[start.Length..^end.Length];
        var isId = pattern == ResolutionPattern ? ResolutionId.TryParse(id) is not null : pattern == YearPattern ? ArchiveYear.TryParse(id) is not null : Slug.TryParse(id) is not null;
        return isId ? id : null;
    }

    /// <summary>The place that is written so: a path and perhaps an anchor.</summary>
    internal static Address Parse(string target) => target.Split('#', 2) is [var path, var anchor] ? new Address(path, anchor) : new Address(target);

    /// <summary>The resolution whose page has this path, whether or not there is one; null where the path is none of a resolution.</summary>
    internal static ResolutionId? ResolutionAt(string path) => IdIn(ResolutionPattern, path) is { } id ? ResolutionId.TryParse(id) : null;

    /// <summary>The recommendation to which the path and its anchor lead, without its words; null where they lead to none.</summary>
    internal static RecommendationId? RecommendationAt(string target) =>
        target.Split('#') is [var path, ['r', .. var number]] && IdIn(ResolutionPattern, path) is { } resolution ? RecommendationId.TryParse($"{resolution}/{number}") : null;

    /// <summary>A resolution's page.</summary>
    public static Address Of(ResolutionId id) => new(ResolutionPattern.Replace("{resolution}", id.ToString(), StringComparison.Ordinal));

    /// <summary>A section on its resolution's page.</summary>
    public static Address Of(ResolutionId id, Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Of(id) with { Anchor = FormattableString.Invariant($"s{section.Number}") };
    }

    /// <summary>A recommendation on its resolution's page.</summary>
    public static Address Of(RecommendationId id) => Of(id.Resolution) with { Anchor = $"r{id.Number}" };

    /// <summary>The recommendation with its words: where it stands and, if the number comes to stand for another one, which one was meant.</summary>
    public static Address PermalinkOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return PermalinkOf(recommendation.Id, recommendation.Fingerprint);
    }

    /// <inheritdoc cref="PermalinkOf(Recommendation)"/>
    public static Address PermalinkOf(RecommendationId id, Fingerprint fingerprint) => Of(id) with { Anchor = $"r{id.Number}.{fingerprint}" };

    /// <summary>A year's page.</summary>
    public static Address Of(ArchiveYear year) => new(YearPattern.Replace("{id}", year.ToString(), StringComparison.Ordinal));

    /// <summary>A forum's page.</summary>
    public static Address Of(Forum forum) => new(ForumPattern.Replace("{id}", Id(forum).ToString(), StringComparison.Ordinal));

    /// <summary>An addressee's page.</summary>
    public static Address Of(Addressee addressee) => new(AddresseePattern.Replace("{id}", Id(addressee).ToString(), StringComparison.Ordinal));

    /// <summary>The part of an addressee's page that a year takes.</summary>
    public static Address Of(Addressee addressee, ArchiveYear year) => Of(addressee) with { Anchor = $"y{year}" };

    /// <summary>The page of what was recommended to an addressee in a year, where it is too much for one page.</summary>
    public static Address PageOf(Addressee addressee, ArchiveYear year) => Below(Of(addressee).Path, year);

    /// <summary>A topic's page.</summary>
    public static Address Of(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new(TopicPattern.Replace("{id}", topic.Id.ToString(), StringComparison.Ordinal));
    }

    /// <summary>The part of a topic's page that a year takes.</summary>
    public static Address Of(Topic topic, ArchiveYear year) => Of(topic) with { Anchor = $"y{year}" };

    /// <summary>The page of what was recommended on a topic in a year, where it is too much for one page.</summary>
    public static Address PageOf(Topic topic, ArchiveYear year) => Below(Of(topic).Path, year);

    /// <summary>The page of a year of what a page shows, by the path of the page.</summary>
    internal static Address Below(string page, ArchiveYear year) => new($"{Path.ChangeExtension(page, null)}/{year}.html");

    /// <summary>The page of a line of recurring recommendations.</summary>
    public static Address Of(RecurrenceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(LinePattern.Replace("{line}", line.Id.ToString(), StringComparison.Ordinal));
    }

    /// <summary>The place of a recommendation on the page of its line.</summary>
    public static Address Of(RecurrenceLine line, RecommendationId member) => Of(line) with { Anchor = member.ToString() };

    /// <summary>A forum's news.</summary>
    public static Address FeedOf(Forum forum) => new($"forums/{Id(forum)}.xml");

    /// <summary>An addressee's news.</summary>
    public static Address FeedOf(Addressee addressee) => new($"addressees/{Id(addressee)}.xml");

    /// <summary>The news of what a page shows, by the path of the page.</summary>
    internal static Address FeedBeside(string page) => new(Path.ChangeExtension(page, ".xml"));

    /// <summary>A file of the search index, by its name without an ending.</summary>
    public static Address SearchIndex(string name) => new($"search/{name}.json");

    /// <summary>A file that documents show or link to, by its path below the input folder.</summary>
    public static Address File(string path) => new($"files/{path}");

    /// <summary>A note at the foot of a resolution.</summary>
    public static Address OfFootnote(ResolutionId id, int number) => Of(id) with { Anchor = FormattableString.Invariant($"n{number}") };

    /// <summary>A slice of the search index as a script, by its name without an ending.</summary>
    public static Address SearchSlice(string name) => new($"search/{name}.js");

    /// <summary>What the page of the data says of an object, by its name in the schema.</summary>
    public static Address OfDataObject(string name) => Data with { Anchor = name };

    /// <summary>A file that belongs to the theme: <c>site.css</c>.</summary>
    public static Address Asset(string name) => new($"assets/{name}");

    private static Slug Id(Forum forum)
    {
        ArgumentNullException.ThrowIfNull(forum);
        return forum.Id;
    }

    private static Slug Id(Addressee addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return addressee.Id;
    }
}
