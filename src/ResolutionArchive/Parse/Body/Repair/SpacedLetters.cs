using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>«Р Е З О Л Ю Ц И Я», «Коллегия Р Е Ш И Л А:», «Коллегия р е ш а е т:»: single letters with single spaces between them; in a line of nothing else, wider gaps part its words.</summary>
internal static partial class SpacedLetters
{
    /// <summary>The line with the spaces closed; any other line as it is.</summary>
    public static RichText Close(RichText text)
    {
        if (!Spaced().IsMatch(text.Plain))
            return text.Map(run => Inside().Replace(run, letters => letters.Value.Replace(" ", "", StringComparison.Ordinal)));
        var closed = Gap().Replace(text.Plain, gap => gap.Length > 1 ? " " : "");
        return RichText.Of([text.Runs[0] with { Text = closed }]);
    }

    [GeneratedRegex(@"^\p{Lu}(\s{1,4}\p{Lu}){3,}\s*[:.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<!\p{L})(\p{Lu}( \p{Lu}){3,}(?=\s*[:.,]|\s+\p{Ll}|\s*$)|\p{Ll}( \p{Ll}){4,}(?=\s*[:.,]|\s*$))", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(@"(?<=\p{Lu})\s+(?=\p{Lu}|[:.])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
