using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Cli.New;

/// <summary>Writes what a document holds as Markdown that reads back the same.</summary>
internal static partial class MarkdownText
{
    /// <summary>Text that is no markup, in one line.</summary>
    public static string Escape(string text) => Special().Replace(WhiteSpace().Replace(text, " "), @"\$0");

    /// <summary>Escaped text set in bold or italics; white space at its ends stays outside the marks.</summary>
    public static string Styled(string text, bool bold, bool italic)
    {
        var words = text.Trim();
        var mark = (bold ? "**" : "") + (italic ? "*" : "");
        if (words.Length == 0 || mark.Length == 0)
            return text;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return text[..start] + mark + words + new string([.. mark.Reverse()]) + text[(start + words.Length)..];
    }

    /// <summary>A table with its first row as the head, which alone must be as wide as the widest row.</summary>
    public static string Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
            return "";
        var width = rows.Max(row => row.Count);
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Concat(Enumerable.Repeat("", i == 0 ? width - rows[i].Count : 0)).Select(InCell);
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (i == 0)
                text.Append('|').Insert(text.Length, "---|", width).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Small raised figures as characters of their own, so that «м2» stays a square and a note's mark no part of its word.</summary>
    public static string Raised(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c));

    private static string InCell(string cell) => WhiteSpace().Replace(cell, " ").Trim().Replace("|", @"\|", StringComparison.Ordinal);

    [GeneratedRegex(@"[\\*_`\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"[\s-[\u00A0]]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
