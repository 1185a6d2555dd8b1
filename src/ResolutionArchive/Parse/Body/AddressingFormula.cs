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
internal sealed record AddressingFormula(string Names, int HeadingEnd, int RequestStart, bool HasVerb)
{
    /// <summary>How far from its beginning a name says whom it names, in words.</summary>
    private const int NameReach = 7;

    /// <summary>How far a name may stand from what is asked, in words.</summary>
    private const int RequestReach = 14;

    /// <summary>The formula with which the text begins; null where it turns to nobody and asks nothing.</summary>
    public static AddressingFormula? Find(string plain)
    {
        if (AppealPhrases.Find(plain) is { } appeal)
            return appeal;
        var text = FormulaText.Of(plain);
        var verb = IndexOf(text, word => RequestVerbs.Find(word.Normal) is not null || FormulaWords.Necessity.Contains(word.Normal) || FormulaWords.Deemed.Contains(word.Normal));
        var infinitive = IndexOf(text, word => Verbs.IsInfinitive(word.Normal) && RequestVerbs.Find(word.Normal) is null && !(word.Start == 0 && FormulaWords.IsJudgment(word.Normal)) && !AddresseeLexicon.IsNoun(word));
        var isBehindColon = verb > 0 && text.Before(verb).Contains(':');
        return verb >= 0 && !isBehindColon && (infinitive < 0 || verb < infinitive) ? WithVerb(text, verb) : WithoutVerb(text, infinitive);
    }

    private static int IndexOf(FormulaText text, Func<Word, bool> isSought) =>
        Enumerable.Range(0, text.Words.Count).FirstOrDefault(i => isSought(text.Words[i]), -1);

    private static AddressingFormula? WithVerb(FormulaText text, int verb)
    {
        var before = text.Range(0, verb);
        var leading = text.Before(verb);
        if (verb > 0 && (leading.ContainsAny(';', ':') || FormulaWords.EndSentence(leading)))
            return null;
        var isDeemed = FormulaWords.Deemed.Contains(text.Words[verb].Normal);
        if (isDeemed && !(verb > 0 && FormulaWords.IsJudgment(text.Words[verb - 1].Normal)))
            return null;
        var isNecessity = FormulaWords.Necessity.Contains(text.Words[verb].Normal);
        var form = RequestVerbs.Find(text.Words[verb].Normal);
        if (before.FindIndex(word => word.Normal == "что") is > 0 and var clause && text.GapBefore(clause).Contains(','))
        {
            // «Докладчик подчеркнул, что школам надо…» is told; «Съезд считает, что реформа должна…» asks.
            if (!FormulaWords.Speak(before[..clause]))
                return null;
            if (isNecessity && text.Words[verb].Normal is ['д', 'о', 'л', ..] or ['о', 'б', 'я', ..])
                return new AddressingFormula("", text.EndBefore(text.Words[clause + 1].Start), text.Words[clause + 1].Start, HasVerb: true);
        }

        if (NamedBefore(text, before, isNecessity || form is { Form: VerbForm.Passive or VerbForm.Infinitive }) is { } name)
            return AddressedBefore(text, verb, name, form) is var addressed && isNecessity && SaysPurpose(text.Text[..addressed.RequestStart]) ? null : addressed;
        if (form is { } asking && NamedInOtherCase(text, before, asking, verb) is { } other)
            return AddressedBefore(text, verb, other, form);

        var speaks = FormulaWords.Speak(before);
        if (!isNecessity && (!speaks ? OpensWithObject(text, before) : FormulaWords.IsVerbalNoun(before[0].Normal) && !FormulaWords.Assemblies.Contains(before[0].Normal)) && ObjectFirst(text, verb) is { } whole)
            return whole;
        var hasSubject = speaks || before.Count == 0 || FormulaWords.OpenWithCircumstance(text.Text);
        if (!hasSubject || ((isNecessity || form is { Form: VerbForm.Past }) && !speaks))
            return null;
        return Directed(text, SkipVerbs(text, verb), form);
    }

    /// <summary>
    /// The word with which a name in the dative begins that stands before the verb; null where none does. «По итогам слёта школам рекомендовано» and
    /// «Кроме того, университету рекомендуется» name somebody after a circumstance.
    /// </summary>
    private static int? NamedBefore(FormulaText text, List<Word> before, bool mayFollowCircumstance)
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

    /// <summary>«Ребёнку нужно время, чтобы ошибиться».</summary>
    private static bool SaysPurpose(string text) => text.Contains(", чтобы ", StringComparison.Ordinal);

