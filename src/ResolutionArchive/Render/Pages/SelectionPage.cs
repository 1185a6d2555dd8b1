using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>What a reader put by: a script fills it from what the reader's browser keeps, or from the address that somebody sent.</summary>
public sealed record SelectionPage : Page
{
    internal SelectionPage(Site site)
        : base(site.Settings, Routes.Selection, "Подборка", "Рекомендации, которые читатель отложил, чтобы напечатать их, сослаться на них или послать другому.")
    {
    }

    /// <inheritdoc/>
    public override bool IsIndexed => false;
}
