using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>The closed classes of words that addressing formulas are made of, besides the verbs of request (<see cref="RequestVerbs"/>).</summary>
internal static partial class FormulaWords
{
    /// <summary>Words that say that something must be done.</summary>
    public static readonly HashSet<string> Necessity = Set("необходимо следует надлежит целесообразно желательно стоит стоило надо нужно пора требуется должны должна должен должно обязаны обязана обязан");

    /// <summary>Whether the word says that its subject must do something: «должна», «обязаны».</summary>
    public static bool IsObligation(string word) => word.StartsWith("долж", StringComparison.Ordinal) || word.StartsWith("обяза", StringComparison.Ordinal);

    /// <summary>The same after a verb of judgment: «считает необходимым».</summary>
    public static readonly HashSet<string> Deemed = Set("необходимым целесообразным важным нужным правильным своевременным полезным");

    /// <summary>Words that say how something is for somebody, and ask nothing: «учителям трудно найти время».</summary>
    public static readonly HashSet<string> Predicatives = Set("важно трудно сложно легко тяжело можно нельзя интересно приходится приходилось пришлось удается удалось свойственно дано предстоит невозможно");

    /// <summary>Words that say that something was asked before now.</summary>
    public static readonly HashSet<string> Past = Set("уже ранее раньше прежде прошлый прошлом прошлой минувшем предыдущем предыдущая предыдущий");

    /// <summary>Words that point to those who were named before.</summary>
    public static readonly HashSet<string> Pronouns = Set("их им ей ему его ее нему ней ним них вас вам");

    /// <summary>Words between the verbs of a chain: «считают необходимым рекомендовать», «рекомендуют обратиться с предложениями».</summary>
    public static readonly HashSet<string> Chain = Set(
        """
        следующее следующие необходимым целесообразным важным нужным возможным также считает считают считаем настоятельно решил решила решили решило
        возложить на вновь повторно убедительно с предложением предложениями просьбой ходатайством инициативой и внести направить
        """);

    /// <summary>Words between a verb of request and the name of the one who is asked.</summary>
    public static readonly HashSet<string> BeforeName = Set("к ко в во у перед от для адрес вниманию всем также проводить выполнить осуществить обеспечить");

    /// <summary>Those who decide and speak in a resolution, in the nominative.</summary>
    public static readonly HashSet<string> Assemblies = Set(
        """
        участники участницы форум конференция съезд совещание коллегия собрание слет семинар мы комиссия делегаты слушания
        стол столы секция педсовет оргкомитет президиум пленум конгресс собравшиеся присутствующие вебинар саммит ассамблея фестиваль
        объединение совет организаторы авторы сессия симпозиум сбор лаборатория правление комитет профсоюз актив сход марафон стороны ассоциация федерация лига сообщество
        """);

    private static readonly HashSet<string> Adverbs =
        Set("ежегодно впредь совместно систематически шире чаще далее дополнительно больше лучше сообща впервые вновь также регулярно");

    /// <summary>Whether the words name those who decide; «чтения» are an event only as the subject, «педагогические чтения».</summary>
    public static bool Speak(IReadOnlyList<Word> words) =>
        words.Any(word => Assemblies.Contains(word.Normal))
        || words.Index().Any(at => at.Item.Normal == "чтения" && (at.Index == 0 || words[at.Index - 1].Normal.EndsWith("ие", StringComparison.Ordinal)));

    /// <summary>Whether the word is a verb of judgment: «считает», «полагаем», «признать».</summary>
    public static bool IsJudgment(string word) => Judgment().IsMatch(word);

    [GeneratedRegex(@"^((счита|полага|призна|наход)(ть|ет|ют|ем|л|ла|ло|ли|ит|ят|им)|сочл[аои]|счел|представляется|видится|полагалось)$", RegexOptions.CultureInvariant)]
    private static partial Regex Judgment();

    /// <summary>Whether the word is a verb with which an assembly decides: «решил», «постановляет», «считают».</summary>
    public static bool Decides(string word) => IsJudgment(word) || Decision().IsMatch(word) || RequestVerbs.Find(word) is not null;

    [GeneratedRegex(@"^(реш|постанов|догов|предпол|намер|приш|выраз|готов|поддерж)\w+$", RegexOptions.CultureInvariant)]
    private static partial Regex Decision();

    /// <summary>Whether the writers themselves ask: «просим», «предлагаем».</summary>
    public static bool SpeakAsWe(string text) => We().IsMatch(text);

