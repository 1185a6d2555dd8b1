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

    /// <summary>Nouns in -ам and -ям whose plural is stressed -а, -я, or is another word, those with a vowel that comes and goes, and nouns that are declined like adjectives.</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["учителям"] = "учителя", ["директорам"] = "директора", ["мастерам"] = "мастера", ["профессорам"] = "профессора", ["инспекторам"] = "инспектора",
        ["докторам"] = "доктора", ["городам"] = "города", ["округам"] = "округа", ["домам"] = "дома", ["тренерам"] = "тренеры", ["детям"] = "дети", ["людям"] = "люди",
        ["отцам"] = "отцы", ["гражданам"] = "граждане", ["жителям"] = "жители", ["депутатам"] = "депутаты", ["средствам"] = "средства", ["редакторам"] = "редакторы",
        ["лагерям"] = "лагеря", ["корпусам"] = "корпуса", ["островам"] = "острова", ["участку"] = "участок", ["дому"] = "дом", ["саду"] = "сад",
        ["заведующим"] = "заведующие", ["заведующему"] = "заведующий", ["заведующей"] = "заведующая", ["учащимся"] = "учащиеся", ["обучающимся"] = "обучающиеся",
        ["вожатым"] = "вожатые", ["служащим"] = "служащие", ["ректорам"] = "ректоры",
    };

    /// <summary>Adjectives whose masculine ends in -ой.</summary>
    private static readonly HashSet<string> Stressed = new(StringComparer.Ordinal) { "областн", "краев", "городск", "окружн", "молод", "родов" };

    /// <summary>The name in the nominative; null where the words stand in no case that the endings tell for sure.</summary>
    public static string? Of(string name) => FromDative(ObliqueNames.ToDative(name) ?? name);

    private static string? FromDative(string name)
    {
        var words = Words.Of(name).Take(Reach).ToList();
        var noun = words.FindIndex(word => IsNoun(word.Normal));
        if (noun < 0 || words.Take(noun).Any(word => AdjectiveOf(word.Normal, "") is null && word.Normal is not ("и" or "всем") && !IsFirstPart(name, word)))
            return null;
        var end = words[noun].Start + words[noun].Length;
        var head = NounOf(words[noun].Normal)!;
        if (RestOf(name, end, head) is not { } rest)
            return null;
        var changed = name[..end];
        for (var i = noun; i >= 0; i--)
        {
            var nominative = i == noun ? head : words[i].Normal == "всем" ? "все" : AdjectiveOf(words[i].Normal, head);
            if (nominative is not null)
                changed = string.Concat(changed.AsSpan(0, words[i].Start), WithCase(nominative, name.AsSpan(words[i].Start, words[i].Length)), changed.AsSpan(words[i].Start + words[i].Length));
        }

        return changed + rest;
    }

    /// <summary>What follows the head noun; null where it agrees with it and is not known. Another noun may be joined to it: «учителям-логопедам», «лицеям и гимназиям».</summary>
    private static string? RestOf(string name, int end, string head)
    {
        var rest = name[end..];
        if (rest is ['-', ..])
        {
            var second = Words.Of(rest).FirstOrDefault();
            return second is not null && NounOf(second.Normal) is { } noun ? string.Concat("-", WithCase(noun, rest.AsSpan(second.Start, second.Length)), rest.AsSpan(second.Start + second.Length)) : null;
        }

        const string and = " и ";
        if (rest.StartsWith(and, StringComparison.Ordinal) && Words.Of(rest[and.Length..]).FirstOrDefault() is { Length: > 0 } next && (IsNoun(next.Normal) || AdjectiveOf(next.Normal, "") is not null))
            return FromDative(rest[and.Length..]) is { } other ? and + other : null;
        return WithParticiple(name, end, head)[end..];
    }

    private static bool IsNoun(string word) => Irregular.ContainsKey(word) || (NounOf(word) is not null && AdjectiveOf(word, "") is null);

    /// <summary>«научно-методическому»: the first part stays.</summary>
    private static bool IsFirstPart(string name, Word word) => word.Normal[^1] == 'о' && name.AsSpan(word.Start + word.Length) is ['-', ..];

    /// <summary>A participle after a comma agrees with the head noun: «органам, осуществляющим управление».</summary>
    private static string WithParticiple(string name, int end, string head)
    {
        var comma = name.IndexOf(',', end);
        if (comma < 0 || Words.Of(name[comma..]).FirstOrDefault() is not { Length: > 0 } word || AdjectiveOf(word.Normal, head) is not { } nominative || !IsParticiple(word.Normal))
            return name;
        var start = comma + word.Start;
        return string.Concat(name.AsSpan(0, start), WithCase(nominative, name.AsSpan(start, word.Length)), name.AsSpan(start + word.Length));
    }

    private static bool IsParticiple(string word) => word.Contains("ющ", StringComparison.Ordinal) || word.Contains("ущ", StringComparison.Ordinal) || word.Contains("ящ", StringComparison.Ordinal)
        || word.Contains("ащ", StringComparison.Ordinal) || word.Contains("вш", StringComparison.Ordinal);

    private static string? NounOf(string word) => word switch
    {
        _ when Irregular.TryGetValue(word, out var irregular) => irregular,
        [.., 'е' or 'а', 'н', 'и', 'я', 'м'] or [.., 'т', 'и', 'я', 'м'] or [.., 'в', 'и', 'я', 'м'] => word[..^1],
        [.., 'я', 'м'] when word.Length > 4 => word[..^2] + "и",
        [.., 'с', 'т', 'в', 'а', 'м'] => word[..^1],
        [.., var last, 'а', 'м'] when word.Length > 4 => word[..^2] + (Hushers.Contains(last, StringComparison.Ordinal) ? "и" : "ы"),
        [.., 'с', 'т', 'в', 'у'] => word[..^1] + "о",
        [.., 'н' or 'т', 'и', 'ю'] => word[..^1] + "е",
        [.., 'т', 'е', 'л', 'ю'] or [.., 'а', 'р', 'ю'] => word[..^1] + "ь",
        [.., 'е', 'ю'] => word[..^1] + "й",
        [.., 'о', 'с', 'т', 'и'] when word.Length > 6 => word[..^1] + "ь",
        [.., 'и', 'и'] when word.Length > 4 => word[..^1] + "я",
        [.., not ('а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я'), 'ц', 'у'] => word[..^2] + "ец",
        [.., 'ж', 'к', 'у'] => word[..^2] + "ок",
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
        [.., 'щ' or 'ш', 'е', 'й'] when word.Length > 4 && MayBeFeminine(noun) => word[..^2] + "ая",
        [.., 'н', 'е', 'й'] when word.Length > 4 && MayBeFeminine(noun) => word[..^2] + "яя",
        [.., 'о', 'й'] when word.Length > 4 && MayBeFeminine(noun) => word[..^2] + "ая",
        _ => null,
    };

    private static string Masculine(string stem, string noun) =>
        IsNeuter(noun) ? stem + "ое" : stem + (Stressed.Contains(stem) ? "ой" : Hushers.Contains(stem[^1], StringComparison.Ordinal) ? "ий" : "ый");

    private static bool MayBeFeminine(string noun) => noun.Length == 0 || noun[^1] is 'а' or 'я' || noun.EndsWith("ость", StringComparison.Ordinal);

    private static bool IsNeuter(string noun) => noun.Length > 0 && noun[^1] is 'о' or 'е';

    /// <summary>The word with the capitals and the ё of the one that it replaces.</summary>
    private static string WithCase(string word, ReadOnlySpan<char> like)
    {
        var typed = word.ToCharArray();
        var lower = false;
        for (var i = 0; i < like.Length; i++)
        {
            lower |= char.IsLower(like[i]);
            if (i < typed.Length && typed[i] == 'е' && like[i] is 'ё' or 'Ё')
                typed[i] = 'ё';
        }

        var known = new string(typed);
        if (!lower)
            return known.ToUpperInvariant();
        return char.IsUpper(like[0]) ? char.ToUpperInvariant(known[0]) + known[1..] : known;
    }
}
