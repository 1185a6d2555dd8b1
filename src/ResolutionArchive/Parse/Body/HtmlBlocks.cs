using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The code of a web page, pasted as it is: its paragraphs, headings, lists and tables become those of Markdown. Other tags are left to
/// <see cref="Repair.FormattingTags"/>, or are text. No word is lost; the time is linear in the text.
/// </summary>
internal sealed partial class HtmlBlocks
{
    /// <summary>Deeper lists stand no further in.</summary>
    private const int DeepestList = 6;

    private readonly List<(string Text, int Origin)> written = [];
    private readonly StringBuilder line = new();
    private readonly Stack<int> lists = new();
    private int? firstTag;
    private List<StringBuilder>? row;
    private readonly Dictionary<int, int> spans = [];
    private bool isFirstRow = true;

    private HtmlBlocks()
    {
    }

    /// <summary>The lines, each with the number of the line that it comes from, and the number of the first that had tags; null where none had.</summary>
    public static (IReadOnlyList<(string Text, int Origin)> Lines, int? FirstTag) Read(IReadOnlyList<string> lines)
    {
        var blocks = new HtmlBlocks();
        for (var i = 0; i < lines.Count; i++)
            blocks.Read(lines[i], i);
        blocks.EndRow(lines.Count - 1);
        return (blocks.written, blocks.firstTag);
    }

    private void Read(string text, int origin)
    {
        var seen = 0;
        // In a row that is drawn with bars a line break stays in its cell.
        var tags = text.Contains('<', StringComparison.Ordinal) && !(row is null && text.AsSpan().TrimStart() is ['|', ..]) ? Tag().Matches(text) : null;
        foreach (Match tag in tags ?? Enumerable.Empty<Match>())
        {
            Write(text.AsSpan(seen, tag.Index - seen));
            seen = tag.Index + tag.Length;
            firstTag ??= origin;
            Apply(tag.Groups["name"].Value.ToLowerInvariant(), tag.Value[1] == '/', origin);
            Span(tag.Groups["attributes"].Value);
        }

        Write(text.AsSpan(seen));
        if (row is not null)
            Write(" ");
        else if (tags is not { Count: > 0 } || line.Length > 0)
            EndLine(origin);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (row is null)
            line.Append(text);
        else if (row.Count > 0 || !text.IsWhiteSpace())
            Cell().Append(text.ToString().Replace("|", @"\|", StringComparison.Ordinal));
    }

    private StringBuilder Cell()
    {
        if (row!.Count == 0)
            row.Add(new StringBuilder());
        return row[^1];
    }

    private void Apply(string name, bool closes, int origin)
    {
        switch (name)
        {
            case "tr":
                EndRow(origin);
                row = closes ? null : [];
                break;
            case "td" or "th":
                if (!closes)
                    AddCell();
                break;
            case "table" or "thead" or "tbody" or "tfoot":
                EndRow(origin);
                Part(origin);
                if (name == "table")
                {
                    isFirstRow = true;
                    spans.Clear();
                }

                break;
            case var _ when row is not null:
                Write(" ");
                break;
            case "ul" or "ol":
                Part(origin);
                if (closes)
                    lists.TryPop(out _);
                else
                    lists.Push(name == "ol" ? 1 : 0);
                break;
            case "li":
                EndPending(origin);
                if (!closes)
                    line.Append(' ', 3 * Math.Clamp(lists.Count - 1, 0, DeepestList)).Append(NextMark());
                break;
            case ['h', var level]:
                Part(origin);
                if (!closes)
                    line.Append('#', level - '0').Append(' ');
                break;
            case "br":
                EndPending(origin);
                break;
            default:
                Part(origin);
                break;
        }
    }

    private void AddCell()
    {
        row ??= [];
        // A cell that goes on from a row above leaves its place empty here.
        while (spans.GetValueOrDefault(row.Count) is > 0 and var left)
        {
            spans[row.Count] = left - 1;
            row.Add(new StringBuilder());
        }

        row.Add(new StringBuilder());
    }

    /// <summary>Notes how many rows and columns more a cell takes.</summary>
    private void Span(string attributes)
    {
        if (row is not { Count: > 0 })
            return;
        foreach (Match span in Spans().Matches(attributes))
        {
            var more = int.Parse(span.Groups["size"].Value, NumberStyles.None, CultureInfo.InvariantCulture) - 1;
            if (char.ToLowerInvariant(span.Value[0]) == 'r')
                spans[row.Count - 1] = more;
            for (var i = 0; char.ToLowerInvariant(span.Value[0]) == 'c' && i < more; i++)
                row.Add(new StringBuilder());
        }
    }

    private string NextMark()
    {
        if (!lists.TryPop(out var number) || number == 0)
        {
            lists.Push(0);
            return "- ";
        }

        lists.Push(number + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    /// <summary>Ends the block; one that is nothing yet but the mark of its item goes on: «&lt;li&gt;&lt;p&gt;».</summary>
    private void Part(int origin)
    {
        if (Mark().IsMatch(line.ToString()))
            return;
        EndPending(origin);
        written.Add(("", origin));
    }

    private void EndPending(int origin)
    {
        if (line.Length > 0)
            EndLine(origin);
    }

    private void EndLine(int origin)
    {
        written.Add((line.ToString(), origin));
        line.Clear();
    }

    private void EndRow(int origin)
    {
        EndPending(origin);
        if (row is { Count: > 0 })
        {
            if (isFirstRow)
                written.Add(("", origin));
            written.Add(($"| {string.Join(" | ", row.Select(cell => Spaces().Replace(cell.ToString(), " ").Trim()))} |", origin));
            if (isFirstRow)
                written.Add(("|" + string.Concat(Enumerable.Repeat("---|", row.Count)), origin));
            isFirstRow = false;
        }

        row = null;
    }

    [GeneratedRegex(@"</?(?<name>p|div|section|article|center|blockquote|br|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th)(?<attributes>\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>No cell takes more than 99 rows or columns.</summary>
    [GeneratedRegex(@"\b(row|col)span\s*=\s*['\u0022]?(?<size>[1-9][0-9]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();

    [GeneratedRegex(@"^ *(-|[0-9]+\.) $", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
