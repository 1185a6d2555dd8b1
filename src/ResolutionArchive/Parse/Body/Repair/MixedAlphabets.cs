using System.Buffers;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>
/// Words of letters of both alphabets, which look right and cannot be found: «CОИРO». A word becomes Russian if all of its Latin letters
/// have Russian doubles, else Latin if all of its Russian letters have Latin ones; a word in doubt stays.
/// </summary>
internal static partial class MixedAlphabets
{
    /// <summary>The text, as long as before, with every such word in one alphabet.</summary>
    public static RichText Separate(RichText text) => text.Plain.AsSpan().ContainsAny(AnyLatin) ? text.WithCharacters(Separate(text.Plain)) : text;

    private static readonly SearchValues<char> AnyLatin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static string Separate(string text) => Mixed().Replace(text, match =>
    {
        var russian = Lookalikes.ToRussian(match.Value);
        if (!russian.Any(char.IsAsciiLetter))
            return russian;
        var latin = Lookalikes.ToLatin(match.Value);
        return latin.All(char.IsAscii) ? latin : match.Value;
    });

    [GeneratedRegex(@"\b(?=\p{L}*[A-Za-z])(?=\p{L}*[А-Яа-яЁё])\p{L}+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
