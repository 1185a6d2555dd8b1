using System.Collections.Immutable;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>Which words of recommendations are read as which concepts, so that who mends the thesaurus sees what it does.</summary>
internal static class ConceptReport
{
    private const string Forms = "tests/ResolutionArchive.Tests/Gold/forms";

    private static readonly Thesaurus Standard = new(StandardConcepts.All, []);

    /// <summary>Prints how each line of the standard input is read: the concepts that it names, those that come along with them, and roots that name none.</summary>
    public static void ReadLines()
    {
        while (Console.ReadLine() is { } line)
        {
            var words = Reading.Of(line, Standard);
            var read = words.Where(word => word.Concept != ReadWord.Inside).Select(word => word.Concept >= 0 ? "#" + IdOf(word.Concept) : word.Root);
            Console.WriteLine($"{line}\n  {string.Join(' ', read)} + {string.Join(' ', ImpliedBy(words).Select(IdOf))}");
        }
    }

    /// <summary>
    /// Prints, of the recommendations in the forms of life, each concept with the wordings that name it and how often, the most frequent first, then the words that name none.
    /// A wording that is no term itself stands with the terms whose root it shares, «ремонтный (ремонт) 3», since that is where a concept catches what is not its own;
    /// «+ a b 2» is a concept that comes along with its parts.
    /// </summary>
    public static void Run()
    {
        var (named, unnamed) = (new Dictionary<(int Concept, string Wording), int>(), new Dictionary<string, int>());
        foreach (var text in Recommendations())
        {
            var words = Reading.Of(text, Standard);
            foreach (var (place, word) in words.Index())
            {
                if (word.Concept == ReadWord.None)
                    Count(unnamed, text.Substring(word.Start, word.Length).ToLowerInvariant());
                if (word.Concept >= 0)
                    Count(named, (word.Concept, Describe(word.Concept, text[word.Start..EndOf(words, place)])));
            }

            foreach (var implied in ImpliedBy(words))
                Count(named, (implied, "+ " + string.Join(' ', PartsAmong(words, implied))));
        }

        foreach (var concept in named.GroupBy(entry => IdOf(entry.Key.Concept)).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"{concept.Key}: {string.Join("; ", ByFrequency(concept.Select(entry => (entry.Key.Wording, entry.Value))))}");
        foreach (var word in ByFrequency(unnamed.Select(entry => (entry.Key, entry.Value))))
            Console.WriteLine($"- {word}");
    }

    /// <summary>Prints the phrases that are found through relatives of their words, «ремонтировать столовые» for «ремонт столовых», each once: where a concept catches what is not its own.</summary>
    public static void PrintRelatives()
    {
        foreach (var line in Recommendations().SelectMany(RelativesIn).Distinct().Order(StringComparer.Ordinal))
            Console.WriteLine(line);
    }

    private static IEnumerable<string> RelativesIn(string text)
    {
        var words = Reading.Of(text, Standard);
        foreach (var (place, word) in words.Index().Where(at => at.Item.Concept >= 0 && at.Index + 1 < words.Length && words[at.Index + 1].Concept == ReadWord.Inside))
        {
            var wording = text[word.Start..EndOf(words, place)];
            var printed = Thesaurus.KeysOf(wording);
            if (!Standard.Concepts[word.Concept].Terms.Select(Thesaurus.KeysOf).Any(term => term.Select(key => key.Stem).SequenceEqual(printed.Select(key => key.Stem))))
                yield return $"{IdOf(word.Concept)}: {wording}";
        }
    }

    /// <summary>The recommendations in the forms of life, each once.</summary>
    public static IEnumerable<string> Recommendations() =>
        Directory.EnumerateFiles(Forms, "gold.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Select(line => line.Split('\t')).Where(row => row[1] == "R").Select(row => row[4]).Distinct();

    private static string IdOf(int concept) => Standard.Concepts[concept].Id;

    private static IEnumerable<int> ImpliedBy(ImmutableArray<ReadWord> words) =>
        ConceptMention.Of(words, Standard.Relations).Where(mention => mention.Kind == MentionKind.Implied).Select(mention => mention.Concept);

    private static IEnumerable<string> PartsAmong(ImmutableArray<ReadWord> words, int concept) =>
        words.Where(word => word.Concept >= 0).Select(word => IdOf(word.Concept)).Intersect(Standard.Concepts[concept].Compositions.SelectMany(parts => parts));

    /// <summary>The wording, and if it is one word that was found by its root alone, the terms that have that root.</summary>
    private static string Describe(int concept, string printed)
    {
        var wording = printed.ToLowerInvariant();
        if (Thesaurus.KeysOf(printed) is not [var word])
            return wording;
        var terms = Standard.Concepts[concept].Terms.Select(term => (Term: term, Keys: Thesaurus.KeysOf(term))).Where(term => term.Keys.Count == 1).ToList();
        return terms.Exists(term => term.Keys[0].Form == word.Form || term.Keys[0].Stem == word.Stem)
            ? wording
            : $"{wording} ({string.Join(", ", terms.Where(term => term.Keys[0].Root == word.Root).Select(term => term.Term))})";
    }

    private static int EndOf(ImmutableArray<ReadWord> words, int place)
    {
        while (place + 1 < words.Length && words[place + 1].Concept == ReadWord.Inside)
            place++;
        return words[place].Start + words[place].Length;
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static IEnumerable<string> ByFrequency(IEnumerable<(string Wording, int Count)> counts) =>
        counts.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Wording, StringComparer.Ordinal).Select(entry => $"{entry.Wording} {entry.Count}");
}
