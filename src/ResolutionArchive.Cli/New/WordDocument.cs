using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionArchive.Cli.New;

/// <summary>A Word document → Markdown: paragraphs, headings, lists with the numbers that Word shows, bold, italics, tables and footnotes.</summary>
internal sealed class WordDocument
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<long, int> notes = [];
    private readonly WordNumbering numbering;
    private readonly WordStyles styles;

    private WordDocument(MainDocumentPart part) => (numbering, styles) = (new WordNumbering(part), new WordStyles(part));

    /// <summary>The document's text.</summary>
    /// <exception cref="InvalidDataException">The file is no Word document.</exception>
    public static string ToMarkdown(string path)
    {
        try
        {
            WordPackage.RefuseBomb(path);
            using var file = WordprocessingDocument.Open(path, isEditable: false);
            var part = file.MainDocumentPart ?? throw new InvalidDataException("No main part.");
            var document = new WordDocument(part);
            foreach (var element in part.Document?.Body?.Elements() ?? [])
                document.Add(element);
            document.AddFootnotes(part);
            return document.text.ToString();
        }
        catch (Exception failure) when (failure is not (IOException or UnauthorizedAccessException or InvalidDataException))
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
                text.Append('\n').Append(MarkdownText.Table([.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(WordsOfCell).ToList())]));
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
        var heading = styles.HeadingLevel(paragraph);
        var mark = heading > 0 ? new string('#', heading) + " " : numbering.MarkOf(styles.NumberingOf(paragraph));
        text.Append('\n').Append(mark).Append(words).Append('\n');
    }

    /// <summary>A paragraph in a text box is told with the one that the box hangs on.</summary>
    private string WordsOfCell(TableCell cell) => string.Join(' ', cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<Paragraph>().Any()).Select(Words));

    private string Words(OpenXmlElement element)
    {
        var words = new StyledText();
        foreach (var run in element.Descendants<Run>())
        {
            var properties = run.RunProperties;
            var isRaised = properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
            words.Append(string.Concat(run.Elements().Select(child => Words(child, isRaised))), IsOn(properties?.Bold), IsOn(properties?.Italic));
        }

        return words.ToString();
    }

    private string Words(OpenXmlElement child, bool isRaised) => child switch
    {
        Text text => MarkdownText.Escape(isRaised ? MarkdownText.Raised(text.Text) : text.Text),
        TabChar => " ",
        Break { Type: { } type } when type.Value == BreakValues.Page => " ",
        Break or CarriageReturn => "  \n",
        NoBreakHyphen => "\u2011",
        FootnoteReference { Id: { } id } => $"[^{NumberOf(id.Value)}]",
        _ => "",
    };

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    /// <summary>Notes are counted as they are met; their ids in the file begin after those of the lines that part them from the text.</summary>
    private string NumberOf(long note)
    {
        notes.TryAdd(note, notes.Count + 1);
        return notes[note].ToString(CultureInfo.InvariantCulture);
    }

    private void AddFootnotes(MainDocumentPart part)
    {
        var texts = part.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Id is not null).ToLookup(note => note.Id!.Value);
        foreach (var note in notes.OrderBy(note => note.Value).Select(note => note.Key).ToList())
            text.Append("\n[^").Append(NumberOf(note)).Append("]: ").AppendJoin(' ', texts?[note].Select(Words) ?? []).Append('\n');
    }
}
