using System.Buffers;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>
/// Words of letters of both alphabets, which look right and cannot be found: «CОИРO». A word becomes Russian if all of its Latin letters
/// have Russian doubles, else Latin if all of its Russian letters have Latin ones; a word in doubt stays.
/// </summary>
internal static partial class MixedAlphabets
{
    private const string Latin = "ABCEHKMOPTXYaceopxy";
    private const string Russian = "АВСЕНКМОРТХУасеорху";

    /// <summary>The text, as long as before, with every such word in one alphabet.</summary>
    public static RichText Separate(RichText text) => text.Plain.AsSpan().ContainsAny(AnyLatin) ? text.WithCharacters(Separate(text.Plain)) : text;

    private static readonly SearchValues<char> AnyLatin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static string Separate(string text) => Mixed().Replace(text, match => InOne(match.Value, Latin, Russian) ?? InOne(match.Value, Russian, Latin) ?? match.Value);

    /// <summary>The word with each letter that is in <paramref name="from"/> exchanged; null where letters of that alphabet remain.</summary>
    private static string? InOne(string word, string from, string to)
    {
        var isLatin = char.IsAsciiLetter(from[0]);
        var changed = string.Concat(word.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? to[at] : c));
        return changed.Any(c => char.IsLetter(c) && char.IsAsciiLetter(c) == isLatin) ? null : changed;
    }

    [GeneratedRegex(@"\b(?=\p{L}*[A-Za-z])(?=\p{L}*[А-Яа-яЁё])\p{L}+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
