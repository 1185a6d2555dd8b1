using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The words by which a sentence or a heading turns to somebody: «Рекомендовать школам», «Школам рекомендуется», «Съезд просит министерство»,
/// «Подготовку сборника поручить отделу», «Школам» alone. It is read from the verbs of <see cref="RequestVerbs"/> and the case of what stands
/// around them; the authority file is not asked.
/// </summary>
/// <param name="Names">The words that name those who are asked; empty where nobody is named («Съезд рекомендует усилить…»).</param>
/// <param name="HeadingEnd">Where the formula ends, in characters of the text; 0 where the request stands around it.</param>
/// <param name="RequestStart">Where the words begin that say what is asked; the text's length where there are none, as in a heading.</param>
/// <param name="HasVerb">Whether a verb of request is said, and not only the case of a name.</param>
internal sealed partial record AddressingFormula(string Names, int HeadingEnd, int RequestStart, bool HasVerb)
{
    /// <summary>How many words of a text are looked at: a formula stands at the beginning.</summary>
    private const int Reach = 60;

    /// <summary>The formula with which the text begins; null where it turns to nobody and asks nothing.</summary>
    public static AddressingFormula? Find(string text)
    {
        var words = Words.Of(text).Take(Reach).ToList();
        var verb = words.FindIndex(word => RequestVerbs.Find(word.Normal) is not null || Necessity.Contains(word.Normal));
        var infinitive = words.FindIndex(word => Verbs.IsInfinitive(word.Normal) && RequestVerbs.Find(word.Normal) is null && !AddresseeLexicon.IsNoun(word));
        var isBehindColon = verb > 0 && text.AsSpan(0, words[verb].Start).Contains(':');
        if (verb >= 0 && !isBehindColon && (infinitive < 0 || verb < infinitive))
            return WithVerb(text, words, verb);
        return WithoutVerb(text, words, infinitive);
    }

    private static AddressingFormula? WithVerb(string text, List<Word> words, int verb)
    {
        var necessity = Necessity.Contains(words[verb].Normal);
        var form = RequestVerbs.Find(words[verb].Normal);
        var before = words.GetRange(0, verb);
        if (before.Count > 0 && (text.AsSpan(0, words[verb].Start).ContainsAny(';', ':') || text.AsSpan(0, words[verb].Start).Contains(". ", StringComparison.Ordinal) && !Initials().IsMatch(text[..words[verb].Start])))
            return null;
        if (OpensInDative(before, text))
        {
            var end = before.FindIndex(1, word => Assemblies.Contains(word.Normal)) is > 0 and var subject ? subject : before.Count;
            var names = text[..(end < before.Count ? before[end].Start : words[verb].Start)];
            var after = SkipVerbs(words, verb);
            // «Провайдерам предложить семьям фильтрацию»: the verb is what is asked.
            return form is { Form: VerbForm.Infinitive } && after < words.Count && !IsRequest(words, after, text) && OpensInDative(words.GetRange(after, words.Count - after), text)
                ? Requested(text, words, 0, names: null, Government.Dative, asked: verb)
                : Requested(text, words, after, names, end: null);
        }

        var speaks = Speaks(before);
        var hasSubject = speaks || before.Count == 0 || Circumstance().IsMatch(text);
        if (!necessity && !speaks && OpensWithObject(before, text) && ObjectFirst(text, words, verb) is { } whole)
            return whole;
        if (!hasSubject || (form is { Form: VerbForm.Past } && !speaks) || (necessity && !speaks))
            return null;
        return Directed(text, words, SkipVerbs(words, verb), form);
    }

    /// <summary>Whether the words name those who decide; «чтения» are an event only as the subject, «педагогические чтения».</summary>
    private static bool Speaks(List<Word> words) =>
        words.Any(word => Assemblies.Contains(word.Normal))
        || words.Index().Any(at => at.Item.Normal == "чтения" && (at.Index == 0 || words[at.Index - 1].Normal.EndsWith("ие", StringComparison.Ordinal)));

    /// <summary>«Просить министерство рассмотреть»: the name follows the verb, and the request the name.</summary>
    private static AddressingFormula? Directed(string text, List<Word> words, int at, RequestVerb? form)
    {
        if (at >= words.Count)
            return null;
        var start = SkipPrepositions(words, at);
        var takes = LastVerb(words, at)?.Takes ?? form?.Takes ?? Government.Dative;
        if (IsRequest(words, at, text))
            return new AddressingFormula("", EndOf(text, words, at), words[FirstOfRequest(words, at, text, 0)].Start, HasVerb: true);
        if (start >= words.Count || !NamesSomebody(words, start, text, takes))
            return null;
        return Requested(text, words, start, names: null, takes);
    }

