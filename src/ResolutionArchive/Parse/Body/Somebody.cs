using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Words that name somebody who can be asked: institutions, people, groups of people. A general vocabulary of Russian public
/// administration and education, by nominal stems; whether a particular body is known is the authority file's business.
/// </summary>
internal static class Somebody
{
    private static readonly HashSet<string> Nouns = NominalStems.List(
        """
        орган департамент министерство министр администрация правительство губернатор дума собрание власть самоуправление комитет комиссия
        управление отдел служба агентство инспекция совет фонд союз профсоюз общество ассоциация федерация
        организация учреждение предприятие институт университет академия колледж техникум училище лицей гимназия школа интернат
        сад вуз ссуз центр дом дворец станция библиотека музей театр клуб кафедра лаборатория объединение методобъединение сообщество
        движение отряд коллектив команда группа редакция издательство средство пресса телевидение оператор площадка
        руководитель директор заведующий ректор заместитель начальник глава председатель специалист методист педагог учитель преподаватель
        воспитатель вожатый наставник тьютор психолог логопед дефектолог социолог библиотекарь работник сотрудник кадр классный
        родитель представитель законный семья обучающийся ученик школьник студент воспитанник ребенок дети молодежь выпускник
        партнер работодатель депутат эксперт организатор участник учредитель актив член палата уполномоченный президент омбудсмен общественность волонтер ученый исследователь автор разработчик
        муниципалитет регион оргкомитет
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>Events and parts of documents. A line that names one first is a title: «Областного совещания работников образования».</summary>
    private static readonly HashSet<string> Things = NominalStems.List(
        """
        форум совещание вебинар семинар конференция съезд слет педсовет фестиваль чтения марафон неделя стол секция сессия круглый
        резолюция решение рекомендация предложение протокол постановление обращение приложение проект программа план раздел часть пункт
        итог вывод задача цель тема повестка вопрос направление результат содержание порядок список перечень срок контроль
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// How the words name somebody: the place of the noun that does. Only adjectives and abbreviations may stand before it, for «Проблемы молодых
    /// педагогов» are no pedagogues. Null where nobody is named so.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="text">The text.</param>
    public static int? FirstIn(IReadOnlyList<Word> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var stem = NominalStems.Of(words[i].Normal);
            if (Things.Contains(stem))
                return null;
            if (Nouns.Contains(stem) || IsAbbreviation(text.AsSpan(words[i].Start, words[i].Length)))
                return i;
            if (!IsAdjective(words[i].Normal))
                return null;
        }

        return null;
    }

    private static bool IsAdjective(string word) =>
        Joints.Contains(word) || (AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        && !VerbalNounEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "и", "или", "а", "также", "всем", "всех", "по", "г" };

    private static readonly string[] AdjectiveEndings =
        ["ым", "им", "ому", "ему", "ой", "ей", "ых", "их", "ого", "его", "ые", "ие", "ый", "ий", "ая", "яя", "ое", "ее", "ую", "юю", "ыми", "ими", "но", "ско", "ово"];

    private static readonly string[] VerbalNounEndings = ["ение", "ание", "яние", "ствие", "итие", "ытие"];

    /// <summary>Whether the word names somebody who takes part in the event rather than is addressed by it.</summary>
    public static bool Speaks(Word word) => Speakers.Contains(NominalStems.Of(word.Normal));

    private static readonly HashSet<string> Speakers =
        NominalStems.List("участник организатор член комиссия оргкомитет президиум докладчик модератор спикер эксперт жюри").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the word names an event or a part of a document.</summary>
    public static bool IsThing(Word word) => Things.Contains(NominalStems.Of(word.Normal));

    /// <summary>Whether the word is a noun of the vocabulary, which may look like a verb: «совет», «институт».</summary>
    public static bool IsNoun(Word word) => Nouns.Contains(NominalStems.Of(word.Normal));

    /// <summary>«ГАУ», «РУМО». A longer word in capitals is a word in capitals.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) || !Words.IsCyrillic(c))
                return false;
        }

        return true;
    }
}
