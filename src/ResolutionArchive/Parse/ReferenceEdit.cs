using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse;

/// <summary>A reference that is to be written otherwise.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Was">What stands there.</param>
/// <param name="Text">What is to stand there.</param>
internal sealed partial record ReferenceEdit(Location At, RecommendationReference Was, string Text)
{
    /// <summary>The file with its references written anew, and how many were; all else, line ends and comments among it, stays to the letter.</summary>
    public static (string Text, int Count) Apply(string file, IEnumerable<ReferenceEdit> edits)
    {
        var starts = LineEnd().Matches(file).Select(end => end.Index + end.Length).Prepend(file.StartsWith('\uFEFF') ? 1 : 0).ToList();
        var count = 0;
        foreach (var edit in edits.OrderByDescending(edit => (edit.At.Line, edit.At.Column)))
        {
            if (edit.At.Line > starts.Count || edit.SpanIn(file, starts[edit.At.Line - 1] + edit.At.Column - 1) is not { } span)
                continue;
            file = file[..span.Start] + YamlText.Quote(edit.Text) + file[span.End..];
            count++;
        }

        return (file, count);
    }

    /// <summary>The scalar that begins there, its quotation marks included; null where it is written in a way that is better left alone.</summary>
    private (int Start, int End)? SpanIn(string file, int start)
    {
        var quoted = Quoted().Match(file, Math.Min(start, file.Length));
        if (quoted.Success && quoted.Value.AsSpan(1).StartsWith(Was.Id, StringComparison.Ordinal))
            return (start, start + quoted.Length);
        return !Was.HasWords && string.CompareOrdinal(file, start, Was.Id, 0, Was.Id.Length) == 0 ? (start, start + Was.Id.Length) : null;
    }

    /// <summary>Those that the reader of files takes for the ends of lines.</summary>
    [GeneratedRegex("\r\n|[\n\r\f\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex("""\G("([^"\\\r\n]|\\.)*"|'([^'\r\n]|'')*')""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
