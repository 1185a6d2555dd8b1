using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>Soft hyphens, zero-width characters and marks of direction (<see cref="DefaultIgnorables"/>), and letters that came in two parts (й as и and a breve).</summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// The text without the former, and with the latter in one part (NFC). At the end of a line a soft hyphen, or the sign ¬ by which old word
    /// processors show it, is a hyphen: the word goes on (<see cref="BrokenWords"/>).
    /// </summary>
    public static RichText Remove(RichText text)
    {
        var shown = text.Plain.Length > 1 && text.Plain[^1] is '\u00AD' or '¬' && char.IsLetter(text.Plain[^2])
            ? text.WithCharacters(text.Plain[..^1] + BrokenWords.Hyphen)
            : text;
        return RemoveInside(shown);
    }

    private static RichText RemoveInside(RichText text) => Words.IsComposed(text.Plain) && !text.Plain.Contains('\u00AD', StringComparison.Ordinal) ? text : text.Map(Remove);

    private static string Remove(string text) => CanonicalComposition.Of(DefaultIgnorables.Remove(text));
}
