using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Resolve;

/// <summary>The thesaurus of the product with what an archive adds to it and overrides in it.</summary>
internal static class ThesaurusResolver
{
    /// <summary>The product's thesaurus as it is.</summary>
    public static Thesaurus Unchanged => Standard.Value;

    /// <summary>To build it takes longer than to read a small archive, and a server builds again at each change.</summary>
    private static readonly Lazy<Thesaurus> Standard = new(() => new Thesaurus(StandardConcepts.All, []));

    /// <summary>The concepts, the product's first. An entry of the archive with the id of the product's stands in its place.</summary>
    public static Thesaurus Resolve(ImmutableArray<DraftConcept> drafts, ImmutableArray<ImmutableArray<string>> synonyms, DiagnosticLog log)
    {
        if (drafts.IsEmpty && synonyms.IsEmpty)
            return Unchanged;
        var own = new Dictionary<string, DraftConcept>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!own.TryAdd(draft.Concept.Id, draft))
                log.Add(Rules.DuplicateEntry, draft.At, $"Понятие с id «{draft.Concept.Id}» уже есть в строке {own[draft.Concept.Id].At.Line}.");
        }

        var standard = StandardConcepts.All;
        var known = standard.Select(concept => concept.Id).Concat(own.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in own.Values.SelectMany(draft => draft.References).Where(reference => !known.Contains(reference.Value)))
            log.Add(Rules.BrokenReference, reference.At, $"Понятия «{reference.Value}» в тезаурусе нет.", Nearest.Of(reference.Value, known) is { } near ? $"Возможно, это {near}?" : null);
        ReportSharedTerms(own.Values, log);
        var concepts = standard.Where(concept => !own.ContainsKey(concept.Id)).Concat(own.Values.OrderBy(draft => draft.At.Line).Select(draft => draft.Concept));
        return new Thesaurus([.. concepts], synonyms);
    }

    private static void ReportSharedTerms(IEnumerable<DraftConcept> own, DiagnosticLog log)
    {
        var owners = new Dictionary<string, DraftConcept>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in own.OrderBy(draft => draft.At.Line))
        {
            foreach (var term in draft.Concept.Terms.Where(term => !owners.TryAdd(term, draft) && owners[term] != draft))
                log.Add(Rules.AmbiguousName, draft.At, $"Слова «{term}» есть и у понятия {owners[term].Concept.Id}, и у понятия {draft.Concept.Id}.");
        }
    }
}
