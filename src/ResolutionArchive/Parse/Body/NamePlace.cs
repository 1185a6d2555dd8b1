using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Where in a formula the name of the one who is asked stands: before the verb of request, after it, before a sign; told by case and vocabulary.</summary>
internal static class NamePlace
{
    /// <summary>How far from its beginning a name says whom it names, in words.</summary>
    private const int NameReach = 7;

    /// <summary>How far a name may stand from what is asked, in words.</summary>
    private const int RequestReach = 14;

    /// <summary>Whether a name of one whom a verb of request asks begins with the word after it.</summary>
    public static bool IsAt(FormulaText text, int at, Government takes) => NamesSomebody(text, at, takes) || IsNameBeforeRequest(text, at, takes);

    /// <summary>
    /// The word with which a name in the dative begins that stands before the verb; null where none does. «По итогам слёта школам рекомендовано» and
    /// «Кроме того, университету рекомендуется» name somebody after a circumstance.
    /// </summary>
    public static int? BeforeVerb(FormulaText text, List<Word> before, bool mayFollowCircumstance)
    {
        if (OpensInDative(before, text.Text))
            return 0;
        if (!mayFollowCircumstance || !(FormulaWords.OpenWithCircumstance(text.Text) || FormulaWords.Speak(before) || text.Before(before.Count).Contains(',')))
            return null;
        for (var i = 1; i < before.Count; i++)
        {
            var rest = before[i..];
            var isConnective = rest[0].Normal.EndsWith("го", StringComparison.Ordinal);
            if (!isConnective && !FollowsPreposition(before, i) && OpensInDative(rest, text.Text) && AddresseeLexicon.FirstIn(rest, text.Text) is not null)
                return i;
        }

        return null;
    }

    /// <summary>«В каждой школе» names no addressee.</summary>
    private static bool FollowsPreposition(List<Word> words, int at) =>
        AddresseeHeading.Prepositions.Contains(words[at - 1].Normal)
        || OpensWithPreposition(words, at)
        || (at > 1 && AddresseeHeading.Prepositions.Contains(words[at - 2].Normal) && (words[at - 1].Normal.EndsWith("ой", StringComparison.Ordinal) || (words[at - 1].Normal[^1] is 'м' or 'х' && words[at - 1].Normal is not ("этом" or "тем"))));

    /// <summary>Whether nothing but adjectives stands between the word and a preposition: «по городскому отделу», «в каждой сельской школе».</summary>
    private static bool OpensWithPreposition(List<Word> words, int at)
    {
        var before = at - 1;
        while (before > 0 && !AddresseeHeading.Prepositions.Contains(words[before].Normal) && !AddresseeLexicon.IsNoun(words[before]) && AddresseeLexicon.IsAdjective(words[before].Normal))
            before--;
        return AddresseeHeading.Prepositions.Contains(words[before].Normal);
    }

    /// <summary>
    /// The word with which a name in the dative begins between a circumstance and what is asked: «В 2006 году институту подготовить учителей», «С нового года ВГПУ принимать…»;
    /// null where none does. What a noun governs is nobody who is asked: «в помощь школам издать».
    /// </summary>
    public static int? AfterCircumstance(FormulaText text, int infinitive)
    {
        var before = text.Range(0, infinitive);
        if (before.Count < 2 || !FormulaWords.OpenWithCircumstance(text.Text) || text.Before(infinitive).ContainsAny(":;(") || FormulaWords.HaveVerb(before))
            return null;
        for (var i = 1; i < before.Count; i++)
        {
            var rest = before[i..];
            var bearsCase = !AddresseeLexicon.IsAbbreviation(text.Text.AsSpan(rest[0].Start, rest[0].Length));
            if ((bearsCase || FormulaWords.SayWhen(before[i - 1].Normal)) && !FollowsPreposition(before, i) && !FormulaWords.GovernsDative(before[i - 1].Normal)
                && !rest[0].Normal.EndsWith("го", StringComparison.Ordinal) && OpensInDative(rest, text.Text) && AddresseeLexicon.FirstIn(rest, text.Text) is not null)
                return i;
        }

        return null;
    }

    /// <summary>
    /// The word with which a name begins that stands before the verb in the case that the verb takes: «Областную библиотеку просим пустить», «К издательствам
    /// обращаемся с просьбой», «От вузов мы ждём, что они…», «Министерство секция просит вернуться»; null where none does. Only the writers themselves ask so: «Библиотека просит» has a subject.
    /// </summary>
    public static int? InCaseOf(RequestVerb verb, FormulaText text, List<Word> before, int at)
    {
        if (verb.Takes == Government.Accusative && before.Count > 1 && FormulaWords.Assemblies.Contains(before[^1].Normal) && !FormulaWords.Assemblies.Contains(before[0].Normal))
            return AddresseeLexicon.FirstIn(before, text.Text) is not null ? 0 : null;
        var isObject = before is [.., { Normal: [.., 'е', 'й'] or [.., 'о' or 'е', 'в'] }];
        var namesFrom = verb.Takes == Government.From && before.Exists(word => word.Normal == "от");
        if (verb.Form is not (VerbForm.Present or VerbForm.Infinitive) || (text.Words[at].Normal[^1] == 'т' && !isObject && !namesFrom))
            return null;
        var preposition = verb.Takes switch
        {
            Government.Toward => before.FindIndex(word => word.Normal is "к" or "ко"),
            Government.From => before.FindIndex(word => word.Normal == "от"),
            _ => -1,
        };
        var start = verb.Takes == Government.Accusative ? before.TakeWhile(word => word.Normal is "и" or "а" or "но" or "также" or "еще" or "поэтому").Count() : preposition + 1;
        var mayName = verb.Takes == Government.Accusative ? start < before.Count && !FormulaWords.Speak(before) : preposition >= 0;
        return mayName && start < before.Count && AddresseeLexicon.FirstIn(before[start..], text.Text) is not null ? start : null;
    }

