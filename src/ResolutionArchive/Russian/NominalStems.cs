namespace ResolutionArchive.Russian;

/// <summary>
/// Nouns, adjectives and participles without their case and number, so that a name and its dative are the same words:
/// «Муниципальные органы» and «муниципальным органам» both give <c>муниципальн орган</c>.
/// The endings are those of the light stemmer (<see cref="LightStems"/>), which leaves verbs and derivation alone; Snowball's
/// stemmer takes «органы» for a verb and cuts it to <c>орга</c>.
/// </summary>
internal static class NominalStems
{
    /// <summary>The stems of the words, in order, parted by single spaces.</summary>
    public static string Of(string text) => string.Join(' ', List(text));

    /// <summary>The stems of the words, in order.</summary>
    public static IReadOnlyList<string> List(string text) => [.. Words.Of(text).Select(word => Stem(word.Normal))];

    /// <summary>A word of Latin letters that all have Russian doubles is the Russian word: nobody sees which it is.</summary>
    private static string Stem(string word) => Lookalikes.Skeleton(word) is var seen && seen.Any(Words.IsCyrillic) ? LightStems.Of(seen) : word;
}
