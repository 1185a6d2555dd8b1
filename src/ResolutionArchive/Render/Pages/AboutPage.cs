using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>What the archive is, how to cite it and how to take part.</summary>
public sealed record AboutPage : Page
{
    internal AboutPage(Site site)
        : base(site.Settings, Routes.About, "Об архиве", "Что это за архив резолюций педагогических форумов, как в нём искать, как на него ссылаться и как добавить резолюцию.")
    {
    }

    /// <summary>Where a new resolution is added; null where no repository is named.</summary>
    public Uri? NewFile => EditorLinks.New(Settings);

    /// <summary>The instructions for editors; null where no repository is named.</summary>
    public Uri? Instructions => EditorLinks.Instructions(Settings);
}
