namespace ResolutionArchive.Russian;

/// <summary>
/// The name of a body out of the words by which a document turns to it: «Сельским школам района» → «Сельские школы района». Only the head noun and
/// the adjectives before it change; what follows stands in cases of its own. The endings are those of the school grammar; where two
/// nominatives are possible the commoner one of the field is taken, and it is said that this is a guess.
/// </summary>
internal static class Nominative
{
    /// <summary>How many adjectives may stand before the head noun.</summary>
    private const int Reach = 6;

    private const string Hushers = "гкхжшчщ";

    /// <summary>Nouns in -ам and -ям whose plural is stressed -а, -я, or is another word.</summary>
    private static readonly Dictionary<string, string> Plurals = new(StringComparer.Ordinal)
    {
        ["учителям"] = "учителя", ["директорам"] = "директора", ["мастерам"] = "мастера", ["профессорам"] = "профессора", ["инспекторам"] = "инспектора",
        ["докторам"] = "доктора", ["городам"] = "города", ["округам"] = "округа", ["домам"] = "дома", ["тренерам"] = "тренеры", ["детям"] = "дети", ["людям"] = "люди",
        ["отцам"] = "отцы", ["гражданам"] = "граждане", ["жителям"] = "жители", ["депутатам"] = "депутаты", ["средствам"] = "средства", ["редакторам"] = "редакторы", ["ректорам"] = "ректоры",
    };

    /// <summary>Adjectives whose masculine ends in -ой.</summary>
    private static readonly HashSet<string> Stressed = new(StringComparer.Ordinal) { "областн", "краев", "городск", "окружн", "молод", "родов" };

    /// <summary>The name in the nominative; null where the words stand in no dative that the endings tell for sure.</summary>
    public static string? Of(string name)
    {
        var words = Words.Of(name).Take(Reach).ToList();
        var noun = words.FindIndex(word => NounOf(word.Normal) is not null && AdjectiveOf(word.Normal, "") is null);
        if (noun < 0 || words.Take(noun).Any(word => AdjectiveOf(word.Normal, "") is null && word.Normal is not ("и" or "всем")))
            return null;
        var end = words[noun].Start + words[noun].Length;
        if (name.AsSpan(end) is ['-', ..] || (name.AsSpan(end).StartsWith(" и ", StringComparison.Ordinal) && noun + 2 < words.Count && NounOf(words[noun + 2].Normal) is not null))
            return null;
        var head = NounOf(words[noun].Normal)!;
        var changed = name;
        for (var i = noun; i >= 0; i--)
        {
            var nominative = i == noun ? head : AdjectiveOf(words[i].Normal, head);
            if (words[i].Normal == "всем")
                nominative = "все";
            if (nominative is not null)
                changed = string.Concat(changed.AsSpan(0, words[i].Start), WithCase(nominative, name.AsSpan(words[i].Start, words[i].Length)), changed.AsSpan(words[i].Start + words[i].Length));
        }

        return changed;
    }

    private static string? NounOf(string word) => word switch
    {
        _ when Plurals.TryGetValue(word, out var plural) => plural,
        [.., 'е' or 'а', 'н', 'и', 'я', 'м'] or [.., 'т', 'и', 'я', 'м'] or [.., 'в', 'и', 'я', 'м'] => word[..^1],
        [.., 'я', 'м'] when word.Length > 4 => word[..^2] + "и",
        [.., 'с', 'т', 'в', 'а', 'м'] => word[..^1],
        [.., var last, 'а', 'м'] when word.Length > 4 => word[..^2] + (Hushers.Contains(last, StringComparison.Ordinal) ? "и" : "ы"),
        [.., 'с', 'т', 'в', 'у'] => word[..^1] + "о",
        [.., 'н' or 'т', 'и', 'ю'] => word[..^1] + "е",
        [.., 'т', 'е', 'л', 'ю'] or [.., 'а', 'р', 'ю'] => word[..^1] + "ь",
        [.., 'е', 'ю'] => word[..^1] + "й",
        [.., 'и', 'и'] when word.Length > 4 => word[..^1] + "я",
        [.., not ('м' or 'с'), 'у'] when word.Length > 4 => word[..^1],
        "школе" or "думе" or "службе" or "библиотеке" or "палате" or "газете" or "кафедре" or "прокуратуре" or "управе" => word[..^1] + "а",
        _ => null,
    };

    /// <summary>The adjective that agrees with a noun in the nominative.</summary>
    private static string? AdjectiveOf(string word, string noun) => word switch
    {
        [.., 'ь', 'и', 'м'] => word[..^1],
        [.., 'и', 'м'] when word.Length > 4 => word[..^1] + "е",
        [.., 'ы', 'м'] when word.Length > 4 => word[..^1] + "е",
        [.., 'о', 'м', 'у'] when word.Length > 5 => Masculine(word[..^3], noun),
        [.., 'е', 'м', 'у'] when word.Length > 5 => word[..^3] + (IsNeuter(noun) ? "ее" : "ий"),
        [.., 'о', 'й'] when word.Length > 4 && (noun.Length == 0 || noun[^1] is 'а' or 'я') => word[..^2] + "ая",
        _ => null,
    };

    private static string Masculine(string stem, string noun) =>
        IsNeuter(noun) ? stem + "ое" : stem + (Stressed.Contains(stem) ? "ой" : Hushers.Contains(stem[^1], StringComparison.Ordinal) ? "ий" : "ый");

    private static bool IsNeuter(string noun) => noun.Length > 0 && noun[^1] is 'о' or 'е';

    /// <summary>The word with the capitals of the one that it replaces.</summary>
    private static string WithCase(string word, ReadOnlySpan<char> like)
    {
        var lower = false;
        foreach (var c in like)
            lower |= char.IsLower(c);
        if (!lower)
            return word.ToUpperInvariant();
        return char.IsUpper(like[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
