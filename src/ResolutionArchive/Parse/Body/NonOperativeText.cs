using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises what frames a document and is no recommendation, numbered or not: signatures, deadlines, appendices, the web page around it.</summary>
internal static partial class NonOperativeText
{
    /// <summary>Whether nothing is asked any more by such a block, and under it.</summary>
    public static bool EndsRequests(BodyBlock block) => IsControlClause(block) || IsStruckOut(block) || IsSignature(block.Plain) || IsOfWebPage(block.Plain);

    /// <summary>What was struck out of the document: «~~Ограничить работу связи~~ (исключено)».</summary>
    public static bool IsStruckOut(BodyBlock block) => StruckOut().IsMatch(block.Plain);

    [GeneratedRegex(@"^~~[^~]+~~\s*(\([^()]*\))?\s*[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex StruckOut();

    /// <summary>Who watches over the resolution: «Контроль за исполнением решения возложить на…».</summary>
    public static bool IsControlClause(BodyBlock block) => Control().IsMatch(block.Plain) && block.Plain[^1] != ':';

    [GeneratedRegex(
        """
        ^(исполнение|выполнение)\s+(\w+\s+)?(резолюци|решени|рекомендаци|постановлени)\w+\b.*\b(отслежива|контролир|провер)\w+
        | ^(общий\s+)?(контроль|ответственность)\b.*\b(
            возл(ожить|агается|агаем) | остав(ить|ляем|ляю) | осуществля(ет|ют) | за\s+(исполнением|выполнением|реализацией)\s+(настоящ|данн|резолюц|решени|рекомендаци|постановлени)
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Control();

    /// <summary>What becomes of the document itself, said with the document first: «Рекомендации направить в районные отделы», «Материалы конференции издать отдельным сборником».</summary>
    public static bool IsOwnPublication(BodyBlock block) => block.Plain.Length < LongestClause && OwnPublication().IsMatch(block.Plain);

    /// <summary>Such a clause is not longer, in characters.</summary>
    private const int LongestClause = 250;

    [GeneratedRegex(
        """
        ^((настоящ|данн|принят|выработанн)\w+\s+)?(резолюцию|рекомендации|решение|протокол|обращение|(материалы|тезисы|сборник\s+(материалов|тезисов))(\s+(выступлений|докладов))?)
        (\s+(и\s+)?(настоящ\w+|данн\w+|форума|съезда|конференции|совещания|слушаний|слёта|слета|семинара|собрания|чтений|стола|круглого|коллегии|пленума|резолюцию|рекомендации|материалы)){0,4}
        \s+((также|затем)\s+)?(направить|разместить|опубликовать|издать|довести|разослать|передать|вручить|обнародовать|выпустить|напечатать)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OwnPublication();

    /// <summary>Until when and by whom: «Срок — до 1 сентября», «Ответственный: …».</summary>
    public static bool IsDeadline(string text) => text.Length < 200 && Deadline().IsMatch(text);

    [GeneratedRegex(
        """
        ^\(?(
            сроки?(\s+(исполнения|реализации|выполнения))? | ответственн(ый|ые|ая)(\s+исполнител[ьи])? | голосов | голосовали | поддержали | отв\. | исполнител[ьи]
        )\s*([:–—-]|до\b)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Deadline();

    /// <summary>After «Приложение» nothing is recommended any more.</summary>
    public static bool IsAppendix(BodyBlock block) => block.Marker is not { Kind: MarkerKind.Bullet } && Appendix().IsMatch(block.Plain);

    [GeneratedRegex(@"^приложени[ея](\s*№?\s*[0-9]+\b.*|\s+к\b.*|\s*[.:]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    /// <summary>Who signed: «Председатель оргкомитета И. И. Иванов», «Резолюция принята единогласно».</summary>
    public static bool IsSignature(string line) => line.Length < 150 && Signature().IsMatch(line);

    [GeneratedRegex(
        """
        ^(
            ((со)?председател[ьи]|секретарь|ответственный\s+секретарь|модератор\w*|руководитель|директор|ректор|начальник|глава)\b.*(?-i:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\p{Ll}+\s+\p{Lu}\.)
            | (резолюция|решение|рекомендации)\s+принят[аоы]
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Signature();

    /// <summary>Whether the line begins with a person's name: «Сидоров С. С., директор».</summary>
    public static bool NamesPerson(BodyBlock block) => Person().IsMatch(block.Plain);

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    /// <summary>Whether the words before a colon say who speaks: «Сафиуллин Р. Г. (Казань)», «[29.05, 17:03] Марина Л.».</summary>
    public static bool SaysWhoSpeaks(string label) => Initial().IsMatch(label);

    [GeneratedRegex(@"^\[|\b\p{Lu}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    /// <summary>What an act says, before anything is asked: «В соответствии с Указом Президента органам власти рекомендовано обеспечить…».</summary>
    public static bool QuotesAct(string text) => Quoted().IsMatch(text);

    [GeneratedRegex(
        """
        ^(в\s+соответствии\s+со?|согласно|во\s+исполнение)\s+(\w+\s+){0,2}
        (указ|распоряжени|постановлени|приказ|закон|поручени|стать|письм|стратеги|концепци|план)\w*\b[^:]*
        \b(долж(ен|на|но|ны)|рекомендован\w?|поручен\w?|предписан\w?|предложен\w?|обязан\w?)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

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

    /// <summary>What a web page goes on with after a document: other news, comments.</summary>
    public static bool IsTailOfWebPage(BodyBlock block) => block.Marker is null && block.Plain.Length < LongestTail && Tail().IsMatch(block.Plain);

    /// <summary>A heading over other news is not longer, in characters.</summary>
    private const int LongestTail = 60;

    [GeneratedRegex(@"^((читайте|смотрите)\s+(также|ещ[её]|по\s+теме)|материалы\s+по\s+теме|(ещ[её]\s+)?по\s+теме|(другие|похожие|последние|популярные|связанные)\s+(новости|материалы|записи|публикации|статьи)|комментарии(\s*\([0-9]+\))?|оставить\s+комментарий|вам\s+(будет|может\s+быть)\s+интересно)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    /// <summary>A page number that was copied with the text.</summary>
    public static bool IsPageNumber(BodyLine line) => line.Marker is null or { Kind: MarkerKind.Bullet } && PageNumber().IsMatch(line.Plain);

    [GeneratedRegex(@"^([-–—]\s*)?(стр\.?\s*|страница\s+)?[0-9]{1,3}(\s*[-–—]|\s+из\s+[0-9]{1,3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