    /// <summary>«Роспотребнадзору — проводить…», «Минпросвещения России: закрепить…»: a name that no vocabulary knows, a sign, and what is asked.</summary>
    public static bool IsBeforeSign(FormulaText text, int infinitive)
    {
        if (infinitive is < 1 or > 12 || !char.IsLetter(text.Text[text.Words[0].Start]) || AddresseeHeading.Prepositions.Contains(text.Words[0].Normal) || FormulaWords.HaveVerb(text.Range(0, infinitive)))
            return false;
        var (first, sign) = (text.Words[0].Normal, text.Before(infinitive).LastIndexOfAny(':', '–', '—'));
        var last = infinitive - 1;
        while (last > 0 && (text.Words[last].Normal == "не" || FormulaWords.IsAdverb(text.Words[last].Normal)))
            last--;
        return sign > text.Words[last].Start
            && ((AddresseeLexicon.FirstIn(text.Words, text.Text) < 4 && (text.Text[sign] != ':' || NamesAlone(text.Text[..sign]))) || first[^1] is 'у' or 'ю' or 'м' || (first.EndsWith("ой", StringComparison.Ordinal) && text.Words[1].Normal[^1] is 'е' or 'и') || FormulaWords.IsShortMinistry(first));
    }

    /// <summary>«Школы: провести…» turns to them; «Директор лицея Петрова: открыть…» says who spoke.</summary>
    private static bool NamesAlone(string label) =>
        !NonOperativeText.SaysWhoSpeaks(label) && Words.Of(label).ToList() is var words && words.SkipWhile(word => AddresseeLexicon.IsAdjective(word.Normal)).FirstOrDefault() is { Length: > 0 } head
        && AddresseeLexicon.IsNoun(head) && !words.Exists(word => FormulaWords.Assemblies.Contains(word.Normal)) && AddresseeName.Trim(label).Length == label.TrimEnd().Length;

    /// <summary>Whether the words turn to somebody by their case.</summary>
    public static bool OpensInDative(IReadOnlyList<Word> words, string text) =>
        words.Count > 1 && ClippedWords.IsAt(text, words[0]) ? ClippedWords.IsPost(words[0].Normal) || OpensInDative([.. words.Skip(1)], text) : OpensWhole(words, text);

    private static bool OpensWhole(IReadOnlyList<Word> words, string text) =>
        words.Count > 0 && !AddresseeHeading.Prepositions.Contains(words[0].Normal) && !Verbs.IsGerund(words[0].Normal) && !FormulaWords.Assemblies.Contains(words[0].Normal)
        && (Dative.Opens(words)
            || AddresseeLexicon.IsAbbreviation(text.AsSpan(words[0].Start, words[0].Length))
            || AddresseeLexicon.IsShortMinistry(words[0], text)
            || (AddresseeLexicon.IsNoun(words[0]) && MayBeDative(words[0].Normal) && !FormulaWords.IsAccusative(words[0].Normal))
            || (words.SkipWhile(word => word.Normal[^1] == 'о').Take(1).Any(word => IsAdjectiveInDative(word.Normal)) && AddresseeLexicon.FirstIn([.. words.Skip(1)], text) is < 6));

    /// <summary>«областной», «Дагестанскому»; «почему» and «поэтому» are none.</summary>
    private static bool IsAdjectiveInDative(string word) =>
        word.EndsWith("ой", StringComparison.Ordinal) || word.EndsWith("ей", StringComparison.Ordinal)
        || (word.Length > 6 && (word.EndsWith("ому", StringComparison.Ordinal) || word.EndsWith("ему", StringComparison.Ordinal))
            && word is not ("поэтому" or "которому" or "некоторому" or "прежнему" or "потому"));

    /// <summary>«заведующим», «администрации», «общественности»; «старшеклассники» is a nominative.</summary>
    private static bool MayBeDative(string word) =>
        word[^1] is 'у' or 'ю' or 'е' || DativeEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] DativeEndings = ["щим", "щимся", "чим", "ным", "ии", "сти", "ежи", "чати"];

    /// <summary>Whether the words from a place on begin with somebody, in the case that a verb takes where that shows.</summary>
    public static bool NamesSomebody(FormulaText text, int at, Government takes)
    {
        var rest = text.From(at);
        if (AddresseeLexicon.FirstIn(rest, text.Text) < NameReach)
            return true;
        return takes == Government.Dative ? Dative.Opens(rest) : at > 0 && char.IsUpper(text.Text[rest[0].Start]) && !Verbs.IsVerb(rest[0].Normal);
    }

    /// <summary>«Рекомендовать Коми республиканскому институту провести…»: after a verb of request, a proper name that bears no case.</summary>
    private static bool IsNameBeforeRequest(FormulaText text, int at, Government takes)
    {
        if (takes != Government.Dative || at == 0 || !char.IsUpper(text.Text[text.Words[at].Start]) || AddresseeHeading.Prepositions.Contains(text.Words[at].Normal))
            return false;
        var rest = text.From(at + 1);
        return rest.Count > 0 && (Dative.Opens(rest) || rest.Take(2).Any(word => AddresseeLexicon.FirstIn([word], text.Text) is 0)) && rest.Take(RequestReach).Any(word => Verbs.IsInfinitive(word.Normal) || FormulaWords.IsVerbalNoun(word.Normal));
    }
}
