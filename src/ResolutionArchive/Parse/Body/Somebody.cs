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
        орган департамент министерство администрация правительство губернатор дума собрание власть самоуправление комитет комиссия
        управление отдел служба агентство инспекция совет фонд союз профсоюз общество ассоциация федерация
        организация учреждение предприятие институт университет академия колледж техникум училище лицей гимназия школа интернат
        сад вуз ссуз центр дом дворец станция библиотека музей театр клуб кафедра лаборатория объединение методобъединение сообщество
        движение отряд коллектив команда группа редакция издательство средство пресса телевидение оператор площадка
        руководитель директор заведующий ректор заместитель начальник глава председатель специалист методист педагог учитель преподаватель
        воспитатель вожатый наставник тьютор психолог логопед дефектолог социолог библиотекарь работник сотрудник кадр классный
        родитель представитель законный семья обучающийся ученик школьник студент воспитанник ребенок дети молодежь выпускник
        партнер работодатель депутат эксперт организатор участник учредитель общественность волонтер ученый исследователь автор разработчик
        муниципалитет регион
        """).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the word of the text names somebody: a noun of the vocabulary, or an abbreviation in capitals («ГАУ», «РУМО»).</summary>
    public static bool Is(Word word, string text) =>
        Nouns.Contains(NominalStems.Of(word.Normal)) || IsAbbreviation(text.AsSpan(word.Start, word.Length));

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }
}
