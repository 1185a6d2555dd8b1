namespace ResolutionArchive.Parse;

/// <summary>Writes text into the YAML that a hint offers.</summary>
internal static class YamlText
{
    /// <summary>The text as a scalar in double quotes.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The text as a scalar: plain where that is safe, else in double quotes.</summary>
    public static string Scalar(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(":#\"\\") ? text : Quote(text);
}
