namespace ResolutionArchive.Parse.Body;

/// <summary>Addressing formulas without a verb of request: a case, a sign or a label alone turns to somebody.</summary>
internal static class FormulaWithoutVerb
{
    /// <summary>A label before a colon is no sentence, in characters.</summary>
    private const int LongestLabel = 70;

    /// <summary>«Школам провести…», «Школам — провести…», «Школам: проведение…»: the case alone turns to somebody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="infinitive">The first infinitive, in words; negative where there is none.</param>
    public static AddressingFormula? Find(FormulaText text, int infinitive)
    {
        if (Agent.NameIn(text.Text) is { Length: > 0 } agent)
            return new AddressingFormula(agent, 0, 0, HasVerb: false);
        if (infinitive > 0 && text.Asks(infinitive) && NamePlace.AfterCircumstance(text, infinitive) is { } named)
        {
            var end = text.Words[RequestBoundary.First(text, infinitive, named)].Start;
            return new AddressingFormula(AddresseeName.Trim(text.Text[text.Words[named].Start..end]), 0, 0, HasVerb: false);
        }

        if (text.Words.Count == 0 || !(NamePlace.OpensInDative(text.Words, text.Text) || NamePlace.IsBeforeSign(text, infinitive)))
            return null;
        if (text.Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && (infinitive < 0 || colon < text.Words[infinitive].Start) && !Quotation.IsOpen(text.Text.AsSpan(0, colon)))
            return AfterSign(text, colon);
        if (infinitive < 0 && text.IndexOf( word => FormulaWords.IsVerbalNoun(word.Normal)) is > 0 and var action && text.GapBefore(action).ContainsAny('–', '—') && !FormulaWords.HaveVerb(text.Range(0, action)))
            return new AddressingFormula(AddresseeName.Trim(text.Text[..text.Words[action].Start]), text.EndBefore(text.Words[action].Start), text.Words[action].Start, HasVerb: false);
        if (infinitive < 1 || !text.Asks(infinitive) || FormulaWords.Predicatives.Contains(text.Words[infinitive - 1].Normal) || FormulaWords.HaveVerb(text.Range(0, infinitive)))
            return null;
        return RequestBoundary.AfterName(text, 0, Government.Dative) with { HasVerb = false };
    }

    /// <summary>«Дополнение с голоса: просить издательство возобновить…»: what stands before the colon says of what kind the request is.</summary>
    public static AddressingFormula? AfterLabel(FormulaText text)
    {
        var colon = text.Text.IndexOf(": ", StringComparison.Ordinal);
        var label = text.Words.TakeWhile(word => word.Start < colon).ToList();
        if (colon > LongestLabel || label.Count == 0 || FormulaWords.HaveVerb(label) || NonOperativeText.SaysWhoSpeaks(text.Text[..colon]) || FormulaWords.EndSentence(text.Text.AsSpan(0, colon)) || Quotation.IsOpen(text.Text.AsSpan(0, colon)))
            return null;
        var start = colon + 2;
        return AddressingFormula.Find(text.Text[start..]) is { HasVerb: true, Names.Length: > 0 } formula
            ? formula.Behind(start)
            : null;
    }

    private static AddressingFormula? AfterSign(FormulaText text, int colon)
    {
        var named = text.Words.TakeWhile(word => word.Start < colon).ToList();
        if (FormulaWords.HaveVerb(named))
            return null;
        var request = text.Words.Skip(named.Count).Select(word => word.Start).FirstOrDefault(text.Text.Length);
        return new AddressingFormula(AddresseeName.Trim(text.Text[..colon]), colon, request, HasVerb: false);
    }
}
