using System.Buffers;
using System.Globalization;

namespace ResolutionArchive.Russian;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Normal">The word composed (NFC), in lower case, with ё as е, without marks of stress; never empty.</param>
internal sealed record Word(int Start, int Length, string Normal);

/// <summary>
/// Cuts a text into words: runs of letters and digits with the combining marks that belong to them. A hyphen parts words.
/// Characters that show nothing (<see cref="DefaultIgnorables"/>) are no letters, but part nothing.
/// </summary>
internal static class Words
{
    /// <summary>The words in reading order.</summary>
    public static IEnumerable<Word> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!IsWordCharacter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (IsWordCharacter(text[at]) || IsInvisible(text[at])))
                at++;
            if (Normalize(text.AsSpan(start, at - start)) is { Length: > 0 } normal)
                yield return new Word(start, at - start, normal);
        }
    }

    /// <summary>The text composed (NFC), in lower case, with ё as е, without characters that show nothing and without marks of stress.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Plain))
            return string.Create(text.Length, text, static (lower, typed) =>
            {
                for (var i = 0; i < typed.Length; i++)
                    lower[i] = LowerOf(typed[i]);
            });
        // й and ё may come as two characters; й must stay й. What is a mark after that is one of stress.
        var whole = CanonicalComposition.Of(DefaultIgnorables.Remove(text.ToString())).ToLowerInvariant().Replace('ё', 'е');
        return whole.Any(IsMark) ? string.Concat(whole.Where(c => !IsMark(c))) : whole;
    }

    /// <summary>Whether the character is a Russian letter.</summary>
    public static bool IsCyrillic(char c) => c is (>= 'А' and <= 'я') or 'ё' or 'Ё';

    /// <summary>Whether the text is in NFC for sure: Latin-1 and Russian letters have no marks of their own (asking ICU costs more than the rest).</summary>
    public static bool IsComposed(string text) => !text.AsSpan().ContainsAnyExcept(Composed);

    private static readonly SearchValues<char> Composed =
        SearchValues.Create([.. Enumerable.Range(0, 0x100).Concat(Enumerable.Range(0x400, 0x60)).Select(c => (char)c)]);

    /// <summary>Letters and digits that need no more than lower case.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range('А', 64).Concat(Enumerable.Range('a', 26)).Concat(Enumerable.Range('A', 26)).Concat(Enumerable.Range('0', 10)).Select(c => (char)c), 'ё', 'Ё']);

    /// <summary>A plain character in lower case with ё as е; ICU, which knows all alphabets, takes ten times as long over a word.</summary>
    private static char LowerOf(char c) => c switch
    {
        (>= 'А' and <= 'Я') or (>= 'A' and <= 'Z') => (char)(c + ('а' - 'А')),
        'ё' or 'Ё' => 'е',
        _ => c,
    };

    private static bool IsWordCharacter(char c) =>
        IsCyrillic(c) || char.IsLetterOrDigit(c) || IsMark(c);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>Whether the character shows nothing and parts nothing: a soft hyphen, a zero-width space or joiner, a mark of direction.</summary>
    public static bool IsInvisible(char c) => DefaultIgnorables.Contains(c);
}
