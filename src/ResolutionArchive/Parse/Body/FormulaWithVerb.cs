using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Addressing formulas with a verb of request or a word of necessity: before the name («Рекомендовать школам»), after it («Школам рекомендуется»), around it, or with the one
/// who must as its subject («Библиотеки должны обновить фонды»).
/// </summary>
internal static class FormulaWithVerb
{
    /// <summary>The formula of the text; null where the verb asks nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="verb">The verb of request, or the word of necessity, in words.</param>
    public static AddressingFormula? Find(FormulaText text, int verb)
    {
        if (verb > 0 && (text.Before(verb).ContainsAny(';', ':') || FormulaWords.EndSentence(text.Before(verb))))
            return null;
        var isDeemed = FormulaWords.Deemed.Contains(text.Words[verb].Normal);
        if (isDeemed && !(verb > 0 && FormulaWords.IsJudgment(text.Words[verb - 1].Normal)))
            return null;
        if (isDeemed && verb + 2 < text.Words.Count && text.Words[verb + 1].Normal == "чтобы")
            return WithSubject(text, verb + 2);
        var before = text.Range(0, verb);
        if (before.FindIndex(word => word.Normal == "что") is > 0 and var clause && text.GapBefore(clause).Contains(',') && (!FormulaWords.Speak(before[..clause]) || FormulaWords.IsObligation(text.Words[verb].Normal)))
            return FormulaWords.Speak(before[..clause]) && !FormulaWords.Find(before[..clause]) ? InClause(text, clause) : null;
        var isNecessity = FormulaWords.Necessity.Contains(text.Words[verb].Normal);
        var form = RequestVerbs.Find(text.Words[verb].Normal);
        if (NamePlace.BeforeVerb(text, before, isNecessity || form is { Form: VerbForm.Passive or VerbForm.Infinitive }) is { } name)
            return AddressedBefore(text, verb, name, form) is var addressed && isNecessity && SaysPurpose(text.Text[..addressed.RequestStart]) ? null : addressed;
        // «Председатели приглашаются…»: whom the verb takes is its subject.
        if (form is { Takes: Government.Accusative, Form: VerbForm.Passive } && AddresseeLexicon.FirstIn(before, text.Text) is not null)
            return AddressedBefore(text, verb, 0, form);
        if (form is { } asking && NamePlace.InCaseOf(asking, text, before, verb) is { } other)
            return AddressedBefore(text, verb, other, form);
        var speaks = FormulaWords.Speak(before);
        if (!speaks && OwesAction(text, before, verb))
            return AddressedBefore(text, verb, 0, form);
        if (form is { Takes: Government.Dative } && (speaks ? OpensWithAction(before) : OpensWithObject(text, before)) && ObjectFirst(text, verb) is { } whole)
            return whole;
        return Asks(text, before, form, isNecessity, speaks) ? Directed(text, SkipVerbs(text, verb), form) : null;
    }

    /// <summary>Whether what stands before the verb lets it ask something now: it has a subject that may ask, and tells neither of the past nor of a right.</summary>
    private static bool Asks(FormulaText text, List<Word> before, RequestVerb? form, bool isNecessity, bool speaks)
    {
        if (form is { Form: VerbForm.Past } && before.Any(TellsOfPast))
            return false;
        // «Совет оставляет за собой право обратиться в прокуратуру» asks nobody.
        if (form is { Form: VerbForm.Infinitive } && OwnClause(text, before).Any(word => Verbs.IsFinite(word.Normal) && !AddresseeLexicon.IsNoun(word) && !FormulaWords.Decides(word.Normal)))
            return false;
        return speaks || (!isNecessity && form is not { Form: VerbForm.Past } && (before.Count == 0 || FormulaWords.OpenWithCircumstance(text.Text)));
    }

    /// <summary>The words before the verb since the last clause that was put in: «Участники, сознавая, что дело станет, сочли возможным просить…».</summary>
    private static List<Word> OwnClause(FormulaText text, List<Word> before) =>
        text.GapBefore(before.Count).Contains(',') ? before : before[Enumerable.Range(0, before.Count).LastOrDefault(i => text.GapBefore(i).Contains(','), 0)..];

    /// <summary>«уже», «на прошлой конференции»; a year tells nothing: «Участники форума 2024 года рекомендовали» may be those who write.</summary>
    private static bool TellsOfPast(Word word) => FormulaWords.Past.Contains(word.Normal);

    /// <summary>«Съезд считает, что реформа должна опираться…» asks; «Докладчик подчеркнул, что школам надо…» is told.</summary>
    private static AddressingFormula InClause(FormulaText text, int conjunction)
    {
        var start = text.Words[conjunction + 1].Start;
        return new AddressingFormula("", text.EndBefore(start), start, HasVerb: true);
    }

    /// <summary>«Считать целесообразным, чтобы проректоры представляли сведения»: the whole sentence asks, and its subject is asked.</summary>
    private static AddressingFormula? WithSubject(FormulaText text, int subject) =>
        AddressedSentence.SubjectOf(text.Text[text.Words[subject].Start..]) is { Length: > 0 } names ? new AddressingFormula(names, 0, 0, HasVerb: true) : null;

