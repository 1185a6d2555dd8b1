namespace ResolutionArchive.Russian;

/// <summary>
/// Names as other verbs than «рекомендовать» take them, in the dative, which <see cref="Nominative"/> reads: «просить областную библиотеку», «призвать учителей»,
/// «для сельских школ», «ходатайствовать перед министерством». The endings are those of the school grammar.
/// </summary>
internal static class ObliqueNames
{
    /// <summary>How many adjectives may stand before the head noun.</summary>
    private const int Reach = 6;

    /// <summary>Nouns of the field that have no ending in the genitive plural, and their dative.</summary>
    private static readonly Dictionary<string, string> Endless = new(StringComparer.Ordinal)
    {
        ["школ"] = "школам", ["библиотек"] = "библиотекам", ["служб"] = "службам", ["кафедр"] = "кафедрам", ["министерств"] = "министерствам", ["детей"] = "детям",
        ["училищ"] = "училищам", ["ведомств"] = "ведомствам", ["семей"] = "семьям", ["граждан"] = "гражданам", ["обществ"] = "обществам", ["хозяйств"] = "хозяйствам",
        ["агентств"] = "агентствам", ["издательств"] = "издательствам", ["газет"] = "газетам", ["глав"] = "главам", ["медсестер"] = "медсестрам",
    };

    /// <summary>Feminine nouns in -а that an accusative without an adjective may be of.</summary>
    private static readonly HashSet<string> InA = new(StringComparer.Ordinal) { "школу", "думу", "службу", "библиотеку", "палату", "прокуратуру", "кафедру", "управу", "газету", "гимназию", "полицию" };

    /// <summary>The name in the dative; null where its head stands in no other case that the endings tell for sure.</summary>
    public static string? ToDative(string name)
    {
        var words = Words.Of(name).Take(Reach).ToList();
        foreach (var (adjective, noun) in ((Func<string, string?>, Func<string, string?>)[])[(Accusative, FeminineAccusative), (Plural, GenitivePlural), (Instrumental, NounInInstrumental)])
        {
            var head = words.FindIndex(word => noun(word.Normal) is not null && adjective(word.Normal) is null);
            if (head < 0 || words.Take(head).Any(word => adjective(word.Normal) is null) || (head == 0 && noun == FeminineAccusative && words[0].Normal is not [.., 'ц' or 'с' or 'м' or 'г', 'и', 'ю'] && !InA.Contains(words[0].Normal)))
                continue;
            var changed = name;
            for (var i = head; i >= 0; i--)
                changed = string.Concat(changed.AsSpan(0, words[i].Start), Like(i == head ? noun(words[i].Normal)! : adjective(words[i].Normal)!, changed[words[i].Start]), changed.AsSpan(words[i].Start + words[i].Length));
            return changed;
        }

        return null;
    }

    private static string Like(string word, char first) => char.IsUpper(first) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static string? Accusative(string word) => word switch
    {
        [.., 'у', 'ю'] => word[..^2] + (word[^3] is 'щ' or 'ш' ? "ей" : "ой"),
        [.., 'ю', 'ю'] => word[..^2] + "ей",
        _ => null,
    };

    private static string? FeminineAccusative(string word) => word switch
    {
        [.., 'и', 'ю'] when word.Length > 4 => word[..^1] + "и",
        [.., 'у'] when word.Length > 3 => word[..^1] + "е",
        [.., 'с', 'т', 'ь'] => word[..^1] + "и",
        _ => null,
    };

    private static string? Plural(string word) => word is [.., 'ы' or 'и', 'х'] && word.Length > 4 ? word[..^1] + "м" : null;

    private static string? GenitivePlural(string word) => word switch
    {
        _ when Endless.TryGetValue(word, out var dative) => dative,
        [.., 'е', 'е', 'в'] => word[..^1] + "ям",
        [.., 'о', 'в'] when word.Length > 5 => word[..^2] + "ам",
        [.., 'ж' or 'ч', 'е', 'й'] => word[..^2] + "ам",
        [.., 'л' or 'р', 'е', 'й'] when word.Length > 6 => word[..^2] + "ям",
        [.., 'и', 'й'] when word.Length > 7 => word[..^1] + "ям",
        _ => null,
    };

    private static string? Instrumental(string word) => word switch
    {
        [.., 'ы' or 'и', 'м'] when word.Length > 5 => word[..^2] + (word[^2] == 'ы' || "гкх".Contains(word[^3], StringComparison.Ordinal) ? "ому" : "ему"),
        [.., 'о', 'й'] when word.Length > 5 => word,
        _ => null,
    };

    private static string? NounInInstrumental(string word) => word switch
    {
        [.., 'с', 'т', 'в', 'о', 'м'] => word[..^2] + "у",
        [.., 'н' or 'т', 'и', 'е', 'м'] => word[..^2] + "ю",
        [.., 'ц' or 'с' or 'м' or 'г', 'и', 'е', 'й'] => word[..^2] + "и",
        [.., 'о', 'м'] when word.Length > 5 => word[..^2] + "у",
        "думой" or "палатой" or "прокуратурой" or "службой" or "школой" => word[..^2] + "е",
        _ => null,
    };
}
