using System.Text;

namespace ResolutionArchive.Parse;

/// <summary>Writes text into the YAML that a hint offers.</summary>
internal static class YamlText
{
    /// <summary>The text as a scalar in double quotes, in one line: what YAML would take for the end of one, or refuse, is a space.</summary>
    public static string Quote(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(Shown)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Shown(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFFFE or 0xFFFF ? " " : rune.ToString();

    /// <summary>The text as a scalar: plain where that is safe, else in double quotes.</summary>
    public static string Scalar(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(":#\"\\") ? text : Quote(text);
}
