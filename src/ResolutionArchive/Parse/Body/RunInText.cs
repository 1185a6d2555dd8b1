using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Takes apart what a writer ran together in one paragraph: the items of a list («рекомендуют: 1. Школам… 2. Библиотекам…») and the sentences of
/// which one asks something of somebody. No word is lost; the pieces stand where the paragraph stood.
/// </summary>
internal static partial class RunInText
{
    /// <summary>A name before a list of one item («Медсёстрам. а) Вести листок») is not longer, in characters.</summary>
    private const int ShortName = 60;

    /// <summary>A sentence says whom it asks within so many characters.</summary>
    private const int LongestFormula = 400;

    /// <summary>The tokens with such paragraphs in pieces. Linear in the text.</summary>
    public static IEnumerable<BodyToken> Split(IEnumerable<BodyToken> tokens) =>
        tokens.SelectMany(token => token is BodyBlock { HeadingLevel: 0 } block ? Items(block).SelectMany(Sentences) : Enumerable.Repeat(token, 1));

    /// <summary>The items of the paragraph, if it holds a list that begins with 1 or а, or after the paragraph's own number, and goes on.</summary>
    public static List<BodyBlock> Items(BodyBlock block)
    {
        var found = new List<(int At, int Length, Marker Marker)>();
        var (seen, quoting) = (0, false);
        foreach (Match match in InnerMarker().Matches(block.Plain))
        {
            (seen, quoting) = (match.Index, Quotation.IsOpenAfter(block.Plain.AsSpan(seen, match.Index - seen), quoting));
            if (quoting || Marker.Find(match.Groups["mark"].Value + " х") is not { Marker: var marker })
                continue;
            if (found.Count == 0 ? marker.IsFirst || GoesOnAfter(block, marker) : marker.Continues(found[^1].Marker) && marker.Printed != found[^1].Marker.Printed && !marker.IsFirst)
                found.Add((match.Groups["mark"].Index, match.Length - (match.Groups["mark"].Index - match.Index), marker));
        }

        if (found.Count == 0)
            return [block];
        var goesOn = !found[0].Marker.IsFirst;
        if (found is [var (at, _, _)] && !goesOn && !IsShortName(block, at) && !EnactingFormula.Announces(block.Plain[..at].TrimEnd()))
            return [block];
        var pieces = new List<BodyBlock>();
        if (block.Text.Cut(0, found[0].At).Trim() is { Plain.Length: > 0 } before)
            pieces.Add(block with { Text = before });
        // Items that go on with the paragraph's own number stand beside it, those of a new list inside it.
        var (depth, indent) = goesOn ? (block.Depth, block.Indent) : (0, block.Indent + 2);
        for (var i = 0; i < found.Count; i++)
        {
            var text = block.Text.Cut(found[i].At + found[i].Length, i + 1 < found.Count ? found[i + 1].At : block.Plain.Length).Trim();
            if (text.Plain.Length > 0)
                pieces.Add(block with { Text = text, Marker = found[i].Marker, Depth = depth, Indent = indent });
        }

        return pieces;
    }

    /// <summary>«1. Школам провести…; 2. Библиотекам открыть…»: the mark is the next one after that of the paragraph.</summary>
    private static bool GoesOnAfter(BodyBlock block, Marker marker) => block.Marker is { } own && marker.Parts.Length > 0 && marker.Continues(own);

    /// <summary>Whether nothing but a name stands before the place: «Медсёстрам. », «Школам: ».</summary>
    private static bool IsShortName(BodyBlock block, int at) =>
        at < ShortName && block.Plain.AsSpan(0, at).TrimEnd() is [.., '.' or ':'] && NamePlace.OpensInDative([.. Russian.Words.Of(block.Plain).Take(ShortName)], block.Plain);

    /// <summary>The sentences of the paragraph, as far as they ask something of somebody; what goes on with a request stays with it.</summary>
    private static IEnumerable<BodyBlock> Sentences(BodyBlock block)
    {
        // «Рекомендации секции: музеям – принимать классы; школам – вести летопись.»
        if (block.Plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && EnactingFormula.Announces(block.Plain[..(colon + 1)]) && AddressedSentence.Find(block.Plain[(colon + 2)..], byCase: true) is { Names.Length: > 0 })
        {
            return [Piece(block, 0, colon + 1), .. Sentences(Piece(block, colon + 2, block.Plain.Length))];
        }

        var starts = Starts(block.Plain);
        if (starts.Length < 2 || block.StandsOut)
            return [block];
        var asks = starts.Select((start, i) => Asks(block.Plain[start..(i + 1 < starts.Length ? starts[i + 1] : block.Plain.Length)], block.IsPreamble)).ToList();
        // «Дорогие родители! Читайте вслух. Не покупайте пересказы»: each imperative asks something.
        var appeal = AppealPhrases.Find(block.Plain)?.RequestStart ?? (block.Marker is null && char.IsUpper(block.Plain[0]) && Requests.OpensWithImperative(block.Plain) ? 0 : null);
        var asksByName = block.Marker is null && NamesSomebody(0);
        var asked = appeal is not null;
        var cuts = new List<int> { 0 };
        for (var i = 1; i < starts.Length; i++)
        {
            var follows = (asks[i - 1] || asked) && !asks[i] && block.Marker is null && !Requests.Opens(block.Plain[starts[i]..]);
            var sentence = block.Plain[starts[i]..(i + 1 < starts.Length ? starts[i + 1] : block.Plain.Length)];
            var asksMore = appeal < starts[i] ? Requests.OpensWithImperative(sentence) || AsksMore(sentence) : asksByName && AsksMore(sentence);
            asksByName = block.Marker is null && (asks[i] ? NamesSomebody(i) : asksByName && asksMore);
            if (asks[i] || asksMore || (follows && !(appeal >= starts[i])))
                cuts.Add(starts[i]);
            asked = asksMore;
        }

        bool NamesSomebody(int i) => asks[i] && AddressingFormula.Find(block.Plain[starts[i]..]) is { Names.Length: > 0 };

        return cuts.Count == 1 ? [block] : AfterPreamble(cuts.Select((cut, i) => Piece(block, cut, i + 1 < cuts.Count ? cuts[i + 1] : block.Plain.Length)));
    }

