using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Bench;

/// <summary>A resolution that never was.</summary>
internal sealed record GeneratedResolution(string Name, string Title, DateOnly Date, string Forum, IReadOnlyList<GeneratedSection> Sections);

/// <summary>Its words to one addressee.</summary>
internal sealed record GeneratedSection(string Heading, string Addressee, IReadOnlyList<string> Items);

/// <summary>
/// Makes archives of any size out of real headings and generated requests (<see cref="RequestGenerator"/>): 25 recommendations to five addressees in each
/// resolution. The same size gives the same archive.
/// </summary>
internal sealed class ArchiveGenerator
{
    private const int SectionsPerResolution = 5;
    private const int ItemsPerSection = 5;

    private readonly List<(string Heading, string Addressee)> headings;
    private readonly List<string> forums;

    private ArchiveGenerator(Site site)
    {
        var sections = site.Resolutions.SelectMany(linked => linked.Resolution.Sections).ToList();
        headings = [.. sections.Where(section => section.Addressees.Length == 1).Select(section => (section.Heading.Plain, section.Addressees[0].Id.ToString())).DistinctBy(pair => pair.Item1)];
        forums = [.. site.Forums.Select(series => series.Forum.Name)];
    }

    /// <summary>Reads the real archive.</summary>
    public static ArchiveGenerator Learn(string input)
    {
        var log = new DiagnosticLog();
        return new ArchiveGenerator(Linker.Link(Resolver.Resolve(Parser.Parse(Reader.Read(input, log), log), Publication.AsSet, log), log));
    }

    /// <summary>That many resolutions over thirty years.</summary>
    public IReadOnlyList<GeneratedResolution> Generate(int count)
    {
        var random = new Random(count);
        var requests = new RequestGenerator(count).Generate(count * SectionsPerResolution * ItemsPerSection).Select(request => request.Text).Chunk(ItemsPerSection).Chunk(SectionsPerResolution);
        return [.. requests.Select((items, i) => Generate(i, items, random))];
    }

    /// <summary>Writes the archive as this program reads it, with the own files of the real one.</summary>
    public static void WriteInput(IEnumerable<GeneratedResolution> archive, string real, string folder)
    {
        foreach (var resolution in archive)
        {
            var path = Path.Combine(folder, "resolutions", resolution.Date.Year.ToString(CultureInfo.InvariantCulture), resolution.Name + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var front = FormattableString.Invariant($"---\ntitle: {resolution.Title}\ndate: {resolution.Date:yyyy-MM-dd}\nforum: {resolution.Forum}\n---\n");
            File.WriteAllText(path, front + Body(resolution));
        }

        foreach (var file in Directory.EnumerateFiles(real, "*.yml"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    /// <summary>The resolution's text in Markdown.</summary>
    public static string Body(GeneratedResolution resolution) =>
        "Участники форума **рекомендуют:**\n" + string.Concat(resolution.Sections.Select(section => $"\n**{section.Heading}:**\n\n{string.Concat(section.Items.Select(item => $"- {item};\n"))}"));

    private GeneratedResolution Generate(int number, string[][] items, Random random) => new(
        string.Create(CultureInfo.InvariantCulture, $"forum-{number}"),
        string.Create(CultureInfo.InvariantCulture, $"Развитие образования, форум {number + 1}"),
        new DateOnly(1995 + (number % 30), 1 + random.Next(12), 1 + random.Next(28)),
        forums[random.Next(forums.Count)],
        [.. items.Select(section => GenerateSection(section, random))]);

    private GeneratedSection GenerateSection(string[] items, Random random)
    {
        var (heading, addressee) = headings[random.Next(headings.Count)];
        return new GeneratedSection(heading, addressee, items);
    }
}
