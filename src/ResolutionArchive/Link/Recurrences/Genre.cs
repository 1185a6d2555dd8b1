using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// How recommendations are worded: which of their words say what is asked, and which only how. The lists hold the vocabulary of the genre, not of any
/// archive; what is frequent in an archive weighs little there without being listed.
/// </summary>
internal static class Genre
{
    /// <summary>Words that part nothing: prepositions, conjunctions, pronouns; letters that count points.</summary>
    public static bool IsSmall(string word) => FunctionWords.Contains(word) || (word.Length == 1 && !char.IsAsciiDigit(word[0]));

    /// <summary>Numbers, what they count in, and «не»: they hardly say what is asked, but with another one it is not said in the same words.</summary>
    public static bool IsDetail(string word) => word == "не" || char.IsAsciiDigit(word[0]) || IsOfYears(word);

    /// <summary>«год», «лет»: of themselves they say nothing, but «учитель года» is no teacher.</summary>
    public static bool IsOfYears(string word) => word is "гг" or "лет" || (word.Length < 7 && word.StartsWith("год", StringComparison.Ordinal));

    /// <summary>Words that any request may be made with: «обеспечить реализацию комплекса мер», «актуальные направления».</summary>
    public static bool IsLight(string root) => Light.Contains(root);

    /// <summary>Words of the language at large, of which nothing is ever asked: «имеющий», «находиться», «сентябрь», «в первую очередь».</summary>
    public static bool IsCommon(string root) => Common.Contains(root);

    /// <summary>Words for whom and where: pedagogues, children, schools, the region. They say little of what is asked.</summary>
    public static bool IsSetting(string root) => Setting.Contains(root);

    /// <summary>Whether a law, a strategy or another act may be named from this word on, if it has a capital.</summary>
    public static bool NamesAct(string word) => BeginsWith(word, Acts);

    /// <summary>How many words from the place on are a set phrase («создать условия для», «комплекс мер, направленных на»); mostly none.</summary>
    public static int FormulaLength(IReadOnlyList<Word> words, int at)
    {
        foreach (var form in Formulas[words[at].Normal[0]])
        {
            if (Matches(form, words, at))
                return form.Length;
        }

        return 0;
    }

    /// <summary>Whether a circumstance begins with the word: a preposition of purpose, frame or manner, a participle or a gerund after a comma.</summary>
    public static bool OpensCircumstance(IReadOnlyList<Word> words, int at, bool afterComma)
    {
        var word = words[at].Normal;
        if (Prepositions.TryGetValue(word, out var nouns))
            return nouns.Length == 0 || (at + 1 < words.Count && nouns.Contains(words[at + 1].Normal));
        return BeginsWith(word, Participles) || (afterComma && !BeginsWith(word, Persons) && EndsWith(word, VerbalEndings));
    }

