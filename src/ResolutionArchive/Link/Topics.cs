using System.Collections.Immutable;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link;

/// <summary>
/// Finds what recommendations are about: a topic's concept is named in what is asked, not in a purpose, a circumstance, or the name of a law. It would rather miss one than take one that is
/// about something else.
/// </summary>
internal static class Topics
{
    /// <summary>The topics of each recommendation that has any, in the order of <see cref="TopicConcepts.Of"/>.</summary>
    public static IEnumerable<(RecommendationId Id, ImmutableArray<Topic> Topics)> Find(ComparedArchive compared, Thesaurus thesaurus)
    {
        var topics = TopicConcepts.Of(thesaurus.Concepts).ToList();
        var ofConcept = OfConcepts(topics, thesaurus.Concepts);
        foreach (var (place, reading) in compared.All.Zip(compared.Readings))
        {
            var numbers = new SortedSet<int>();
            foreach (var word in reading)
            {
                if (word is { Concept: >= 0, Role: Role.Ask or Role.Name })
                    numbers.UnionWith(ofConcept[word.Concept]);
            }

            if (numbers.Count > 0)
                yield return (place.Recommendation.Id, [.. numbers.Select(number => topics[number].Topic)]);
        }
    }

    /// <summary>The numbers of the topics that each concept is of: those that name it; else those of what stands above it; else those of what is in it however it is put together.</summary>
    private static ImmutableArray<int>[] OfConcepts(List<TopicConcepts> topics, ImmutableArray<Concept> concepts)
    {
        var named = topics.Index().SelectMany(topic => topic.Item.Concepts.Select(concept => (concept, topic.Index))).ToLookup(entry => entry.concept, entry => entry.Index);
        var broader = concepts.ToDictionary(concept => concept.Id, concept => concept.Broader, StringComparer.Ordinal);
        return [.. concepts.Select(concept => ByName(concept.Id) is { IsEmpty: false } own ? own : [.. AlwaysPartsOf(concept).SelectMany(part => ByName(part)).Distinct()])];

        ImmutableArray<int> ByName(string id)
        {
            for (var (at, above) = ((string?)id, 0); at is not null && above < concepts.Length; at = broader.GetValueOrDefault(at), above++)
            {
                if (named.Contains(at))
                    return [.. named[at]];
            }

            return [];
        }
    }

    /// <summary>A search party is about memory, whether it is volunteers' or a social project.</summary>
    private static IEnumerable<string> AlwaysPartsOf(Concept concept) => concept.Compositions.IsEmpty ? [] : concept.Compositions[0].Where(part => concept.Compositions.All(parts => parts.Contains(part)));
}
