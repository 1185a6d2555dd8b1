using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionArchive.Cli.New;

/// <summary>A Word document → Markdown: paragraphs, headings, lists with the numbers that Word shows, bold, italics, tables and footnotes.</summary>
internal sealed class WordDocument
{
    private readonly StringBuilder text = new();
    private readonly WordNumbering numbering;

    private WordDocument(MainDocumentPart part) => numbering = new WordNumbering(part);

    /// <summary>The document's text.</summary>
    /// <exception cref="InvalidDataException">The file is no Word document.</exception>
    public static string ToMarkdown(string path)
    {
        try
        {
            using var file = WordprocessingDocument.Open(path, isEditable: false);
            var part = file.MainDocumentPart ?? throw new InvalidDataException("No main part.");
            var document = new WordDocument(part);
            foreach (var element in part.Document?.Body?.Elements() ?? [])
                document.Add(element);
            document.AddFootnotes(part);
            return document.text.ToString();
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Table table:
                text.Append('\n').Append(MarkdownText.Table([.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(Words).ToList())]));
                break;
            case SdtBlock block:
                foreach (var child in block.SdtContentBlock?.Elements() ?? [])
                    Add(child);
                break;
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var words = Words(paragraph);
        if (words.Length == 0)
            return;
        var heading = HeadingLevel(paragraph);
        var mark = heading > 0 ? new string('#', heading) + " " : numbering.MarkOf(paragraph);
        text.Append('\n').Append(mark).Append(words).Append('\n');
    }

    private static int HeadingLevel(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        return style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style.Length == 8 && style[7] is >= '1' and <= '6' ? style[7] - '0' : 0;
    }

    private static string Words(OpenXmlElement element) => string.Concat(element.Descendants<Run>().Select(Words)).Trim();

    private static string Words(Run run)
    {
        var properties = run.RunProperties;
        var words = string.Concat(run.Elements().Select(child => child switch
        {
            Text text => MarkdownText.Escape(text.Text),
            TabChar => " ",
            Break => "  \n",
            NoBreakHyphen => "\u2011",
            FootnoteReference note => $"\\[{note.Id}\\]",
            _ => "",
        }));
        return MarkdownText.Styled(words, IsOn(properties?.Bold), IsOn(properties?.Italic));
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private void AddFootnotes(MainDocumentPart part)
    {
        foreach (var note in part.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Id?.Value > 0) ?? [])
            text.Append("\n\\[").Append(note.Id?.InnerText).Append("\\] ").Append(Words(note)).Append('\n');
    }
}