    private static bool BeginsWith(string word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWith(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Matches(string[] form, IReadOnlyList<Word> words, int at)
    {
        if (at + form.Length > words.Count)
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            var (part, word) = (form[i], words[at + i].Normal);
            if (part[^1] == '*' ? !word.AsSpan().StartsWith(part.AsSpan(0, part.Length - 1), StringComparison.Ordinal) : word != part)
                return false;
        }

        return true;
    }

    private static readonly HashSet<string> Light = Roots(
        """
        обеспечить обеспечивать обеспечение содействовать содействие способствовать продолжить продолжать создать создавать создание оказать оказывать
        осуществлять осуществить осуществление активизировать усилить организовать организация проводить провести проведение реализовать реализовывать
        реализация развивать развитие совершенствовать совершенствование расширить расширение использовать использование внедрять внедрить внедрение
        разработать разработка формировать формирование повысить повышать повышение поддержка поддерживать
        внести изменение подготовить подготовка утвердить принять предусмотреть участвовать участие включить включение привлекать привлечение рассмотреть
        назначить учредить продолжение увеличить увеличение сохранить пройти
        условие работа комплекс мера деятельность направление сфера вопрос уровень процесс механизм задача цель решение рамка основа возможность
        ежегодный ежегодно систематический системный поэтапный завершить приступить необходимый дальнейший активный широкий последовательный целенаправленный каждый весь число
        количество база место свой другой иной общий единый первый обязательный дополнительный установить предусматривать рассматривать внимание особый тысяча один два три трех четыре пять срок численность адресный
        сеть план положение мероприятие проект программа актуальный эффективный современный различный разный новый приоритетный ключевой
        """);

    private static readonly HashSet<string> Common = Roots(
        """
        который всех всего все соответствие соответствующий учет учесть учитывать учитывая иметь имеющий имеющийся январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь
        декабрь день дня неделя месяц минута час проживать проживающий жить живущий течение находиться находящийся состоять состоящий состояние следовать следующий последний посылать
        всероссийский областной этап обучать стать становиться начало начать начинать начиная конец отдел отдельный исключение позволить позволять позволяющий давать дать приглашать
        приглашенный фз вид доля процент сто доступ лицо случай результат итог итоги обратный выбор запрос форма формат группа сторона время раз порядок роль характер часть слово
        тема услуга важный большой малый высокий низкий хороший лучше также можно нужный должный должен получить получать получение довести доводить доведение достичь достижение
        ставить поставить вести проводимый являться являющийся существовать существующий действовать действующий желать желающий нуждаться требовать требующий касаться относиться отношение
        наличие отсутствие показатель признак причина способ средство степень сила пункт статья позиция линия стороны пределы ряд тип фактор тренд черта пример факт смысл
        полный целый целиком сразу ранее позднее затем также прежде далее вновь постоянно постоянный текущий очередной очередь ближайший будущий прошлый нынешний прежний данный указанный
        предоставить предоставлять предоставление разместить размещать поручить поручать уделить уделять придать выполнить выполнять выполнение исполнение соблюдать соблюдение
        предложить предлагать просить рекомендовать считать признать отметить обратить обращение направить направлять взять брать принимать приступить вносить входить войти
        """);

    private static readonly HashSet<string> Setting = Roots(
        """
        педагог педагогический работник руководитель руководящий управленческий кадры специалист учитель дети ребенок детский обучающийся родитель законный
        представитель молодежь поколение подрастающий личность гражданин общественность субъект
        образование образовательный воспитание воспитательный школа общеобразовательный организация учреждение система
        регион региональный муниципальный область край республика город россия российский федерация федеральный территория государственный
        """);

    private static readonly string[] Acts = ["стратеги", "концепци", "доктрин", "федеральн", "указ", "закон", "постановлени", "национальн", "государственн"];

    /// <summary>Word by word; a star stands for any ending.</summary>
    private static readonly ILookup<char, string[]> Formulas =
        """
        созда* услови* для
        комплекс* мер* направленн* на
        комплекс* мер* по
        продолжить работу по
        активизировать работу по
        усилить работу по
        организовать работу по
        оказ* поддержку в
        оказ* содействие в
        оказ* помощь в
        принять меры по
        мероприяти* по
        """.Split('\n').Select(line => line.Split(' ')).ToLookup(form => form[0][0]);

    /// <summary>A preposition and the nouns with which it opens a circumstance; none where it always does.</summary>
    private static readonly Dictionary<string, string[]> Prepositions = new(StringComparer.Ordinal)
    {
        ["в"] = ["целях", "соответствии", "рамках", "контексте", "процессе", "условиях", "части", "том"],
        ["с"] = ["целью", "учетом", "привлечением", "использованием"],
        ["на"] = ["основе", "основании"],
        ["для"] = [],
        ["посредством"] = [],
        ["путем"] = [],
        ["включая"] = [],
        ["исходя"] = [],
    };

    private static readonly string[] Participles = ["направленн", "нацеленн", "основанн", "посвященн", "ориентированн"];

    /// <summary>Nouns and adjectives that were participles once.</summary>
    private static readonly string[] Persons = ["обучающ", "учащ", "трудящ", "будущ", "ведущ", "руководящ", "управляющ", "подрастающ", "следующ", "настоящ", "общ", "горяч", "цифров"];

    private static readonly string[] VerbalEndings =
    [
        .. from stem in (string[])["ющ", "ящ", "ущ", "ащ", "вш"]
           from ending in (string[])["ий", "ая", "ее", "ие", "его", "ему", "им", "их", "ими", "ую", "ей", "ем"]
           from reflexive in (string[])["", "ся"]
           select stem + ending + reflexive,
        "вая", "ляя", "уя", "лекая", "ивая", "чая", "щая",
    ];

    private static HashSet<string> Roots(string words) => Words.Of(words).Select(word => DerivationalStems.Of(word.Normal)).ToHashSet(StringComparer.Ordinal);
}
