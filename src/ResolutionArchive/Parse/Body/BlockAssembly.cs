using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body.Repair;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Lines → blocks: joins what was one paragraph before somebody wrapped it, and nothing else.</summary>
internal static class BlockAssembly
{
    /// <summary>The marks that end a clause.</summary>
    public const string SentenceEnds = ".;:!?…";

    /// <summary>The tokens with every run of lines that belong together made one <see cref="BodyBlock"/>. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Join(IReadOnlyList<BodyToken> tokens, DiagnosticLog log)
    {
        var broken = new Lazy<BrokenWords>(() => new BrokenWords(tokens));
        var joined = new List<BodyToken>();
        var open = new List<BodyLine>();
        var quoting = false;
        Marker? number = null;
        var wrapping = Wrapping.Of(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (open.Count > 0 && (token is not BodyLine next || IsOfDashes(tokens, i) || (next.Marker is { Kind: not MarkerKind.Bullet } mark && number is not null && (mark.Continues(number) || (mark.IsPartOf(number) && Requests.Opens(next.Plain)))) || !Continues(open[0], open[^1], quoting, next, wrapping) || StandsBetweenItems(open[0], open[^1], next, i + 1 < tokens.Count ? tokens[i + 1] : null, wrapping)))
            {
                Close(open, joined, broken, log);
                quoting = false;
            }

            if (token is BodyLine line)
            {
                open.Add(line);
                quoting = Quotation.IsOpenAfter(line.Text.Plain, quoting);
                number = line.Marker is { Kind: not MarkerKind.Bullet } ? line.Marker : number;
            }
            else
            {
                joined.Add(token);
            }
        }

        Close(open, joined, broken, log);
        return joined;
    }

    private static void Close(List<BodyLine> open, List<BodyToken> joined, Lazy<BrokenWords> broken, DiagnosticLog log)
    {
        if (open.Count == 0)
            return;
        var first = open[0];
        RichText[] texts = [first.Text, .. open.Skip(1).Select(WithMarker)];
        var text = texts.SkipLast(1).Any(line => BrokenWords.EndsBroken(line.Plain)) ? broken.Value.Join(open, texts, log) : RichText.Join(" ", texts);
        joined.Add(new BodyBlock(first.At, text, first.Marker, first.Depth, first.Indent, first.HeadingLevel));
        open.Clear();
    }

    /// <summary>Whether the line goes on with what the block says that begins with <paramref name="first"/> and has come to <paramref name="before"/>.</summary>
    private static bool Continues(BodyLine first, BodyLine before, bool quoting, BodyLine line, Wrapping wrapping)
    {
        if (line.Before == Gap.Block)
            return IsRestOfDate(before, line);
        var end = quoting ? 'а' : before.Text.Plain[^1];
        if (line.Marker is { } marker)
            return !SentenceEnds.Contains(end, StringComparison.Ordinal) && IsPartOfSentence(marker, first, line);
        if (end is ':' or ';' || NonOperativeText.IsSignature(line.Text.Plain))
            return false;
        if (before == first && (end is '–' or '—' || before.Plain.EndsWith(" -", StringComparison.Ordinal)) && !before.Plain.Contains('(', StringComparison.Ordinal) && AddresseeHeading.IsNameBeforeDash(before.Plain))
            return false;
        if (!quoting && StandsAlone(before, line))
            return false;
        if (SentenceEnds.Contains(end, StringComparison.Ordinal) && (OpensHeading(before, line) || LeavesItem(first, line)))
            return false;
        return !ChangesVoice(before, line) && (quoting || !IsMeant(before, line, end, wrapping));
    }

