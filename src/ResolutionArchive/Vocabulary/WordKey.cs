using System.Collections.Concurrent;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Vocabulary;

/// <summary>A word as the thesaurus looks it up.</summary>
/// <param name="Form">The word in lower case; of an abbreviation with an ending («ФГОСами») only what is in capitals.</param>
/// <param name="Stem">What all its forms share.</param>
/// <param name="Root">What words share that derive from it.</param>
/// <param name="IsAdjective">Whether it ends as adjectives do: such a word may stand inside a phrase.</param>
/// <param name="IsAbbreviation">Whether it is printed in capitals.</param>
internal sealed record WordKey(string Form, string Stem, string Root, bool IsAdjective, bool IsAbbreviation)
{
    /// <summary>Stemmers cut short words to what strangers share («меню», «меня» and «менее» to «мен»): up to this length a stem proves nothing.</summary>
    private const int LongestDoubtful = 4;

    /// <summary>Marks a stem that only the endings of nouns were taken from.</summary>
    private const char Exact = '\'';

    private const string Vowels = "аеиоуыэюя";

    /// <summary>The same words come again and again.</summary>
    private static readonly ConcurrentDictionary<string, WordKey> Known = new(Environment.ProcessorCount, DerivationalStems.UsualWords, StringComparer.Ordinal);

    /// <summary>Whether the stem is so short that a root may not be found by it.</summary>
    public bool IsShort => Stem[^1] == Exact;

    /// <summary>Whether it may be an abbreviation though it is not in capitals: «егэ» is no word, «дол» and «рас» are.</summary>
    public bool MayAbbreviate => IsAbbreviation || Form.Length > 3 || Form.Length == 3 && (Vowels.Contains(Form[0]) || !Vowels.Contains(Form[1]) || Vowels.Contains(Form[2]));

    /// <summary>
    /// Whether the word, of the root of another, may stand for it in a phrase: «ремонтировать школы» for «ремонт школ», not «обеспечить учителей» for «обеспеченность учителями».
    /// An adjective has its noun behind it, so that «школы педагогических…» are no «школы педагога».
    /// </summary>
    /// <param name="term">The word of the term.</param>
    /// <param name="isLast">Whether it is the last of its phrase.</param>
    public bool MayStandFor(WordKey term, bool isLast) =>
        (IsQuality == term.IsQuality) && (IsAdjective ? term.IsAdjective || (!isLast && !term.IsVerb) : !(term.IsAdjective && IsVerb));

    /// <summary>Whether the two are one word in two forms by what they share; of nouns the stemmer cuts «занятость» to what it leaves of «занятия».</summary>
    public bool IsFormOf(WordKey term) => Stem == term.Stem && (IsAdjective || term.IsAdjective || IsAbstract == term.IsAbstract);

    /// <summary>Whether it is a verb by its ending.</summary>
    public bool IsVerb => Verbs.IsVerb(Form);

    /// <summary>«занятость», «трудностей».</summary>
    private bool IsAbstract => EndsIn(Form, AbstractEndings);

    /// <summary>«открытость», «трудности», «сообщество».</summary>
    private bool IsQuality => EndsIn(Form, QualityEndings);

    private static bool EndsIn(string word, string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] AbstractEndings = ["ость", "ости", "остью", "остей", "остям", "остями", "остях"];

    private static readonly string[] QualityEndings = [.. AbstractEndings, "ство", "ства", "ству", "ством", "стве", "ствам", "ствами"];

    /// <summary>The key of a word.</summary>
    /// <param name="word">The word in lower case with ё as е.</param>
    /// <param name="printed">The word as it stands.</param>
    public static WordKey Of(string word, ReadOnlySpan<char> printed)
    {
        var capitals = 0;
        while (capitals < printed.Length && char.IsUpper(printed[capitals]))
            capitals++;
        var isAbbreviation = capitals > 1 && printed.Length - capitals < 4 && word.Length == printed.Length;
        var key = Known.GetOrAdd(word, KeyOf);
        return isAbbreviation ? key with { Form = word[..capitals], IsAbbreviation = true } : key;
    }

    private static WordKey KeyOf(string word)
    {
        var (stem, root) = DerivationalStems.WithStem(word);
        if (Strangers.Contains(stem))
            root = stem;
        if (stem.Length <= LongestDoubtful)
            stem = NominalStems.Of(word) is { Length: > 0 } nominal ? nominal + Exact : word + Exact;
        return new WordKey(word, stem, root, IsAdjectival(word), IsAbbreviation: false);
    }

    /// <summary>Stems whose root is that of a concept to which they do not belong.</summary>
    private static readonly HashSet<string> Strangers =
        [.. """
            учебный игровой обучающийся обучающихся обучающимся обучающимися обучающиеся обучающий обучающих учащийся учащихся учащимся образцовый деловой опытный основной
            организационный публичный партнер школьный средства отдаленный пробелы начинающий продленный кровля ведомства предприятие положение помещение октябрята способности
            трудный списывать выпускной формировать организовать организовывать завести заведите заводить семена семени
            личный лично личное следить следует следующий начинать начать начинайте согласие согласовать согласование согласованный летие нас общество платный нормативы
            трудности испытать знакомый деревня деревенский житель жители заведение грамотность грамотный подвижный промысел промыслы совмещать совмещение усталость
            нравственный нравственность
            """
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SnowballStems.Of)];

    private static bool IsAdjectival(string word) => !Array.Exists(NounEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)) && Array.Exists(AdjectiveEndings, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>«издание», «мероприятий».</summary>
    private static readonly string[] NounEndings = ["ение", "ание", "яние", "ствие", "тие", "личие", "ций", "ений", "аний", "ятий", "ствий"];

    private static readonly string[] AdjectiveEndings =
        ["ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими"];
}