    /// <summary>«Библиотеки должны обновить фонды»: many owe an action. «Школа должна быть…» and «Дети не должны бояться» say what is right.</summary>
    private static bool OwesAction(FormulaText text, List<Word> before, int verb) =>
        text.Words[verb].Normal is "должны" or "обязаны" && AfterAdverbs(text, verb + 1) is var action && action < text.Words.Count && text.Asks(action) && !FormulaWords.IsState(text.Words[action].Normal)
        && AddresseeLexicon.FirstIn(before, text.Text) is not null && !FormulaWords.HaveVerb(before) && !text.Before(verb).ContainsAny(",:;–—");

    /// <summary>«Школам рекомендуется провести», «Министерству съезд рекомендует».</summary>
    private static AddressingFormula AddressedBefore(FormulaText text, int verb, int name, RequestVerb? form)
    {
        var subject = Enumerable.Range(name + 1, Math.Max(0, verb - name - 1)).FirstOrDefault(i => FormulaWords.Assemblies.Contains(text.Words[i].Normal) || text.Words[i].Normal == "чтения", verb);
        var after = SkipVerbs(text, verb);
        // «Провайдерам предложить семьям фильтрацию»: the verb is what is asked.
        return form is { Form: VerbForm.Infinitive } && after < text.Words.Count && !text.Asks(after) && NamePlace.OpensInDative(text.From(after), text.Text)
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
            return new AddressingFormula(AddresseeHeading.TurnsTo(text.Text), text.EndBefore(text.Words[at].Start), text.Words[at].Start, HasVerb: true);
        if (start < text.Words.Count && FormulaWords.Pronouns.Contains(text.Words[start].Normal) && (start + 1 == text.Words.Count || text.Asks(RequestAfter(text, start))))
            return RequestBoundary.AfterName(text, start, takes) with { Names = AddresseeHeading.TurnsTo(text.Text) is { Length: > 0 } lead ? lead : text.Words[start].Normal };
        return start < text.Words.Count && NamePlace.IsAt(text, start, takes) ? RequestBoundary.AfterName(text, start, takes) : null;
    }

    /// <summary>The word that asks after a pronoun: «призывает их не превращать».</summary>
    private static int RequestAfter(FormulaText text, int pronoun) => AfterAdverbs(text, pronoun + 1);

    private static int AfterAdverbs(FormulaText text, int at)
    {
        while (at + 1 < text.Words.Count && (text.Words[at].Normal == "же" || FormulaWords.IsAdverb(text.Words[at].Normal)))
            at++;
        return at;
    }

    /// <summary>«Подготовку сборника поручить отделу образования»: the whole sentence is what is asked.</summary>
    private static AddressingFormula? ObjectFirst(FormulaText text, int verb)
    {
        var start = SkipPrepositions(text, SkipVerbs(text, verb));
        if (start >= text.Words.Count || !NamePlace.NamesSomebody(text, start, Government.Dative) || Enumerable.Range(start, text.Words.Count - start).Any(text.Asks))
            return null;
        var names = AddresseeName.Trim(text.Text[text.Words[start].Start..]);
        return names.Length == 0 ? null : new AddressingFormula(names, 0, 0, HasVerb: true);
    }

    /// <summary>The first word after the verbs of one chain: «считают необходимым рекомендовать», «решил просить».</summary>
    private static int SkipVerbs(FormulaText text, int verb)
    {
        var at = verb;
        while (at < text.Words.Count && text.Words[at].Normal is var word && (RequestVerbs.Find(word) is not null || FormulaWords.Necessity.Contains(word) || FormulaWords.Chain.Contains(word)))
            at++;
        return SkipAside(text, at);
    }

    /// <summary>«Рекомендовать (по согласованию) вузам открыть…»: what stands in brackets between the verb and the name says how.</summary>
    private static int SkipAside(FormulaText text, int at)
    {
        if (at >= text.Words.Count || !text.GapBefore(at).Contains('(') || !AddresseeHeading.Prepositions.Contains(text.Words[at].Normal))
            return at;
        var after = at + 1;
        while (after < text.Words.Count && !text.GapBefore(after).Contains(')'))
            after++;
        return after;
    }

    private static RequestVerb? LastVerb(FormulaText text, int at) =>
        text.Words.Take(at).Reverse().Select(word => RequestVerbs.Find(word.Normal)).FirstOrDefault(verb => verb is not null);

    private static int SkipPrepositions(FormulaText text, int at)
    {
        while (at < text.Words.Count && FormulaWords.BeforeName.Contains(text.Words[at].Normal))
            at++;
        return at;
    }

    /// <summary>«Ребёнку нужно время, чтобы ошибиться».</summary>
    private static bool SaysPurpose(string text) => text.Contains(", чтобы ", StringComparison.Ordinal);

    /// <summary>«Подготовку сборника совещание поручает…»: what is to be done stands before those who ask.</summary>
    private static bool OpensWithAction(List<Word> before) => FormulaWords.IsVerbalNoun(before[0].Normal) && !FormulaWords.Assemblies.Contains(before[0].Normal);

    /// <summary>«Подготовку сборника», «Вопрос о…»: what is to be done stands first.</summary>
    private static bool OpensWithObject(FormulaText text, List<Word> before) =>
        before.Count > 0 && before[0].Normal is not ("что" or "чего" or "кого") && !AddresseeHeading.Prepositions.Contains(before[0].Normal) && !FormulaWords.HaveVerb(before)
        && before.Any(word => FormulaWords.IsVerbalNoun(word.Normal) || word.Normal[^1] is 'у' or 'ю' or 'е' or 'о' or 'и' or 'ы') && char.IsLetter(text.Text[before[0].Start]);
}
