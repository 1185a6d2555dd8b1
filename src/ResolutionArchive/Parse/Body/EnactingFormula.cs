using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>How binding the words are after which an assembly says what is to be done.</summary>
internal enum Enactment
{
    /// <summary>«решили», «приказываю», «РЕШЕНИЕ»: what names nobody beside what names somebody is a decision of the assembly about itself.</summary>
    Decides,

    /// <summary>«рекомендуют», «считают необходимым»: what names nobody is recommended to everybody.</summary>
    Recommends,
}

/// <summary>
/// Recognises the words after which an assembly says what is to be done, without saying by whom: «Участники форума считают
/// необходимым:», «Съезд решил:», «На федеральном уровне:».
/// </summary>
internal static partial class EnactingFormula
{
    /// <summary>A formula is no paragraph, though what precedes its verb may be long.</summary>
    private const int MaxLength = 900;

    /// <summary>How long a formula is without what precedes its verb, in characters.</summary>
    private const int Longest = 160;

    /// <summary>What the words say; null where they are no formula. They must end the block.</summary>
    public static Enactment? Find(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var end = End(Aside().Replace(text, ""));
        var enactment = Recommends().IsMatch(end) ? Enactment.Recommends : Decides().IsMatch(end) ? Enactment.Decides : default(Enactment?);
        return enactment is not null && Selves().IsMatch(text) ? null : enactment;
    }

    /// <summary>Whether the sentence is a formula that says that requests follow: it ends in a colon, or says «следующее».</summary>
    public static bool Announces(string sentence) => (sentence[^1] == ':' || Following().IsMatch(End(sentence))) && Find(sentence) is not null;

    /// <summary>Whether sentences follow that say what somebody does: «Мы решили, что:», «Нужно, чтобы:».</summary>
    public static bool TakesClauses(string text) => Clauses().IsMatch(text);

