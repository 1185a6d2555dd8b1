using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>Where editors change the archive: GitHub's web editor over the settings' repository.</summary>
internal static class EditorLinks
{
    /// <summary>The page on which the resolution's file is edited; null where no repository is named.</summary>
    public static Uri? Edit(SiteSettings settings, Resolution resolution) =>
        In(settings, $"edit/main/input/{string.Join('/', resolution.File.Split('/').Select(Uri.EscapeDataString))}");

    /// <summary>
    /// GitHub's page for a new file, with a name and a front matter to be filled in; null where no repository is named. The year is that
    /// of nobody, since the time of a build is no property of the input.
    /// </summary>
    public static Uri? New(SiteSettings settings) =>
        In(settings, $"new/main/input/resolutions?filename={Uri.EscapeDataString(SampleName)}&value={Uri.EscapeDataString(SampleFile)}");

    private const string SampleName = "2000/2000-01-31-nazvanie-foruma.md";

    private const string SampleFile =
        """
        ---
        title: "Название резолюции"
        date: 2000-01-31
        forum: "Название форума"
        place: "г. Название"
        kind: "Резолюция"
        ---

        Вставьте сюда текст документа.

        """;

    /// <summary>The instructions for editors; null where no repository is named.</summary>
    public static Uri? Instructions(SiteSettings settings) => In(settings, "blob/main/input/README.md");

    private static Uri? In(SiteSettings settings, string path) =>
        settings.Repository is { } repository ? new Uri($"{repository.AbsoluteUri.TrimEnd('/')}/{path}") : null;
}
