using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises what a document says of the assembly itself, what it heard, thinks, promises and decides about its own affairs: nobody is asked by that.</summary>
internal static partial class Proceedings
{
    /// <summary>A statement of the assembly names it among so many words from its beginning.</summary>
    private const int Reach = 7;

    /// <summary>Whether nothing is asked any more by such a block, and under it.</summary>
    public static bool EndRequests(BodyBlock block) => IsStatement(block) || IsAside(block) || IsOfSession(block.Plain);

    /// <summary>What somebody said: «Гусев К. К. сказал, что школам надо помочь».</summary>
    public static bool ReportsSpeech(string text) => Speech().IsMatch(text);

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?(\p{Lu}\.)?|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+)[^.:]{0,60}\b\w+(л|ла|ли|лся|лась)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    /// <summary>What the minutes say of the session: «СЛУШАЛИ: …», «ВЫСТУПИЛИ: …».</summary>
    public static bool IsOfSession(string text) => Session().IsMatch(text);

    [GeneratedRegex(
        """
        ^(
            слушали | заслушали | выступил[аи]? | выступающие | докладчик\w* | содокладчик\w* | отметили | присутствовали | отсутствовали | приглашены | голосовали
            | по\s+\w+\s+вопросу\s+(слушали|выступил\w*)
        )\s*[:–—-]
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Session();

    /// <summary>A heading over what concerns nobody but the assembly: «Организационные вопросы».</summary>
    private static bool IsAside(BodyBlock block) => Aside().IsMatch(block.Plain);

    [GeneratedRegex(
        """
        ^(
            организационн\w+(\s+(вопросы|решения|моменты|мероприятия))? | процедурное | заключительные\s+положения | разное\b.*
            | что\s+дальше\?? | дальше | дальнейшие\s+шаги
            | себе | (что\s+)?(мы\s+)?(делаем|сделаем|берёмся|беремся|обещаем)\s+(мы\s+)?сами | сами | самим\s+себе | нам\s+самим
            | спасибо | благодарности | наши\s+планы | обязательства\b.*
            | справочно | контакты | для\s+справки | рабочая\s+группа | оргкомитет | список\b.*
            | присутствовали | повестка(\s+дня)? | ход\s+(заседания|собрания) | голосование
        )\s*[:.]?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Aside();

    /// <summary>What the assembly did or thinks, among what it asks: «Секция обратила внимание на…», «медицинские работники секции считают, что…».</summary>
    public static bool TellsOfAssembly(string text)
    {
        if (OwnAct().IsMatch(text))
            return true;
        var words = Words.Of(text).Take(Reach).ToList();
        var verb = words.FindIndex(word => (Verbs.IsFinite(word.Normal) || Verbs.IsPast(word.Normal)) && !AddresseeLexicon.IsNoun(word));
        return verb > 0 && !words[..verb].Exists(word => Verbs.IsInfinitive(word.Normal)) && RequestVerbs.Find(words[verb].Normal) is null
            && (FormulaWords.Speak(words[..verb]) || words[..verb].Exists(word => AssemblyOf.Contains(word.Normal))) && AddressingFormula.Find(text) is null;
    }

    [GeneratedRegex(
        """
        ^(
            следующ\w+\s+(форум|съезд|конференци|встреч|сл[её]т|собрани|чтени|семинар|совещани|фестивал)\w*\s+(\w+\s+){0,2}(пройд|состо|буд|провед|планир|назнач|соб[ие]р)\w* | избрать\s+(президент|председател|сопредседател|координацион|правлени|делегат|состав|секретар|ревизион|оргкомитет|почётн|почетн)\w*
            | (по)?благодарить | выразить\s+(искреннюю\s+|глубокую\s+)?(благодарность|признательность)
            | мы\b[^.:]*\b(обещаем|обязуемся|клян[её]мся|бер[её]м\s+на\s+себя) | себе\s+мы | а\s+(себе|сами|мы\s+сами)
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OwnAct();

    /// <summary>Assemblies in the genitive, of which somebody speaks: «работники секции».</summary>
    private static readonly HashSet<string> AssemblyOf = new("секции конференции съезда совещания форума слета собрания".Split(' '), StringComparer.Ordinal);

    /// <summary>What those who met say of themselves: «Участники форума выражают готовность:».</summary>
    public static bool IsStatement(BodyBlock block) =>
        ((block.Plain[^1] == ':' || IsShortLine(block)) && Promise().IsMatch(block.Plain))
        || (block.Plain[^1] == ':' && Statement().IsMatch(block.Plain) && EnactingFormula.Find(block.Plain) is null);

    private static bool IsShortLine(BodyBlock block) =>
        block.Plain.Length < 80 && !BlockAssembly.SentenceEnds.Replace("?", "", StringComparison.Ordinal).Contains(block.Plain[^1], StringComparison.Ordinal);

    [GeneratedRegex(
        """
        \bсами\b.*\b(решили|договорились|обязуемся|будем)\b | \bобязуемся\b | \b(мы\s+сами|сами\s+мы|про\s+себя|для\s+себя|наши\s+(обязательства|обещания))\b
        | \b(мы\s+обещаем|обещаем\s+мы|(мы\s+)?бер[её]м\s+на\s+себя)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Promise();

    [GeneratedRegex(
        @"\b(участники|организаторы|форум|конференция|совещание|съезд|мы)\b.*\b(выража|благодар|отмеча|подчеркива|заявля|подтвержда|поддержива)(ет|ют|ем)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    /// <summary>What an assembly decides about itself and its papers: «Информацию принять к сведению», «Утвердить состав…».</summary>
    public static bool IsOwnDecision(string text) => OwnDecision().IsMatch(text);

    [GeneratedRegex(
        """
        ^(
            утвердить | одобрить | отметить | признать | избрать | поблагодарить | наградить | опубликовать | разместить | направить | принять | считать(?!.*\bчтобы\b)
            | заслушать | согласиться | поддержать | образовать | создать\s+(рабочую\s+группу|оргкомитет) | включить\s+в\s+состав
            | провести\s+(следующ|очередн) | следующ\w+\s+\w+\s+провести
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OwnDecision();

    /// <summary>What an assembly decides about itself whatever it says over the list.</summary>
    public static bool IsRecord(string text) => Record().IsMatch(text);

    /// <summary>By families: what was taken note of, what is found, its elections and next meetings, watching over the resolution, its papers, and where they are sent.</summary>
    [GeneratedRegex(
        """
        \bпринять\s+к\s+сведению\b | \bснять\s+с\s+контроля\b | \bвыразить\s+(благодарность|признательность) | ^(по)?благодарить\b
        | ^признать\s+целесообразн\w+\s+(ежегодн|проведени|регулярн) | ^(установить|отметить|констатировать|напомнить),?\s+что\b
        | \bпризнать\s+.*(удовлетворительн|состоявш|утратившим)
        | ^избрать\b | ^созвать\b | ^следующ\w+\s.*\bпровести\b | ^провести\s+(следующ|очередн)\w+ | \bутвердить\s+состав\b
        | \bосуществлять?\s+контроль\s+за\s+(исполнением|выполнением|реализацией)\s+(настоящ|данн|рекомендаци|решени|резолюци)
        | ^опубликовать\s+(настоящ|данн)\w+ | ^считать\s+.*(утратившим|состоявш|исполненн|выполненн) | ^(за|против)\s*[-–—:]
        | ^(отч[её]т|информаци[яю]|итоги|вопрос|ход|результаты)\b.*\b(заслушать|рассмотреть|обсудить|подвести)\b
        | \b(довести|направить|опубликовать|разместить|разослать|распространить|подписать)\s+(до\s+сведения\s+.*\s+)?(текст\s+)?(
            (?<=\b(довести|направить|опубликовать|разместить|разослать)\s+)(настоящ|данн)\w+\s
            | ((настоящ|данн|эт)\w+\s+)?(резолюци|решени[ея]\b|рекомендации\s+(совещани|конференци|слушани|съезд|форум|круглого)|постановлени|обращение|меморандум|деклараци)
        )
        | \bобъявить\s+(замечани|выговор|благодарност) | \bдоложить\s+о\s+(выполнении|ходе|исполнении)\s+(\w+\s+)?(настоящ|данн)
        | \bобобщить\s+(поступивш\w+\s+)?(замечани|предложени)\w*\s+к\s+проекту | \bпроанализировать\s+(исполнение|выполнение)\s+(настоящ|данн)
        | \bдовести\s+(\w+\s+){1,3}до\s+сведения\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Record();
}
