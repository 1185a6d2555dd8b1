using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>Where a search shows what it found. A script fills it; without one it leads to the lists that need none.</summary>
public sealed record SearchPage : Page
{
    internal SearchPage(Site site)
        : base(site.Settings, Routes.Search, "Поиск", "Поиск по всем рекомендациям архива.")
    {
    }

    /// <inheritdoc/>
    public override bool IsIndexed => false;
}