    /// <summary>«Подготовку сборника поручить отделу образования»: the whole sentence is what is asked.</summary>
    private static AddressingFormula? ObjectFirst(string text, List<Word> words, int verb)
    {
        var start = SkipPrepositions(words, SkipVerbs(words, verb));
        if (start >= words.Count || !NamesSomebody(words, start, text, Government.Dative))
            return null;
        if (words.Skip(start).Any(word => Verbs.IsInfinitive(word.Normal) && !AddresseeLexicon.IsNoun(word)))
            return null;
        var names = AddresseeName.Trim(text[words[start].Start..]);
        return names.Length == 0 ? null : new AddressingFormula(names, 0, 0, HasVerb: true);
    }

    /// <summary>«Школам провести…», «Школам — провести…», «Школам: проведение…»: the case alone turns to somebody.</summary>
    private static AddressingFormula? WithoutVerb(string text, List<Word> words, int infinitive)
    {
        if (words.Count == 0 || !(OpensInDative(words, text) || IsNamedBeforeSign(text, words, infinitive)))
            return null;
        if (text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && (infinitive < 0 || colon < words[infinitive].Start) && !Quotation.IsOpen(text[..colon]))
            return AfterSign(text, words, colon);
        if (infinitive < 1 || IsInBrackets(text.AsSpan(0, words[infinitive].Start)) || HasOtherVerb(words.GetRange(0, infinitive)))
            return null;
        return Requested(text, words, 0, names: null, Government.Dative) with { HasVerb = false };
    }

    /// <summary>«Роспотребнадзору — проводить…», «Минпросвещения России: закрепить…»: a name that no vocabulary knows, a sign, and what is asked.</summary>
    private static bool IsNamedBeforeSign(string text, List<Word> words, int infinitive)
    {
        if (infinitive is < 1 or > 12 || !char.IsLetter(text[words[0].Start]) || AddresseeHeading.Prepositions.Contains(words[0].Normal) || HasOtherVerb(words.GetRange(0, infinitive)))
            return false;
        var sign = text.AsSpan(0, words[infinitive].Start).LastIndexOfAny(':', '–', '—');
        return sign > 0 && sign > words[infinitive - 1].Start && (words[0].Normal[^1] is 'у' or 'ю' or 'м' || (words[0].Normal.EndsWith("ой", StringComparison.Ordinal) && words[1].Normal[^1] is 'е' or 'и') || Ministry().IsMatch(words[0].Normal));
    }

    private static AddressingFormula? AfterSign(string text, List<Word> words, int colon)
    {
        var named = words.TakeWhile(word => word.Start < colon).ToList();
        if (HasOtherVerb(named))
            return null;
        var request = words.Skip(named.Count).Select(word => word.Start).FirstOrDefault(text.Length);
        return new AddressingFormula(AddresseeName.Trim(text[..colon]), colon, request, HasVerb: false);
    }

    /// <summary>Finds where the name that begins at a word ends and the request begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">The first word of the name, or, where the name is known, the first after the verb.</param>
    /// <param name="names">The name, where it stands before the verb; else null.</param>
    /// <param name="end">What the verb takes, where the name follows it; else null.</param>
    /// <param name="asked">The verb of request that is itself what is asked; none where it is negative.</param>
    private static AddressingFormula Requested(string text, List<Word> words, int at, string? names, Government? end, int asked = -1)
    {
        var (request, nameEnd) = (text.Length, text.Length);
        for (var i = at; i < words.Count; i++)
        {
            var gap = i > at ? text.AsSpan(words[i - 1].Start + words[i - 1].Length, words[i].Start - words[i - 1].Start - words[i - 1].Length) : [];
            if (i == asked || gap.Contains(':') || IsRequest(words, i, text) || (i > at && IsNominalRequest(words, i, text, end)))
            {
                var first = gap.Contains(':') ? i : FirstOfRequest(words, i, text, names is null ? at : at - 1);
                (request, nameEnd) = (words[first].Start, words[first].Start);
                break;
            }

            if (i > at && WithRequest.Match(text[words[i].Start..]) is { Success: true } asking)
            {
                var after = words[i].Start + asking.Length;
                return new AddressingFormula(names is null ? AddresseeName.Trim(text[words[at].Start..words[i].Start]) : AddresseeName.Trim(names), Trimmed(text, after), after, HasVerb: true);
            }
        }

        var named = names ?? text[words[at].Start..Math.Max(nameEnd, words[at].Start)];
        var heading = request < text.Length || names is null ? Trimmed(text, request) : Trimmed(text, text.Length);
        return new AddressingFormula(AddresseeName.Trim(named), heading, request, HasVerb: true);
    }

