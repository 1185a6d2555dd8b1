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
                if (word.Concept >= 0 && word.Role is Role.Ask or Role.Name)
                    numbers.UnionWith(ofConcept[Math.Max(word.Concept, 0)]);
            }

            if (numbers.Count > 0)
                yield return (place.Recommendation.Id, [.. numbers.Select(number => topics[number].Topic)]);
        }
    }

    /// <summary>The numbers of the topics that each concept is of.</summary>
    private static List<int>[] OfConcepts(List<TopicConcepts> topics, ImmutableArray<Concept> concepts)
    {
        var found = Enumerable.Range(0, concepts.Length).Select(_ => new List<int>()).ToArray();
        foreach (var (number, topic) in topics.Index())
        {
            var members = topic.Concepts.ToHashSet(StringComparer.Ordinal);
            for (var before = 0; before < members.Count;)
            {
                before = members.Count;
                members.UnionWith(concepts.Where(concept => concept.Broader is { } broader && members.Contains(broader)).Select(concept => concept.Id));
            }

            foreach (var (place, concept) in concepts.Index())
            {
                if (members.Contains(concept.Id) || AlwaysPartsOf(concept).Any(members.Contains))
                    found[place].Add(number);
            }
        }

        return found;
    }

    /// <summary>A compound is about what it has in it however it is put together: a search party is about memory, whether it is volunteers' or a social project.</summary>
    private static IEnumerable<string> AlwaysPartsOf(Concept concept) => concept.Compositions.IsEmpty ? [] : concept.Compositions[0].Where(part => concept.Compositions.All(parts => parts.Contains(part)));
}
