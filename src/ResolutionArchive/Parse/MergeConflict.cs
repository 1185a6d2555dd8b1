using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>The lines <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c>, <c>=======</c> and <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c> by which git shows two edits of one place.</summary>
internal static class MergeConflict
{
    private const int Length = 7;

    /// <summary>Whether the file holds such lines, which is reported at the first.</summary>
    public static bool IsIn(SourceFile file, DiagnosticLog log)
    {
        if (!file.Text.Contains("<<<<<<<", StringComparison.Ordinal) && !file.Text.Contains(">>>>>>>", StringComparison.Ordinal))
            return false;
        var lines = file.Text.Split('\n');
        var first = Array.FindIndex(lines, IsMark);
        var isConflict = first >= 0 && (lines[first][0] == '<' || lines.Any(line => line.TrimEnd() is "======="));
        if (isConflict)
            log.Add(Rules.MergeConflict, new Location(file.Path, first + 1));
        return isConflict;
    }

    /// <summary>The file without these lines, so that the entries of both edits can be read.</summary>
    public static SourceFile WithoutMarks(SourceFile file) =>
        file with { Text = string.Join('\n', file.Text.Split('\n').Select(line => IsMark(line) || line.TrimEnd() is "=======" ? "" : line)) };

    /// <summary>Seven signs and the name of a branch; a quotation in a quotation has no name, and rarely seven.</summary>
    private static bool IsMark(string line) =>
        line.Length >= Length && line[0] is '<' or '>' && line.AsSpan(0, Length).Count(line[0]) == Length && (line.Length == Length || line[Length] == ' ');
}
