namespace ResolutionArchive.Russian;

/// <summary>Letters of the Latin and the Russian alphabet that look the same in print.</summary>
internal static class Lookalikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxy";
    private const string Russian = "АВСЕНКМОРТХУасеорху";

    /// <summary>The word with each Russian letter that has a Latin double exchanged for it.</summary>
    public static string ToLatin(string word) => Exchange(word, Russian, Latin);

    /// <summary>The word with each Latin letter that has a Russian double exchanged for it.</summary>
    public static string ToRussian(string word) => Exchange(word, Latin, Russian);

    private static string Exchange(string word, string from, string to) =>
        string.Concat(word.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? to[at] : c));
}
