using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>
/// A line of the front matter as people write it: a key that is known, a sign after it and a value, whatever YAML would think of them. «title - Итоги»,
/// «**дата:** 2024» and «fоrum: Форум» with a Russian о are such lines.
/// </summary>
/// <param name="Written">The key as written.</param>
/// <param name="Key">The key that is meant.</param>
/// <param name="Value">The value as written, without white space around it.</param>
internal sealed partial record HeaderLine(string Written, string Key, string Value)
{
    /// <summary>The line, or null where it is of another kind.</summary>
    public static HeaderLine? Read(string line)
    {
        if (Form().Match(line) is not { Success: true } match)
            return null;
        var written = match.Groups["key"].Value;
        return Meant(written) is { } key ? new HeaderLine(written, key, match.Groups["value"].Value.Trim()) : null;
    }

    /// <summary>Whether the key is written with letters of another alphabet, which look the same.</summary>
    public bool HasMixedKey => Key != Written;

    /// <summary>
    /// Whether YAML would read the line and mean something else: take the end of a title for a comment («Форум # 5 школ»), its first word for a name that
    /// shows nothing («&amp;Слово о школе»), or a title in brackets for a list.
    /// </summary>
    public bool IsMisread =>
        HasMixedKey || (IsText && Value.Length > 0 && (Value[0] is '#' or '&' or '*' or '!' || (Value[0] is not ('"' or '\'') && Value.Contains(" #", StringComparison.Ordinal)) || IsBracketed));

    /// <summary>Whether nothing is missing from the value: a quotation mark or a bracket that is not closed may stand for lost text.</summary>
    public bool IsWhole => Value.Count(c => c == '"') % 2 == 0 && (IsQuoted || (Value.Count(c => c is '[' or '{') == Value.Count(c => c is ']' or '}')));

    /// <summary>The line as YAML must have it for its value to be what was written.</summary>
    public string ToYaml() => Value.Length == 0 ? $"{Key}:" : $"{Key}: {YamlText.Quote(Bare)}";

    private bool IsText => !FrontMatterKeys.Date.Contains(Key, StringComparer.OrdinalIgnoreCase) && !FrontMatterKeys.Event.Contains(Key, StringComparer.OrdinalIgnoreCase);

    private bool IsBracketed => (Value[0], Value[^1]) is ('[', ']') or ('{', '}');

    private bool IsQuoted =>
        Value.Length > 1 && (Value[0], Value[^1]) is ('"', '"') or ('\'', '\'') or ('“', '”') or ('„', '“') && Value.AsSpan(1, Value.Length - 2).IndexOfAny(Value[0], Value[^1]) < 0;

    private string Bare => IsQuoted ? Value[1..^1] : IsWhole ? Value : Value.Trim('"');

    private static string? Meant(string written) =>
        new[] { written, Lookalikes.ToLatin(written), Lookalikes.ToRussian(written) }.FirstOrDefault(FrontMatterKeys.All.Contains);

    [GeneratedRegex(@"^(?>[\s*_•]*)(?>(-\s+)?)(?>[*_]*)(?<key>(?>\p{L}+))(?>[*_]*)(\s*[:：=;]|\s+[-–—]+(?=\s))[*_]*(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
