using System.Buffers;

namespace ResolutionArchive.Russian;

/// <summary>
/// Words without their inflection, by Snowball's Russian stemmer (M. F. Porter, https://snowballstem.org/algorithms/russian/stemmer.html), written from its
/// description. Unlike <see cref="NominalStems"/> it knows verbs. Words are given in lower case with ё as е, as <see cref="Words"/> makes them. It keeps no state,
/// so all threads may use it; a stem is always a beginning of its word.
/// </summary>
internal static class SnowballStems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");
    private const int LongestEnding = 6;

    private enum Ending
    {
        None,
        Free,

        /// <summary>It goes only after а or я.</summary>
        Bound,
    }

    private delegate Ending EndingSet(ReadOnlySpan<char> ending);

    /// <summary>The stem of the word; other than Russian words are their own.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3 || !Words.IsCyrillic(word[0]))
            return word;
        var length = Stem(word).Length;
        return length == word.Length ? word : word[..length];
    }

    /// <summary>Endings may stand in RV only, which is what follows the first vowel; the suffix of qualities («-ость») in R2 only.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var rv = word.IndexOfAny(Vowels) + 1;
        if (rv == 0)
            return word;
        var r2 = AfterVowelAndOther(word, AfterVowelAndOther(word, 0));
        if (!TryCut(word, rv, "виь", Gerund, out var rest))
            rest = WithoutInflection(word, rv);
        if (rest.Length > rv && rest[^1] == 'и')
            rest = rest[..^1];
        var quality = EndsIn(rest, rv, "ость") ? 4 : EndsIn(rest, rv, "ост") ? 3 : 0;
        return Tidied(rest.Length - quality >= r2 ? rest[..^quality] : rest, rv);
    }

    private static ReadOnlySpan<char> WithoutInflection(ReadOnlySpan<char> word, int rv)
    {
        var plain = EndsIn(word, rv, "ся") || EndsIn(word, rv, "сь") ? word[..^2] : word;
        if (TryCut(plain, rv, "еиймоухюя", Adjective, out var adjectival))
            return TryCut(adjectival, rv, "мншщ", Participle, out var verbal) ? verbal : adjectival;
        if (!TryCut(plain, rv, "аеийлмнотыьюя", Verb, out var rest))
            TryCut(plain, rv, "авеиймоухыьюя", Noun, out rest);
        return rest;
    }

    private static ReadOnlySpan<char> Tidied(ReadOnlySpan<char> word, int rv)
    {
        var superlative = EndsIn(word, rv, "ейше") ? 4 : EndsIn(word, rv, "ейш") ? 3 : 0;
        var rest = word[..^superlative];
        if (EndsIn(rest, rv, "нн") || (superlative == 0 && EndsIn(rest, rv, "ь")))
            return rest[..^1];
        return rest;
    }

    /// <summary>The word without its longest ending of the set. One that is found and may not go ends the search: no shorter one is tried.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rv">Where endings may begin.</param>
    /// <param name="last">The letters in which the endings end: most words are done with at once.</param>
    /// <param name="set">The endings.</param>
    /// <param name="rest">The word without the ending, or the word.</param>
    private static bool TryCut(ReadOnlySpan<char> word, int rv, string last, EndingSet set, out ReadOnlySpan<char> rest)
    {
        rest = word;
        if (word.IsEmpty || !last.Contains(word[^1], StringComparison.Ordinal))
            return false;
        for (var at = Math.Max(rv, word.Length - LongestEnding); at < word.Length; at++)
        {
            var ending = set(word[at..]);
            if (ending == Ending.None)
                continue;
            if (ending == Ending.Bound && !(at > rv && word[at - 1] is 'а' or 'я'))
                return false;
            rest = word[..at];
            return true;
        }

        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> word, int rv, ReadOnlySpan<char> ending) => word.Length - ending.Length >= rv && word.EndsWith(ending);

    private static int AfterVowelAndOther(ReadOnlySpan<char> word, int from)
    {
        for (var at = from; at + 1 < word.Length; at++)
        {
            if (Vowels.Contains(word[at]) && !Vowels.Contains(word[at + 1]))
                return at + 2;
        }

        return word.Length;
    }

    private static Ending Gerund(ReadOnlySpan<char> ending) => ending switch
    {
        "ив" or "ивши" or "ившись" or "ыв" or "ывши" or "ывшись" => Ending.Free,
        "в" or "вши" or "вшись" => Ending.Bound,
        _ => Ending.None,
    };

    private static Ending Adjective(ReadOnlySpan<char> ending) => ending switch
    {
        "ее" or "ие" or "ые" or "ое" or "ими" or "ыми" or "ей" or "ий" or "ый" or "ой" or "ем" or "им" or "ым" or "ом" or "его" or "ого" or "ему" or "ому"
            or "их" or "ых" or "ую" or "юю" or "ая" or "яя" or "ою" or "ею" => Ending.Free,
        _ => Ending.None,
    };

    private static Ending Participle(ReadOnlySpan<char> ending) => ending switch
    {
        "ивш" or "ывш" or "ующ" => Ending.Free,
        "ем" or "нн" or "вш" or "ющ" or "щ" => Ending.Bound,
        _ => Ending.None,
    };

    private static Ending Verb(ReadOnlySpan<char> ending) => ending switch
    {
        "ила" or "ыла" or "ена" or "ейте" or "уйте" or "ите" or "или" or "ыли" or "ей" or "уй" or "ил" or "ыл" or "им" or "ым" or "ен" or "ило" or "ыло" or "ено"
            or "ят" or "ует" or "уют" or "ит" or "ыт" or "ены" or "ить" or "ыть" or "ишь" or "ую" or "ю" => Ending.Free,
        "ла" or "на" or "ете" or "йте" or "ли" or "й" or "л" or "ем" or "н" or "ло" or "но" or "ет" or "ют" or "ны" or "ть" or "ешь" or "нно" => Ending.Bound,
        _ => Ending.None,
    };

    private static Ending Noun(ReadOnlySpan<char> ending) => ending switch
    {
        "а" or "ев" or "ов" or "ие" or "ье" or "е" or "иями" or "ями" or "ами" or "еи" or "ии" or "и" or "ией" or "ей" or "ой" or "ий" or "й" or "иям" or "ям"
            or "ием" or "ем" or "ам" or "ом" or "о" or "у" or "ах" or "иях" or "ях" or "ы" or "ь" or "ию" or "ью" or "ю" or "ия" or "ья" or "я" => Ending.Free,
        _ => Ending.None,
    };
}