    [GeneratedRegex(@"\b(прошу|просим|предлагаем|призываем|рекомендуем|советуем|настаиваем|требуем|ждем|ждём|надеемся)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex We();

    /// <summary>Whether the words say that something must be done, and nothing else: «Целесообразно», «Следует также», «Рекомендуется».</summary>
    public static bool AskImpersonally(string heading) =>
        Words.Of(heading).ToList() is { Count: > 0 } words && words.TrueForAll(word => Impersonal(word.Normal) || IsAdverb(word.Normal) || word.Normal is "также" or "еще" or "бы");

    /// <summary>Whether the word says that something must be done, and not by whom: «следует», «рекомендуется».</summary>
    public static bool Impersonal(string word) => Necessity.Contains(word) || RequestVerbs.Find(word) is { Form: VerbForm.Passive };

    /// <summary>Whether the writers ask something more of the same: «Просим также», «и ещё просим».</summary>
    public static bool AskAlso(string text) => SpeakAsWe(text) && More().IsMatch(text);

    [GeneratedRegex(@"\b(также|ещ[её]|кроме\s+того)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    /// <summary>Whether the words say what an assembly finds or feels, not what it asks: «подчёркивает, что», «убеждены в том, что», «поддерживает решение».</summary>
    public static bool Find(IEnumerable<Word> words) => words.Any(word => Finding().IsMatch(word.Normal));

    [GeneratedRegex(@"^(подчеркив|подчеркн|отмеча|отмети|констатир|убежден|уверен|напомина|напомни|обращает$|обращают$|поддержив|приветств|разделя|выража|осозна|понима|сожале|обеспокоен|озабочен|удовлетворен|гордит|благодар)\w*$", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();

    /// <summary>Whether the word ends an expression of time: «2006 года», «до 1 сентября», «в первом квартале».</summary>
    public static bool SayWhen(string word) => char.IsAsciiDigit(word[0]) || Time().IsMatch(word);

    [GeneratedRegex(@"^(г|гг|год(а|у|ах|ов)?|лет|квартал\w*|полугоди\w*|месяц\w*|недел\w*|дн\w+|срок\w*|январ\w+|феврал\w+|март\w*|апрел\w+|ма[яюе]|июн\w+|июл\w+|август\w*|сентябр\w+|октябр\w+|ноябр\w+|декабр\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>Whether a dative after the word belongs to it: «помощь школам», «памятка родителям».</summary>
    public static bool GovernsDative(string word) => Dative().IsMatch(word);

    [GeneratedRegex(@"^(помощ|поддержк|содейств|пособи|памятк|рекомендаци|благодарн|консультаци|соответств|вниман|предложени|обращени|отношени|услуг|поручени|задани|довери|верност|обучени|подготовк)\w*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dative();

    /// <summary>Whether one of the words is a verb.</summary>
    public static bool HaveVerb(IEnumerable<Word> words) => words.Any(word => Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word));

    /// <summary>Whether the word is an adverb of the kind that stands before an infinitive: «активнее», «регулярно», «не».</summary>
    public static bool IsAdverb(string word) =>
        word == "не" || Adverbs.Contains(word) || ((word.EndsWith("ее", StringComparison.Ordinal) || word.EndsWith("но", StringComparison.Ordinal)) && word.Length > 4);

    /// <summary>Whether a sentence ends in the text: a full stop that is of no initial and no abbreviation.</summary>
    public static bool EndSentence(ReadOnlySpan<char> text) => FullStop().IsMatch(text);

    /// <summary>The first sentence of the text.</summary>
    public static string FirstSentence(string text) => FullStop().Match(text) is { Success: true } end ? text[..end.Index] : text;

    /// <summary>How many characters take the words at the beginning that only join the text to what was said before: «а », «Кроме того, ».</summary>
    public static int Joint(string text) => JointForm().Match(text).Length;

    [GeneratedRegex(@"^\s*((и|а|но),?\s+)?(наконец|кроме\s+(того|этого)|далее|затем|вместе\s+с\s+тем|при\s+этом|в\s+свою\s+очередь|в\s+частности|во-\w+|в-\w+),\s*(?=\p{L})|^\s*а\s+(?!также|именно)(?=\p{Ll})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JointForm();

    /// <summary>Whether the infinitive names a state and no action: «быть», «остаться», «уметь», «учиться».</summary>
    public static bool IsState(string infinitive) => State().IsMatch(infinitive);

    [GeneratedRegex(@"^(быть|стать|жить|знать|уметь|мочь|иметь|помнить|понимать|понять|видеть|чувствовать|хотеть|стоять|служить|играть|занимать|осознать|признать)$|ся$|сь$", RegexOptions.CultureInvariant)]
    private static partial Regex State();

    /// <summary>Whether the word is the short name of a ministry or agency: «Минпросвещения», «Рособрнадзор».</summary>
    public static bool IsShortMinistry(string word) => Ministry().IsMatch(word);

    /// <summary>Whether the word is a feminine noun of the lexicon in the accusative, which looks like a dative.</summary>
    public static bool IsAccusative(string word) => Accusative().IsMatch(word);

    /// <summary>Whether the word is the name of an action: «разработку», «проведение».</summary>
    public static bool IsVerbalNoun(string word) => VerbalNoun().IsMatch(word);

    /// <summary>Whether a circumstance stands first: «По итогам обсуждения», «В целях развития», «Кроме того».</summary>
    public static bool OpenWithCircumstance(string text) => Circumstance().IsMatch(text);

    /// <summary>
    /// How many characters take, from the place on, the words that say that requests follow and belong neither to the name nor to the requests:
    /// «с предложением», «со следующими просьбами:», «о следующем:», «принять следующие меры:». 0 where there are none.
    /// </summary>
    public static int Announcement(string text, int at) => AnnouncementForm().Match(text, at) is { Success: true } match ? match.Length : 0;

    private static HashSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!\b(\p{Lu}|г|гг|им|ст|пос|др|тыс|млн|проф|доц|акад|п|пп|" + ClippedWords.PostForms + @"))\.\s(?!\s*\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    [GeneratedRegex(@"^((мин|рос)(обр|про|куль|здрав|труд|фин|экон|спорт|наук|строй|цифр|транс|юст|соц|связ|печат|молод|потреб|надзор|комнадзор|стат|архив|ком|имущ|сель|природ|обороны)\p{L}*|(глав|обл|край|гор|рай)(оно|управ|комитет|совет|дума|отдел|администр|здрав|образ)\p{L}*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ministry();

    [GeneratedRegex(@"(цию|ссию|хию|^(школ|библиотек|служб|палат|дум|групп|команд|газет|площадк|прокуратур|лиг|кафедр|редакц|епархи|больниц|станци|управ)[ую])$", RegexOptions.CultureInvariant)]
    private static partial Regex Accusative();

    [GeneratedRegex(
        """
        \G(
            со?\s+(следующ\w+\s+|общ\w+\s+|един\w+\s+|настоятельн\w+\s+|убедительн\w+\s+)?(предложени|просьб|рекомендаци|инициатив|ходатайств|призыв|требовани|пожелани|обращени)\w*(\s+о\s+следующем|(?=\s*:))?
            | о\s+(нижеследующем|следующем)
            | (нижеследующее|следующее)\s*(?=[:.]?\s*$)
            | (принять|предпринять|осуществить|реализовать|выполнить|провести|обеспечить|сделать)\s+((ряд|комплекс|выполнение|реализацию|принятие)\s+)?следующ\w+(\s+(мер\w*|шаг\w*|действи\w*|мероприяти\w*|работ\w*))?\s*(?=[:.]?\s*$)
        )[\s:.]*
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AnnouncementForm();

    [GeneratedRegex(@"^(\w{4,}(ение|ание|яние|итие|ытие|цию|ция|изм)|(разработ|подготов|поддерж|провер|оцен|закуп|выдач|работ|достав|установ|перестрой|рассыл|выработ|доработ|отправ|публикац)\w{1,2}|участие|устройство|обустройство|помощь|содействие|создание|выпуск|переход|контроль|мониторинг|анализ|учет|ремонт|конкурс|пересмотр|показ|обмен|отказ|сбор|набор|отбор|подбор|обзор|запрет|перевод|допуск|прием|подвоз|выезд|осмотр|опрос|ввод|завоз|разбор|просмотр|запуск|возврат|монтаж|издание)$", RegexOptions.CultureInvariant)]
    private static partial Regex VerbalNoun();

    [GeneratedRegex(@"^\s*(в|во|по|на|с|со|до|после|начиная|ежегодно|к\s+(?=[0-9]|началу|концу)|не\s+позднее|и|а|но|еще|ещё|поэтому|итак|наконец|отдельно|особо|очень|убедительно|настоятельно|сегодня|что|чего|о\s+ч[её]м|кого|учитывая|исходя|для|кроме|вместе|также|при|обсудив|заслушав|рассмотрев|отмечая|считаем|считают|считает|считать|признать|решил[аои]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circumstance();
}
