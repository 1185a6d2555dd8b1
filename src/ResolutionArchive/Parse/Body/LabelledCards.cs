using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Cards «Предложение: … Кому: … Срок: …», a label a line or a label a row of a table, are rows of a table that stands on its side: what is asked is told by its
/// label, and the others say of whom and until when.
/// </summary>
internal static class LabelledCards
{
    private sealed record Line(BodyToken Of, Marker? Marker, string Label, RichText Value);

    /// <summary>The tokens with each card that says what is asked made a table of one row, or its request where it says nothing of whom. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Read(IReadOnlyList<BodyToken> tokens)
    {
        var read = new List<BodyToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (lines, count) = LinesFrom(tokens, i);
            if (lines.Count < 2 || !Cards(lines).ToList().Exists(IsCard))
            {
                read.Add(tokens[i]);
                continue;
            }

            read.AddRange(Cards(lines).SelectMany(card => IsCard(card) ? Row(card) : card.Select(line => line.Of).Distinct()));
            i += count - 1;
        }

        return read;
    }

    /// <summary>The lines of the cards that begin at the place, and how many tokens they take.</summary>
    private static (List<Line> Lines, int Count) LinesFrom(IReadOnlyList<BodyToken> tokens, int start)
    {
        if (tokens[start] is TableToken { Rows: [{ Length: 2 }, ..] } table)
            return table.Rows.All(row => CardLabels.Knows(row[0].Plain)) ? ([.. table.Rows.Select(row => new Line(table, null, row[0].Plain.TrimEnd(':', ' '), row[1]))], 1) : ([], 0);
        var lines = new List<Line>();
        var end = start;
        while (end < tokens.Count && tokens[end] is BodyBlock { HeadingLevel: 0 } block && CardLabels.Split(block.Text) is { Count: > 0 } pieces)
        {
            lines.AddRange(pieces.Select((piece, i) => new Line(block with { Text = piece.Whole, Marker = i == 0 ? block.Marker : null }, i == 0 ? block.Marker : null, piece.Label, piece.Value)));
            end++;
        }

        return (lines, end - start);
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
}
