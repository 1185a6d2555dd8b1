using System.Buffers;
using System.Text;

namespace ResolutionArchive.Russian;

/// <summary>
/// Characters that show nothing of themselves: those that Unicode lets a font leave out (Default_Ignorable_Code_Point), the controls of the direction of writing
/// (UAX 9) among them, and those that are no characters at all, such as U+FFFE and half a surrogate pair. Text that looks the same without them is the same without them.
/// </summary>
internal static class DefaultIgnorables
{
    private static readonly char[] Known =
    [
        '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u3164', '\uFEFF', '\uFFA0',
        .. Range('\u180B', '\u180F'), .. Range('\u200B', '\u200F'), .. Range('\u202A', '\u202E'), .. Range('\u2060', '\u206F'),
        .. Range('\uFDD0', '\uFDEF'), .. Range('\uFE00', '\uFE0F'), .. Range('\uFFF0', '\uFFFB'), '\uFFFE', '\uFFFF',
    ];

    private static readonly SearchValues<char> All = SearchValues.Create(Known);

    private static readonly SearchValues<char> AllAndSurrogates = SearchValues.Create([.. Known, .. Range('\uD800', '\uDFFF')]);

    /// <summary>Whether the character is one of them; half a pair is not judged by itself.</summary>
    public static bool Contains(char c) => All.Contains(c);

    /// <summary>The text without them, and the text itself where it has none.</summary>
    public static string Remove(string text)
    {
        if (!text.AsSpan().ContainsAny(AllAndSurrogates))
            return text;
        var seen = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                if (!IsIgnorable(new Rune(text[at], text[at + 1])))
                    seen.Append(text, at, 2);
                at++;
            }
            else if (!char.IsSurrogate(text[at]) && !All.Contains(text[at]))
            {
                seen.Append(text[at]);
            }
        }

        return seen.Length == text.Length ? text : seen.ToString();
    }

    /// <summary>Tags and variation selectors of the fourteenth plane, and the two code points at the end of every plane that are none.</summary>
    private static bool IsIgnorable(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE0FFF || (rune.Value & 0xFFFE) == 0xFFFE;

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
