using System.Text;

namespace ResolutionArchive.Russian;

/// <summary>Text in NFC (UAX 15), for any text: .NET's own refuses what has half a surrogate pair or U+FFFE in it.</summary>
internal static class CanonicalComposition
{
    /// <summary>The text composed; what cannot be is left out.</summary>
    public static string Of(string text)
    {
        if (Words.IsComposed(text))
            return text;
        return DefaultIgnorables.Remove(text).Normalize(NormalizationForm.FormC);
    }
}
