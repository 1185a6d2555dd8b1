using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Index;

/// <summary>Concepts of which the archive does not speak: what their words lead to.</summary>
internal sealed class AbsentConcepts
{
    /// <summary>A concept of more than this share of all entries is no answer to another: a cook is a person, but who asks for cooks does not want all that is for people.</summary>
    private const int EverywhereShare = 8;

    private readonly Thesaurus thesaurus;
    private readonly ImmutableArray<ImmutableArray<string>> keys;
    private readonly ConceptReader reader;
    private readonly Dictionary<string, int> numbers;
    private readonly HashSet<string> everywhere;

    /// <param name="thesaurus">All concepts.</param>
    /// <param name="keys">The keys of the terms of each.</param>
    /// <param name="reader">Makes keys of what people say.</param>
    /// <param name="present">The lists of those that the archive has.</param>
    /// <param name="entryCount">How many entries there are.</param>
    public AbsentConcepts(Thesaurus thesaurus, ImmutableArray<ImmutableArray<string>> keys, ConceptReader reader, IReadOnlyList<Term> present, int entryCount)
    {
        (this.thesaurus, this.keys, this.reader) = (thesaurus, keys, reader);
        numbers = present.Select(term => term.Concept).OfType<int>().ToDictionary(number => thesaurus.Concepts[number].Id, StringComparer.Ordinal);
        everywhere = present.Where(term => (long)term.List.Entries.Count * EverywhereShare > entryCount)
            .Select(term => thesaurus.Concepts[term.Concept!.Value].Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds their words: to the nearest concept that the archive has, or as words that lead nowhere.</summary>
    public void AddTo(ConceptAliases aliases)
    {
        foreach (var (number, concept) in thesaurus.Concepts.Index().Where(entry => !numbers.ContainsKey(entry.Item.Id)))
        {
            var nearest = NearestOf(concept);
            foreach (var key in keys[number].Concat(SpokenWords.Of(concept.Id).Select(reader.KeyOf)))
            {
                if (nearest is null)
                    aliases.AddWord(key);
                else
                    aliases.AddStranger(key, numbers[nearest]);
            }
        }
    }

    /// <summary>The broader one; where the archive does not have it, the only one that it brings to mind.</summary>
    private string? NearestOf(Concept concept)
    {
        var nearest = concept.Broader is { } broader && numbers.ContainsKey(broader) ? broader : concept.Related is [var only] && numbers.ContainsKey(only) ? only : null;
        return nearest is null || everywhere.Contains(nearest) ? null : nearest;
    }
}
