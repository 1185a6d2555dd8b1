using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>A text in which a formula is looked for, with the words at its beginning.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its first words; a formula stands at the beginning.</param>
internal sealed record FormulaText(string Text, IReadOnlyList<Word> Words)
{
    /// <summary>How many words of a text are looked at.</summary>
    private const int Reach = 60;

    /// <summary>The text with its words.</summary>
    public static FormulaText Of(string text) => new(text, [.. Russian.Words.Of(text).Take(Reach)]);

    /// <summary>What stands before a word.</summary>
    public ReadOnlySpan<char> Before(int word) => Text.AsSpan(0, Words[word].Start);

    /// <summary>What stands between a word and the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int word)
    {
        var start = word == 0 ? 0 : Words[word - 1].Start + Words[word - 1].Length;
        return Text.AsSpan(start, Words[word].Start - start);
    }

    /// <summary>The words from one up to another.</summary>
    public List<Word> Range(int from, int to) => [.. Words.Skip(from).Take(to - from)];

    /// <summary>The words from one on.</summary>
    public List<Word> From(int word) => Range(word, Words.Count);

    /// <summary>Where the words before a place end, without the signs between, in characters.</summary>
    public int EndBefore(int place) => Text.AsSpan(0, place).TrimEnd(" ,:;–—-(\u00A0").Length;

    /// <summary>Whether what is asked begins with the word: an infinitive that stands in no brackets and says no purpose.</summary>
    public bool Asks(int word) =>
        Verbs.IsInfinitive(Words[word].Normal) && !AddresseeLexicon.IsNoun(Words[word]) && !(word > 0 && Words[word - 1].Normal == "чтобы") && Before(word).Count('(') <= Before(word).Count(')');

    /// <summary>The first word of a kind; negative where there is none.</summary>
    public int IndexOf(Func<Word, bool> isSought) =>
        Enumerable.Range(0, Words.Count).FirstOrDefault(i => isSought(Words[i]), -1);
}
