using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Parse;

/// <summary>An entry of a thesaurus.</summary>
/// <param name="Concept">What it says.</param>
/// <param name="At">Where it begins.</param>
/// <param name="References">Its broader and related concepts, and where they are named.</param>
internal sealed record DraftConcept(Concept Concept, Location At, ImmutableArray<Claim<string>> References);

/// <summary>Reads <c>thesaurus.yml</c>, and the thesaurus that ships with the product, which has the same form. An archive need not have one.</summary>
internal static class ThesaurusFile
{
    public const string Path = "thesaurus.yml";

    private static readonly Lazy<ImmutableArray<DraftConcept>> Shipped = new(() =>
        [.. StandardConcepts.Files.SelectMany(file => Entries(new SourceFile(file.Name, file.Text), new DiagnosticLog(), StandardConcepts.IsOfPeople(file.Name)))]);

    /// <summary>The concepts of the product.</summary>
    public static ImmutableArray<DraftConcept> Standard => Shipped.Value;

    /// <summary>The concepts of the archive's own file.</summary>
    public static ImmutableArray<DraftConcept> Read(SourceFile? file, DiagnosticLog log) => file is null ? [] : [.. Entries(file, log, isPeople: false)];

    private static IEnumerable<DraftConcept> Entries(SourceFile file, DiagnosticLog log, bool isPeople) =>
        OwnFile.LoadEntries(file, Path, log, "Запись должна начинаться с «- id:», например «- id: meals».").Select(entry => ReadEntry(entry, log, isPeople)).OfType<DraftConcept>();

    private static DraftConcept? ReadEntry(YamlMap entry, DiagnosticLog log, bool isPeople)
    {
        var id = entry.RequireId(log);
        var term = entry.Require("term", log);
        var also = entry.Texts("also");
        var broader = entry.Text("broader");
        var related = entry.Claims("related");
        entry.ReportUnknown(log);
        return id is null || term is null
            ? null
            : new DraftConcept(
                new Concept(id.Value.ToString(), [.. also.Prepend(term)], broader?.Value, [.. related.Select(claim => claim.Value)], isPeople), entry.At, broader is null ? related : related.Insert(0, broader));
    }
}
