using System.Collections.Immutable;

namespace ResolutionArchive.Vocabulary;

/// <summary>A concept that is made of others.</summary>
/// <param name="Concept">Its number.</param>
/// <param name="Others">What it is made of besides the first.</param>
internal sealed record Compound(int Concept, ImmutableArray<int> Others);

/// <summary>How the concepts of a thesaurus stand to each other, by their numbers.</summary>
internal sealed class Relations
{
    private readonly ImmutableArray<Compound>[] compounds;

    /// <param name="concepts">The concepts; their places are their numbers.</param>
    /// <param name="namedIn">The concepts that the words of a term name by themselves; negative for words that name none.</param>
    public Relations(ImmutableArray<Concept> concepts, Func<string, IEnumerable<int>> namedIn)
    {
        var places = new Dictionary<string, int>(concepts.Length, StringComparer.Ordinal);
        foreach (var concept in concepts)
            places.Add(concept.Id, places.Count);
        compounds = new ImmutableArray<Compound>[concepts.Length];
        Array.Fill(compounds, []);
        Broader = [.. concepts.Select(concept => concept.Broader is { } id ? places.GetValueOrDefault(id, -1) : -1)];
        Parts = [.. concepts.Select((concept, number) => AddCompositions(concept, number, places))];
        Related = [.. concepts.Select((concept, number) => RelatedTo(number, PlacesOf(concept.Related, places).Concat(concept.Terms.IsEmpty ? [] : namedIn(concept.Terms[0]))))];
    }

    /// <summary>The first composition of a compound; nothing for others.</summary>
    private ImmutableArray<int> AddCompositions(Concept concept, int number, Dictionary<string, int> places)
    {
        ImmutableArray<int>? first = null;
        foreach (var composition in concept.Compositions)
        {
            if (PlacesOf(composition, places) is not [var head, .. var others] all)
                continue;
            first ??= all;
            compounds[head] = compounds[head].Add(new Compound(number, others));
        }

        return first ?? [];
    }

    /// <summary>What it brings to mind, each once, but for itself and what its place in the thesaurus says already.</summary>
    private ImmutableArray<int> RelatedTo(int number, IEnumerable<int> others)
    {
        var related = ImmutableArray.CreateBuilder<int>();
        foreach (var other in others)
        {
            if (other >= 0 && other != number && other != Broader[number] && !Parts[number].Contains(other) && !related.Contains(other))
                related.Add(other);
        }

        return related.DrainToImmutable();
    }

    private static ImmutableArray<int> PlacesOf(ImmutableArray<string> ids, Dictionary<string, int> places)
    {
        var found = ImmutableArray.CreateBuilder<int>(ids.Length);
        foreach (var id in ids)
        {
            if (places.TryGetValue(id, out var place))
                found.Add(place);
        }

        return found.DrainToImmutable();
    }

    /// <summary>What each concept stands under; −1 at the top.</summary>
    public ImmutableArray<int> Broader { get; }

    /// <summary>What each compound concept is made of, in its first composition; nothing for others.</summary>
    public ImmutableArray<ImmutableArray<int>> Parts { get; }

    /// <summary>What each concept brings to mind, and what the words of its preferred term name by themselves.</summary>
    public ImmutableArray<ImmutableArray<int>> Related { get; }

    /// <summary>The compound concepts whose first part this is, and their other parts.</summary>
    public ImmutableArray<Compound> CompoundsWith(int concept) => concept < 0 ? [] : compounds[concept];
}
