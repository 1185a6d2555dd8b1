using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Parse;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>Which words of the labelled sets are read as which concepts, so that who mends the thesaurus sees what it does.</summary>
internal static class ConceptReport
{
    /// <summary>Prints how each line of the standard input is read: the concepts that it names, those that come along with them, and roots that name none.</summary>
    public static void ReadLines()
    {
        var thesaurus = new Thesaurus([.. ThesaurusFile.Standard.Select(draft => draft.Concept)], []);
        while (Console.ReadLine() is { } line)
        {
            var words = Reading.Of(line, thesaurus);
            var mentions = ConceptMention.Of(words, thesaurus.Relations).Where(mention => mention.Kind == MentionKind.Implied);
            Console.WriteLine($"{line}\n  {string.Join(' ', words.Where(word => word.Concept != ReadWord.Inside).Select(word => word.Concept >= 0 ? "#" + thesaurus.Concepts[word.Concept].Id : word.Root))} + {string.Join(' ', mentions.Select(mention => thesaurus.Concepts[mention.Concept].Id))}");
        }
    }

    /// <summary>Prints each concept with the wordings that name it and how often.</summary>
    public static void Run()
    {
        var named = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var set in (LabelledSet[])[LabelledSet.FirstFive(), LabelledSet.Region("region-a"), LabelledSet.Region("region-d")])
        {
            foreach (var (words, text) in set.Readings.Zip(set.All, (reading, place) => (reading, place.Recommendation.PlainText)))
            {
                for (var i = 0; i < words.Length; i++)
                {
                    if (words[i].Concept < 0)
                        continue;
                    var end = i;
                    while (end + 1 < words.Length && words[end + 1].Concept == ReadWord.Inside)
                        end++;
                    var wording = text[words[i].Start..(words[end].Start + words[end].Length)].ToLowerInvariant();
                    var id = set.Thesaurus.Concepts[words[i].Concept].Id;
                    if (!named.TryGetValue(id, out var wordings))
                        named.Add(id, wordings = new(StringComparer.Ordinal));
                    wordings[wording] = wordings.GetValueOrDefault(wording) + 1;
                }
            }
        }

        foreach (var (id, wordings) in named)
            Console.WriteLine($"{id}: {string.Join("; ", wordings.Select(wording => wording.Value == 1 ? wording.Key : $"{wording.Key} ×{wording.Value}"))}");
    }
}
