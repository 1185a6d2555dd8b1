namespace ResolutionArchive.Russian;

/// <summary>
/// The light stemmer of L. Dolamic and J. Savoy («Indexing and searching strategies for the Russian language», JASIST 60(12), 2009): the endings of cases, of
/// nouns and of adjectives, and nothing else. The shorter a word, the fewer may go. It keeps no state, so all threads may use it; a stem is always a beginning of its
/// word, which is given in lower case.
/// </summary>
internal static class LightStems
{
    /// <summary>The stem of the word.</summary>
    public static string Of(string word)
    {
        var length = Tidied(WithoutCase(word)).Length;
        return length == word.Length ? word : word[..length];
    }

    private static ReadOnlySpan<char> WithoutCase(ReadOnlySpan<char> word)
    {
        if (word.Length > 6 && word[^4..] is "иями" or "оями")
            return word[..^4];
        if (word.Length > 5 && IsLong(word[^3..]))
            return word[..^3];
        if (word.Length > 4 && IsMiddle(word[^2..]))
            return word[..^2];
        return word.Length > 3 && word[^1] is 'а' or 'е' or 'и' or 'о' or 'у' or 'й' or 'ы' or 'я' or 'ь' ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> Tidied(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word[^1] is 'ь' or 'и' || word.EndsWith("нн")) ? word[..^1] : word;

    private static bool IsLong(ReadOnlySpan<char> ending) =>
        ending is "иям" or "иях" or "оях" or "ями" or "оям" or "оьв" or "ами" or "его" or "ему" or "ери" or "ими" or "ого" or "ому" or "ыми" or "оев";

    private static bool IsMiddle(ReadOnlySpan<char> ending) => ending is "ая" or "яя" or "ях" or "юю" or "ах" or "ею" or "их" or "ия" or "ию" or "ьв" or "ою" or "ую" or "ям" or "ых"
        or "ея" or "ам" or "ем" or "ей" or "ём" or "ев" or "ий" or "им" or "ое" or "ой" or "ом" or "ов" or "ые" or "ый" or "ым" or "ми";
}