    /// <summary>
    /// Whether the line goes on with no line, however long that was: a request in a line of its own («Опубликовать памятку»), an addressee after one
    /// («Родителям:»), «Адресат: школы», «Срок: …», and what a web page says around a document.
    /// </summary>
    private static bool StandsAlone(BodyLine before, BodyLine line)
    {
        var text = line.Plain;
        if (!char.IsUpper(text[0]) || line.Text.IsUpperCase)
            return false;
        if (CardLabels.Begin(text) || AddresseeHeading.NamesAfter(text) is not null || NonOperativeText.IsDeadline(text) || NonOperativeText.IsOfWebPage(text))
            return true;
        var afterRequest = Requests.Opens(before.Plain) || NonOperativeText.IsOfWebPage(before.Plain);
        return (Requests.Opens(text) && Verbs.IsInfinitive(Words.Of(text).First().Normal)) || (afterRequest && text[^1] == ':' && Dative.Opens([.. Words.Of(text)]));
    }

    /// <summary>
    /// Whether a line at the margin names whom the items under it ask, though nothing ends the item over it: «- провести ярмарку», «Библиотекам», «- открыть залы». Markdown
    /// would have it go on with the item.
    /// </summary>
    private static bool StandsBetweenItems(BodyLine first, BodyLine before, BodyLine line, BodyToken? next, Wrapping wrapping) =>
        first.Marker is { } own && line.Marker is null && line.Before == Gap.Wrap && line.Indent <= first.Indent && next is BodyLine { Marker: { } marker } item && marker.Kind == own.Kind && item.Depth <= first.Depth
        && wrapping.HadRoomOnAnyPage(before, line)
        && (line.Plain[^1] == ':' || char.IsUpper(line.Plain[0]) || Dative.Opens([.. Words.Of(line.Plain)]));

    /// <summary>
    /// Whether the writer meant the line to end: the next word would have had room in it, or lines are not wrapped at all; and what comes looks like
    /// a beginning.
    /// </summary>
    private static bool IsMeant(BodyLine before, BodyLine line, char end, Wrapping wrapping)
    {
        if (IsBareItem(before, line) && end is not ',' and not '-' && wrapping.HadRoomOnAnyPage(before, line))
            return true;
        if (!(char.IsUpper(line.Text.Plain[0]) || line.Text.Plain[0] == '«' || char.IsAsciiDigit(line.Text.Plain[0])) || end is ',' or '-' or '–')
            return false;
        if (before.Text.IsUpperCase && line.Text.IsUpperCase && Dative.Opens([.. Words.Of(before.Plain)]) && !Dative.Opens([.. Words.Of(line.Plain)]))
            return false;
        if (PlaceAndDate.Read(line.Text.Plain) is not null || PlaceAndDate.Read(before.Text.Plain) is not null)
            return true;
        if (!wrapping.HadRoom(before, line))
            return false;
        return SentenceEnds.Contains(end, StringComparison.Ordinal)
            ? end is not ':' and not ';'
            : Requests.Opens(line.Text.Plain) || (wrapping.IsNone && !char.IsAsciiDigit(line.Text.Plain[0])) || AddressingFormula.Find(line.Text.Plain) is { HasVerb: true } || (AsksByCase(line.Text.Plain) && IsTitle(before.Text.Plain));
    }

    private static bool AsksByCase(string line) => AddressingFormula.Find(line) is { Names.Length: > 0, RequestStart: > 0 } formula && formula.RequestStart < line.Length;

    /// <summary>«2 секция. Начальная школа»: no sentence breaks off there, so that «Учителям изучить…» under it is one of its own.</summary>
    private static bool IsTitle(string line) =>
        Words.Of(line).ToList() is { Count: > 0 } words && !FormulaWords.HaveVerb(words) && RequestVerbs.Find(words[^1].Normal) is null && !AddresseeHeading.Prepositions.Contains(words[^1].Normal) && words[^1].Normal is not ("и" or "или" or "а");

    /// <summary>
    /// Whether two lines are items of a list that lost its bullets, and the ends of its items too, or the name over it and its first: «открыть залы» under «провести
    /// курсы», under «Школам».
    /// </summary>
    private static bool IsBareItem(BodyLine before, BodyLine line)
    {
        if (!char.IsLower(line.Plain[0]) || !Requests.Opens(line.Plain))
            return false;
        var words = Words.Of(before.Plain).ToList();
        return before.Marker is null && (Requests.Opens(before.Plain) || ((AddresseeHeading.HasLead(before.Plain) || NamePlace.OpensInDative(words, before.Plain)) && !FormulaWords.HaveVerb(words)));
    }

