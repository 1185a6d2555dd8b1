using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>The first page: what the archive holds, at a glance.</summary>
public sealed record HomePage : Page
{
    private const int LatestCount = 5;

    private const int LineCount = 5;

    private const int ResponseCount = 3;

    private const int TopicCount = 8;

    internal HomePage(Site site)
        : base(site.Settings, Routes.Home, site.Settings.Title, DescriptionOf(site))
    {
        Latest = [.. site.Resolutions.Take(LatestCount).Select(linked => linked.Resolution)];
        Lines = [.. site.Recurrences.Take(LineCount)];
        LineTotal = site.Recurrences.Length;
        (Responses, ResponseTotal) = ([.. site.Responses.Reverse().Take(ResponseCount)], site.Responses.Length);
        Topics = [.. site.Topics.OrderByDescending(file => file.RecommendationCount).ThenBy(file => file.Topic.Name, StringComparer.Ordinal).Take(TopicCount)];
        Examples = ExamplesOf(site);
        Levels = AddresseeGroup.ByLevel(site);
        Forums = [.. site.Forums.Where(forum => !forum.Resolutions.IsEmpty)];
        Chart = LevelChart.Of(site);
        (ResolutionCount, RecommendationCount) = (site.Resolutions.Length, site.RecommendationCount);
    }

    /// <summary>The newest resolutions.</summary>
    public ImmutableArray<Resolution> Latest { get; }

    /// <summary>The most persistent requests.</summary>
    public ImmutableArray<RecurrenceLine> Lines { get; }

    /// <summary>How many requests recur.</summary>
    public int LineTotal { get; }

    /// <summary>The last answers to recommendations, the newest first.</summary>
    public ImmutableArray<Response> Responses { get; }

    /// <summary>How many answers there are.</summary>
    public int ResponseTotal { get; }

    /// <summary>What is asked most.</summary>
    public ImmutableArray<TopicFile> Topics { get; }

    /// <summary>Questions that show what the search understands; each finds something in this archive.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>All addressees by level.</summary>
    public ImmutableArray<AddresseeGroup> Levels { get; }

    /// <summary>The forums that left resolutions.</summary>
    public ImmutableArray<ForumSeries> Forums { get; }

    /// <summary>The recommendations by year and level.</summary>
    public LevelChart Chart { get; }

    /// <summary>How many resolutions the archive holds.</summary>
    public int ResolutionCount { get; }

    /// <summary>How many recommendations it holds.</summary>
    public int RecommendationCount { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [];

    /// <inheritdoc/>
    public override string JsonLd => Pages.JsonLd.Archive(this);

    /// <summary>A topic and an addressee with a year, of what there is most, and the newest place.</summary>
    private static ImmutableArray<string> ExamplesOf(Site site)
    {
        var topic = site.Topics.MaxBy(file => file.RecommendationCount)?.Topic.Name.ToLowerInvariant();
        var most = site.Addressees.MaxBy(file => file.RecommendationCount);
        var year = most?.Years.Where(asked => asked.RecommendationCount > 0 && !asked.Year.IsUndated).Select(asked => $" {asked.Year}").FirstOrDefault();
        var addressee = most is { RecommendationCount: > 0 } ? (most.Addressee.ShortName ?? most.Addressee.Name) + year : null;
        var place = site.Resolutions.Select(linked => linked.Resolution.Place).OfType<string>().FirstOrDefault();
        // «г. Смоленск»: nobody types what kind of place it is.
        return [.. new[] { topic, addressee, place?[(place.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var dot ? dot + 2 : 0)..] }.OfType<string>()];
    }

    private static string DescriptionOf(Site site) => site.Settings.Description.Length > 0
        ? site.Settings.Description
        : $"Что рекомендовали педагогические форумы: {Wording.Resolutions(site.Resolutions.Length)}, {Wording.Recommendations(site.RecommendationCount)}.";
}
