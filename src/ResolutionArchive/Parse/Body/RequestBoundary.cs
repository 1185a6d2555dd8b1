namespace ResolutionArchive.Parse.Body;

/// <summary>Where the name of the one who is asked ends, and what is asked begins.</summary>
internal static class RequestBoundary
{
    /// <summary>The formula whose name begins at a word and follows its verb, if it has one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first word of the name.</param>
    /// <param name="takes">What the verb takes.</param>
    /// <param name="asked">The verb of request that is itself what is asked; none where it is negative.</param>
    public static AddressingFormula AfterName(FormulaText text, int at, Government takes, int asked = -1)
    {
        for (var i = at; i < text.Words.Count; i++)
        {
            if (i > at && Announced(text, i) is { } after)
                return new AddressingFormula(AddresseeName.Trim(text.Text[text.Words[at].Start..text.Words[i].Start]), text.EndBefore(after), after, HasVerb: true);
            var isBehindColon = i > at && text.GapBefore(i).Contains(':');
            if (i != asked && !isBehindColon && !text.Asks(i) && !(i > at && IsNominal(text, i, takes)))
                continue;
            var start = text.Words[isBehindColon ? i : First(text, i, at)].Start;
            return new AddressingFormula(AddresseeName.Trim(text.Text[text.Words[at].Start..Math.Max(start, text.Words[at].Start)]), text.EndBefore(start), start, HasVerb: true);
        }

        return new AddressingFormula(AddresseeName.Trim(text.Text[text.Words[at].Start..]), text.EndBefore(text.Text.Length), text.Text.Length, HasVerb: true);
    }

    /// <summary>The formula whose name stands before its verb.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The name.</param>
    /// <param name="at">The first word after the verb.</param>
    public static AddressingFormula AfterVerb(FormulaText text, string names, int at)
    {
        for (var i = at; i < text.Words.Count; i++)
        {
            if (Announced(text, i) is { } after)
                return new AddressingFormula(AddresseeName.Trim(names), text.EndBefore(after), after, HasVerb: true);
            var isBehindColon = text.GapBefore(i).Contains(':');
            // «От министерства мы ждём разъяснения, что…»
            var isWhatIsAwaited = i == at && Requests.IsGenitiveOfVerbalNoun(text.Words[i].Normal) && !AddresseeLexicon.IsNoun(text.Words[i]);
            if (!isBehindColon && !isWhatIsAwaited && !text.Asks(i) && !FormulaWords.IsVerbalNoun(text.Words[i].Normal))
                continue;
            var start = text.Words[isBehindColon ? i : First(text, i, at - 1)].Start;
            return new AddressingFormula(AddresseeName.Trim(names), text.EndBefore(start), start, HasVerb: true);
        }

        return new AddressingFormula(AddresseeName.Trim(names), text.EndBefore(text.Text.Length), text.Text.Length, HasVerb: true);
    }

    /// <summary>«активнее использовать», «в срок до 1 мая издать», «не допускать»: how and until when belongs to what is asked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asked">The verb of what is asked.</param>
    /// <param name="named">The first word of the name; negative where there is none.</param>
    public static int First(FormulaText text, int asked, int named)
    {
        var from = text.Words[Math.Max(named, 0)].Start;
        if (AddresseeName.EndIn(text.Text[from..text.Words[asked].Start]) is { } end)
        {
            var circumstance = Enumerable.Range(0, asked).FirstOrDefault(i => text.Words[i].Start >= from + end, -1);
            if (circumstance > named)
                return circumstance;
        }

        var first = asked;
        while (first > named + 1 && FormulaWords.IsAdverb(text.Words[first - 1].Normal) && !AddresseeLexicon.IsNoun(text.Words[first - 1]) && text.Text[text.Words[first].Start - 1] != '-')
            first--;
        return first;
    }

    /// <summary>Where the requests begin that the word announces; null where it announces none.</summary>
    private static int? Announced(FormulaText text, int word) =>
        FormulaWords.Announcement(text.Text, text.Words[word].Start) is > 0 and var length ? text.Words[word].Start + length : null;

    /// <summary>«разработку», «проведение», «выпуск»; «Центру оценки качества» goes on with a name.</summary>
    private static bool MayBeAccusative(string word) => word[^1] is 'у' or 'ю' || word.EndsWith("ие", StringComparison.Ordinal) || word.EndsWith("во", StringComparison.Ordinal) || !"аеёиоуыэюяь".Contains(word[^1], StringComparison.Ordinal);

    /// <summary>«Рекомендовать институту разработку программы», «просить министерство о выделении»: a noun says what is asked.</summary>
    private static bool IsNominal(FormulaText text, int at, Government takes)
    {
        var word = text.Words[at];
        // «Издательству «Просвещение» допечатать…»
        if (word.Start > 0 && text.Text[word.Start - 1] is '«' or '"' or '„')
            return false;
        return takes == Government.Dative
            ? FormulaWords.IsVerbalNoun(word.Normal) && MayBeAccusative(word.Normal) && !AddresseeLexicon.IsNoun(word) && text.Words[at - 1].Normal is not ("по" or "и" or "за" or "на" or "под") && !AddresseeName.IsParticiple(text.Words[at - 1].Normal)
            : word.Normal is "о" or "об" && text.Text[word.Start] is 'о';
    }
}
