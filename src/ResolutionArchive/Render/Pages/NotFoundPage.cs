using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>What a server shows for an address that is not there. It may be shown at any depth, so its links begin at the server's root.</summary>
public sealed record NotFoundPage : Page
{
    internal NotFoundPage(Site site)
        : base(site.Settings, Routes.NotFound, "Такой страницы нет", "Страница не найдена.")
    {
    }

    /// <inheritdoc/>
    public override bool IsIndexed => false;

    /// <inheritdoc/>
    public override string Href(Address target) => Settings.BaseAddress.AbsolutePath + target;
}
