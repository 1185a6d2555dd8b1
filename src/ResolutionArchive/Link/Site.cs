using System.Collections.Immutable;
using ResolutionArchive.Link.Moves;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link;

/// <summary>The archive with its neighbourhoods: what stands beside what. Years run from the newest to the oldest.</summary>
/// <param name="Settings">What the archive is called and where it lives.</param>
/// <param name="Resolutions">All resolutions, the newest first, undated ones last.</param>
/// <param name="Years">The years in which there are resolutions.</param>
/// <param name="Forums">All forums in the order of the authority file.</param>
/// <param name="Addressees">All addressees in the order of the authority file.</param>
/// <param name="Recurrences">The lines of recurring recommendations, the longest-running first.</param>
/// <param name="Synonyms">Groups of words and phrases that mean the same.</param>
public sealed record Site(
    SiteSettings Settings,
    ImmutableArray<LinkedResolution> Resolutions,
    ImmutableArray<YearShelf> Years,
    ImmutableArray<ForumSeries> Forums,
    ImmutableArray<AddresseeFile> Addressees,
    ImmutableArray<RecurrenceLine> Recurrences,
    ImmutableArray<ImmutableArray<string>> Synonyms)
{
    /// <summary>The files that documents show or link to, in ordinal order of their paths.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>The recommendations that ask, among other things, what another one asks.</summary>
    public ImmutableArray<Absorption> Absorptions { get; init; } = [];

    /// <summary>What recommendations are about, in the order of the names.</summary>
    public ImmutableArray<TopicFile> Topics { get; init; } = [];

    /// <summary>What became of recommendations, the oldest response first.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>The pages that went away, and where they went, those that went last first; none of them is a page of the site.</summary>
    public ImmutableArray<MovedPage> Moved { get; init; } = [];

    /// <summary>What was under the numbers of recommendations before, the last first.</summary>
    public ImmutableArray<FormerRecommendation> Former { get; init; } = [];

    /// <summary>The pages that were published under another address at first.</summary>
    internal ImmutableArray<FirstAddress> First { get; init; } = [];

    /// <summary>Who names what the archive publishes.</summary>
    public required TagAuthority Tag { get; init; }

    /// <summary>All resolutions, those that entered the archive last first; at the end those of which nobody knows when.</summary>
    public required ImmutableArray<NewsItem> News { get; init; }

    /// <summary>What of the last publication is gone from the archive.</summary>
    internal Loss Loss { get; init; } = Loss.None;

    private readonly Lazy<IReadOnlyDictionary<RecommendationId, RecurrenceLine>> lines =
        new(() => Recurrences.SelectMany(line => line.Members.Select(member => (member.Recommendation.Id, line))).ToDictionary(entry => entry.Id, entry => entry.line));

    /// <summary>The concepts of the domain, by which the search finds what is worded otherwise.</summary>
    internal Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;

    private readonly Lazy<IReadOnlyDictionary<RecommendationId, Recommendation>> recommendations = new(() => Resolutions
        .SelectMany(linked => linked.Resolution.Sections).SelectMany(section => section.Recommendations).ToDictionary(recommendation => recommendation.Id));

    private readonly Lazy<IReadOnlyDictionary<Slug, AddresseeFile>> files = new(() => Addressees.ToDictionary(file => file.Addressee.Id));

    private readonly Lazy<IReadOnlyDictionary<ResolutionId, Resolution>> resolutions = new(() => Resolutions.ToDictionary(linked => linked.Resolution.Id, linked => linked.Resolution));

    private Dictionary<string, string>? first;
    private ILookup<RecommendationId, Response>? responsesTo;
    private ILookup<RecommendationId, Topic>? topicsOf;
    private ILookup<ResolutionId, FormerRecommendation>? formerOf;
    private ILookup<RecommendationId, RecommendationId>? partsOf;
    private ILookup<RecommendationId, RecommendationId>? wholesOf;
    private ILookup<ResolutionId, ResolutionId>? movedTo;
    private ILookup<ResolutionId, FormerRecommendation>? cameTo;

    /// <summary>The recommendation with this id; null where there is none.</summary>
    public Recommendation? RecommendationOf(RecommendationId id) => recommendations.Value.GetValueOrDefault(id);

    /// <summary>The resolution with this id; null where there is none.</summary>
    public Resolution? ResolutionOf(ResolutionId id) => resolutions.Value.GetValueOrDefault(id);

    /// <summary>All that was recommended to the addressee.</summary>
    public AddresseeFile FileOf(Addressee addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return files.Value[addressee.Id];
    }

    /// <summary>What was published under numbers of this resolution, whether or not it is there, and is so no longer.</summary>
    internal IEnumerable<FormerRecommendation> FormerOf(ResolutionId id) => (formerOf ??= Former.ToLookup(former => former.Id.Resolution))[id];

    /// <summary>All to which links lead that end on this resolution's page: its own, those of resolutions that moved there, and those whose words did.</summary>
    internal IEnumerable<FormerRecommendation> FormerOn(ResolutionId id)
    {
        movedTo ??= Moved.Select(page => (From: Routes.ResolutionAt(page.From), To: page.To is { } to ? Routes.ResolutionAt(to) : null))
            .Where(move => move is { From: not null, To: not null }).ToLookup(move => move.To!.Value, move => move.From!.Value);
        cameTo ??= Former.Where(former => former.Now is { } now && now.Resolution != former.Id.Resolution).ToLookup(former => former.Now!.Value.Resolution);
        return movedTo[id].Prepend(id).SelectMany(FormerOf).Concat(cameTo[id]);
    }

    /// <summary>The line that the recommendation is in; null for most.</summary>
    public RecurrenceLine? LineOf(RecommendationId id) => lines.Value.GetValueOrDefault(id);

    /// <summary>
    /// What was answered to the recommendation, the oldest first: to itself, and to others of its line after it was made. Who was answered in 2015 and asks again in 2021 is not answered yet.
    /// </summary>
    public IEnumerable<Response> AnswersTo(RecommendationId id)
    {
        if (Responses.IsEmpty)
            return [];
        if (LineOf(id) is not { Responses: var ofLine })
            return (responsesTo ??= Responses.ToLookup(response => response.To))[id];
        var asked = ResolutionOf(id.Resolution)?.Date;
        return ofLine.Where(response => response.To == id || response.Answers(asked));
    }

    /// <summary>What the recommendation is about, as far as it is known, in the order of the names.</summary>
    public IEnumerable<Topic> TopicsOf(RecommendationId id) => (topicsOf ??= Topics.SelectMany(file => file.Recommendations.Select(recommendation => (recommendation.Id, file.Topic))).ToLookup(entry => entry.Id, entry => entry.Topic))[id];

    /// <summary>What the recommendation asks among other things and another one alone.</summary>
    public IEnumerable<RecommendationId> PartsOf(RecommendationId id) => (partsOf ??= Absorptions.ToLookup(absorption => absorption.Whole, absorption => absorption.Part))[id];

    /// <summary>Which recommendations ask among other things what this one asks.</summary>
    public IEnumerable<RecommendationId> WholesOf(RecommendationId id) => (wholesOf ??= Absorptions.ToLookup(absorption => absorption.Part, absorption => absorption.Whole))[id];

    /// <summary>The name of what a page shows: it stays when the page or the archive moves.</summary>
    /// <param name="page">The page.</param>
    /// <param name="part">The page of which only what concerns this one is meant; null for all of it.</param>
    internal string NameOf(Address page, Address? part = null)
    {
        first ??= First.ToDictionary(entry => entry.Page, entry => entry.First, StringComparer.Ordinal);
        return Tag.NameOf(part is null ? Bare(page) : $"{Bare(page)}/{Bare(part.Value)}");

        string Bare(Address address) => Path.ChangeExtension(first.GetValueOrDefault(address.Path, address.Path), null);
    }

    /// <summary>How many recommendations the archive holds.</summary>
    public int RecommendationCount => Resolutions.Sum(resolution => resolution.Resolution.RecommendationCount);
}

