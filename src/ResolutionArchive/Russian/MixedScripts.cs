using System.Text.RegularExpressions;

namespace ResolutionArchive.Russian;

/// <summary>
/// Words of letters of two alphabets, which look right and cannot be found: «CОИРО». A word becomes Russian if all of its foreign letters have Russian doubles, else
/// Latin if all of its Russian letters have Latin ones; a word in doubt stays (UTS 39, mixed-script confusables).
/// </summary>
internal static partial class MixedScripts
{
    /// <summary>The text, as long as before, with every such word in one alphabet.</summary>
    public static string Separate(string text) => Mixed().Replace(text, match =>
    {
        var russian = Lookalikes.ToRussian(match.Value);
        if (russian.All(Words.IsCyrillic))
            return russian;
        var latin = Lookalikes.ToLatin(match.Value);
        return latin.All(char.IsAscii) ? latin : match.Value;
    });

    [GeneratedRegex(@"(?<!\p{L})(?=[А-Яа-яЁё]*[A-Za-z\u0370-\u03FF])(?=[A-Za-z\u0370-\u03FF]*[А-Яа-яЁё])\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
