using ResolutionArchive.Russian;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Index;

/// <summary>A word of a text in its normal form.</summary>
/// <param name="Text">The word.</param>
/// <param name="Stem">What all its forms as a noun share: Snowball takes «правила» for a verb, and «правилам» not.</param>
internal sealed record SpelledWord(string Text, string Stem);

/// <summary>
/// Abbreviations and what they stand for. The thesaurus need not say so: where of one concept a term has «СВО» and another «специальная военная операция», whose initials these
/// are, both are the same wherever they stand. So a text that prints one of them is found by the other as if that were printed too.
/// </summary>
internal sealed class Abbreviations
{
    private const int Shortest = 2, Longest = 6;

    /// <summary>The phrases by the stem of their first word.</summary>
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Phrase> byAbbreviation = new(StringComparer.Ordinal);

    /// <summary>Reads them out of the terms of each concept.</summary>
    public Abbreviations(Thesaurus thesaurus)
    {
        foreach (var printed in thesaurus.Concepts.Select(concept => concept.Terms.Concat(SpokenWords.Of(concept.Id)).ToList()).Where(printed => printed.Exists(HasCapitals)))
        {
            var terms = printed.ConvertAll(Thesaurus.KeysOf);
            foreach (var abbreviation in terms.SelectMany(words => words).Where(word => word is { IsAbbreviation: true, Form.Length: >= Shortest and <= Longest }).Select(word => word.Form).Distinct())
            {
                if (terms.Select(words => PhraseOf(abbreviation, words)).FirstOrDefault(phrase => phrase is not null) is { } found)
                    Add(found);
            }
        }
    }

    /// <summary>Whether any of it may be an abbreviation; of most concepts nothing is.</summary>
    private static bool HasCapitals(string term)
    {
        for (var i = 1; i < term.Length; i++)
        {
            if (char.IsUpper(term[i]) && char.IsUpper(term[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>The abbreviations whose phrases stand in a row of words, and the phrases whose abbreviations do: words of the other one, and the word of the row at which they begin.</summary>
    /// <param name="words">The words in the order of the text.</param>
    public IEnumerable<(int At, string Word)> In(IReadOnlyList<SpelledWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (byAbbreviation.TryGetValue(words[at].Text, out var whole))
            {
                foreach (var word in whole.Words)
                    yield return (at, word);
            }

            foreach (var phrase in byFirst.GetValueOrDefault(words[at].Stem) ?? [])
            {
                if (phrase.StandsAt(words, at))
                    yield return (at, phrase.Abbreviation);
            }
        }
    }

    private void Add(Phrase phrase)
    {
        if (!byAbbreviation.TryAdd(phrase.Abbreviation, phrase))
            return;
        if (!byFirst.TryGetValue(phrase.Stems[0], out var phrases))
            byFirst[phrase.Stems[0]] = phrases = [];
        phrases.Add(phrase);
    }

    private static Phrase? PhraseOf(string abbreviation, List<WordKey> words)
    {
        for (var at = 0; at + abbreviation.Length <= words.Count; at++)
        {
            var row = words.GetRange(at, abbreviation.Length);
            if (row.Select(word => word.Form[0]).SequenceEqual(abbreviation) && !row.Exists(word => word.IsAbbreviation))
                return new Phrase(abbreviation, [.. row.Select(word => NominalStems.Of(word.Form))], [.. row.Select(word => word.Form)]);
        }

        return null;
    }

    private sealed record Phrase(string Abbreviation, string[] Stems, string[] Words)
    {
        public bool StandsAt(IReadOnlyList<SpelledWord> words, int at)
        {
            for (var i = 0; i < Stems.Length; i++)
            {
                if (at + i >= words.Count || words[at + i].Stem != Stems[i])
                    return false;
            }

            return true;
        }
    }
}
