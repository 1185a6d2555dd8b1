using System.Globalization;

namespace ResolutionArchive.Diagnostics;

/// <summary>
/// The one way out for text of findings, since it holds what somebody typed. Terminals obey control characters, and GitHub's log obeys lines that begin with
/// <c>::</c>, after white space too, and <c>##[</c> anywhere in a line (actions/runner, ActionCommand.cs); here all of them are shown and none is obeyed.
/// </summary>
internal static class PrintableText
{
    /// <summary>In characters; a line of a file may have millions, and nobody would find anything else between them.</summary>
    private const int Longest = 2000;

    /// <summary>The text as one line; the ends of lines in it are shown as well. What is too long to be read ends in «…».</summary>
    public static string Line(string text)
    {
        if (text.Length > Longest)
            text = text[..(Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0))] + "…";
        var shown = text.Any(IsCommand) ? string.Concat(text.Select(Show)) : text;
        var harmless = shown.Replace("##[", @"##\[", StringComparison.Ordinal);
        return harmless.AsSpan().TrimStart().StartsWith("::") ? $@"\{harmless.TrimStart()}" : harmless;
    }

    /// <summary>The text with its own lines.</summary>
    public static string Lines(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Line)) : Line(text);

    /// <summary>Whether the line is one that came out of here, so that it can be shown as it is.</summary>
    public static bool IsHarmless(string line) =>
        !line.Any(IsCommand) && !line.Contains("##[", StringComparison.Ordinal) && !line.AsSpan().TrimStart().StartsWith("::");

    /// <summary>Controls (C0, C1), ends of lines and paragraphs, marks and overrides of direction and half surrogate pairs that stand for nothing.</summary>
    private static bool IsCommand(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';

    private static string Show(char c) => IsCommand(c) ? string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}") : c.ToString();
}
