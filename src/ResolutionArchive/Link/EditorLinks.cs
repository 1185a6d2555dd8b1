using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>Where editors change the archive: GitHub's web editor over the settings' repository.</summary>
internal static class EditorLinks
{
    /// <summary>The page on which the resolution's file is edited; null where no repository is named.</summary>
    public static Uri? Edit(SiteSettings settings, Resolution resolution) =>
        In(settings, $"edit/main/input/{string.Join('/', resolution.File.Split('/').Select(Uri.EscapeDataString))}");

    /// <summary>The instructions for editors; null where no repository is named.</summary>
    public static Uri? Instructions(SiteSettings settings) => In(settings, "blob/main/input/README.md");

    private static Uri? In(SiteSettings settings, string path) =>
        settings.Repository is { } repository ? new Uri($"{repository.AbsoluteUri.TrimEnd('/')}/{path}") : null;
}
