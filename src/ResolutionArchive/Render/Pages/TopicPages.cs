using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All topics.</summary>
public sealed record TopicsPage : Page
{
    internal TopicsPage(Site site)
        : base(site.Settings, Routes.Topics, "Темы", $"О чём просят педагогические форумы: {Wording.Count(site.Topics.Length, "тема", "темы", "тем")}, в каждой рекомендации по годам.") => Topics = site.Topics;

    /// <summary>The topics in the order of their names.</summary>
    public ImmutableArray<TopicFile> Topics { get; }
}

/// <summary>What was recommended on a topic. What is older than fits on a page stands on pages of its years (<see cref="TopicYearPage"/>).</summary>
public sealed record TopicPage : PageOfRecommendations
{
    /// <summary>More than this nobody reads at a glance.</summary>
    private const int MaxLines = 7;

    internal TopicPage(Site site, TopicFile file, IEnumerable<RecurrenceLine> lines)
        : base(site, Routes.Of(file.Topic), file.Topic.Name, $"{file.Topic.Name}: что рекомендовали педагогические форумы. {Wording.Recommendations(file.RecommendationCount)}, {Wording.Span(file.Years.Select(year => year.Year))}.") =>
        (File, Lines) = (file, [.. lines.Take(MaxLines)]);

    /// <summary>The topic and what was recommended on it.</summary>
    public TopicFile File { get; }

    /// <summary>What is recommended on it again and again: the longest-running lines.</summary>
    public ImmutableArray<RecurrenceLine> Lines { get; }

    /// <summary>The newest years, as many as the page shows.</summary>
    public ImmutableArray<TopicYear> Years => File.Years[..File.YearsTogether];

    /// <summary>The years that have pages of their own.</summary>
    public ImmutableArray<TopicYear> YearsApart => File.Years[File.YearsTogether..];

    /// <inheritdoc/>
    public override string Headline => $"{Title}: рекомендации";

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Темы", Routes.Topics)];
}

/// <summary>What was recommended on a topic in a year, where all its years are too much for one page.</summary>
public sealed record TopicYearPage : PageOfRecommendations
{
    internal TopicYearPage(Site site, TopicFile file, int number)
        : base(site, Routes.PageOf(file.Topic, file.Years[number].Year), TitleOf(file, number), $"{file.Topic.Name}: что рекомендовали педагогические форумы, {Wording.Year(file.Years[number].Year)}. {Wording.Recommendations(file.Years[number].RecommendationCount)}.") =>
        (File, Year, Later, Earlier) = (file, file.Years[number], file.Years.ElementAtOrDefault(number - 1)?.Year, file.Years.ElementAtOrDefault(number + 1)?.Year);

    /// <summary>The topic and what was recommended on it.</summary>
    public TopicFile File { get; }

    /// <summary>The year.</summary>
    public TopicYear Year { get; }

    /// <summary>The year after it in which anything was recommended.</summary>
    public ArchiveYear? Later { get; }

    /// <summary>The year before it in which anything was recommended; null for the first.</summary>
    public ArchiveYear? Earlier { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Темы", Routes.Topics), new(File.Topic.Name, Routes.Of(File.Topic))];

    private static string TitleOf(TopicFile file, int number) => $"{file.Topic.Name}, {Wording.ShortYear(file.Years[number].Year)}";
}
