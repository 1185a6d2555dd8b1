using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using Block = Markdig.Syntax.Block;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Body → lines and tables. Markdown is taken as what it is here, a hint of what the writer saw: nothing is dropped for the sake of
/// its rules, so no raw HTML, no code blocks, no underlined headings, no link definitions.
/// </summary>
internal sealed class MarkdownLines
{
    private readonly MarkdownSource source;
    private readonly Location start;
    private readonly InlineText.FindFile find;
    private readonly List<BodyToken> found = [];
    private PipeTables? tables;

    private MarkdownLines(MarkdownSource source, Location start, Neighbours neighbours, DiagnosticLog log) =>
        (this.source, this.start, find) = (source, start, (url, isPicture, line) => neighbours.Find(url, isPicture, Place(line, 0), log));

    /// <summary>The <see cref="BodyLine"/>s and <see cref="TableToken"/>s of the body in order.</summary>
    /// <param name="body">The body.</param>
    /// <param name="start">The place of its first line.</param>
    /// <param name="neighbours">The files that it may show or link to.</param>
    /// <param name="log">Where markup is reported that cannot be read; its text is read without it.</param>
    public static IReadOnlyList<BodyToken> Read(string body, Location start, Neighbours neighbours, DiagnosticLog log)
    {
        var source = MarkdownSource.Of(body);
        var reader = new MarkdownLines(source, start, neighbours, log);
        if (source.FirstTag is { } tagged)
            log.Add(Rules.FormattingTags, start with { Line = start.Line + tagged });
        if (source.Parse() is { } document)
        {
            reader.tables = PipeTables.Of(document, source.Lines, reader.find);
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

    private void VisitPlain()
    {
        var before = Gap.Block;
        for (var i = 0; i < source.Lines.Length; i++)
        {
            var (text, marker) = TakeMarker(InlineText.Plain(source.Lines[i]).Trim(), before, level: 0);
            if (text.Plain.Length > 0)
                found.Add(new BodyLine(Place(i, 0), before, text, marker, Depth: 0, IndentOf(i), HeadingLevel: 0));
            before = text.Plain.Length > 0 ? Gap.Wrap : Gap.Block;
        }
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
                found.Add(new TableToken(Place(table.Line, table.Column), tables!.Read(table)));
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

    private ImmutableArray<string> SourceOf(ParagraphBlock paragraph) => source.Lines[paragraph.Line..Math.Min(source.Lines.Length, paragraph.Line + LinesOf(paragraph))];

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
        var (number, indent) = (0, IndentOf(block.Line));
        foreach (var line in lines)
        {
            var at = Place(block.Line + number, number == 0 ? block.Column : 0);
            var (text, own) = TakeMarker(line.Text.Trim(), before, level);
            if (IsDrawn(text.Plain))
                text = RichText.Empty;
            if (text.Plain.Length > 0)
                found.Add(new BodyLine(at, before, text, Choose(marker, own), depth, indent, level));
            if (text.Plain.Length > 0 || before != Gap.Block)
                before = line.Ends;
            marker = null;
            if (line.Ends is Gap.Wrap or Gap.Break)
                indent = IndentOf(block.Line + ++number);
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

    private int IndentOf(int line)
    {
        var text = source.Lines.ElementAtOrDefault(line) ?? "";
        return text.Length - text.AsSpan().TrimStart().Length;
    }

    private Location Place(int line, int column) => start with { Line = start.Line + source.OriginOf(line), Column = column + 1 };
}