/// <summary>A resolution and its neighbours in the series of its forum.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Previous">The one before it; null for the first, and for undated ones.</param>
/// <param name="Next">The one after it; null for the last, and for undated ones.</param>
public sealed record LinkedResolution(Resolution Resolution, Resolution? Previous, Resolution? Next);

/// <summary>A year and its resolutions.</summary>
/// <param name="Year">The year.</param>
/// <param name="Resolutions">Its resolutions, the newest first; at least one.</param>
/// <param name="Addressees">To whom the year's resolutions speak, in the order of the authority file.</param>
public sealed record YearShelf(ArchiveYear Year, ImmutableArray<Resolution> Resolutions, ImmutableArray<AddresseeCount> Addressees);

/// <summary>How many recommendations an addressee got.</summary>
/// <param name="Addressee">The addressee.</param>
/// <param name="Count">How many; at least one.</param>
public sealed record AddresseeCount(Addressee Addressee, int Count);

/// <summary>A forum and its resolutions.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Resolutions">Its resolutions, the newest first, undated ones last; none where the forum is only announced.</param>
public sealed record ForumSeries(Forum Forum, ImmutableArray<Resolution> Resolutions)
{
    /// <summary>The years of its dated resolutions, the newest first, each once.</summary>
    public ImmutableArray<ArchiveYear> DatedYears =>
        [.. Resolutions.Select(resolution => resolution.Year).Where(year => !year.IsUndated).Distinct()];
}

