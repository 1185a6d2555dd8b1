using System.Buffers;

namespace ResolutionArchive.Russian;

/// <summary>Letters of the Latin, the Greek and the Russian alphabet that look the same in print (UTS 39, confusables).</summary>
internal static class Lookalikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxy";
    private const string Russian = "АВСЕНКМОРТХУасеорху";
    private const string Greek = "ΑΒΕΗΚΜΟΡΤΧΥορ";
    private const string OfGreek = "АВЕНКМОРТХУор";

    private static readonly Doubles RussianOf = new(Latin + Greek, Russian + OfGreek);

    private static readonly Doubles LatinOf = new(Russian, Latin);

    /// <summary>As <see cref="RussianOf"/> for words in lower case, of which nobody knows any more how they were printed: «в» and «b» are alike in capitals.</summary>
    private static readonly Doubles LowerRussianOf = new((Latin + Greek).ToLowerInvariant(), (Russian + OfGreek).ToLowerInvariant());

    /// <summary>The word with each Russian letter that has a Latin double exchanged for it.</summary>
    public static string ToLatin(string word) => Exchange(word, LatinOf);

    /// <summary>The word with each Latin or Greek letter that has a Russian double exchanged for it.</summary>
    public static string ToRussian(string word) => Exchange(word, RussianOf);

    /// <summary>A key that words in lower case share that may look the same in print, whatever alphabet they are of: «cao» and «сао» have one. For Russian words it is the word.</summary>
    public static string Skeleton(string word)
    {
        if (!LowerRussianOf.StandIn(word))
            return word;
        var russian = Exchange(word, LowerRussianOf);
        return russian.All(c => Words.IsCyrillic(c) || !char.IsLetter(c)) ? russian : word;
    }

    private static string Exchange(string word, Doubles doubles) => string.Create(word.Length, (word, doubles), static (exchanged, typed) =>
    {
        for (var i = 0; i < exchanged.Length; i++)
            exchanged[i] = typed.doubles.Of(typed.word[i]);
    });

    /// <summary>Letters and those that look like them, each at the place of the other.</summary>
    private sealed class Doubles(string letters, string alike)
    {
        private readonly SearchValues<char> all = SearchValues.Create(letters);

        /// <summary>Whether any letter of the word has a double.</summary>
        public bool StandIn(string word) => word.AsSpan().ContainsAny(all);

        /// <summary>The double of the letter; itself where it has none.</summary>
        public char Of(char letter) => letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? alike[at] : letter;
    }
}
