using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises what stands beside recommendations and is none, numbered or not.</summary>
internal static partial class NonOperativeText
{
    /// <summary>Who watches over the resolution: «Контроль за исполнением решения возложить на…».</summary>
    public static bool IsControlClause(BodyBlock block) => Control().IsMatch(block.Plain) && block.Plain[^1] != ':';

    /// <summary>Until when and by whom: «Срок — до 1 сентября», «Ответственный: …».</summary>
    public static bool IsDeadline(string text) => text.Length < 200 && Deadline().IsMatch(text);

    /// <summary>After «Приложение» nothing is recommended any more.</summary>
    public static bool IsAppendix(BodyBlock block) => block.Marker is not { Kind: MarkerKind.Bullet } && Appendix().IsMatch(block.Plain);

    /// <summary>Who signed: «Председатель оргкомитета И. И. Иванов», «Резолюция принята единогласно».</summary>
    public static bool IsSignature(string line) => line.Length < 150 && Signature().IsMatch(line);

    /// <summary>Whether the line begins with a person's name: «Сидоров С. С., директор».</summary>
    public static bool NamesPerson(BodyBlock block) => Person().IsMatch(block.Plain);

    /// <summary>What somebody said: «Гусев К. К. сказал, что школам надо помочь».</summary>
    public static bool ReportsSpeech(string text) => Speech().IsMatch(text);

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?(\p{Lu}\.)?|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+)[^.:]{0,60}\b\w+(л|ла|ли|лся|лась)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    /// <summary>What the minutes say of the session: «СЛУШАЛИ: …», «ВЫСТУПИЛИ: …».</summary>
    public static bool IsOfSession(string text) => Session().IsMatch(text);

    [GeneratedRegex(@"^(слушали|заслушали|выступил[аи]?|выступающие|докладчик\w*|содокладчик\w*|отметили|присутствовали|отсутствовали|приглашены|голосовали|по\s+\w+\s+вопросу\s+(слушали|выступил\w*))\s*[:–—-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    /// <summary>A heading over what concerns nobody but the assembly: «Организационные вопросы».</summary>
    public static bool IsAside(BodyBlock block) => Aside().IsMatch(block.Plain);

    [GeneratedRegex(@"^(организационн\w+(\s+(вопросы|решения|моменты|мероприятия))?|процедурное|заключительные\s+положения|разное\b.*|что\s+дальше\??|дальше|дальнейшие\s+шаги|себе|(что\s+)?(мы\s+)?(делаем|сделаем|берёмся|беремся|обещаем)\s+(мы\s+)?сами|сами|самим\s+себе|нам\s+самим|спасибо|благодарности|наши\s+планы|обязательства\b.*|справочно|контакты|для\s+справки|рабочая\s+группа|оргкомитет|список\b.*|присутствовали|повестка(\s+дня)?|ход\s+(заседания|собрания)|голосование)\s*[:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>What a web page says around a document: «Поделиться:», «Версия для печати», «Опубликовано: 12.03.2020», «Главная &gt; Новости».</summary>
    public static bool IsOfWebPage(string text) => text.Length < 200 && WebPage().IsMatch(text);

    [GeneratedRegex(
        """
        ^(
            подели(ться|тесь|сь)\b.{0,80} | (опубликовано|опубликовал[аи]?|размещено|добавлено|обновлено|дата\s+публикации|рубрик[аи]|метк[аи]|теги?|категори[яи]|просмотр(ов|ы)|комментари(и|ев)|источник|автор)\s*[:(].{0,120}
            | (версия\s+для\s+(печати|слабовидящих)|распечатать|назад|вперед|вперёд|наверх|вверх|на\s+главную|читать\s+далее|подробнее|скачать(\s+\w+){0,3}|оставить\s+комментарий|нет\s+комментариев|предыдущая\s+запись.*|следующая\s+запись.*)
            | (главная|домой)\s*([>/»|→›]).*
        )\s*\.?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex WebPage();

    /// <summary>What an act says, told before anything is asked: «В соответствии с Указом Президента органам власти рекомендовано обеспечить…».</summary>
    public static bool QuotesAct(string text) => Quoted().IsMatch(text);

    [GeneratedRegex(@"^(в\s+соответствии\s+со?|согласно|во\s+исполнение)\s+(\w+\s+){0,2}(указ|распоряжени|постановлени|приказ|закон|поручени|стать|письм|стратеги|концепци|план)\w*\b[^:]*\b(долж(ен|на|но|ны)|рекомендован\w?|поручен\w?|предписан\w?|предложен\w?|обязан\w?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>What the assembly did or thinks, among what it asks: «Секция обратила внимание на…», «медицинские работники секции считают, что…».</summary>
    public static bool TellsOfAssembly(string text)
    {
        if (OwnAct().IsMatch(text))
            return true;
        var words = Russian.Words.Of(text).Take(7).ToList();
        var verb = words.FindIndex(word => (Verbs.IsFinite(word.Normal) || Told().IsMatch(word.Normal)) && !AddresseeLexicon.IsNoun(word));
        return verb > 0 && !words[..verb].Exists(word => Verbs.IsInfinitive(word.Normal)) && RequestVerbs.Find(words[verb].Normal) is null
            && (FormulaWords.Speak(words[..verb]) || words[..verb].Exists(word => AssemblyOf.Contains(word.Normal))) && AddressingFormula.Find(text) is null;
    }

    [GeneratedRegex(@"^(избрать\s+(президент|председател|сопредседател|координацион|правлени|делегат|состав|секретар|ревизион|оргкомитет|почётн|почетн)\w*|(по)?благодарить|выразить\s+(искреннюю\s+|глубокую\s+)?(благодарность|признательность)|мы\b[^.:]*\b(обещаем|обязуемся|клян[её]мся|бер[её]м\s+на\s+себя)|себе\s+мы|а\s+(себе|сами|мы\s+сами))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnAct();

    private static readonly HashSet<string> AssemblyOf = new("секции конференции съезда совещания форума слета собрания".Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"^\w{3,}[аеиоуяы]л(а|о|и|ась|ось|ись|ся)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    /// <summary>A page number that was copied with the text.</summary>
    public static bool IsPageNumber(BodyLine line) => line.Marker is null or { Kind: MarkerKind.Bullet } && PageNumber().IsMatch(line.Plain);

    /// <summary>What those who met say of themselves: «Участники форума выражают готовность:».</summary>
    public static bool IsStatement(BodyBlock block) => (block.Plain[^1] == ':' || IsShortLine(block)) && Selves().IsMatch(block.Plain) || block.Plain[^1] == ':' && Statement().IsMatch(block.Plain) && EnactingFormula.Find(block.Plain) is null;

    private static bool IsShortLine(BodyBlock block) => block.Plain.Length < 80 && !BlockAssembly.SentenceEnds.Replace("?", "", StringComparison.Ordinal).Contains(block.Plain[^1], StringComparison.Ordinal);

    /// <summary>What an assembly decides about itself and its papers: «Информацию принять к сведению», «Утвердить состав…».</summary>
    public static bool IsOwnDecision(string text) => OwnDecision().IsMatch(text);

    /// <summary>What an assembly decides about itself whatever it says over the list.</summary>
    public static bool IsRecord(string text) => Record().IsMatch(text);

    [GeneratedRegex(@"^(утвердить|одобрить|отметить|признать|избрать|поблагодарить|наградить|опубликовать|разместить|направить|принять|считать(?!.*\bчтобы\b)|заслушать|согласиться|поддержать|образовать|создать\s+(рабочую\s+группу|оргкомитет)|провести\s+(следующ|очередн)|следующ\w+\s+\w+\s+провести|включить\s+в\s+состав)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnDecision();

    [GeneratedRegex(@"\bпринять\s+к\s+сведению\b|\bснять\s+с\s+контроля\b|\bвыразить\s+(благодарность|признательность)|^(по)?благодарить\b|^признать\s+целесообразн\w+\s+(ежегодн|проведени|регулярн)|^(установить|отметить|констатировать|напомнить),?\s+что\b|^признать\s+.*(удовлетворительн|состоявш|утратившим)|^избрать\b|^созвать\b|^следующ\w+\s.*\bпровести\b|^провести\s+(следующ|очередн)\w+|\bутвердить\s+состав\b|\bосуществлять?\s+контроль\s+за\s+(исполнением|выполнением|реализацией)\s+(настоящ|данн|рекомендаци|решени|резолюци)|^опубликовать\s+(настоящ|данн)\w+|^считать\s+.*(утратившим|исполненн|выполненн)|^(за|против)\s*[-–—:]|^(отч[её]т|информаци[яю]|итоги|вопрос|ход|результаты)\b.*\b(заслушать|рассмотреть|обсудить|подвести)\b|\b(довести|направить|опубликовать|разместить|разослать|распространить|подписать)\s+(до\s+сведения\s+.*\s+)?(текст\s+)?((?<=\b(довести|направить|опубликовать|разместить|разослать)\s+)(настоящ|данн)\w+\s|((настоящ|данн|эт)\w+\s+)?(резолюци|решени[ея]\b|рекомендации\s+(совещани|конференци|слушани|съезд|форум|круглого)|постановлени|обращение|меморандум|деклараци))|\bдовести\s+(\w+\s+){1,3}до\s+сведения\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Record();

    [GeneratedRegex(@"^(исполнение|выполнение)\s+(\w+\s+)?(резолюци|решени|рекомендаци|постановлени)\w+\b.*\b(отслежива|контролир|провер)\w+|^(общий\s+)?(контроль|ответственность)\b.*\b(возл(ожить|агается|агаем)|остав(ить|ляем|ляю)|осуществля(ет|ют)|за\s+(исполнением|выполнением|реализацией)\s+(настоящ|данн|резолюц|решени|рекомендаци|постановлени))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"^\(?(сроки?(\s+(исполнения|реализации|выполнения))?|ответственн(ый|ые|ая)(\s+исполнител[ьи])?|голосов|голосовали|поддержали|отв\.|исполнител[ьи])\s*([:–—-]|до\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"^(((со)?председател[ьи]|секретарь|ответственный\s+секретарь|модератор\w*|руководитель|директор|ректор|начальник|глава)\b.*(?-i:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\p{Ll}+\s+\p{Lu}\.)|(резолюция|решение|рекомендации)\s+принят[аоы])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\bсами\b.*\b(решили|договорились|обязуемся|будем)\b|\bобязуемся\b|\b(мы\s+сами|сами\s+мы|про\s+себя|для\s+себя|наши\s+(обязательства|обещания))\b|\b(мы\s+обещаем|обещаем\s+мы|(мы\s+)?бер[её]м\s+на\s+себя)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Selves();

    [GeneratedRegex(@"\b(участники|организаторы|форум|конференция|совещание|съезд|мы)\b.*\b(выража|благодар|отмеча|подчеркива|заявля|подтвержда|поддержива)(ет|ют|ем)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^приложени[ея](\s*№?\s*[0-9]+\b.*|\s+к\b.*|\s*[.:]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^([-–—]\s*)?(стр\.?\s*|страница\s+)?[0-9]{1,3}(\s*[-–—]|\s+из\s+[0-9]{1,3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
