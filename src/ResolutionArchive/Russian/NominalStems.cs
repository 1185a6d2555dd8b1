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
    private static string Stem(string word) => Lookalikes.Skeleton(word) is var seen && seen.Any(Words.IsCyrillic) ? House(seen) ?? Settle(LightStems.Of(seen)) : word;

    /// <summary>«Лицей» and «музей» lose two letters or one, and then are «лицо» and «муза».</summary>
    private static string? House(string word) =>
        word.StartsWith("лице", StringComparison.Ordinal) && LightStems.Of(word) is "лиц" or "лице" or "лицею" && word.Length > 4 ? "лицей"
        : word.StartsWith("музе", StringComparison.Ordinal) && LightStems.Of(word) is "муз" or "музе" or "музею" && word.Length > 4 ? "музей"
        : null;

    /// <summary>
    /// The stem without what the light stemmer leaves of some declensions: «учителю», the fleeting vowels of «дворец» and «кружок», the particle of
    /// «учащимся».
    /// </summary>
    private static string Settle(string stem) => stem switch
    {
        "церков" => "церкв",
        [.., 'ш' or 'щ', 'е'] when stem.Length > 4 => stem[..^1],
        [.., 'л' or 'р' or 'т' or 'н' or 'д' or 'с' or 'з', 'ю'] when stem.Length > 4 => stem[..^1],
        [.., 'е', 'ц'] when stem.Length > 3 => stem[..^2] + "ц",
        [.., 'о', 'к'] when stem.Length > 4 => stem[..^2] + "к",
        _ => Participles.FirstOrDefault(ending => stem.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? stem[..^(ending.Length - 1)] : stem,
    };

    private static readonly string[] Participles = ["щийс", "щимс", "щиес", "щихс", "щегос", "щемус", "щимис"];
}