    /// <summary>
    /// A wrapped line may begin with a dash, a number or an abbreviation that belongs to the sentence: «образование\n– это…»,
    /// «выделить\n1.5 млн», «школы и\nт. д.». It does not where a list of such marks goes on, and «а)» is always a mark.
    /// </summary>
    private static bool IsPartOfSentence(Marker marker, BodyLine first, BodyLine line)
    {
        // «1.1. Разработать…» is an item; «выделить 1.5 млн» and «пункта 1.1 Устава» are none.
        if (marker.Kind == MarkerKind.CompoundNumber && char.IsUpper(line.Plain[0]) && (marker.Printed[^1] == '.' || Requests.Opens(line.Plain)))
            return false;
        if (line.Before != Gap.Wrap || line.Depth > first.Depth || marker.Kind is MarkerKind.LetterInParenthesis or MarkerKind.NumberInParenthesis or MarkerKind.RomanNumber)
            return false;
        return (marker.Kind != MarkerKind.Bullet || marker.IsDash) && (first.Marker is null || first.Marker.Kind != marker.Kind || (marker.IsDash && !first.Marker.IsDash));
    }

    /// <summary>Two lines with dashes under each other are a list, whatever the line before them ends in.</summary>
    private static bool IsOfDashes(IReadOnlyList<BodyToken> tokens, int at) => HasDash(tokens[at]) && (HasDash(tokens[at - 1]) || (at + 1 < tokens.Count && HasDash(tokens[at + 1])));

    private static bool HasDash(BodyToken token) => token is BodyLine { Marker.IsDash: true, Before: not Gap.Join };

    /// <summary>«обновить до\n1. сентября»: Markdown sees a list in it.</summary>
    private static bool IsRestOfDate(BodyLine before, BodyLine line) =>
        line.Marker is { Kind: MarkerKind.Number } && line.At.Line == before.At.Line + 1
        && !SentenceEnds.Contains(before.Text.Plain[^1], StringComparison.Ordinal)
        && Words.Of(line.Text.Plain).Take(1).Any(word => Months.Find(word.Normal) is not null);

    /// <summary>After a finished sentence, a line that ends in a colon, leads to an addressee, asks something or stands out whole begins something new.</summary>
    private static bool OpensHeading(BodyLine before, BodyLine line) =>
        line.Text.Plain[^1] == ':' || AddresseeHeading.HasLead(line.Text.Plain) || (Requests.Opens(line.Text.Plain) && char.IsUpper(line.Text.Plain[0])) || (line.Text.CommonStyle != TextStyle.None && before.Text.CommonStyle == TextStyle.None);

    /// <summary>After an item that is finished, a sentence at the margin is no part of it, though Markdown would have it so.</summary>
    private static bool LeavesItem(BodyLine first, BodyLine line) =>
        first.Marker is not null && line.Indent <= first.Indent && !char.IsLower(line.Text.Plain[0]);

    /// <summary>A title in capitals or in bold and the plain line under it are two things, if the second begins like one.</summary>
    private static bool ChangesVoice(BodyLine before, BodyLine line)
    {
        if (before.Text.IsUpperCase != line.Text.IsUpperCase && (before.Text.IsUpperCase || SentenceEnds.Contains(before.Plain[^1], StringComparison.Ordinal)))
            return true;
        return before.Text.CommonStyle != line.Text.CommonStyle && !char.IsLower(line.Text.Plain[0]);
    }

    private static RichText WithMarker(BodyLine line) => line.Marker is null
        ? line.Text
        : RichText.Of([new TextRun(line.Marker.Printed + " ", line.Text.Runs[0].Style, null), .. line.Text.Runs]);
}
