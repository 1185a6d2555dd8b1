using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All forums.</summary>
public sealed record ForumsPage : Page
{
    internal ForumsPage(Site site)
        : base(site.Settings, Routes.Forums, "Форумы", $"Форумы, совещания и вебинары, которые оставили резолюции: {Wording.Count(site.Forums.Count(series => !series.Resolutions.IsEmpty), "ряд", "ряда", "рядов")} мероприятий.") => Forums = site.Forums;

    /// <summary>The forums in the order of the authority file.</summary>
    public ImmutableArray<ForumSeries> Forums { get; }
}

/// <summary>The resolutions of a forum.</summary>
public sealed record ForumPage : Page
{
    internal ForumPage(Site site, ForumSeries series)
        : base(site.Settings, Routes.Of(series.Forum), series.Forum.Name, DescriptionOf(series)) => Series = series;

    /// <summary>The forum and its resolutions.</summary>
    public ForumSeries Series { get; }

    /// <inheritdoc/>
    public override string Headline => $"{Wording.Beginning(Title, MaxName)}: резолюции";

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Форумы", Routes.Forums)];

    /// <inheritdoc/>
    public override FeedLink Feed => new(Series.Forum.Name, Routes.FeedOf(Series.Forum));

    private static string DescriptionOf(ForumSeries series)
    {
        var name = Wording.Beginning(series.Forum.Name, MaxName);
        return series.Resolutions.IsEmpty
            ? $"{name}: форум, резолюций которого в архиве пока нет."
            : $"{name}: что и кому рекомендовал форум. {Wording.Resolutions(series.Resolutions.Length)}, {Wording.Span(series.Resolutions.Select(resolution => resolution.Year))}.";
    }
}
