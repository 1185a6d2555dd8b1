using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Words that name somebody who can be asked: institutions, people, groups of people. A general vocabulary of Russian public
/// administration and education, by nominal stems; whether a particular body is known is the authority file's business.
/// </summary>
internal static class AddresseeLexicon
{
    private static readonly HashSet<string> Nouns = NominalStems.List(
        """
        орган департамент министерство министр администрация правительство губернатор мэр мэрия префектура управа дума собрание власть
        самоуправление комитет комиссия управление отдел отделение сектор служба агентство инспекция совет правление президиум бюро штаб
        фонд союз профсоюз общество ассоциация федерация лига конгресс палата академия ведомство подразделение филиал суд прокуратура полиция
        милиция военкомат комиссариат госавтоинспекция епархия митрополия приход церковь казачество
        организация учреждение предприятие институт университет колледж техникум училище лицей гимназия школа прогимназия интернат
        сад детсад ясли вуз ссуз втуз центр дом дворец станция библиотека музей архив театр филармония планетарий заповедник парк технопарк кванториум
        клуб кафедра факультет деканат ректорат лаборатория объединение методобъединение сообщество больница поликлиника диспансер завод компания
        корпорация холдинг банк бизнес хозяйство фирма движение отряд дружина коллектив команда группа редакция издательство типография
        средство сми пресса газета журнал телевидение радио телеканал портал оператор площадка консилиум ячейка организатор
        руководитель директор заведующий ректор проректор декан заместитель начальник глава председатель специалист консультант инспектор
        методист педагог учитель преподаватель предметник словесник наставник тьютор воспитатель вожатый куратор координатор советник
        концертмейстер мастер тренер психолог логопед дефектолог социолог библиотекарь врач медработник фельдшер работник сотрудник
        классный классрук руководство администратор разработчик составитель производитель поставщик предприниматель спонсор меценат попечитель
        родитель представитель законный семья отец мать обучающийся учащийся ученик школьник старшеклассник студент воспитанник ребенок дети
        молодежь выпускник партнер работодатель депутат сенатор эксперт участник учредитель актив член уполномоченный президент омбудсмен
        общественность население гражданин житель волонтер ветеран ученый исследователь автор писатель художник журналист редактор
        муниципалитет регион субъект оргкомитет делегат коллега кабинет методкабинет педкабинет горком райком обком концерн трест артель колхоз совхоз лесхоз ферма
        студия киностудия телерадиокомпания радиостанция кинотеатр цирк стадион бассейн храм монастырь семинария община землячество диаспора партия
        казак старейшина староста сосед земляк бабушка дедушка взрослый друг завуч бухгалтер экономист юрист водитель повар дружинник доброволец блогер
        математик географ историк физик химик биолог филолог экскурсовод библиограф хореограф инженер медик медсестра няня психиатр ассистент сурдопедагог
        районо гороно облоно роно комбинат столовая общепит хлебозавод фабрика автопарк автобаза мастерская агрофирма агрохолдинг рудник шахта порт аэропорт спортшкола спорткомплекс приют
        питомник зоопарк обсерватория муфтият митрополит епископ священник имам диетсестра домоуправление спасатель пожарный дежурный попечительство опека
        тифлопедагог провайдер застройщик перевозчик водоканал телестудия методсовет педколлектив профком посольство консульство представительство россотрудничество торгпредство полпред
        посол консул благочинный настоятель лесничество лесничий нацпарк редколлегия адвокат прокурор судья участковый командир офицер медсестра акушер опекун усыновитель проректор
        инструктор аспирант абитуриент секретариат аппарат совхоз агроном ветеринар фермер музыкант композитор режиссер артист владелец собственник арендодатель студсовет атаман
        казачество войско синод совнарком исполком сельсовет секретарь заведение
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
            if (ClippedWords.IsAt(text, words[i]))
            {
                if (ClippedWords.IsPost(words[i].Normal))
                    return i;
                continue;
            }

            var stem = NominalStems.Of(words[i].Normal);
            if (words[i].Normal == "друг" && i + 1 < words.Count && words[i + 1].Normal.StartsWith("друг", StringComparison.Ordinal))
                return null;
            if (Things.Contains(stem))
                return null;
            if (Nouns.Contains(stem) || IsAbbreviation(text.AsSpan(words[i].Start, words[i].Length)) || IsShortMinistry(words[i], text))
                return i;
            if (!IsAdjective(words[i].Normal) && !IsFirstPart(words[i], text) && !(i + 1 < words.Count && IsHyphened(words[i], text) && Nouns.Contains(NominalStems.Of(words[i + 1].Normal))) && !(i == 0 && Peoples.Contains(words[i].Normal)))
                return null;
        }

        return null;
    }

    /// <summary>«Владимиро-Суздальскому», «историко-архитектурному».</summary>
    private static bool IsFirstPart(Word word, string text) => word.Normal[^1] == 'о' && IsHyphened(word, text);

    /// <summary>«монтессори-сады».</summary>
    private static bool IsHyphened(Word word, string text) => word.Start + word.Length < text.Length && text[word.Start + word.Length] == '-';

    /// <summary>Names of peoples and republics that bear no case: «Коми книжному издательству».</summary>
    private static readonly HashSet<string> Peoples = new(StringComparer.Ordinal) { "коми", "марий", "саха", "тыва", "манси", "ханты" };

    /// <summary>Whether the word may stand before the noun of a name: an adjective by its ending, or what joins two.</summary>
    public static bool IsAdjective(string word) =>
        Joints.Contains(word) || FirstParts.Contains(word) || (AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        && !VerbalNounEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "и", "или", "а", "также", "же", "всем", "всех", "по", "г", "юго", "северо", "научно", "учебно", "информационно", "психолого", "социально", "общественно" };

    /// <summary>First parts of compounds, which bear no case: «интернет-провайдерам», «пресс-службе».</summary>
    private static readonly HashSet<string> FirstParts = new(StringComparer.Ordinal) { "интернет", "онлайн", "санкт", "бизнес", "медиа", "пресс", "веб", "it", "ит", "кино", "видео", "арт", "эко", "мини", "вице", "экс" };

    /// <summary>Whether the word is the first part of a compound, which bears no case.</summary>
    public static bool IsFirstOfCompound(string word) => FirstParts.Contains(word);

    private static readonly string[] AdjectiveEndings =
        ["ым", "им", "ому", "ему", "ой", "ей", "ых", "их", "ого", "его", "ые", "ие", "ый", "ий", "ая", "яя", "ое", "ее", "ую", "юю", "ыми", "ими", "но", "ско", "ово"];

    private static readonly string[] VerbalNounEndings = ["ение", "ание", "яние", "ствие", "итие", "ытие"];

    /// <summary>Whether the word names somebody who takes part in the event rather than is addressed by it.</summary>
    public static bool Speaks(Word word) => Speakers.Contains(NominalStems.Of(word.Normal));

    private static readonly HashSet<string> Speakers =
        NominalStems.List("участник организатор член комиссия оргкомитет президиум докладчик модератор спикер эксперт жюри ведущий присутствующий").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the word names an event or a part of a document.</summary>
    public static bool IsThing(Word word) => Things.Contains(NominalStems.Of(word.Normal));

    /// <summary>Whether the word is a noun of the vocabulary, which may look like a verb: «совет», «институт».</summary>
    public static bool IsNoun(Word word) => Nouns.Contains(NominalStems.Of(word.Normal));

    /// <summary>«Минпросвещения», «Рособрнадзор».</summary>
    public static bool IsShortMinistry(Word word, string text) => char.IsUpper(text[word.Start]) && FormulaWords.IsShortMinistry(word.Normal);

    /// <summary>Small words that are no abbreviations in a line of capitals: «ЧТО ПРОСИМ У РОДИТЕЛЕЙ».</summary>
    private static readonly HashSet<string> Small =
        "ЧТО КТО КАК ВСЕ ДЛЯ МЫ ОНИ ПРИ ПОД НАД БЕЗ ИЛИ ЭТО ЕГО НАМ ВАМ ВАС НАС ОТ ДО ИЗ ПО НА ЗА ВО СО НЕ НИ ЖЕ БЫ ЧЕГО НАШИ ГДЕ ЕЩЕ ЕЩЁ ИХ ИМ ЕЙ ТАК ТАМ".Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>«ГАУ», «РУМО», «ВятГУ», «КДНиЗП». A longer word in capitals is a word in capitals.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is > 3 and < 9 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsUpper(word[^1]) && char.IsUpper(word[^2]))
            return true;
        if (word.Length is > 3 and < 10 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && char.IsUpper(word[^1]) && word.IndexOf('и') is > 1 and var and && word[(and + 1)..].IndexOf('и') < 0)
            return IsAllCapitals(word[..and]) && IsAllCapitals(word[(and + 1)..]);
        if (word.Length is < 2 or > 7 || (word.Length < 5 && Small.Contains(word.ToString())))
            return false;
        return IsAllCapitals(word);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) || !Words.IsCyrillic(c))
                return false;
        }

        return true;
    }
}
