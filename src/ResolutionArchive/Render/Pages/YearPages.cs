using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All years.</summary>
public sealed record YearsPage : Page
{
    internal YearsPage(Site site)
        : base(site.Settings, Routes.Years, "Годы", $"Все резолюции педагогических форумов, которые есть в архиве, по годам, от новых к старым: {Wording.Resolutions(site.Resolutions.Length)}.") => Years = site.Years;

    /// <summary>The years, the newest first.</summary>
    public ImmutableArray<YearShelf> Years { get; }
}

/// <summary>The resolutions of a year.</summary>
public sealed record YearPage : Page
{
    private readonly Site site;

    internal YearPage(Site site, YearShelf shelf)
        : base(site.Settings, Routes.Of(shelf.Year), TitleOf(shelf), DescriptionOf(shelf)) => (this.site, Shelf) = (site, shelf);

    /// <summary>The year and its resolutions.</summary>
    public YearShelf Shelf { get; }

    /// <summary>Where it stands what was recommended to an addressee in the year.</summary>
    public Address PlaceOf(Addressee addressee) => site.FileOf(addressee).PlaceOf(Shelf.Year);

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Годы", Routes.Years)];

    private static string DescriptionOf(YearShelf shelf)
    {
        var forums = string.Join("; ", shelf.Resolutions.Select(resolution => resolution.Forum.Name).Distinct(StringComparer.Ordinal));
        return $"Что рекомендовали педагогические форумы{(shelf.Year.IsUndated ? " в документах, на которых нет даты" : $" в {shelf.Year}\u00A0году")}: {Wording.Resolutions(shelf.Resolutions.Length)}, "
            + $"{Wording.Recommendations(shelf.Resolutions.Sum(resolution => resolution.RecommendationCount))}. {forums}.";
    }

    private static string TitleOf(YearShelf shelf) => shelf.Year.IsUndated ? "Резолюции без даты" : $"Резолюции {shelf.Year}\u00A0года";
}
