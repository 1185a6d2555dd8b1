using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Formulas that turn to somebody by a noun or a call instead of a verb of request: «Дорогие родители! Читайте детям вслух», «Школы, пожалуйста, найдите
/// место», «И ещё одна просьба к отделам образования: …», «— к главам районов с просьбой …», «Обратить внимание директоров на необходимость …».
/// </summary>
internal static partial class AppealPhrases
{
    /// <summary>A line over a list is not longer, in characters.</summary>
    private const int LongestLine = 500;

    /// <summary>The formula with which the text begins; null where there is none of this kind.</summary>
    public static AddressingFormula? Find(string text)
    {
        if (Request().Match(text) is { Success: true } request && !HasVerb(request) && (!(request.Groups["attention"].Success || request.Groups["noun"].Success) || IsCall(request)))
            return Of(request, text, request.Groups["names"].Value);
        if (Wish().Match(text) is { Success: true } wish && AddressedSentence.SubjectOf(text[wish.Length..]) is { Length: > 0 } subject)
            return new AddressingFormula(subject, 0, 0, HasVerb: wish.Groups["we"].Success);
        if (Demand().Match(text) is { Success: true } demand && FormulaWords.Speak([.. Russian.Words.Of(demand.Groups["who"].Value)]) && OwingBy(demand, text) is { Length: > 0 } owing)
            return new AddressingFormula(owing, 0, 0, HasVerb: true);
        if (text is { Length: < LongestLine } and [.., ':'] && Proposals().Match(text) is { Success: true } proposals && IsCall(proposals))
            return Of(proposals, text, proposals.Groups["names"].Value);
        if (text is { Length: < LongestLine } and [.., ':'] && DemandOver().Match(text) is { Success: true } over && IsCall(over))
            return Of(over, text, over.Groups["names"].Value);
        if (Optative().Match(text) is { Success: true } optative && IsCall(optative))
            return Of(optative, text, optative.Groups["names"].Value);
        if (Turning().Match(text) is { Success: true } turning && Requests.OpensWithImperative(text[turning.Length..]))
            return Of(turning, text, turning.Groups["names"].Value);
        if (Heading().Match(text) is { Success: true } heading && IsNameInDative(heading.Groups["names"].Value) && (Requests.OpensWithImperative(text[heading.Length..]) || Requests.Opens(text[heading.Length..])))
            return Of(heading, text, heading.Groups["names"].Value);
        return Vocative().Match(text) is { Success: true } call && IsCall(call) && AsksAfter(call, text) ? Of(call, text, call.Groups["names"].Value) : null;
    }

    /// <summary>Whether the sentence only calls somebody, so that what it asks stands in the next one: «Дорогие родители!».</summary>
    public static bool IsCall(string sentence) =>
        Heading().Match(sentence) is { Success: true } heading && heading.Length >= sentence.TrimEnd().Length && IsNameInDative(heading.Groups["names"].Value) ||
        Vocative().Match(sentence) is { Success: true } call && call.Length >= sentence.TrimEnd().Length && IsCall(call) || Turning().Match(sentence) is { Success: true } turning && turning.Length >= sentence.TrimEnd().Length;

    /// <summary>Whom a line calls that does nothing else: «Дорогие родители!»; null where it calls nobody, or whoever listens («Уважаемые коллеги!»).</summary>
    public static string? CalledBy(string line) =>
        Vocative().Match(line) is { Success: true } call && line.TrimEnd() is [.., '!' or ','] && call.Length >= line.TrimEnd().Length && IsCall(call) && !Anybody().IsMatch(call.Groups["names"].Value) ? call.Groups["names"].Value : null;

    private static bool IsNameInDative(string names) =>
        Russian.Words.Of(names).ToList() is var words && words.Count > 0 && NamePlace.OpensInDative(words, names) && AddresseeLexicon.FirstIn(words, names) is not null && !FormulaWords.HaveVerb(words);

    private static bool IsCall(Match call) => call.Groups["names"].Value is var names && AddresseeLexicon.FirstIn([.. Russian.Words.Of(names)], names) is not null;

    /// <summary>Of whom it is demanded: who is named before the clause and meant in it by a pronoun, or the subject of the clause.</summary>
    private static string OwingBy(Match demand, string text) =>
        demand.Groups["names"].Success ? IsCall(demand) ? AddresseeName.Trim(demand.Groups["names"].Value) : "" : AddressedSentence.SubjectOf(text[demand.Length..]);

