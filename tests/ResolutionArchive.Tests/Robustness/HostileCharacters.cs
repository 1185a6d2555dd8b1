namespace ResolutionArchive.Tests.Robustness;

/// <summary>Characters and scraps of text that have broken a build somewhere, among those that are only odd.</summary>
internal static class HostileCharacters
{
    /// <summary>What shows nothing or is no character.</summary>
    public static readonly string[] Invisible =
    [
        "\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\uFEFF",
        "\u034F", "\u180E", "\uFE0F", "\uFFFE", "\uFFFF", "\uFDD0", "\U000E0041", "\U0001FFFE",
    ];

    /// <summary>The same as somebody can type them in Markdown or in YAML, and what else is not for a page.</summary>
    public static readonly string[] Scraps =
    [
        .. Invisible, "&#65534;", "&#xFFFF;", "&#x202E;", "&#8206;", "&#xD800;", "&#0;", "&#x110000;", "\uD800", "\uDFFF", "\u0000", "\u0001", "\u001B[31m", "\u0007", "\u0085", "\u2028", "\u2029",
        "\u0301", "\u0306", "\u0338", "и\u0306", "🙂", "👨‍👩‍👧", "http://\u200E/", "<https://\u200F\u200E>", "[сюда](http://\u202E)", "[туда](http://%E2%80%8E/ы)", "mailto:\u200E@\u200F", "http://xn--a",
        "школам", "Школам:\n", "- учить;\n", " ", "\n", "\"", "'", ":", "#", "|", "\\", "%", "«", "»", "##[error]", "::add-mask::я", "а", "CОИРО", "é",
    ];
}
