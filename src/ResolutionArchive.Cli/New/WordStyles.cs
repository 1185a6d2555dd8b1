using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionArchive.Cli.New;

/// <summary>
/// What a paragraph has from its style. A style's id differs from language to language («Heading1», «1»); its name, «heading 1», does not
/// (ECMA-376, 17.7.4.9).
/// </summary>
internal sealed class WordStyles
{
    /// <summary>A style rests on another one; no document has longer chains, and a damaged one may go in a circle.</summary>
    private const int MaxDepth = 12;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                styles[id] = style;
        }
    }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var names = ChainOf(paragraph).Select(style => style.StyleName?.Val?.Value).Append(id).OfType<string>();
        return names.Select(LevelIn).FirstOrDefault(level => level > 0);
    }

    /// <summary>The list that the paragraph is an item of, by itself or by its style; null where it is of none.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? ChainOf(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(properties => properties?.NumberingId is not null);

    private IEnumerable<Style> ChainOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < MaxDepth && id is not null && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int LevelIn(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() is ['h', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '6' and var level] ? level - '0' : 0;
}
