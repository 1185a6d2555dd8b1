using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Parse;

/// <summary>An entry of a thesaurus.</summary>
/// <param name="Concept">What it says.</param>
/// <param name="At">Where it begins.</param>
/// <param name="References">Its broader and related concepts and its parts, and where they are named.</param>
internal sealed record DraftConcept(Concept Concept, Location At, ImmutableArray<Claim<string>> References);

/// <summary>Reads <c>thesaurus.yml</c>, with which an archive adds to the product's thesaurus (<see cref="StandardConcepts"/>). An archive need not have one.</summary>
internal static class ThesaurusFile
{
    public const string Path = "thesaurus.yml";

    /// <summary>The concepts of the archive's own file.</summary>
    public static ImmutableArray<DraftConcept> Read(SourceFile? file, DiagnosticLog log) => file is null ? [] : [.. Entries(file, log)];

    private static IEnumerable<DraftConcept> Entries(SourceFile file, DiagnosticLog log) =>
        OwnFile.LoadEntries(file, Path, log, "Запись должна начинаться с «- id:», например «- id: meals».").Select(entry => ReadEntry(entry, log)).OfType<DraftConcept>();

    private static DraftConcept? ReadEntry(YamlMap entry, DiagnosticLog log)
    {
        var id = entry.RequireId(log);
        var term = entry.Require("term", log);
        var also = entry.Texts("also");
        var broader = entry.Text("broader");
        var related = entry.Claims("related");
        var parts = entry.Claims("parts");
        var facet = ReadFacet(entry, log);
        var isTopic = ReadTopic(entry, log);
        entry.ReportUnknown(log);
        return id is null || term is null
            ? null
            : new DraftConcept(
                new Concept(id.Value.ToString(), [.. also.Prepend(term)], broader?.Value, [.. related.Select(claim => claim.Value)], [.. parts.Select(claim => claim.Value)], facet) { IsTopic = isTopic },
                entry.At, [.. broader is null ? [] : (Claim<string>[])[broader], .. related, .. parts.SelectMany(part => part.Value.Split(Concept.Plus, StringSplitOptions.TrimEntries).Select(id => part with { Value = id }))]);
    }

    private static Facet ReadFacet(YamlMap entry, DiagnosticLog log)
    {
        if (entry.Text("facet") is not { } claim)
            return Facet.Topic;
        if (Facets.TryGetValue(claim.Value, out var facet))
            return facet;
        log.Add(Rules.WrongValue, claim.At, $"«{claim.Value}» не вид понятия.", "Напишите topic, people, form или setting, или удалите строку.");
        return Facet.Topic;
    }

    private static bool ReadTopic(YamlMap entry, DiagnosticLog log)
    {
        if (entry.Text("topic") is not { } claim || claim.Value is "false")
            return false;
        if (claim.Value is not "true")
            log.Add(Rules.WrongValue, claim.At, $"«{claim.Value}» здесь ничего не значит.", "Напишите true, если у понятия должна быть своя страница среди тем, или удалите строку.");
        return claim.Value is "true";
    }

    private static readonly Dictionary<string, Facet> Facets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["topic"] = Facet.Topic,
        ["people"] = Facet.People,
        ["form"] = Facet.Form,
        ["setting"] = Facet.Setting,
    };
}
