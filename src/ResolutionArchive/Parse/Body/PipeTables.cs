using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;
using Block = Markdig.Syntax.Block;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace ResolutionArchive.Parse.Body;

/// <summary>Tables drawn with bars, so read that no word of them is lost.</summary>
internal sealed partial class PipeTables
{
    private readonly ImmutableArray<string> lines;
    private readonly InlineText.FindFile find;
    private readonly HashSet<int> starts = [];

    private PipeTables(ImmutableArray<string> lines, InlineText.FindFile find) => (this.lines, this.find) = (lines, find);

    /// <summary>The tables of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="find">What links and pictures lead to.</param>
    public static PipeTables Of(MarkdownDocument document, ImmutableArray<string> lines, InlineText.FindFile find)
    {
        var tables = new PipeTables(lines, find);
        foreach (var block in document)
            tables.NoteStarts(block);
        return tables;
    }

    /// <summary>
    /// The rows. Markdig takes a row for the one that parts the head from the rest where it begins like it («| - | **май** |»), and its words are lost; then the lines
    /// are cut at their bars.
    /// </summary>
    public ImmutableArray<ImmutableArray<RichText>> Read(MarkdownTable table)
    {
        var lines = LinesOf(table);
        var rows = Rectangle(table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(ReadCell).ToList()));
        var isWhole = LettersOf(string.Concat(lines)).Equals(LettersOf(string.Concat(rows.SelectMany(row => row).Select(cell => cell.Plain))), StringComparison.Ordinal);
        return isWhole || (!lines.Exists(StartsAsDelimiter) && lines.Exists(line => line.Contains("](", StringComparison.Ordinal))) ? rows : Rectangle(lines.Where(line => !DelimiterRow().IsMatch(line)).Select(CellsOf));
    }

    /// <summary>The lines of the file that the table takes: those up to a blank one or to the next block.</summary>
    private List<string> LinesOf(MarkdownTable table)
    {
        var end = table.Line + 1;
        while (end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]) && !starts.Contains(end))
            end++;
        return [.. lines[table.Line..end]];
    }

    /// <summary>Notes where blocks begin; what is inside a table begins none.</summary>
    private void NoteStarts(Block block)
    {
        starts.Add(block.Line);
        if (block is not MarkdownTable && block is ContainerBlock container)
        {
            foreach (var child in container)
                NoteStarts(child);
        }
    }

    /// <summary>Words that Markdown leaves out on purpose, as in the address of a link, are left out of a table that has no such row.</summary>
    private static bool StartsAsDelimiter(string line) => line.AsSpan().TrimStart("|:- \t").Length < line.Length && line.Contains('-', StringComparison.Ordinal) && !DelimiterRow().IsMatch(line);

    private static List<RichText> CellsOf(string line) =>
        [.. Bar().Split(line.Trim(' ', '\t', '>').Trim('|')).Select(cell => InlineText.Plain(cell).Trim())];

    private static string LettersOf(string text) => string.Concat(text.Where(Words.IsCyrillic));

    private static ImmutableArray<ImmutableArray<RichText>> Rectangle(IEnumerable<List<RichText>> all)
    {
        var rows = all.Where(row => row.Any(cell => cell.Plain.Length > 0)).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return [.. rows.Select(row => row.Concat(Enumerable.Repeat(RichText.Empty, width - row.Count)).ToImmutableArray())];
    }

    private RichText ReadCell(TableCell cell) =>
        RichText.Join(" ", cell.OfType<ParagraphBlock>().SelectMany(paragraph => InlineText.Lines(paragraph.Inline, find)).Select(line => line.Text)).Trim();

    [GeneratedRegex(@"^[\s|:\-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DelimiterRow();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();
}
