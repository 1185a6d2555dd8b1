using System.Globalization;

namespace ResolutionArchive.Bench;

/// <summary>The same archive as a site for Hugo: the texts as they are, grouped by year, forum and addressee, in templates as plain as can be.</summary>
internal static class HugoSite
{
    private const string Configuration =
        """
        baseURL = "https://example.org/"
        languageCode = "ru"
        title = "Архив"
        disableKinds = ["RSS"]
        [taxonomies]
        forum = "forums"
        addressee = "addressees"
        year = "years"

        """;

    private const string Related =
        """
        [related]
        threshold = 80
        includeNewer = true
        [[related.indices]]
        name = "addressees"
        weight = 100
        [[related.indices]]
        name = "forums"
        weight = 50

        """;

    private const string Head = "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>";
    private const string List = Head + "{{ .Content }}<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Date.Format \"2006-01-02\" }}</li>{{ end }}</ul></body></html>";
    private const string Single = Head + "{{ .Content }}</body></html>";
    private const string SingleWithRelated = Head + "{{ .Content }}<ul>{{ range first 5 (site.RegularPages.Related .) }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></body></html>";

    /// <summary>Writes the site's source.</summary>
    public static void Write(IEnumerable<GeneratedResolution> archive, string folder)
    {
        var content = Directory.CreateDirectory(Path.Combine(folder, "content", "resolutions")).FullName;
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName;
        File.WriteAllText(Path.Combine(folder, "config.toml"), Configuration);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Single);
        File.WriteAllText(Path.Combine(layouts, "list.html"), List);
        foreach (var resolution in archive)
        {
            var addressees = string.Join(", ", resolution.Sections.Select(section => section.Addressee).Distinct(StringComparer.Ordinal));
            var front = string.Create(CultureInfo.InvariantCulture, $"---\ntitle: \"{resolution.Title}\"\ndate: {resolution.Date:yyyy-MM-dd}\nforums: [\"{resolution.Forum}\"]\nyears: [\"{resolution.Date.Year}\"]\naddressees: [{addressees}]\n---\n");
            File.WriteAllText(Path.Combine(content, resolution.Name + ".md"), front + ArchiveGenerator.Body(resolution));
        }
    }

    /// <summary>Lets every page name five others that are like it.</summary>
    public static void AddRelated(string folder)
    {
        File.AppendAllText(Path.Combine(folder, "config.toml"), Related);
        File.WriteAllText(Path.Combine(folder, "layouts", "_default", "single.html"), SingleWithRelated);
    }
}
