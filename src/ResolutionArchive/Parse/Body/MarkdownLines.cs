using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;
using Block = Markdig.Syntax.Block;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Body → lines and tables. Markdown is taken as what it is here, a hint of what the writer saw: nothing is dropped for the sake of
/// its rules, so no raw HTML, no code blocks, no underlined headings, no link definitions.
/// </summary>
internal sealed partial class MarkdownLines
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly string[] source;
    private readonly Location start;
    private readonly List<BodyToken> found = [];

    private readonly InlineText.FindFile find;
    private readonly HashSet<int> starts = [];

    private MarkdownLines(string body, Location start, Neighbours neighbours, DiagnosticLog log) =>
        (source, this.start, find) = (body.Split('\n'), start, (url, isPicture, line) => neighbours.Find(url, isPicture, Place(line, 0), log));

    /// <summary>The <see cref="BodyLine"/>s and <see cref="TableToken"/>s of the body in order.</summary>
    /// <param name="body">The body.</param>
    /// <param name="start">The place of its first line.</param>
    /// <param name="neighbours">The files that it may show or link to.</param>
    /// <param name="log">Where markup is reported that cannot be read; its text is read without it.</param>
    public static IReadOnlyList<BodyToken> Read(string body, Location start, Neighbours neighbours, DiagnosticLog log)
    {
        var reader = new MarkdownLines(body, start, neighbours, log);
        if (TryParse(body) is { } document)
        {
            foreach (var block in document)
                reader.NoteStarts(block);
            foreach (var block in document)
                reader.Visit(block, depth: 0, marker: null);
        }
        else
        {
            log.Add(Rules.TangledMarkup, start);
            reader.VisitPlain();
        }

        return reader.found;
    }

    /// <summary>
    /// The document; null where its markup is nested too deep, or so dense that reading it would take more than linear time.
    /// </summary>
    private static MarkdownDocument? TryParse(string body)
    {
        if (IsDense(body))
            return null;
        try
        {
            return Markdown.Parse(LinkDefinition().Replace(WithoutBreaksInRows(body), bracket => bracket.Value[..^1] + @"\["), Pipeline);
        }
        catch (ArgumentException)
        {
            // This is how Markdig says that elements are nested too deep.
            return null;
        }
    }

    /// <summary>
    /// Whether a paragraph has more brackets, stars or bars than anybody writes on purpose; Markdig pairs the former in quadratic time, and gives every row of a table as
    /// many cells as the widest has.
    /// </summary>
    private static bool IsDense(string body)
    {
        const int most = 500;
        var (brackets, stars, blank) = (0, 0, true);
        var (rows, bars, widest) = (1L, 0, 0);
        foreach (var c in body)
        {
            bars += c == '|' ? 1 : 0;
            if (c == '\n')
            {
                widest = Math.Max(widest, bars);
                if (widest * rows > 200 * most)
                    return true;
                (rows, bars, widest) = blank ? (1, 0, 0) : (rows + 1, 0, widest);
                (brackets, stars, blank) = blank ? (0, 0, true) : (brackets, stars, true);
            }
            else if (!char.IsWhiteSpace(c))
                blank = false;
            brackets += c == '[' ? 1 : 0;
            stars += c is '*' or '_' ? 1 : 0;
            if (brackets > most || stars > 4 * most)
                return true;
        }

        return false;
    }

    /// <summary>A backslash at the end of a line is a line break to Markdig, which shows the line twice where it stands in a table.</summary>
    private static string WithoutBreaksInRows(string body)
    {
        if (!body.Contains('|', StringComparison.Ordinal) || !body.Contains('\\', StringComparison.Ordinal))
            return body;
        var lines = body.Split('\n');
        for (var (start, end) = (0, 0); start < lines.Length; start = end + 1)
        {
            for (end = start; end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]);)
                end++;
            if (!lines[start..end].Any(line => line.Contains('|', StringComparison.Ordinal)))
                continue;
            for (var i = start; i < end; i++)
                lines[i] = lines[i].AsSpan().TrimEnd() is [.., '\\'] ? lines[i].TrimEnd(' ', '\t', '\\') : lines[i];
        }

        return string.Join('\n', lines);
    }

    private void VisitPlain()
    {
        var before = Gap.Block;
        for (var i = 0; i < source.Length; i++)
        {
            var (text, marker) = TakeMarker(InlineText.Plain(source[i]).Trim(), before, level: 0);
            if (text.Plain.Length > 0)
                found.Add(new BodyLine(Place(i, 0), before, text, marker, Depth: 0, IndentOf(Place(i, 0)), HeadingLevel: 0));
            before = text.Plain.Length > 0 ? Gap.Wrap : Gap.Block;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    private void Visit(Block block, int depth, Marker? marker)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    VisitItem(list, item, depth + 1);
                break;
            case MarkdownTable table:
                found.Add(new TableToken(Place(table.Line, table.Column), ReadTable(table)));
                break;
            case HeadingBlock heading:
                Add(InlineText.Lines(heading.Inline, find), heading, depth, marker, heading.Level);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Visit(child, depth, marker: null);
                break;
            case ParagraphBlock paragraph when marker is null && TabbedTable.Read(SourceOf(paragraph)) is { } rows:
                found.Add(new TableToken(Place(paragraph.Line, paragraph.Column), rows));
                break;
            case LeafBlock { Inline: { } inline } leaf:
                Add(InlineText.Lines(inline, find), leaf, depth, marker, level: 0);
                break;
            case LeafBlock leaf:
                Add(InlineText.Lines(leaf.Lines), leaf, depth, marker, level: 0);
                break;
        }
    }

    private string[] SourceOf(ParagraphBlock paragraph) => source[paragraph.Line..Math.Min(source.Length, paragraph.Line + LinesOf(paragraph))];

    /// <summary>How many lines of the file a paragraph takes: line breaks are all that Markdig keeps of them.</summary>
    private static int LinesOf(ParagraphBlock paragraph) => 1 + (paragraph.Inline?.Descendants<Markdig.Syntax.Inlines.LineBreakInline>().Count() ?? 0);

    private void VisitItem(ListBlock list, ListItemBlock item, int depth)
    {
        var marker = list.IsOrdered
            ? new Marker(
                list.OrderedDelimiter == ')' ? MarkerKind.NumberInParenthesis : MarkerKind.Number,
                item.Order.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter)
            : new Marker(MarkerKind.Bullet, list.BulletType.ToString());
        if (item.Count == 0)
            found.Add(new BodyLine(Place(item.Line, item.Column), Gap.Block, InlineText.Plain(marker.Printed), Marker: null, depth, item.Column, HeadingLevel: 0));
        foreach (var child in item)
        {
            if (child is ListBlock { IsOrdered: true } parts && marker is { Kind: MarkerKind.Number })
                VisitParts(parts, marker, depth);
            else
                Visit(child, depth, marker);
            marker = null;
        }
    }

    /// <summary>«4. 1. …»: Markdown sees a list in a list, the writer meant a number of two parts.</summary>
    private void VisitParts(ListBlock parts, Marker clause, int depth)
    {
        foreach (var part in parts.OfType<ListItemBlock>())
        {
            Marker? marker = new Marker(MarkerKind.CompoundNumber, string.Create(CultureInfo.InvariantCulture, $"{clause.Printed}{part.Order}."));
            foreach (var child in part)
            {
                Visit(child, depth, marker);
                marker = null;
            }
        }
    }

    private void Add(IEnumerable<InlineText.Line> lines, Block block, int depth, Marker? marker, int level)
    {
        var before = Gap.Block;
        var number = 0;
        foreach (var line in lines)
        {
            var at = number == 0 ? Place(block.Line, block.Column) : Place(block.Line + number, 0);
            number += line.Ends is Gap.Wrap or Gap.Break ? 1 : 0;
            var (text, own) = TakeMarker(line.Text.Trim(), before, level);
            if (IsDrawn(text.Plain))
                text = RichText.Empty;
            if (text.Plain.Length > 0)
                found.Add(new BodyLine(at, before, text, Choose(marker, own), depth, IndentOf(at), level));
            if (text.Plain.Length > 0 || before != Gap.Block)
                before = line.Ends;
            marker = null;
        }
    }

    /// <summary>A line drawn with signs, as under a heading: «======».</summary>
    private static bool IsDrawn(string text) => text.Length > 2 && text.All(c => c is '=' or '-' or '—' or '*' or '`');

    /// <summary>A number that the writer typed after Markdown's bullet says more than the bullet.</summary>
    private static Marker? Choose(Marker? markdown, Marker? own) => markdown is { Kind: not MarkerKind.Bullet } ? markdown : own ?? markdown;

    /// <summary>
    /// Word's bullets are no Markdown, so they are found here. Inside a paragraph a dash at the start of a line may be a dash of the
    /// sentence, and a number may be a number of it; <see cref="BlockAssembly"/> decides by what stands before it.
    /// </summary>
    private static (RichText Text, Marker? Marker) TakeMarker(RichText text, Gap before, int level)
    {
        if (Marker.Find(text.Plain) is not { } found || (level > 0 && found.Marker.IsDash && before != Gap.Block))
            return (text, null);
        return (text.From(found.Length), found.Marker);
    }

    /// <summary>
    /// The rows. Markdig takes a row for the one that parts the head from the rest where it begins like it («| - | **май** |»), and its words are lost; then the lines
    /// are cut at their bars.
    /// </summary>
    private ImmutableArray<ImmutableArray<RichText>> ReadTable(MarkdownTable table)
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
        while (end < source.Length && !string.IsNullOrWhiteSpace(source[end]) && !starts.Contains(end))
            end++;
        return [.. source[table.Line..end]];
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

    private int IndentOf(Location at)
    {
        var line = source.ElementAtOrDefault(at.Line - start.Line) ?? "";
        return line.Length - line.AsSpan().TrimStart().Length;
    }

    private Location Place(int line, int column) => start with { Line = start.Line + line, Column = column + 1 };

    [GeneratedRegex(@"^[ \t>*+\-0-9.)]*\[(?![^\]\n]*\]\()", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();
}
