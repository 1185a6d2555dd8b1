using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>A piece of a card: «Срок: до 1 мая».</summary>
/// <param name="Label">What it tells, without its number and its sign.</param>
/// <param name="Whole">The piece as printed.</param>
/// <param name="Value">What stands after the label.</param>
internal sealed record LabelledText(string Label, RichText Whole, RichText Value);

/// <summary>The labels of cards, alone in a line or several in one: «**Решение.** Провести сбор. *Кому:* школам. *Срок:* до мая».</summary>
internal static partial class CardLabels
{
    /// <summary>Whether the line begins with a label of a card.</summary>
    public static bool Begin(string line) => LabelOf(line) is not null;

    /// <summary>Whether the words are such a label.</summary>
    public static bool Knows(string label) => label.TrimEnd(':', ' ') is var bare && (RecommendationTable.IsWhat(bare) || RecommendationTable.IsWhom(bare) || Other().IsMatch(bare));

    /// <summary>Whether the line says more of what stands above it: «Обоснование: …».</summary>
    public static bool IsNote(BodyBlock block) => block is { Marker: null, StandsOut: false } && LabelOf(block.Plain) is { } label && Other().IsMatch(label.Groups["label"].Value);

    /// <summary>The pieces of a text that begins with a label, each from its label to the next; none where it begins otherwise.</summary>
    public static List<LabelledText> Split(RichText text)
    {
        var labels = Inner().Matches(text.Plain).Where(label => Knows(label.Groups["label"].Value) && (label.Groups["sign"].Value != "." || IsSetApart(text, label))).ToList();
        return labels is not [{ Index: 0 }, ..]
            ? []
            : [.. labels.Select((label, i) => (Label: label, End: i + 1 < labels.Count ? labels[i + 1].Index : text.Plain.Length))
                .Select(piece => new LabelledText(piece.Label.Groups["label"].Value, text.Cut(piece.Label.Index, piece.End).Trim(), text.Cut(piece.Label.Index + piece.Label.Length, piece.End).Trim()))];
    }

    /// <summary>Whether the label is set otherwise than what stands after it: a word with a full stop is a label only so.</summary>
    private static bool IsSetApart(RichText text, Match label)
    {
        var (own, after) = (text.Cut(label.Index, label.Index + label.Length).CommonStyle, text.Cut(label.Index + label.Length, text.Plain.Length));
        return own != TextStyle.None && after.Runs is [var next, ..] && next.Style != own;
    }

    private static Match? LabelOf(string line) => Labelled().Match(line) is { Success: true } match && Knows(match.Groups["label"].Value) ? match : null;

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{2,30}?)(\s*№?\s*[0-9]{1,2})?\s*(:|\s[–—])\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<=^|[.;!?)»]\s+)(?<label>\p{Lu}[\p{L} ]{2,30}?)(\s*№?\s*[0-9]{1,2})?\s*(?<sign>[:.]|\s[–—])\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

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
