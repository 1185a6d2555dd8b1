using System.Buffers;
using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary>
/// Cuts a text into what can be searched, as <c>theme/assets/search/words.js</c> does; <c>tests/…/Search/words.tsv</c> holds both to the same results.
/// A word is a run of letters and digits, held together by hyphens of any kind. Soft hyphens, zero-width characters and marks of stress are no part of it.
/// Hyphens, and the border of letters and digits, divide it: «психолого-педагогических» and «304-ФЗ» have two parts each. Single letters with full stops between
/// them are an abbreviation, and one word: «П.М.П.К.»; two are a name's initials, and are not.
/// </summary>
internal static partial class SearchWords
{
    private const string Invisible = "\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF";
    private const string Hyphens = @"\-\u2010-\u2013\u2212";
    private const int ShortestStem = 3;
    private const string Latin = "abcehkmoptxy";
    private const string Russian = "авсенкмортху";

    /// <summary>Most words have no other letters, are one part and have nothing to be taken out.</summary>
    public static readonly SearchValues<char> Plain = SearchValues.Create("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ");

    /// <summary>The words of the text as they stand in it, in reading order.</summary>
    public static WordPlaces Find(string text) => new(text);

    /// <summary>The parts of a word, composed, in lower case, with ё as е, and with Russian letters for Latin ones that stand among them; none if it is all marks.</summary>
    public static IReadOnlyList<string> Parts(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Plain))
            return [Words.Normalize(word)];
        var normal = Mark().Replace(CanonicalComposition.Of(Ignored().Replace(word.ToString(), "")).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant().Replace('ё', 'е'), "");
        return [.. Part().Matches(normal).Select(part => InOneAlphabet(part.Value))];
    }

    /// <summary>
    /// The key under which a part, or parts without their hyphens, are found: its stem. Where nothing is left of a word, or no more than a small word, it is its own
    /// key: «ИОМ» must not be «и», nor «ДОУ» «до», nor «СВО» «своих».
    /// </summary>
    public static string KeyOf(string part)
    {
        var stem = SnowballStems.Of(part);
        return stem.Length < ShortestStem || stem is "сво" ? part : stem;
    }

    private static string InOneAlphabet(string part)
    {
        if (!part.Any(char.IsAsciiLetterLower) || !part.Any(Words.IsCyrillic) || part.Any(c => char.IsAsciiLetterLower(c) && !Latin.Contains(c, StringComparison.Ordinal)))
            return part;
        return string.Concat(part.Select(c => Latin.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Russian[at] : c));
    }

    /// <summary>A word, wherever it stands.</summary>
    [GeneratedRegex($@"\p{{L}}(?:\.\p{{L}}){{2,}}(?![\p{{L}}\p{{Nd}}\p{{Mn}}])|[\p{{L}}\p{{Nd}}\p{{Mn}}](?:[{Invisible}]*(?:[{Hyphens}][{Invisible}]*)?[\p{{L}}\p{{Nd}}\p{{Mn}}])*", RegexOptions.CultureInvariant)]
    public static partial Regex Word();

    [GeneratedRegex($"[{Invisible}]")]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\p{L}+|\p{Nd}+")]
    private static partial Regex Part();
}
