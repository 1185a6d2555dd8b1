using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The body as Markdown is given it. A table that touches the lines around it stands apart, for a writer sees where one begins without a blank line.
/// </summary>
internal sealed partial class MarkdownSource
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly ImmutableArray<int> origins;

    private MarkdownSource(ImmutableArray<string> lines, ImmutableArray<int> origins, int? firstTag) => (Lines, this.origins, FirstTag) = (lines, origins, firstTag);

    /// <summary>The lines, those that were put in among them.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The first line of the body, from 0, that held tags of a web page, which are blocks now; null where there were none.</summary>
    public int? FirstTag { get; }

    /// <summary>Prepares the body. Linear in its size.</summary>
    public static MarkdownSource Of(string body)
    {
        var (read, firstTag) = HtmlBlocks.Read(body.Split('\n'));
        var lines = read.Select(line => line.Text).ToArray();
        var edges = new HashSet<int>();
        for (var (start, end) = (0, 0); start < lines.Length; start = end + 1)
        {
            for (end = start; end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]);)
                end++;
            if (end == start)
                continue;
            edges.UnionWith(EdgesOfPipeTables(lines, start, end));
            edges.UnionWith(EdgesOfTabbedTables(lines, start, end));
        }

        var places = Enumerable.Range(0, lines.Length).SelectMany(i => Enumerable.Repeat(i, edges.Contains(i) ? 2 : 1)).ToArray();
        return new MarkdownSource([.. places.Select((place, i) => i + 1 < places.Length && places[i + 1] == place ? "" : lines[place])], [.. places.Select(place => read[place].Origin)], firstTag);
    }

    /// <summary>The line of the body from which a line comes, from 0.</summary>
    public int OriginOf(int line) => line < origins.Length ? origins[line] : line - origins.Length + (origins.Length == 0 ? 0 : origins[^1] + 1);

    /// <summary>
    /// The document; null where its markup is nested too deep, or so dense that reading it would take more than linear time.
    /// </summary>
    public MarkdownDocument? Parse()
    {
        var text = string.Join('\n', Lines);
        if (MarkupDensity.IsTooHigh(text))
            return null;
        try
        {
            return Markdown.Parse(LinkDefinition().Replace(text, bracket => bracket.Value[..^1] + @"\["), Pipeline);
        }
        catch (ArgumentException)
        {
            // This is how Markdig says that elements are nested too deep.
            return null;
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

    /// <summary>
    /// Where blank lines are wanted among lines without one: before the head of a table that the row «|---|» makes one, and after its last row. A backslash at the end of
    /// a line is a line break to Markdig, which shows the line twice where it stands in a table.
    /// </summary>
    private static IEnumerable<int> EdgesOfPipeTables(string[] lines, int start, int end)
    {
        if (!lines[start..end].Any(HasBar))
            yield break;
        for (var i = start; i < end; i++)
            lines[i] = lines[i].AsSpan().TrimEnd() is [.., '\\'] ? lines[i].TrimEnd(' ', '\t', '\\') : lines[i];
        for (var i = start + 1; i < end; i++)
        {
            if (!HasBar(lines[i]) || !DelimiterRow().IsMatch(lines[i]) || !HasBar(lines[i - 1]))
                continue;
            if (i - 1 > start && !HasBar(lines[i - 2]))
                yield return i - 1;
            while (i < end && HasBar(lines[i]))
                i++;
            if (i < end)
                yield return i;
        }
    }

    private static bool HasBar(string line) => line.Contains('|', StringComparison.Ordinal);

    /// <summary>The same of a table whose cells are parted by tabs.</summary>
    private static IEnumerable<int> EdgesOfTabbedTables(string[] lines, int start, int end)
    {
        for (var (first, next) = (start, start); first < end; first = next)
        {
            var tabs = TabbedTable.TabsIn(lines[first]);
            for (next = first + 1; next < end && TabbedTable.TabsIn(lines[next]) == tabs;)
                next++;
            if (tabs == 0 || TabbedTable.Read(lines[first..next]) is null)
                continue;
            if (first > start)
                yield return first;
            if (next < end)
                yield return next;
        }
    }

    /// <summary>The row that parts the head of a table from the rest.</summary>
    [GeneratedRegex(@"^[\s|:>]*-[\s|:\-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DelimiterRow();

    [GeneratedRegex(@"^[ \t>*+\-0-9.)]*\[(?![^\]\n]*\]\()", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();
}
