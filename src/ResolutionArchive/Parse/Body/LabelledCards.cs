using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Cards «Предложение: … Кому: … Срок: …», a label a line or a label a row of a table, are rows of a table that stands on its side: what is asked is told by its
/// label, and the others say of whom and until when.
/// </summary>
internal static partial class LabelledCards
{
    private sealed record Line(BodyToken Of, Marker? Marker, string Label, RichText Value);

    /// <summary>The tokens with each card that says what is asked made a table of one row, or its request where it says nothing of whom. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Read(IReadOnlyList<BodyToken> tokens)
    {
        var read = new List<BodyToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var lines = LinesFrom(tokens, i);
            if (lines.Count < 2 || !Cards(lines).ToList().Exists(IsCard))
            {
                read.Add(tokens[i]);
                continue;
            }

            read.AddRange(Cards(lines).SelectMany(card => IsCard(card) ? Row(card) : card.Select(line => line.Of).Distinct()));
            i += tokens[i] is TableToken ? 0 : lines.Count - 1;
        }

        return read;
    }

    /// <summary>Whether the line begins with a label of a card.</summary>
    public static bool IsLabelled(string line) => LabelOf(line) is not null;

    /// <summary>Whether the line says more of what stands above it: «Обоснование: …».</summary>
    public static bool IsNote(BodyBlock block) => block is { Marker: null, StandsOut: false } && LabelOf(block.Plain) is { } label && Other().IsMatch(label.Groups["label"].Value);

    private static List<Line> LinesFrom(IReadOnlyList<BodyToken> tokens, int start)
    {
        if (tokens[start] is TableToken { Rows: [{ Length: 2 }, ..] } table)
            return table.Rows.All(row => IsLabel(row[0].Plain)) ? [.. table.Rows.Select(row => new Line(table, null, row[0].Plain.TrimEnd(':', ' '), row[1]))] : [];
        var lines = new List<Line>();
        for (var i = start; i < tokens.Count && tokens[i] is BodyBlock { HeadingLevel: 0 } block && LabelOf(block.Plain) is { } label; i++)
            lines.Add(new Line(block, block.Marker, label.Groups["label"].Value, block.Text.From(label.Length).Trim()));
        return lines;
    }

    /// <summary>A label that comes again begins the next card.</summary>
    private static IEnumerable<List<Line>> Cards(List<Line> lines)
    {
        var card = new List<Line>();
        foreach (var line in lines)
        {
            if (card.Exists(before => before.Label.Equals(line.Label, StringComparison.OrdinalIgnoreCase)))
            {
                yield return card;
                card = [];
            }

            card.Add(line);
        }

        yield return card;
    }

    private static bool IsCard(List<Line> card) =>
        card.Count > 1 && card.Find(line => RecommendationTable.IsWhat(line.Label)) is { } what && (Requests.Opens(what.Value.Plain) || Requests.OpensNominally(what.Value.Plain));

    private static IEnumerable<BodyToken> Row(List<Line> card)
    {
        var what = card.Find(line => RecommendationTable.IsWhat(line.Label))!;
        var number = card[0].Marker?.Label;
        if (!card.Exists(line => RecommendationTable.IsWhom(line.Label)))
        {
            return what.Of is BodyBlock request
                ? [request with { Text = what.Value, Marker = card[0].Marker }, .. card.Where(line => line != what).Select(line => line.Of is BodyBlock block ? block with { Marker = null } : line.Of)]
                : card.Select(line => line.Of).Distinct();
        }

        ImmutableArray<RichText> heads = [.. card.Select(line => InlineText.Plain(line.Label))];
        ImmutableArray<RichText> cells = [.. card.Select(line => line.Value)];
        return [new TableToken(card[0].Of.At, number is null ? [heads, cells] : [heads.Insert(0, InlineText.Plain("№")), cells.Insert(0, InlineText.Plain(number))])];
    }

    private static Match? LabelOf(string line) => Labelled().Match(line) is { Success: true } match && IsLabel(match.Groups["label"].Value) ? match : null;

    private static bool IsLabel(string label) => label.TrimEnd(':', ' ') is var bare && (RecommendationTable.IsWhat(bare) || RecommendationTable.IsWhom(bare) || Other().IsMatch(bare));

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{2,30}?)\s*(:|\s[–—])\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>What a card says besides.</summary>
    [GeneratedRegex(
        """
        ^(
            сроки?(\s+\w+)? | обоснование | основание | проблема | цель | (ожидаемый\s+)?результат | ресурсы | источник(\s+\w+)? | автор | финансирование | комментарий
            | примечание | приоритет | статус | тема | секция | направление | группа | пояснение | почему | зачем | когда | показатель | форма(\s+\w+)?
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Other();
}