    private static bool HasVerb(Match request) => Russian.Words.Of(request.Groups["names"].Value).Any(word => RequestVerbs.Find(word.Normal) is not null);

    private static bool AsksAfter(Match call, string text) =>
        call.Groups["request"].Success || (call.Length < text.Length ? Requests.OpensWithImperative(text[call.Length..]) : call.Groups["please"].Success);

    private static AddressingFormula Of(Match match, string text, string names) =>
        new(AddresseeName.Trim(names), text.AsSpan(0, match.Length).TrimEnd(" ,:;–—").Length, match.Length, HasVerb: true);

    [GeneratedRegex(
        """
        ^\s*((и|а)\s+)?(
            (еще\s+|ещё\s+)?((одна|наша|особая|отдельная|большая|главная|последняя|огромная|вторая|другая)\s+){0,2}(просьба|пожелание|предложение|обращение)\s+(к|для)\s+(?<names>[^:.;!?]{3,120}?)\s*[:–—]\s*(?=\S)
            | (еще\s+|ещё\s+)?(\w+\s+){0,2}(просьба|пожелание|предложение|обращение|наказ)\s+(досталось|досталась|достался|адресован\w?|обращен\w?|обращён|прозвучал\w?|звучит|звучало|звучала)\s+((к|для)\s+)?(?<names>[^:;!?]{3,120}?)\s*[:–—]\s*(?=\S)
            | что\s+(же\s+)?(касается|до)\s+(?<names>[^,:.;!?]{3,100}),\s+то\s+(ему|ей|им|он|она|они|оно)\s+(следует|нужно|надо|необходимо|должн\w+|должен|стоит|рекомендуется)\s+(бы\s+)?(?=\S)
            | ко?\s+(?<names>[^:.;!?]{3,120}?)\s+(же\s+)?(у\s+нас\s+)?(\w+\s+)?просьба(\s+\w+)?\s*[:–—]\s*(?=\S)
            | (ко?|(?<noun>во?))\s+(?<names>[^:.;!?]{3,160}?)\s+со?\s+(\w+\s+)?(просьбой|просьбами|предложением|предложениями|призывом|ходатайством|рекомендацией|рекомендациями|инициативой)\s+([–—:]\s+)?(?=\S)
            | (ко?|(?<noun>в\s+адрес|для|на\s+уровне|со\s+стороны))\s+(?<names>[^:.;!?–—]{3,160}?)\s*[–—:]\s+(?=(не\s+)?(?-i:\p{Ll})+(ть|ти|чь)(ся)?\b)
            | ко?\s+(?<names>[^:.;!?–—]{3,160}?)\s*[–—]\s+(?=об?\s+\p{Ll}{5})
            | на\s+(?<names>[^:.;!?]{3,160}?)\s+(же\s+)?возл(ожить|агается|агаем|агает)\s+(?!(контроль|ответственность)\s+за\s+(исполнени|выполнени|реализаци)\w+\s+(настоящ|данн|резолюц|решени|рекомендаци|постановлени|приказ))(?=\S)
            | (?<attention>обра(тить|щает|щаем|щают))\s+(особое\s+|серь[её]зное\s+)?внимание\s+(?<names>[^:.;!?]{3,120}?)\s+на\s+((необходимость|важность|обязательность|целесообразность|то,\s+что(бы)?)\s+)?(?=\S)
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Request();

    /// <summary>«Хотелось бы, чтобы школы чаще проводили…», «Надеемся, что департамент издаст…»: the whole sentence is the wish; «Важно, чтобы…» may be an opinion.</summary>
    [GeneratedRegex(
        """
        ^\s*((и|а|но)\s+)?((во-первых|во-вторых|в-третьих|наконец|также|кроме\s+того),?\s+)?(
            (?<we>(мы\s+)?((очень|тоже|также|вс[её]\s+же)\s+)?(хотели\s+бы|хотелось\s+бы|хотим|надеемся|рассчитываем|ожидаем|жд[её]м|желаем|добиваемся|настаиваем)(\s+(на\s+то|на\s+том|того|на\s+это))?)
            | (очень\s+)?(важно|нужно|надо|необходимо|целесообразно|желательно|полезно|хорошо\s+бы)
        ),\s+что(бы)?\s+(?=\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Wish();

    /// <summary>«Съезд настаивает на том, чтобы правительство увеличило…», «Профсоюз добивается, чтобы…», «Съезд просит министерство, чтобы оно сохранило…».</summary>
    [GeneratedRegex(
        """
        ^\s*(?<who>\p{L}[^,:.;!?]{2,100}?)\s+(?<!\bне\s)
        (настаива|требу|доби(ва|л)|прос|призыва|предлага|рекоменду|ходатайству|выступа|жд[её]|рассчитыва|наде|ожида)\w*(
            (\s+(на\s+том|на\s+то|того|за\s+то|о\s+том|к\s+тому))?\s*,\s+чтобы\s+
            | \s+((от|к|у|перед)\s+)?(?<names>[^,:.;!?]{3,120}?)\s*,\s+чтобы\s+(он[оаи]?|те|та|тот|там)\s+
        )(?=\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Demand();

    /// <summary>«Участники сформулировали предложения для органов власти:»</summary>
    [GeneratedRegex(
        """
        ^[^:;]{3,300}?\b(с?формулир|подготов|выработа|внес|вноси|направ|высказа|предложи|выдви|адресова|переда|обрати)\w*\s+(\w+\s+){0,3}?
        (предложения|рекомендации|пожелания|просьбы|инициативы|требования|обращение)\s+(?=для\s|в\s+адрес\s|к\s|\w+(ам|ям|ым|им|ому|ему)\b)((для|в\s+адрес|к)\s+)?(?<names>[^:;.]{3,160}?)\s*:\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Proposals();

    /// <summary>«Съезд считает целесообразным, чтобы университеты:», over what they should do.</summary>
    [GeneratedRegex(@"^[^:;]{3,300}?\b(считает|считают|считаем|просит|просят|просим|настаива\w+|требу\w+|добива\w+|необходимо|важно|нужно|надо|хоч\w+|хотел\w+|хотим)\b[^:;]{0,60}?,\s+чтобы\s+(?<names>[^:;.]{3,160}?)\s*:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DemandOver();

    /// <summary>«Пусть глава округа восстановит площадки», «Управление образования пусть найдёт учителей».</summary>
    [GeneratedRegex(
        """
        ^\s*((и|а)\s+)?(
            пусть\s+(?<names>\p{L}[^,:.;!?]{2,100}?)\s+ | (?<names>\p{L}[^,:.;!?]{2,100}?)\s+пусть\s+
        )(?=(не\s+)?\p{Ll}+(ит|ет|ёт|ят|ат|ут|ют)(ся)?\s)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Optative();

    /// <summary>«Отдельно мы обращаемся к бизнесу.», «И к редакциям газет:», before imperatives.</summary>
    [GeneratedRegex(@"^\s*(и\s+)?((\w+\s+)?(мы\s+)?обращаемся\s+)?((и|также)\s+)?ко?\s+(?![^:.;!?,]*\bс\s+(?:просьбой|предложени))(?<names>[^:.;!?,]{3,70}?)\s*[:.!]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turning();

    /// <summary>«Директорам школ. Приходите на урок с вопросом.»</summary>
    [GeneratedRegex(@"^\s*(?<names>\p{Lu}[^:.;!?,()]{2,80}(?:\p{Ll}{3}|\p{Lu}{2}))\.\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        """
        ^\s*((дорог|уважаем|многоуважаем|мил|любим)(ые|ие|ый|ой|ая)\s+|(господа|товарищи)\s+)?(?-i:\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(вич|вна|чна),\s*)?(?<names>\p{L}[\p{L}\s-]{2,60}?)
        (,\s*(мил|дорог|уважаем|любим)[^.,!?:;]{3,60}(?=!))?
        (
            \s*,\s*((и|а)\s+)?(у\s+нас\s+)?(к\s+вам\s+)(наша\s+|одна\s+)?(?<request>просьба)\s*[:–—]\s*
            | \s*[!,]\s*(?<please>пожалуйста\s*[,:!]?\s*)?
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Vocative();

    [GeneratedRegex(@"^(коллеги|друзья|товарищи|господа|участник\p{L}*|гости|делегаты|земляки|братья)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anybody();
}
