using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>Resolutions and what a reader says of each pair of their recommendations: «recurring», «related» (right either way), or nothing: different.</summary>
internal sealed class LabelledSet
{
    private const string RealName = "first five";

    private const string Gold = "tests/ResolutionArchive.Tests/Gold";

    private static readonly string[] ArchiveFiles = ["site.yml", "synonyms.yml", "forums.yml"];

    private LabelledSet(string name, IEnumerable<SourceFile> files, string labels, Func<Model.RecommendationId, string, string> idOf)
        : this(name, Resolver.Resolve(Parser.Parse(new InputFiles([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], []), new DiagnosticLog()), Publication.AsSet, new DiagnosticLog()))
    {
        var places = All.Index().ToDictionary(entry => idOf(entry.Item.Recommendation.Id, entry.Item.Resolution.File), entry => entry.Index, StringComparer.Ordinal);
        var rows = File.ReadLines(labels).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).ToList();
        Labels = rows.ToDictionary(row => Ordered(places[row[1]], places[row[2]]), row => row[0]);
        Kinds = rows.ToDictionary(row => Ordered(places[row[1]], places[row[2]]), row => row.ElementAtOrDefault(3) ?? "");
    }

    private LabelledSet(string name, Archive archive)
    {
        Name = name;
        Thesaurus = archive.Thesaurus;
        Site = Linker.Link(archive, new DiagnosticLog());
        All = [.. archive.Resolutions.SelectMany(resolution => resolution.Sections.SelectMany(section => section.Recommendations.Select(item => new RecommendationInPlace(resolution, section, item))))];
        Readings = [.. All.Select(place => Reading.Of(place.Recommendation.PlainText, Thesaurus))];
        Requests = ComparedArchive.RequestsOf(All, Readings, Thesaurus);
        Labels = Kinds = [];
    }

    public string Name { get; }

    /// <summary>Whether the resolutions were really adopted.</summary>
    public bool IsReal => Name == RealName;

    public Site Site { get; }

    public Thesaurus Thesaurus { get; }

    public ImmutableArray<RecommendationInPlace> All { get; }

    public ImmutableArray<ReadWord>[] Readings { get; }

    public Request[] Requests { get; }

    /// <summary>The labels of the pairs, the lesser place first.</summary>
    public Dictionary<(int A, int B), string> Labels { get; private init; }

    /// <summary>How the pair differs, in the reader's words.</summary>
    public Dictionary<(int A, int B), string> Kinds { get; private init; }

    /// <summary>The pairs that the site shows in one line.</summary>
    public HashSet<(int A, int B)> Shown()
    {
        var places = All.Index().ToDictionary(entry => entry.Item.Recommendation.Id, entry => entry.Index);
        return [.. Site.Recurrences.SelectMany(line => line.Members.SelectMany((a, i) => line.Members.Skip(i + 1).Select(b => Ordered(places[a.Recommendation.Id], places[b.Recommendation.Id]))))];
    }

    /// <summary>The archive's own five resolutions.</summary>
    public static LabelledSet FirstFive() => new(RealName, Reader.Read("input", new DiagnosticLog()).Texts, $"{Gold}/recurrence.tsv", (id, _) => id.ToString());

    /// <summary>The regions that lie in the project.</summary>
    public static IEnumerable<LabelledSet> Regions() => Directory.EnumerateDirectories(Gold, "region-*").Order(StringComparer.Ordinal).Select(Region);

    /// <summary>Twelve invented resolutions of one region, labelled before any program had seen them.</summary>
    /// <param name="folder">The folder that holds them.</param>
    public static LabelledSet Region(string folder) => new(
        Path.GetFileName(folder).Replace('-', ' '),
        Directory.EnumerateFiles(folder, "2*.md").Select(file => new SourceFile($"resolutions/{Path.GetFileName(file)[..4]}/{Path.GetFileName(file)}", File.ReadAllText(file)))
            .Append(new SourceFile("addressees.yml", File.ReadAllText(Path.Combine(folder, "addressees.yml"))))
            .Concat(ArchiveFiles.Select(name => new SourceFile(name, File.ReadAllText($"input/{name}")))),
        Path.Combine(folder, "recurrence.tsv"),
        (id, file) => $"{Path.GetFileNameWithoutExtension(file)}#{id.Number}");

    /// <summary>
    /// Requests of the field as they were worded at different times, invented by who wrote the thesaurus to find its gaps: no model is fitted to them. A line of
    /// <c>bench/wordings.txt</c> is one request; its wordings lie in different resolutions.
    /// </summary>
    public static LabelledSet Wordings()
    {
        var requests = File.ReadLines("bench/wordings.txt").Select(line => line.Split(" | ")).ToList();
        var files = Enumerable.Range(0, requests.Max(wordings => wordings.Length)).Select(i => new SourceFile(
            $"resolutions/{2005 + (9 * i)}/w{i}.md",
            $"---\ntitle: Резолюция {i}\nforum: Форум\ndate: {2005 + (9 * i)}\n---\n\n## Рекомендовать:\n\n{string.Join("\n", requests.Where(wordings => wordings.Length > i).Select((wordings, number) => $"{number + 1}. {wordings[i]}"))}\n"));
        var set = new LabelledSet("wordings", Resolver.Resolve(Parser.Parse(new InputFiles([.. files, .. ArchiveFiles.Select(name => new SourceFile(name, File.ReadAllText($"input/{name}")))], []), new DiagnosticLog()), Publication.AsSet, new DiagnosticLog()));
        var places = set.All.Index().ToDictionary(entry => entry.Item.Recommendation.PlainText, entry => entry.Index, StringComparer.Ordinal);
        foreach (var wordings in requests)
        {
            for (var i = 0; i < wordings.Length; i++)
            {
                for (var j = i + 1; j < wordings.Length; j++)
                    set.Labels[Ordered(places[wordings[i]], places[wordings[j]])] = "recurring";
            }
        }

        return set;
    }

    public static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
