using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>Signs that keyboards lack: «» for straight quotes, № for a Latin N.</summary>
internal static partial class TypedSigns
{
    /// <summary>The text, as long as before, with the signs that are meant. Quotes that do not come in pairs stay.</summary>
    public static RichText Replace(RichText text) => text.Plain.AsSpan().ContainsAny('N', '"') ? text.WithCharacters(Replace(text.Plain)) : text;

    private static string Replace(string text)
    {
        var signed = Number().Replace(text, "№");
        if (!signed.Contains('"', StringComparison.Ordinal))
            return signed;
        var opened = Opening().Replace(signed, "«");
        var closed = Closing().Replace(opened, "»");
        var paired = closed.Count('«') - signed.Count('«') == closed.Count('»') - signed.Count('»') && !closed.Contains('"', StringComparison.Ordinal);
        return paired ? closed : signed;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])N(?=\s?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A quote before a word, at the beginning or after a space, a bracket or another quote.</summary>
    [GeneratedRegex(@"(?<=^|[\s(«""])""(?=[""\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}.!?…)%»""])""", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
