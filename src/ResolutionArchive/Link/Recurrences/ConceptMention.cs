using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>How a recommendation comes to a concept.</summary>
internal enum MentionKind
{
    /// <summary>It is a part of a compound concept that is named, or a compound all of whose parts are: as good as named.</summary>
    Implied,

    /// <summary>It stands above a concept that is named.</summary>
    Broader,

    /// <summary>A word of the phrase that names another concept names it by itself.</summary>
    Inner,

    /// <summary>A concept that is named brings it to mind.</summary>
    Related,
}

/// <summary>A concept that a recommendation does not name, but that comes along with what it names (query expansion, Manning, Raghavan, Schütze 2008, ch. 9).</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Word">The place of the word by which it comes; of several, the one that counts least.</param>
/// <param name="Kind">How it comes.</param>
internal readonly record struct ConceptMention(int Concept, int Word, MentionKind Kind)
{
    /// <summary>What comes along with the concepts that the words name, each word's own, then compounds.</summary>
    public static List<ConceptMention> Of(ImmutableArray<ReadWord> words, Relations relations)
    {
        var mentions = new List<ConceptMention>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Own >= 0)
                mentions.Add(new ConceptMention(words[i].Own, i, MentionKind.Inner));
            if (words[i].Concept < 0)
                continue;
            foreach (var part in relations.Parts[words[i].Concept])
                mentions.Add(new ConceptMention(part, i, MentionKind.Implied));
            if (relations.Broader[words[i].Concept] is >= 0 and var broader)
                mentions.Add(new ConceptMention(broader, i, MentionKind.Broader));
            foreach (var related in relations.Related[words[i].Concept])
                mentions.Add(new ConceptMention(related, i, MentionKind.Related));
        }

        AddCompounds(words, relations, mentions);
        return mentions;
    }

    private static void AddCompounds(ImmutableArray<ReadWord> words, Relations relations, List<ConceptMention> mentions)
    {
        var first = FirstPlaces(words, relations);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Role >= Role.Aside)
                continue;
            var (concept, own) = (words[i].Concept, words[i].Own);
            AddCompoundsWith(concept, i, words, first, relations, mentions);
            AddCompoundsWith(concept < 0 ? -1 : relations.Broader[concept], i, words, first, relations, mentions);
            AddCompoundsWith(own, i, words, first, relations, mentions);
        }
    }

    /// <summary>Where each concept is named first, stands above one that is, or is named by a word of a phrase.</summary>
    private static Dictionary<int, int> FirstPlaces(ImmutableArray<ReadWord> words, Relations relations)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Role >= Role.Aside)
                continue;
            if (words[i].Concept >= 0)
            {
                places.TryAdd(words[i].Concept, i);
                places.TryAdd(relations.Broader[words[i].Concept], i);
            }

            places.TryAdd(words[i].Own, i);
        }

        return places;
    }

    private static void AddCompoundsWith(int concept, int place, ImmutableArray<ReadWord> words, Dictionary<int, int> first, Relations relations, List<ConceptMention> mentions)
    {
        foreach (var (compound, others) in relations.CompoundsWith(concept))
        {
            var last = place;
            foreach (var part in others)
            {
                last = first.GetValueOrDefault(part, -1);
                if (last < 0)
                    break;
            }

            if (last >= 0)
                mentions.Add(new ConceptMention(compound, words[last].Role > words[place].Role ? last : place, MentionKind.Implied));
        }
    }
}
