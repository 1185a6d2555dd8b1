using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The net under the reading of recommendations: text that was left as prose though a verb of request stands in it beside somebody who can be asked.
/// It is looser than what reads recommendations, so that nothing that looks like a request is left aside in silence.
/// </summary>
internal static class UntakenRequest
{
    /// <summary>How much of the text a finding shows, in characters.</summary>
    private const int Shown = 100;

    /// <summary>How far behind a word of necessity an infinitive depends on it, in words.</summary>
    private const int Nearby = 4;

    /// <summary>How many words of a paragraph are looked at.</summary>
    private const int Reach = 400;

    /// <summary>Whether the text asks something of somebody.</summary>
    public static bool IsIn(string text)
    {
        if (Proceedings.IsRecord(text) || EnactingFormula.Announces(text))
            return false;
        var words = Words.Of(text).Take(Reach).ToList();
        if (words.Count > 1 && RequestVerbs.Find(words[0].Normal) is { Form: VerbForm.Infinitive })
            return true;
        if (AppealPhrases.Find(text) is { RequestStart: 0 })
            return true;
        for (var i = 0; i < words.Count; i++)
        {
            if (RequestVerbs.Find(words[i].Normal) is { Form: not VerbForm.Past } verb && (IsBeside(words, i, text, verb) || (i > 0 && verb.Form == VerbForm.Passive && IsAskedBefore(words, i))))
                return true;
        }

        return AddressingFormula.Find(text) is { Names.Length: > 0, RequestStart: > 0 } formula && formula.RequestStart < text.Length
            && (formula.IsDuty ? SaysAction(text, formula.RequestStart) : !formula.HasVerb) && Requests.Opens(text[formula.RequestStart..]);
    }

    /// <summary>Whether a sentence of the text says that something must be done, and not by whom: «По мнению участников, следует вернуть ставки».</summary>
    public static bool IsImpersonal(string text)
    {
        var words = Words.Of(text).Take(Reach).ToList();
        return !Proceedings.IsRecord(text) && Enumerable.Range(0, words.Count).Any(i =>
            (FormulaWords.Necessity.Contains(words[i].Normal) || FormulaWords.Deemed.Contains(words[i].Normal)) && !FormulaWords.IsObligation(words[i].Normal)
            && words.Skip(i + 1).Take(Nearby).FirstOrDefault(word => Verbs.IsInfinitive(word.Normal) && !AddresseeLexicon.IsNoun(word)) is { Length: > 0 } asked
            && !FormulaWords.IsState(asked.Normal) && !FormulaWords.Find([asked]) && RequestVerbs.Find(asked.Normal) is null && asked.Normal is not ("сказать" or "считать"));
    }

    /// <summary>The beginning of the text, cut at a word.</summary>
    public static string Excerpt(string text) => Wording.Beginning(text, Shown);

    /// <summary>«Школам следует провести» may be asked; what one ought to be or to know («Педагог должен чувствовать…») is told.</summary>
    private static bool SaysAction(string text, int request) =>
        !Words.Of(text[..request]).Any(word => FormulaWords.IsObligation(word.Normal) && word.Normal is not ("должны" or "обязаны")) && Words.Of(text[request..]).FirstOrDefault() is { Length: > 0 } asked && !FormulaWords.IsState(asked.Normal);

    private static bool IsBeside(List<Word> words, int verb, string text, RequestVerb form)
    {
        var rest = words.Skip(verb + 1).SkipWhile(word => AddresseeHeading.Prepositions.Contains(word.Normal) || word.Normal is "адрес" or "также").Take(6).ToList();
        if (rest.Count == 0)
            return false;
        if (rest[0].Normal is "вас" or "вам")
            return true;
        return form.Takes == Government.Dative
            ? Dative.Opens(rest) || (AddresseeLexicon.FirstIn(rest, text) is < 4 && rest[0].Normal[^1] is 'у' or 'ю' or 'е' or 'и' or 'м' or 'й')
            : AddresseeLexicon.FirstIn(rest, text) is < 4;
    }

    private static bool IsAskedBefore(List<Word> words, int verb)
    {
        var before = words.GetRange(Math.Max(0, verb - 6), verb - Math.Max(0, verb - 6));
        return Enumerable.Range(0, before.Count).Any(i => Dative.Opens(before.GetRange(i, 1)) && AddresseeLexicon.IsNoun(before[i]));
    }
}
