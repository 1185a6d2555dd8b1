using System.Text.RegularExpressions;

namespace ResolutionArchive.Russian;

/// <summary>Tells Russian verbs by their endings, well enough for a line of officialese: what it takes for a verb is one nearly always.</summary>
internal static partial class Verbs
{
    private static readonly string[] FiniteEndings =
    [
        "ают", "яют", "уют", "еют", "ются", "утся", "ятся", "атся", "ется", "ится", "али", "или", "яли", "шли", "лись", "лось", "лась", "лся",
        "ает", "яет", "ует", "водит", "ходит", "носит", "возит", "ставит", "товит", "учит", "служит", "держит", "строит", "стоит", "даст", "дает", "дают", "ведет", "ведут", "берет", "берут", "возят", "водят", "носят", "вляют", "жены", "дены", "чены", "щены", "саны", "таны", "ваны", "няты", "нято", "дено", "чено", "жено", "щено", "вано",
    ];

    private static readonly string[] InfinitiveEndings = ["ать", "ять", "ить", "еть", "уть", "ыть", "оть", "ться", "тись", "вести", "нести", "расти", "рести", "блюсти", "спасти", "йти", "честь", "ползти", "везти", "чь"];

    private static readonly string[] GerundEndings = ["ав", "ив", "ев", "яв", "вшись"];

    private static readonly string[] ImperativeEndings = ["айте", "яйте", "уйте", "ейте", "ойте", "юйте", "ьте", "ите", "тесь"];

    /// <summary>Nouns in the prepositional case that end like imperatives.</summary>
    private static readonly HashSet<string> LikeImperatives = new(StringComparer.Ordinal)
    {
        "защите", "элите", "сайте", "лимите", "визите", "кредите", "аудите", "транзите", "граните", "магните", "плите", "свите", "орбите", "нефрите", "разработчите",
    };

    /// <summary>Nouns and numerals that end like infinitives.</summary>
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "печать", "память", "сеть", "речь", "ночь", "дочь", "нить", "путь", "суть", "мать", "треть", "кровать", "медь", "совести",
        "честь", "вещь", "двести", "новости", "пять", "девять", "десять", "двадцать", "тридцать",
    };

    /// <summary>Whether the word, in lower case with ё as е, is a finite verb, a short participle or an infinitive.</summary>
    public static bool IsVerb(string word) =>
        IsInfinitive(word) || (word.Length >= 5 && FiniteEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Whether the word, in lower case with ё as е, is a finite verb or a short participle.</summary>
    public static bool IsFinite(string word) => !IsInfinitive(word) && IsVerb(word);

    /// <summary>Whether the word, in lower case with ё as е, looks like a verb in the past tense; nouns do too («материал», «цели»).</summary>
    public static bool IsPast(string word) => PastTense().IsMatch(word);

    [GeneratedRegex(@"^\w{3,}[аеиоуяы]л(а|о|и|ась|ось|ись|ся)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PastTense();

    /// <summary>Whether the word, in lower case with ё as е, looks like what somebody will do: «откроют», «найдут», «издаст»; nouns do too («приют»).</summary>
    public static bool IsFuture(string word) => word.Length >= 5 && FutureEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] FutureEndings = ["оют", "дут", "гут", "жут", "мут", "рут", "шут", "ьют", "даст", "дят", "жат", "чат", "нят", "мят", "вят"];

    /// <summary>Whether the word, in lower case with ё as е, looks like a gerund of the past: «заслушав», «обсудив».</summary>
    public static bool IsGerund(string word) => word.Length >= 6 && GerundEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the word, in lower case with ё as е, is an imperative of the plural: «проведите», «поддерживайте», «делитесь».</summary>
    public static bool IsImperative(string word) =>
        word.Length >= 5 && !LikeImperatives.Contains(word) && ImperativeEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the word, in lower case with ё as е, is an infinitive.</summary>
    public static bool IsInfinitive(string word) =>
        word.Length >= 4 && !Nouns.Contains(word) && !word.EndsWith("ость", StringComparison.Ordinal)
        && InfinitiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
