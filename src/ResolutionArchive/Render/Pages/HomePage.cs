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

    internal HomePage(Site site)
        : base(site.Settings, Routes.Home, site.Settings.Title, DescriptionOf(site))
    {
        Latest = [.. site.Resolutions.Take(LatestCount).Select(linked => linked.Resolution)];
        Years = site.Years;
        Lines = [.. site.Recurrences.Take(LineCount)];
        LineTotal = site.Recurrences.Length;
        (Responses, ResponseTotal) = ([.. site.Responses.Reverse().Take(ResponseCount)], site.Responses.Length);
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

    /// <summary>All years.</summary>
    public ImmutableArray<YearShelf> Years { get; }

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

    private static string DescriptionOf(Site site) => site.Settings.Description.Length > 0
        ? site.Settings.Description
        : $"Что рекомендовали педагогические форумы: {Wording.Resolutions(site.Resolutions.Length)}, {Wording.Recommendations(site.RecommendationCount)}.";
}
