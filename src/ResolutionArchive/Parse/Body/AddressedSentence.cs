using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>A sentence, or a part of one, that asks something, mostly of somebody.</summary>
/// <param name="Heading">The words up to what is asked; empty where what is asked stands around them.</param>
/// <param name="Names">The part of them that names somebody; empty where nobody is named.</param>
/// <param name="Requests">What is asked; at least one.</param>
internal sealed partial record AddressedSentence(RichText Heading, string Names, ImmutableArray<RichText> Requests)
{
    /// <summary>Whether it says only that something must be done.</summary>
    public bool IsDuty { get; init; }

    /// <summary>How many words may turn to somebody in the middle of a sentence.</summary>
    private const int LongestTurn = 14;

    /// <summary>The parts of the block, which together are all its words; none where it asks nothing.</summary>
    /// <param name="block">The block.</param>
    /// <param name="byCase">Whether the case alone may turn to somebody, without a verb of request.</param>
    public static ImmutableArray<AddressedSentence> Split(BodyBlock block, bool byCase)
    {
        if (block.Plain[^1] == ':' && !block.Plain.AsSpan(0, block.Plain.Length - 1).Contains(':') && AddressingFormula.Find(block.Plain)?.RequestStart == block.Plain.Length)
            return [];
        var parts = ImmutableArray.CreateBuilder<AddressedSentence>();
        var start = 0;
        while (start < block.Plain.Length)
        {
            var text = block.Text.From(start);
            if (Find(text.Plain, byCase || start > 0) is not { } formula)
                return [];
            var end = EndOf(text.Plain, formula);
            parts.Add(Part(text, formula, end, block.Marker));
            start += end < text.Plain.Length ? end : text.Plain.Length;
        }

        return parts.ToImmutable();
    }

    /// <summary>The formula with which the text begins and after which it asks something; null where there is none.</summary>
    public static AddressingFormula? Find(string text, bool byCase) =>
        AddressingFormula.Find(text) is { } formula && formula.RequestStart < text.Length && (formula.HasVerb || byCase || IsParted(text, formula)) && FormulaWords.Announcement(text, formula.RequestStart) < text.Length - formula.RequestStart && !Proceedings.ReportsSpeech(text) && !Proceedings.IsRecord(text[formula.RequestStart..]) ? formula : null;

    /// <summary>Whose doing the sentence tells: «Школа даёт отряду комнату»; empty where it begins with nobody who can be asked.</summary>
    public static string SubjectOf(string text)
    {
        var words = Words.Of(text).Take(LongestTurn).ToList();
        var verb = words.FindIndex(word => ((Verbs.IsFinite(word.Normal) || Verbs.IsPast(word.Normal) || Verbs.IsFuture(word.Normal)) && !AddresseeLexicon.IsNoun(word)) || word.Normal == "не");
        if (verb <= 0 || !(AddresseeLexicon.FirstIn(words, text) < verb))
            return "";
        while (verb > 1 && FormulaWords.IsAdverb(words[verb - 1].Normal) && !AddresseeLexicon.IsNoun(words[verb - 1]))
            verb--;
        return AddresseeName.Trim(text[..words[verb].Start]);
    }

    /// <summary>Whether the text names somebody, and a sign parts the name from what is asked: «Школам – провести…».</summary>
    public static bool IsParted(string text) =>
        AddressingFormula.Find(text) is { HasVerb: false, Names.Length: > 0, HeadingEnd: > 0 } formula && formula.RequestStart < text.Length && IsParted(text, formula) && Body.Requests.Opens(text[formula.RequestStart..]);

    /// <summary>
    /// Whether those who met ask somebody whom the sentence names: a finite verb is theirs («Вузам рекомендуется…»), while an infinitive («Рекомендовать учителям…») may be
    /// what is asked of another.
    /// </summary>
    public static bool SpeaksForAssembly(string text)
    {
        if (AddressingFormula.Find(text) is not { HasVerb: true, IsDuty: false, Names.Length: > 0 } formula)
            return false;
        var verb = Words.Of(text).Select(word => RequestVerbs.Find(word.Normal)).FirstOrDefault(verb => verb is not null);
        return verb is null ? formula.RequestStart == 0 : verb is { Form: VerbForm.Present or VerbForm.Passive };
    }

