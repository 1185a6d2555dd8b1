using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>A line of the front matter as people write it: a key that is known, a colon and a value, whatever YAML would think of the value.</summary>
internal sealed partial record HeaderLine(string Key, string Value)
{
    /// <summary>The line, or null where it is of another kind.</summary>
    public static HeaderLine? Read(string line) =>
        Form().Match(line) is { Success: true } match && FrontMatterKeys.All.Contains(match.Groups["key"].Value)
            ? new HeaderLine(match.Groups["key"].Value, match.Groups["value"].Value.Trim())
            : null;

    /// <summary>The line as YAML must have it for its value to be what was written.</summary>
    public string ToYaml() => Value.Length == 0 || IsQuoted(Value)
        ? $"{Key}: {Value}"
        : $"{Key}: \"{Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Whether YAML would refuse the line though its meaning is plain: a colon inside, a tab or a space before it, a sign at the start of the
    /// value. A bracket or a quotation mark that is not closed is none of these: there, something may be missing.
    /// </summary>
    public bool IsRefused(string line) =>
        !IsQuoted(Value) && Value.IndexOfAny(['"', '[', ']', '{', '}']) < 0
        && (Value.Contains(": ", StringComparison.Ordinal) || Value.EndsWith(':') || line.Contains('\t', StringComparison.Ordinal)
            || line[0] == ' ' || (Value.Length > 0 && "&*!%@`'".Contains(Value[0], StringComparison.Ordinal)));

    /// <summary>Whether YAML would silently take the end of a title or a forum's name for a comment: «Форум # 5 школ».</summary>
    public bool IsCutShort =>
        !IsQuoted(Value) && Value.Contains(" #", StringComparison.Ordinal) && Value[0] is not ('"' or '\'')
        && (FrontMatterKeys.Title.Contains(Key, StringComparer.OrdinalIgnoreCase) || FrontMatterKeys.Forum.Contains(Key, StringComparer.OrdinalIgnoreCase));

    private static bool IsQuoted(string value) =>
        value.Length > 1 && value[0] == value[^1] && value[0] is '"' or '\'' && value.AsSpan(1, value.Length - 2).IndexOf(value[0]) < 0;

    [GeneratedRegex(@"^\s*(?<key>[\p{L}_-]+)\s*:(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
