using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>A table as word processors put it on the clipboard: a row a line, its cells parted by tabs.</summary>
internal static class TabbedTable
{
    /// <summary>The rows of the lines, the head first; null where they are no table, which has two columns and two rows at least, all of one width.</summary>
    public static ImmutableArray<ImmutableArray<RichText>>? Read(IReadOnlyList<string> lines)
    {
        if (lines.Count < 2 || !Row(lines[0]).Contains('\t', StringComparison.Ordinal))
            return null;
        var rows = lines.Select(line => Row(line).Split('\t')).ToList();
        var width = rows[0].Length;
        if (lines.Any(line => Marker.Find(Row(line).Replace('\t', ' ')) is not null && Marker.Find(rows[0][0] + " х") is { Marker.Kind: MarkerKind.Bullet }))
            return null;
        if (width < 2 || rows[0].Any(string.IsNullOrWhiteSpace) || rows.Any(row => row.Length != width))
            return null;
        return [.. rows.Select(row => row.Select(cell => InlineText.Plain(cell).Trim()).ToImmutableArray())];
    }

    /// <summary>How many cells the line parts.</summary>
    public static int TabsIn(string line) => Row(line).Count(c => c == '\t');

    /// <summary>The line without the sign of a quotation.</summary>
    private static string Row(string line) => line.TrimStart('>', ' ').Trim(' ', '\u00A0');
}