    /// <summary>Where the verb begins by which somebody is charged with what he will do: «Детские школы искусств обеспечат участие хоров»; null where nobody is.</summary>
    public static int? DutyToCome(string text)
    {
        var words = Words.Of(text).Take(LongestTurn).ToList();
        var verb = words.FindIndex(word => (Verbs.IsFinite(word.Normal) || Verbs.IsPast(word.Normal) || Verbs.IsFuture(word.Normal) || RequestVerbs.Find(word.Normal) is not null) && !AddresseeLexicon.IsNoun(word));
        return verb > 0 && Verbs.IsFuture(words[verb].Normal) && !Verbs.IsFinite(words[verb].Normal) && words[verb].Normal != "могут" && AddresseeLexicon.FirstIn(words, text) < verb
            && !FormulaWords.Speak(words[..verb]) && !words[..verb].Exists(AddresseeLexicon.Speaks) && !text.AsSpan(0, words[verb].Start).ContainsAny(",;:") ? words[verb].Start : null;
    }

    private static bool IsParted(string text, AddressingFormula formula) =>
        text.AsSpan(formula.HeadingEnd, Math.Max(0, formula.RequestStart - formula.HeadingEnd)) is var between && (between.ContainsAny(':', '–', '—') || between.StartsWith(" - "));

    private static AddressedSentence Part(RichText text, AddressingFormula formula, int end, Marker? marker)
    {
        var start = formula.RequestStart;
        while (start > formula.HeadingEnd && "«„\"(№".Contains(text.Plain[start - 1], StringComparison.Ordinal))
            start--;
        var request = text.Cut(start, end).Trim();
        return new AddressedSentence(text.Cut(0, formula.HeadingEnd).Trim(), formula.Names, ClausesOf(request, text.Plain.AsSpan(formula.HeadingEnd, Math.Max(0, formula.RequestStart - formula.HeadingEnd)), marker)) { IsDuty = formula.IsDuty };
    }

    /// <summary>Where the part ends: before «, библиотекам — обновить…», which turns to somebody else.</summary>
    private static int EndOf(string text, AddressingFormula formula)
    {
        foreach (Match joint in Turn().Matches(text))
        {
            if (joint.Index <= formula.RequestStart)
                continue;
            var rest = text[(joint.Index + joint.Length)..];
            if (AddressingFormula.Find(rest) is { Names.Length: > 0, HeadingEnd: > 0 } other && other.RequestStart < rest.Length
                && (text[joint.Index] == ';' || char.IsLower(rest[0]) || IsParted(rest, other)) && Words.Of(rest[..other.HeadingEnd]).Count() <= LongestTurn && IsTurnedTo(other))
                return joint.Value.TrimStart()[0] == 'и' ? joint.Index : joint.Index + 1;
        }

        return text.Length;
    }

    /// <summary>«…; им же рекомендуем установить» and «…, школам – открыть» turn to somebody.</summary>
    private static bool IsTurnedTo(AddressingFormula formula) =>
        AddresseeLexicon.FirstIn([.. Words.Of(formula.Names).Take(8)], formula.Names) is not null || (formula.HasVerb && FormulaWords.Pronouns.Contains(formula.Names));

    /// <summary>
    /// The requests of one sentence. What has a number of its own is cited by it, and stays one; a colon before them says that a list follows, a dash only where it is a
    /// long one.
    /// </summary>
    private static ImmutableArray<RichText> ClausesOf(RichText request, ReadOnlySpan<char> before, Marker? marker)
    {
        if (marker is { Kind: not MarkerKind.Bullet } || !(before.Contains(':') || before.ContainsAny('–', '—') || before.StartsWith(" - ")))
            return [request];
        var clauses = Clauses(request);
        return before.Contains(':') || (marker is null && clauses.Length > 1) ? clauses : [request];
    }

    /// <summary>«Школам: обобщить опыт; издать сборник» asks two things.</summary>
    public static ImmutableArray<RichText> Clauses(RichText text)
    {
        var clauses = ImmutableArray.CreateBuilder<RichText>();
        var start = 0;
        foreach (Match joint in Joint().Matches(text.Plain))
        {
            if (!Body.Requests.Opens(text.Plain[(joint.Index + joint.Length)..]))
                continue;
            clauses.Add(text.Cut(start, joint.Index + 1));
            start = joint.Index + joint.Length;
        }

        clauses.Add(text.From(start));
        return clauses.ToImmutable();
    }

    [GeneratedRegex(@";\s+([-–—•]\s*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[,;]\s+(а\s+)?(?=\p{L})|\s+и\s+(?=(также\s+)?(предлага|рекоменду|прос|призыва|поруча|обраща)\w*(т|м|ся)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