    private static int Trimmed(string text, int end) => text.AsSpan(0, end).TrimEnd(" ,:;–—-(\u00A0").Length;

    private static int EndOf(string text, List<Word> words, int at) => Trimmed(text, words[at].Start);

    /// <summary>The verbs of one chain: «считают необходимым рекомендовать», «рекомендуют обратиться с предложениями», «решил просить».</summary>
    private static int SkipVerbs(List<Word> words, int verb)
    {
        var at = verb;
        while (at < words.Count && (RequestVerbs.Find(words[at].Normal) is not null || Necessity.Contains(words[at].Normal) || Chain.Contains(words[at].Normal)))
            at++;
        return at;
    }

    private static RequestVerb? LastVerb(List<Word> words, int at) =>
        words.Take(at).Reverse().Select(word => RequestVerbs.Find(word.Normal)).FirstOrDefault(verb => verb is not null);

    private static int SkipPrepositions(List<Word> words, int at)
    {
        while (at < words.Count && Prepositions.Contains(words[at].Normal))
            at++;
        return at;
    }

    /// <summary>Whether the words turn to somebody by their case.</summary>
    private static bool OpensInDative(List<Word> words, string text) =>
        words.Count > 0 && !AddresseeHeading.Prepositions.Contains(words[0].Normal) && !Verbs.IsGerund(words[0].Normal) && !Assemblies.Contains(words[0].Normal)
        && (Dative.Opens(words)
            || AddresseeLexicon.IsAbbreviation(text.AsSpan(words[0].Start, words[0].Length))
            || (words[0].Normal[^1] is 'у' or 'ю' or 'е' or 'и' && AddresseeLexicon.IsNoun(words[0]) && !Accusative().IsMatch(words[0].Normal))
            || (words[0].Normal.EndsWith("ой", StringComparison.Ordinal) && AddresseeLexicon.FirstIn(words, text) is > 0 and < 4));

    private static bool NamesSomebody(List<Word> words, int at, string text, Government takes)
    {
        var rest = words.GetRange(at, words.Count - at);
        if (AddresseeLexicon.FirstIn(rest, text) is { } noun && noun < 7)
            return true;
        return takes == Government.Dative ? Dative.Opens(rest) : at > 0 && char.IsUpper(text[rest[0].Start]) && !Verbs.IsVerb(rest[0].Normal);
    }

    /// <summary>Whether a request begins with the word: an infinitive, or a necessity.</summary>
    private static bool IsRequest(List<Word> words, int at, string text) =>
        Verbs.IsInfinitive(words[at].Normal) && !AddresseeLexicon.IsNoun(words[at]) && !IsInBrackets(text.AsSpan(0, words[at].Start));

    /// <summary>«Рекомендовать институту разработку программы», «просить министерство о выделении»: a verbal noun says what is asked.</summary>
    private static bool IsNominalRequest(List<Word> words, int at, string text, Government? takes) => takes switch
    {
        null => VerbalNoun().IsMatch(words[at].Normal),
        Government.Dative => VerbalNoun().IsMatch(words[at].Normal) && !AddresseeLexicon.IsNoun(words[at]) && words[at - 1].Normal is not ("по" or "и" or "за" or "на" or "под"),
        _ => words[at].Normal is "о" or "об" && text[words[at].Start] is 'о',
    };