    /// <summary>A sentence of the preamble that asks somebody ends it: what else its paragraph says must be done is asked too.</summary>
    private static IEnumerable<BodyBlock> AfterPreamble(IEnumerable<BodyBlock> pieces)
    {
        var isPreamble = true;
        foreach (var piece in pieces)
        {
            isPreamble &= AddressedSentence.Find(piece.Plain, byCase: false) is not { Names.Length: > 0, IsDuty: false };
            yield return isPreamble ? piece : piece with { IsPreamble = false };
        }
    }

    /// <summary>Whether a sentence asks something more of the one who was named before: «Раз в неделю давать задачу.»</summary>
    public static bool AsksMore(string sentence)
    {
        // What a subordinate clause tells («задачу, в которой чертёж рисует сам ученик») is not asked.
        var words = Russian.Words.Of(sentence.Split(',')[0]).ToList();
        return words.Any(word => Verbs.IsInfinitive(word.Normal) && !AddresseeLexicon.IsNoun(word)) && !words.Any(word => (Verbs.IsFinite(word.Normal) && !FormulaWords.Impersonal(word.Normal)) || FormulaWords.IsObligation(word.Normal));
    }

    private static BodyBlock Piece(BodyBlock block, int start, int end) =>
        block with { Text = block.Text.Cut(start, end).Trim(), Marker = start == 0 ? block.Marker : null };

    private static bool Asks(string sentence, bool inPreamble) =>
        (AddressedSentence.Find(sentence, byCase: true) is { } formula && (formula.Names.Length > 0 || (formula.HasVerb && !(inPreamble && Preamble.IsGeneral(sentence[..formula.RequestStart], sentence[formula.RequestStart..]))))) || EnactingFormula.Announces(sentence.TrimEnd())
        || (sentence.TrimEnd()[^1] == ':' && AddressingFormula.Find(sentence) is { HasVerb: true, Names.Length: > 0 });

    /// <summary>«Обращаемся и к властям. Департаменту предлагаем…»: a call goes with what follows unless that names somebody itself.</summary>
    private static bool NamesWhomItAsks(string sentence) =>
        AddressingFormula.Find(sentence) is { HasVerb: true, Names.Length: > 0, HeadingEnd: > 0 } formula && !FormulaWords.Pronouns.Contains(formula.Names.ToLowerInvariant()) && !Requests.OpensWithImperative(sentence);

    /// <summary>Where sentences begin: after a mark that ends one, unless it is of an abbreviation or an initial.</summary>
    private static ImmutableArray<int> Starts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var (seen, quoting) = (0, false);
        foreach (Match match in SentenceEnd().Matches(text))
        {
            (seen, quoting) = (match.Index, Quotation.IsOpenAfter(text.AsSpan(seen, match.Index - seen), quoting));
            if (!quoting && (!AppealPhrases.IsCall(text[starts[^1]..match.Index]) || NamesWhomItAsks(text.Substring(match.Index + match.Length, Math.Min(LongestFormula, text.Length - match.Index - match.Length)))))
                starts.Add(match.Index + match.Length);
        }

        return starts.ToImmutable();
    }

    [GeneratedRegex(@"(?<=[:.;,–—]\s{1,3}|[:;])(?<mark>\(?[0-9]{1,2}([.][0-9]{1,2})*[.)]|[а-я]\))\s{0,2}(?=[\p{L}«])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerMarker();

    [GeneratedRegex(@"(?<=[\p{Ll}\p{Lu}0-9»)]{2}[.!?…])(?<!\b(?i:г|гг|ул|им|п|пп|ст|стр|др|пр|тыс|млн|млрд|руб|коп|обл|пос|с|д|гор|т|см|напр|вв|в|кв|проф|акад|доц|канд|пед|психол|наук|отв|исп|" + Russian.ClippedWords.PostForms + @")\.)\s+(?=[\p{Lu}«])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