    /// <summary>«В каждой школе» names no addressee.</summary>
    private static bool FollowsPreposition(List<Word> words, int at) =>
        AddresseeHeading.Prepositions.Contains(words[at - 1].Normal)
        || (at > 1 && AddresseeHeading.Prepositions.Contains(words[at - 2].Normal) && (words[at - 1].Normal.EndsWith("ой", StringComparison.Ordinal) || words[at - 1].Normal[^1] is 'м' or 'х'));

    /// <summary>
    /// The word with which a name begins that stands before the verb in the case that the verb takes: «Областную библиотеку просим пустить», «К издательствам
    /// обращаемся с просьбой», «От вузов мы ждём, что они…»; null where none does. Only the writers themselves ask so: «Библиотека просит» has a subject.
    /// </summary>
    private static int? NamedInOtherCase(FormulaText text, List<Word> before, RequestVerb verb, int at)
    {
        if (verb.Form is not (VerbForm.Present or VerbForm.Infinitive) || text.Words[at].Normal[^1] == 'т')
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

    /// <summary>«Школам рекомендуется провести», «Министерству съезд рекомендует».</summary>
    private static AddressingFormula AddressedBefore(FormulaText text, int verb, int name, RequestVerb? form)
    {
        var subject = Enumerable.Range(name + 1, Math.Max(0, verb - name - 1)).FirstOrDefault(i => FormulaWords.Assemblies.Contains(text.Words[i].Normal), verb);
        var after = SkipVerbs(text, verb);
        // «Провайдерам предложить семьям фильтрацию»: the verb is what is asked.
        return form is { Form: VerbForm.Infinitive } && after < text.Words.Count && !text.Asks(after) && OpensInDative(text.From(after), text.Text)
            ? RequestBoundary.AfterName(text, name, Government.Dative, asked: verb)
            : RequestBoundary.AfterVerb(text, text.Text[text.Words[name].Start..text.Words[subject].Start], after);
    }

    /// <summary>«Просить министерство рассмотреть»: the name follows the verb, and the request the name.</summary>
    private static AddressingFormula? Directed(FormulaText text, int at, RequestVerb? form)
    {
        if (at >= text.Words.Count)
            return null;
        var start = SkipPrepositions(text, at);
        var takes = LastVerb(text, at)?.Takes ?? form?.Takes ?? Government.Dative;
        if (text.Asks(at) || (FormulaWords.Deemed.Contains(text.Words[at - 1].Normal) && FormulaWords.IsVerbalNoun(text.Words[at].Normal)))
            return new AddressingFormula(AddresseeHeading.TurnsTo(text.Text), text.EndBefore(text.Words[at].Start), text.Words[RequestBoundary.First(text, at, 0)].Start, HasVerb: true);
        if (start < text.Words.Count && FormulaWords.Pronouns.Contains(text.Words[start].Normal) && (start + 1 == text.Words.Count || text.Asks(RequestAfter(text, start))))
            return RequestBoundary.AfterName(text, start, takes) with { Names = AddresseeHeading.TurnsTo(text.Text) is { Length: > 0 } lead ? lead : text.Words[start].Normal };
        return start < text.Words.Count && (NamesSomebody(text, start, takes) || IsNameBeforeRequest(text, start, takes)) ? RequestBoundary.AfterName(text, start, takes) : null;
    }

    /// <summary>The word that asks after a pronoun: «призывает их не превращать».</summary>
    private static int RequestAfter(FormulaText text, int pronoun)
    {
        var at = pronoun + 1;
        while (at + 1 < text.Words.Count && (text.Words[at].Normal == "же" || FormulaWords.IsAdverb(text.Words[at].Normal)))
            at++;
        return at;
    }

    /// <summary>«Подготовку сборника поручить отделу образования»: the whole sentence is what is asked.</summary>
    private static AddressingFormula? ObjectFirst(FormulaText text, int verb)
    {
        var start = SkipPrepositions(text, SkipVerbs(text, verb));
        if (start >= text.Words.Count || !NamesSomebody(text, start, Government.Dative) || Enumerable.Range(start, text.Words.Count - start).Any(text.Asks))
            return null;
        var names = AddresseeName.Trim(text.Text[text.Words[start].Start..]);
        return names.Length == 0 ? null : new AddressingFormula(names, 0, 0, HasVerb: true);
    }

    /// <summary>«Школам провести…», «Школам — провести…», «Школам: проведение…»: the case alone turns to somebody.</summary>
    private static AddressingFormula? WithoutVerb(FormulaText text, int infinitive)
    {
        if (text.Words.Count == 0 || !(OpensInDative(text.Words, text.Text) || IsNamedBeforeSign(text, infinitive)))
            return null;
        if (text.Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && (infinitive < 0 || colon < text.Words[infinitive].Start) && !Quotation.IsOpen(text.Text.AsSpan(0, colon)))
            return AfterSign(text, colon);
        if (infinitive < 1 || !text.Asks(infinitive) || FormulaWords.Predicatives.Contains(text.Words[infinitive - 1].Normal) || FormulaWords.HaveVerb(text.Range(0, infinitive)))
            return null;
        return RequestBoundary.AfterName(text, 0, Government.Dative) with { HasVerb = false };
    }

    /// <summary>«Роспотребнадзору — проводить…», «Минпросвещения России: закрепить…»: a name that no vocabulary knows, a sign, and what is asked.</summary>
    private static bool IsNamedBeforeSign(FormulaText text, int infinitive)
    {
        if (infinitive is < 1 or > 12 || !char.IsLetter(text.Text[text.Words[0].Start]) || AddresseeHeading.Prepositions.Contains(text.Words[0].Normal) || FormulaWords.HaveVerb(text.Range(0, infinitive)))
            return false;
        var (first, sign) = (text.Words[0].Normal, text.Before(infinitive).LastIndexOfAny(':', '–', '—'));
        return sign > text.Words[infinitive - 1].Start
            && ((text.Text[sign] != ':' && AddresseeLexicon.FirstIn(text.Words, text.Text) < 4) || first[^1] is 'у' or 'ю' or 'м' || (first.EndsWith("ой", StringComparison.Ordinal) && text.Words[1].Normal[^1] is 'е' or 'и') || FormulaWords.IsShortMinistry(first));
    }

    private static AddressingFormula? AfterSign(FormulaText text, int colon)
    {
        var named = text.Words.TakeWhile(word => word.Start < colon).ToList();
        if (FormulaWords.HaveVerb(named))
            return null;
        var request = text.Words.Skip(named.Count).Select(word => word.Start).FirstOrDefault(text.Text.Length);
        return new AddressingFormula(AddresseeName.Trim(text.Text[..colon]), colon, request, HasVerb: false);
    }

    /// <summary>The first word after the verbs of one chain: «считают необходимым рекомендовать», «решил просить».</summary>
    private static int SkipVerbs(FormulaText text, int verb)
    {
        var at = verb;
        while (at < text.Words.Count && text.Words[at].Normal is var word && (RequestVerbs.Find(word) is not null || FormulaWords.Necessity.Contains(word) || FormulaWords.Chain.Contains(word)))
            at++;
        return at;
    }

    private static RequestVerb? LastVerb(FormulaText text, int at) =>
        text.Words.Take(at).Reverse().Select(word => RequestVerbs.Find(word.Normal)).FirstOrDefault(verb => verb is not null);

    private static int SkipPrepositions(FormulaText text, int at)
    {
        while (at < text.Words.Count && FormulaWords.BeforeName.Contains(text.Words[at].Normal))
            at++;
        return at;
    }

    /// <summary>Whether the words turn to somebody by their case.</summary>
    public static bool OpensInDative(IReadOnlyList<Word> words, string text) =>
        words.Count > 0 && !AddresseeHeading.Prepositions.Contains(words[0].Normal) && !Verbs.IsGerund(words[0].Normal) && !FormulaWords.Assemblies.Contains(words[0].Normal)
        && (Dative.Opens(words)
            || AddresseeLexicon.IsAbbreviation(text.AsSpan(words[0].Start, words[0].Length))
            || AddresseeLexicon.IsShortMinistry(words[0], text)
            || (AddresseeLexicon.IsNoun(words[0]) && MayBeDative(words[0].Normal) && !FormulaWords.IsAccusative(words[0].Normal))
            || (words.SkipWhile(word => word.Normal[^1] == 'о').Take(1).Any(word => word.Normal.EndsWith("ой", StringComparison.Ordinal) || word.Normal.EndsWith("ей", StringComparison.Ordinal)) && AddresseeLexicon.FirstIn(words, text) is > 0 and < 5));

    /// <summary>«заведующим», «администрации», «общественности»; «старшеклассники» is a nominative.</summary>
    private static bool MayBeDative(string word) =>
        word[^1] is 'у' or 'ю' or 'е' || DativeEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] DativeEndings = ["щим", "щимся", "чим", "ным", "ии", "сти", "ежи", "чати"];

    private static bool NamesSomebody(FormulaText text, int at, Government takes)
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

    /// <summary>«Подготовку сборника», «Вопрос о…»: what is to be done stands first.</summary>
    private static bool OpensWithObject(FormulaText text, List<Word> before) =>
        before.Count > 0 && before[0].Normal is not ("что" or "чего" or "кого") && !AddresseeHeading.Prepositions.Contains(before[0].Normal) && !FormulaWords.HaveVerb(before)
        && before.Any(word => FormulaWords.IsVerbalNoun(word.Normal) || word.Normal[^1] is 'у' or 'ю' or 'е' or 'о' or 'и' or 'ы') && char.IsLetter(text.Text[before[0].Start]);
}
