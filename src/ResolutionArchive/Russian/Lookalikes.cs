using System.Collections.Frozen;

namespace ResolutionArchive.Russian;

/// <summary>Letters of the Latin, the Greek and the Russian alphabet that look the same in print (UTS 39, confusables).</summary>
internal static class Lookalikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxy";
    private const string Russian = "АВСЕНКМОРТХУасеорху";
    private const string Greek = "ΑΒΕΗΚΜΟΡΤΧΥορ";
    private const string OfGreek = "АВЕНКМОРТХУор";

    private static readonly FrozenDictionary<char, char> RussianOf = (Latin + Greek).Zip(Russian + OfGreek).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenDictionary<char, char> LatinOf = Russian.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>As <see cref="RussianOf"/> for words in lower case, of which nobody knows any more how they were printed: «в» and «b» are alike in capitals.</summary>
    private static readonly FrozenDictionary<char, char> LowerRussianOf = RussianOf
        .Select(pair => (From: char.ToLowerInvariant(pair.Key), To: char.ToLowerInvariant(pair.Value))).Distinct().ToFrozenDictionary(pair => pair.From, pair => pair.To);

    /// <summary>The word with each Russian letter that has a Latin double exchanged for it.</summary>
    public static string ToLatin(string word) => Exchange(word, LatinOf);

    /// <summary>The word with each Latin or Greek letter that has a Russian double exchanged for it.</summary>
    public static string ToRussian(string word) => Exchange(word, RussianOf);

    /// <summary>A key that words in lower case share that may look the same in print, whatever alphabet they are of: «cao» and «сао» have one. For Russian words it is the word.</summary>
    public static string Skeleton(string word)
    {
        if (!word.Any(LowerRussianOf.ContainsKey))
            return word;
        var russian = Exchange(word, LowerRussianOf);
        return russian.All(c => Words.IsCyrillic(c) || !char.IsLetter(c)) ? russian : word;
    }

    private static string Exchange(string word, FrozenDictionary<char, char> doubles) => string.Concat(word.Select(c => doubles.GetValueOrDefault(c, c)));
}