/// <summary>All that was ever recommended to an addressee: to itself, and to those that include it, for what is asked of all schools is asked of a village school.</summary>
/// <param name="Addressee">The addressee.</param>
/// <param name="Broader">The addressee that includes it; null at the top.</param>
/// <param name="Narrower">Those that it includes, in the order of the authority file.</param>
/// <param name="Years">What was recommended to it, by year, the newest first.</param>
public sealed record AddresseeFile(
    Addressee Addressee, Addressee? Broader, ImmutableArray<Addressee> Narrower, ImmutableArray<AddresseeYear> Years)
{
    /// <summary>How many recommendations were made to it by its own name.</summary>
    public int RecommendationCount { get; } = Years.Sum(year => year.RecommendationCount);

    /// <summary>How many were made to those that include it, and not to it.</summary>
    public int SharedCount { get; } = Years.Sum(year => year.SharedCount);

    /// <summary>How many of the years, from the newest on, stand on the addressee's page; the others have pages of their own.</summary>
    public int YearsTogether { get; } = LongPage.YearsOf(Years.Select(year => year.RecommendationCount + year.SharedCount));

    /// <summary>Where it stands what was recommended in a year.</summary>
    public Address PlaceOf(ArchiveYear year) => Years.Skip(YearsTogether).Any(apart => apart.Year == year) ? Routes.PageOf(Addressee, year) : Routes.Of(Addressee, year);
}

/// <summary>What was recommended to an addressee in a year: something, to itself or to one that includes it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sections">The sections that name the addressee, the newest first.</param>
/// <param name="Shared">What names those that include it and not itself, the nearest of them first.</param>
public sealed record AddresseeYear(ArchiveYear Year, ImmutableArray<SectionInPlace> Sections, ImmutableArray<SharedSections> Shared)
{
    /// <summary>How many recommendations were made to it by its own name in that year.</summary>
    public int RecommendationCount => Sections.Sum(part => part.Section.Recommendations.Length);

    /// <summary>How many were made to those that include it, and not to it.</summary>
    public int SharedCount => Shared.Sum(shared => shared.RecommendationCount);
}

/// <summary>What was recommended to an addressee that includes another one.</summary>
/// <param name="Broader">The addressee that includes it.</param>
/// <param name="Sections">The sections that name it and nobody nearer, the newest first; at least one.</param>
public sealed record SharedSections(Addressee Broader, ImmutableArray<SectionInPlace> Sections)
{
    /// <summary>How many recommendations they hold.</summary>
    public int RecommendationCount => Sections.Sum(part => part.Section.Recommendations.Length);
}

/// <summary>All that was recommended on a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Years">What was recommended, by year, the newest first.</param>
public sealed record TopicFile(Topic Topic, ImmutableArray<TopicYear> Years)
{
    /// <summary>What is asked less often makes no topic of an archive.</summary>
    internal const int Least = 2;

    /// <summary>How many recommendations there are.</summary>
    public int RecommendationCount { get; } = Years.Sum(year => year.RecommendationCount);

    /// <summary>How many of the years, from the newest on, stand on the topic's page; the others have pages of their own.</summary>
    public int YearsTogether { get; } = LongPage.YearsOf(Years.Select(year => year.RecommendationCount));

    /// <summary>The recommendations, the newest first.</summary>
    public IEnumerable<Recommendation> Recommendations => Years.SelectMany(year => year.Sections).SelectMany(part => part.Section.Recommendations);

    /// <summary>Where it stands what was recommended in a year.</summary>
    public Address PlaceOf(ArchiveYear year) => Years.Skip(YearsTogether).Any(apart => apart.Year == year) ? Routes.PageOf(Topic, year) : Routes.Of(Topic, year);
}

/// <summary>What was recommended on a topic in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sections">The sections with those of their recommendations that are on the topic, the newest first; at least one.</param>
public sealed record TopicYear(ArchiveYear Year, ImmutableArray<SectionInPlace> Sections)
{
    /// <summary>How many recommendations there are.</summary>
    public int RecommendationCount => Sections.Sum(part => part.Section.Recommendations.Length);
}

/// <summary>A section and the resolution in which it stands.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Section">The section.</param>
public sealed record SectionInPlace(Resolution Resolution, Section Section);
