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

    /// <summary>Prints each concept with the wordings that name it in the forms of life, and how often; roots that name none; and concepts that only come along.</summary>
    public static void Run()
    {
        var thesaurus = new Thesaurus([.. ThesaurusFile.Standard.Select(draft => draft.Concept)], []);
        var (named, unnamed) = (new Dictionary<(string Concept, string Wording), int>(), new Dictionary<string, int>());
        foreach (var text in Directory.EnumerateFiles(Forms, "gold.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Select(line => line.Split('\t')).Where(row => row[1] == "R").Select(row => row[4]).Distinct())
        {
            var words = Reading.Of(text, thesaurus);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Concept == ReadWord.None)
                    Count(unnamed, text.Substring(words[i].Start, words[i].Length).ToLowerInvariant());
                if (words[i].Concept >= 0)
                    Count(named, (thesaurus.Concepts[words[i].Concept].Id, text[words[i].Start..EndOf(words, i)].ToLowerInvariant() + TermOf(thesaurus, words, i)));
            }

            foreach (var (concept, word, _) in ConceptMention.Of(words, thesaurus.Relations).Where(mention => mention.Kind == MentionKind.Implied))
                Count(named, (thesaurus.Concepts[concept].Id, "+ " + string.Join(' ', words.Where(w => w.Concept >= 0).Select(w => thesaurus.Concepts[w.Concept].Id).Distinct().Intersect(PartsOf(thesaurus, concept)))));
        }

        foreach (var concept in named.GroupBy(entry => entry.Key.Concept).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"{concept.Key}: {string.Join("; ", concept.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Wording, StringComparer.Ordinal).Select(entry => $"{entry.Key.Wording} {entry.Value}"))}");
        foreach (var (word, count) in unnamed.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            Console.WriteLine($"- {word} {count}");
    }

    private static string TermOf(Thesaurus t, System.Collections.Immutable.ImmutableArray<ReadWord> words, int i)
    {
        if (i + 1 < words.Length && words[i + 1].Concept == ReadWord.Inside) return "";
        var root = words[i].Root;
        var stem = words[i].Stem;
        var terms = t.Concepts[words[i].Concept].Terms.Select(term => (term, keys: Thesaurus.KeysOf(term))).Where(x => x.keys.Count == 1).ToList();
        if (terms.Any(x => x.keys[0].Stem == stem)) return "=";
        return "<" + string.Join(",", terms.Where(x => x.keys[0].Root == root).Select(x => x.term)) + ">";
    }

    private const string Forms = "tests/ResolutionArchive.Tests/Gold/forms";

    private static IEnumerable<string> PartsOf(Thesaurus thesaurus, int concept) => thesaurus.Concepts[concept].Parts.SelectMany(parts => parts).Select(part => part.ToString());

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static int EndOf(System.Collections.Immutable.ImmutableArray<ReadWord> words, int place)
    {
        while (place + 1 < words.Length && words[place + 1].Concept == ReadWord.Inside)
            place++;
        return words[place].Start + words[place].Length;
    }
}
