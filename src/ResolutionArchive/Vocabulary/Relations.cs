using System.Collections.Immutable;

namespace ResolutionArchive.Vocabulary;

/// <summary>How the concepts of a thesaurus stand to each other, by their numbers.</summary>
internal sealed class Relations
{
    private readonly ImmutableArray<(int Concept, ImmutableArray<int> Others)>[] compounds;

    /// <param name="concepts">The concepts; their places are their numbers.</param>
    /// <param name="namedIn">The concepts that the words of a term name by themselves; negative for words that name none.</param>
    public Relations(ImmutableArray<Concept> concepts, Func<string, IEnumerable<int>> namedIn)
    {
        var places = concepts.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        Broader = [.. concepts.Select(concept => concept.Broader is { } id ? places.GetValueOrDefault(id, -1) : -1)];
        var alternatives = concepts.Select(concept => concept.Compositions.Select(PlacesOf).Where(parts => !parts.IsEmpty).ToImmutableArray()).ToImmutableArray();
        Parts = [.. alternatives.Select(all => all.IsEmpty ? [] : all[0])];
        Related = [.. concepts.Select((concept, number) => PlacesOf(concept.Related).Concat(concept.Terms.IsEmpty ? [] : namedIn(concept.Terms[0]))
            .Where(other => other >= 0 && other != number && other != Broader[number] && !Parts[number].Contains(other)).Distinct().ToImmutableArray())];
        var byFirst = alternatives.Index().SelectMany(entry => entry.Item.Select(parts => (entry.Index, Parts: parts))).ToLookup(entry => entry.Parts[0], entry => (entry.Index, entry.Parts[1..]));
        compounds = [.. Enumerable.Range(0, concepts.Length).Select(number => byFirst[number].ToImmutableArray())];

        ImmutableArray<int> PlacesOf(ImmutableArray<string> ids) => [.. ids.Where(places.ContainsKey).Select(id => places[id])];
    }

    /// <summary>What each concept stands under; −1 at the top.</summary>
    public ImmutableArray<int> Broader { get; }

    /// <summary>What each compound concept is made of, in its first composition; nothing for others.</summary>
    public ImmutableArray<ImmutableArray<int>> Parts { get; }

    /// <summary>What each concept brings to mind, and what the words of its preferred term name by themselves.</summary>
    public ImmutableArray<ImmutableArray<int>> Related { get; }

    /// <summary>The compound concepts whose first part this is, and their other parts.</summary>
    public ImmutableArray<(int Concept, ImmutableArray<int> Others)> CompoundsWith(int concept) => concept < 0 ? [] : compounds[concept];
}
