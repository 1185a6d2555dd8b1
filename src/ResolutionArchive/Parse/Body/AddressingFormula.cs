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
    /// <summary>Whether it says only that something must be done: «Школам нужно вернуть…», «Педагог должен чувствовать…».</summary>
    public bool IsDuty { get; init; }

    /// <summary>So many texts are kept: the blocks of a document and what rules cut from them.</summary>
    private const int MostKnown = 1000;

    /// <summary>What was found in the texts about which this thread asked last: several rules ask the same block. Of no influence on what is found.</summary>
    [ThreadStatic]
    private static Dictionary<string, AddressingFormula?>? known;

    /// <summary>The formula with which the text begins; null where it turns to nobody and asks nothing.</summary>
    public static AddressingFormula? Find(string plain)
    {
        known ??= new Dictionary<string, AddressingFormula?>(StringComparer.Ordinal);
        if (known.TryGetValue(plain, out var formula))
            return formula;
        if (known.Count == MostKnown)
            known.Clear();
        return known[plain] = Search(WithDashes(plain));
    }

    /// <summary>The text with dashes where a hyphen between spaces stands for one, in as many characters.</summary>
    public static string WithDashes(string text) => text.Replace(" - ", " – ", StringComparison.Ordinal);

    private static AddressingFormula? Search(string plain)
    {
        if (AppealPhrases.Find(plain) is { } appeal)
            return appeal;
        if (FormulaWords.Joint(plain) is > 0 and var joint)
            return Search(plain[joint..])?.Behind(joint);
        var text = FormulaText.Of(plain);
        var verb = text.IndexOf(word => RequestVerbs.Find(word.Normal) is not null || FormulaWords.Necessity.Contains(word.Normal) || FormulaWords.Deemed.Contains(word.Normal));
        var infinitive = text.IndexOf(word => Verbs.IsInfinitive(word.Normal) && RequestVerbs.Find(word.Normal) is null && !(word.Start == 0 && FormulaWords.IsJudgment(word.Normal)) && !AddresseeLexicon.IsNoun(word));
        var isBehindColon = verb > 0 && text.Before(verb).Contains(':');
        return isBehindColon ? FormulaWithoutVerb.Find(text, infinitive) ?? FormulaWithoutVerb.AfterLabel(text)
            : verb < 0 || (infinitive >= 0 && infinitive < verb) ? FormulaWithoutVerb.Find(text, infinitive)
            : FormulaWithVerb.Find(text, verb) is { } formula ? formula with { IsDuty = FormulaWords.Necessity.Contains(text.Words[verb].Normal) } : null;
    }

    /// <summary>The formula in a text that has so many characters more before it.</summary>
    public AddressingFormula Behind(int length) => RequestStart == 0 ? this : this with { HeadingEnd = HeadingEnd + length, RequestStart = RequestStart + length };
}