    private static bool HasOtherVerb(List<Word> words) => words.Any(word => Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word));

    private static bool IsInBrackets(ReadOnlySpan<char> before) => before.Count('(') > before.Count(')');

    /// <summary>«активнее использовать», «в срок до 1 мая издать», «не допускать»: how and until when belongs to what is asked.</summary>
    private static int FirstOfRequest(List<Word> words, int asked, string text, int named)
    {
        var after = AddresseeName.EndIn(text[(named >= 0 && named < words.Count ? words[named].Start : 0)..words[asked].Start]);
        if (after is { } end)
        {
            var from = words.FindIndex(word => word.Start >= words[Math.Max(named, 0)].Start + end);
            if (from > named && from < asked)
                return from;
        }

        var first = asked;
        while (first > named + 1 && IsAdverb(words[first - 1].Normal) && text[words[first].Start - 1] != '-')
            first--;
        return first;
    }

    private static bool IsAdverb(string word) =>
        word == "не" || Adverbs.Contains(word) || ((word.EndsWith("ее", StringComparison.Ordinal) || word.EndsWith("но", StringComparison.Ordinal)) && word.Length > 4);

    /// <summary>«Подготовку сборника», «Вопрос о…»: what is to be done stands first.</summary>
    private static bool OpensWithObject(List<Word> before, string text) =>
        before.Count > 0 && !AddresseeHeading.Prepositions.Contains(before[0].Normal) && !HasOtherVerb(before) && !Speaks(before)
        && before.Any(word => VerbalNoun().IsMatch(word.Normal) || word.Normal[^1] is 'у' or 'ю' or 'е' or 'о' or 'и' or 'ы') && char.IsLetter(text[before[0].Start]);

    internal static readonly HashSet<string> Necessity = new(StringComparer.Ordinal)
    {
        "необходимо", "следует", "надлежит", "целесообразно", "надо", "нужно", "требуется", "должны", "обязаны",
    };

    /// <summary>Words between the verbs of a chain.</summary>
    private static readonly HashSet<string> Chain = new(StringComparer.Ordinal)
    {
        "следующее", "следующие", "необходимым", "целесообразным", "важным", "нужным", "возможным", "также", "считает", "считают", "считаем", "настоятельно", "решил", "решила",
        "решили", "решило", "возложить", "на", "вновь", "повторно", "убедительно", "с", "предложением", "предложениями", "просьбой", "ходатайством", "инициативой", "и", "внести", "направить",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "к", "ко", "в", "во", "перед", "от", "для", "адрес", "вниманию", "всем", "также", "проводить", "выполнить", "осуществить", "обеспечить",
    };

    /// <summary>Those who decide and speak in a resolution, in the nominative.</summary>
    internal static readonly HashSet<string> Assemblies = new(StringComparer.Ordinal)
    {
        "участники", "участницы", "форум", "конференция", "съезд", "совещание", "коллегия", "собрание", "слет", "семинар", "мы", "комиссия", "делегаты", "слушания",
        "стол", "столы", "секция", "педсовет", "оргкомитет", "президиум", "пленум", "конгресс", "собравшиеся", "присутствующие", "вебинар", "саммит", "ассамблея", "фестиваль",
        "объединение", "совет", "организаторы", "авторы", "сессия", "симпозиум", "сбор", "лаборатория", "правление", "комитет", "профсоюз", "актив", "сход", "марафон",
    };

    private static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal)
    {
        "ежегодно", "впредь", "совместно", "систематически", "шире", "чаще", "далее", "дополнительно", "больше", "лучше", "сообща", "впервые", "вновь", "также", "регулярно",
    };

    private static readonly Regex WithRequest = WithRequestForm();

    [GeneratedRegex(@"(\b\p{Lu}|\b(г|им|ст|пос|др))\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(мин|рос|глав|обл|край|гор|рай)\p{L}{3,}$", RegexOptions.CultureInvariant)]
    internal static partial Regex Ministry();

    /// <summary>Feminine nouns of the lexicon, whose accusative looks like a dative.</summary>
    [GeneratedRegex(@"(цию|ссию|хию|^(школ|библиотек|служб|палат|дум|групп|команд|газет|площадк|прокуратур|лиг|кафедр|редакц|епархи|больниц|станци|управ)[ую])$", RegexOptions.CultureInvariant)]
    private static partial Regex Accusative();

    [GeneratedRegex(@"\Gсо?\s+(предложени|просьб|рекомендаци|инициатив|ходатайств|призыв|требовани)\w*[\s:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithRequestForm();

    [GeneratedRegex(@"^(\w{4,}(ение|ание|яние|итие|ытие|цию|ция|изм)|(разработ|подготов|поддерж|провер|оцен|закуп|выдач|работ|достав|установ|перестрой|рассыл|выработ|доработ|отправ|публикац)\w{1,2}|участие|помощь|содействие|создание|выпуск|переход|контроль|мониторинг|анализ|учет|ремонт|конкурс)$", RegexOptions.CultureInvariant)]
    internal static partial Regex VerbalNoun();

    /// <summary>«По итогам обсуждения рекомендовано», «В целях развития рекомендовать»: a circumstance before the verb.</summary>
    [GeneratedRegex(@"^\s*(в|во|по|на|с|учитывая|исходя|для|кроме|вместе|также|при|обсудив|заслушав|рассмотрев|отмечая|считаем|считают|считает|считать|решил[аои]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circumstance();
}
