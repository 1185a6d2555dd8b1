using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ResolutionArchive.Model;

namespace ResolutionArchive.Russian;

/// <summary>
/// The words of a text by which it is the same text: stems of all but small ones, in order. Punctuation, ё, endings of cases and marks of items («а)», «2)») are no part of them.
/// </summary>
internal static class WordingStems
{
    /// <summary>The same words come again and again; those in capitals are others.</summary>
    private static readonly ConcurrentDictionary<(string Word, bool IsAbbreviation), string> Known = new();

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create([.. Enumerable.Range('а', 32).Concat(Enumerable.Range('a', 26)).Select(c => (char)c), 'ё']);

    /// <summary>The stems in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var stems = new List<string>();
        var hasSmall = text.Any(char.IsLower);
        foreach (var word in Words.Of(text).Where(word => !IsMark(text, word)))
        {
            var isAbbreviation = hasSmall && !text.AsSpan(word.Start, word.Length).ContainsAny(SmallLetters);
            if (StemOf(word.Normal, isAbbreviation) is { Length: > 0 } stem)
                stems.Add(stem);
        }

        return stems;
    }

    /// <summary>The stem of a word; empty where it is small.</summary>
    private static string StemOf(string word, bool isAbbreviation) => Known.GetOrAdd((word, isAbbreviation), static given =>
        SmallWords.Contains(given.Word, given.IsAbbreviation) ? ""
        : SmallWords.IsNegation(given.Word) ? "не"
        : NominalStems.Of(given.Word.EndsWith("ться", StringComparison.Ordinal) ? given.Word[..^4] + "тся" : given.Word));

    /// <summary>The stems in one text, which is equal for equal words.</summary>
    public static string KeyOf(string text) => string.Join(' ', Of(text));

    /// <summary>The longest fingerprint of the words with this key.</summary>
    public static Fingerprint FingerprintOf(string key) => Fingerprint.Of(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8)));

    /// <summary>Dice's coefficient of two bags of words.</summary>
    public static double Likeness(IReadOnlyCollection<string> some, IReadOnlyCollection<string> others)
    {
        if (some.Count + others.Count == 0)
            return 0;
        var counts = some.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var common = others.CountBy(word => word, StringComparer.Ordinal).Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
        return 2.0 * common / (some.Count + others.Count);
    }

    /// <summary>A letter or a number of at most two signs before a bracket: it changes with what stands before.</summary>
    private static bool IsMark(string text, Word word)
    {
        var end = word.Start + word.Length;
        return word.Length <= 2 && end < text.Length && text[end] == ')' && (word.Start == 0 || text[word.Start - 1] != '(');
    }
}
