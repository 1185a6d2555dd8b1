using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All years.</summary>
public sealed record YearsPage : Page
{
    internal YearsPage(Site site)
        : base(site.Settings, Routes.Years, "Годы", "Резолюции педагогических форумов по годам.") => Years = site.Years;

    /// <summary>The years, the newest first.</summary>
    public ImmutableArray<YearShelf> Years { get; }
}

/// <summary>The resolutions of a year.</summary>
public sealed record YearPage : Page
{
    internal YearPage(Site site, YearShelf shelf)
        : base(site.Settings, Routes.Of(shelf.Year), TitleOf(shelf), $"{TitleOf(shelf)}: {Wording.Resolutions(shelf.Resolutions.Length)}.") => Shelf = shelf;

    /// <summary>The year and its resolutions.</summary>
    public YearShelf Shelf { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Годы", Routes.Years)];

    private static string TitleOf(YearShelf shelf) => shelf.Year.IsUndated ? "Резолюции без даты" : $"Резолюции {shelf.Year}\u00A0года";
}