    [GeneratedRegex(@",\s*что(бы)?\s*:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    /// <summary>Whether the block looks like the line over a list: it ends in a colon, stands out, or says so.</summary>
    public static bool IsLine(BodyBlock block) =>
        block.Plain[^1] == ':' || block.StandsOut || block.Text.IsUpperCase || Bare().IsMatch(block.Plain) || Following().IsMatch(End(block.Plain));

    /// <summary>The words of the formula stand at the end; of a longer text no more is looked at.</summary>
    private static string End(string text) => text.Length <= Longest ? text : string.Concat("…", text.AsSpan(text.Length - Longest));

    /// <summary>«Рекомендации (ответственные указаны в скобках):».</summary>
    [GeneratedRegex(@"\s*\([^()]*\)(?=\s*[:.]?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>Whether the block says only on which level something is to be done.</summary>
    public static bool NamesLevel(BodyBlock block) => Level().IsMatch(block.Plain);

    [GeneratedRegex(
        """
        (
            \b(
                рекоменду(ет|ют|ем|ется) | рекомендова(л[аои]?|но|ть) | предлага(ет|ют|ем|ется) | предложил[аои]? | предложено
                | советуют | просят | просит | просим | призыва(ет|ют|ем) | требу(ет|ют|ем) | ходатайству(ет|ют|ем) | настаива(ет|ют|ем)\s+на
                | обраща(ет|ют|ем)ся\s+с\s+(предложени|просьб|рекомендаци)\w+ | выступа(ет|ют|ем|или)\s+с\s+(предложени|инициатив)\w+
                | (счита(ет|ют|ем|ть)|полага(ет|ют|ем)|призна(ть|л[аои]?|ет|ют|ем)|наход(ят|ит))\s+(также\s+)?([\w-]+\s+и\s+)?(необходимым|целесообразным|важным|нужным|возможным|своевременным|правильным)
                    (\s+(рекомендовать|предложить|внести|принять|осуществить|обратиться))?(\s+\w+){0,3}?
                | (счита|полага)(ет|ют|ем)
                | приш(ли|л[аои]|[её]л)\s+к\s+(выводу|заключению|мнению|решению)(\s+о\s+(необходимости|целесообразности|важности))?
                | (принять|осуществить|предпринять|реализовать|определить|утвердить|наметить)\s+(следующие\s+)?(меры|шаги|действия|мероприятия)
                | (выработан|сформулирован|подготовлен|принят|предложен|одобрен|внесен|внесён|высказан|определен|определён|утвержден|утверждён)[аоы]?\s+(следующ\w+\s+)?(предложения|рекомендации|меры|пожелания|инициативы)
                | (внес|вно[сш]|направ|сформулир|подготов|выработ|прин[яи]|утверд|одобр|предлаг|выдви|состав|запис)\w*\s+(следующие\s+)?(предложения|рекомендации|пожелания|инициативы|меры)
                | (нужно|важно|необходимо|надо|хотим|хотелось\s+бы|добиваемся|жд[её]м|мечтаем|просим|предлагаем|за\s+то)[^.:]{0,60},\s*(чтобы|что(\s+(он|она|они|оно))?)(\s+\w+){0,4}
                | что\s+(нужно|надо|необходимо|следует|важно)(\s+\w+){0,4} | (нужно|надо|необходимо)\s+вот\s+что
                | (вот\s+)?что\s+(мы\s+)?(предлагаем|рекомендуем|просим|советуем|хотим)(\s+с?делать)?
                | необходимо | следует | надлежит | целесообразно | требуется | предлагается
                | заявля(ет|ют|ем)\s+о\s+необходимости
                | (включ|внес|внос|отра[зж]|запис|добав|закреп|вписа|дополн|учесть|предусмотр)\w*\s+(\w+\s+)?(в|к|во)\s+(\w+\s+)?(резолюци|решени|постановлени|итогов|протокол|рекомендаци)\w*(\s+\w+){0,3}?
            )
            (,?\s*следующ(ее|ие|его|им)(\s+(меры|предложения|рекомендации|шаги|действия))?)? (\s+следующие\s+предложения)? \s*[:.]*\s*$
            | ^\s*(а\s+)?(также\s+)?(обратиться|ходатайствовать|просить|поручить|предложить|рекомендовать|призвать|потребовать|посоветовать)
                (\s+(к|в|перед|от|с\s+(просьб|предложени|ходатайств|рекомендаци|призыв)\w+))*\s*:\s*$
            | \b(должно\s+быть|необходимо|следует|нужно|надо)\s+(с?делать|сделано|предпринять)\s*[?:.]*\s*$
            | ^\s*(наши|мои)\s+(предложения|требования|рекомендации|просьбы)\s*[:.]?\s*$
            | ^\s*((практические|методические|основные|общие|итоговые)\s+)?(рекомендации|предложения)(
                \s+(
                    участников|форума|конференции|съезда|совещания|семинара|круглого\s+стола|слушаний|секци[ий]|собрания|заседания|коллегии
                    |сл[её]та|встречи|чтений|ассоциации|клуба|фестиваля|симпозиума|конгресса
                )(\s+\w+){0,4}
                | \s+в\s+(проект\s+)?(резолюци[юи]|решени[еяю])
            )?\s*[:.]?\s*$
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Recommends();

    [GeneratedRegex(
        """
        (
            \b(
                реш(ил[аои]?|ает|ают|ено) | постанов(ил[аои]?|ляет|ляют|ляем|ляю|лено) | приказыва(ю|ет|ем) | определил[аои]? | (о\s+(ч[её]м|следующем)\s+)?договорил(ись|ся)(\s+о\s+следующем)? | распоряжаюсь
                | прин(ял[аои]?|имает|имают|ято)\s+(следующ(ее|ую|ие)\s+)?(решени[ея]|резолюцию|постановление) | (решение|резолюцию)\s+принял[аои]?
                | наметил[аи]
            )
            (,?\s*(следующ(ее|ие)|что(бы)?))? \s*[:.]*\s*$
            | ^\s*(проект\s+)?(решени[ея]|резолютивная\s+часть|постановил[аои]?|приказ|постановление)(\s+(\w+\s+)?(собрания|совещания|коллегии|конференции|семинара|съезда|форума|\w*совета|заседания|комиссии|комитета|секции|президиума|пленума|слушаний)(\s+\w+){0,3})?\s*[:.]?\s*$
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Decides();

    /// <summary>«А сами мы решили:» is a promise.</summary>
    [GeneratedRegex(@"\b(сами|обязу(ем|ют)ся)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Selves();

    /// <summary>Words that are a line by themselves: «Решили», «Рекомендации», «О чём договорились».</summary>
    [GeneratedRegex(
        """
        ^\s*(
            что\s+(нужно|надо|необходимо|следует)(\s+\w+){0,3}
            | (вот\s+)?(о\s+ч[её]м|что)(\s+мы)?\s+(договорились|решили|постановили|предлагаем|рекомендуем|просим|советуем)(\s+с?делать)?
            | договорились | решили | решил | решила | решило | постановили | постановил | постановила | приказываю
            | рекомендуют | рекомендации | предложения | решение | необходимо | рекомендовать
        )\s*[:.]?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Bare();

    [GeneratedRegex(@"следующ(ее|ие)(\s+(меры|предложения|рекомендации|шаги|действия))?\s*[:.]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex(@"^(на\s+)?(\w+\s+){0,2}уров(не|ень)(\s+\w+){0,3}\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
