using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Whole;

/// <summary>How the same document looks when another hand, or another program, has typed it: nothing of what it says changes.</summary>
internal static partial class Retyping
{
    /// <summary>The ways of typing, each a change of the body.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> Ways { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["line ends of Windows"] = body => body.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["no blank lines"] = body => BlankLines().Replace(body, "\n"),
        ["two blank lines for one"] = body => body.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
        ["spaces at the ends of lines"] = body => FilledLine().Replace(body, "$0  "),
        ["straight quotation marks"] = body => body.Replace('«', '"').Replace('»', '"'),
        ["hyphens for dashes"] = body => body.Replace(" – ", " - ", StringComparison.Ordinal).Replace(" — ", " - ", StringComparison.Ordinal),
        ["two spaces between words"] = body => BetweenWords().Replace(body, "  "),
        ["spaces that do not break"] = body => AfterShortWord().Replace(body, "\u00A0"),
        ["dots for bullets"] = body => Bullet().Replace(body, "$1• "),
        ["dashes for bullets"] = body => Bullet().Replace(body, "$1– "),
        ["tabs after marks"] = body => Marks().Replace(body, "$1\t"),
        ["headings in bold"] = body => Heading().Replace(body, heading => $"**{heading.Groups[1].Value.Replace("*", "", StringComparison.Ordinal)}**"),
        ["headings with a colon"] = body => Heading().Replace(body, heading => $"{heading.Groups[1].Value.Replace("*", "", StringComparison.Ordinal).TrimEnd(':', '.')}:"),
        ["nothing stands out"] = body => Heading().Replace(body, "$1").Replace("**", "", StringComparison.Ordinal),
        ["capitals begin items"] = body => Bullet().Replace(body, "$0\u0001").Split('\u0001') is var parts ? parts[0] + string.Concat(parts.Skip(1).Select(part => char.ToUpperInvariant(part[0]) + part[1..])) : body,
        ["quoted whole"] = body => "> " + body.Replace("\n", "\n> ", StringComparison.Ordinal),
    };

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"(?m)^.*\S$")]
    private static partial Regex FilledLine();

    [GeneratedRegex(@"(?<=\w) (?=\w)")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"(?<=\b[вксоуи]) (?=\w)")]
    private static partial Regex AfterShortWord();

    [GeneratedRegex(@"(?m)^(\s*)[-*•–—] (?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?m)^(\s*(?:[-*•–—]|[0-9]+[.)])) (?=\S)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?m)^#+ (.*?)[ \t]*$")]
    private static partial Regex Heading();
}
