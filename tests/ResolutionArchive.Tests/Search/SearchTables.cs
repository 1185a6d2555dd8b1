using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Search;

/// <summary>The tables beside the tests, which an editor can read and add to.</summary>
internal static partial class SearchTables
{
    /// <summary>Texts, and the words and keys that both sides must find in them.</summary>
    public static IEnumerable<(string Text, string Words)> Words => Rows("words").Select(row => (Unescape(row[1]), row[2]));

    /// <summary>Texts with large numbers, and the keys that both sides must find in them.</summary>
    public static IEnumerable<(string Text, string Keys)> Quantities => Rows("quantities").Select(row => (Unescape(row[1]), row.ElementAtOrDefault(2) ?? ""));

    /// <summary>Snowball's own words with their stems. It cuts words of two letters too; here these are left alone, being small words and abbreviations.</summary>
    public static IEnumerable<(string Word, string Stem)> Vocabulary => AllVocabulary.Where(pair => pair.Word.Length > 2);

    /// <summary>The same words with the stems of the light stemmer.</summary>
    public static IEnumerable<(string Word, string Stem)> LightVocabulary =>
        AllVocabulary.Zip(string.Concat(Lines("light-stems.txt")), (pair, taken) => (pair.Word, pair.Word[..^(taken - '0')]));

    private static IEnumerable<(string Word, string Stem)> AllVocabulary =>
        Lines("snowball-vocabulary.txt").Select(line => line.Split('|')).Select(parts => (parts[0] + parts[1], parts[0]));

    /// <summary>What readers type and what they must find.</summary>
    public static IReadOnlyList<Probe> Probes => [.. Rows("probes").Select(Probe)];

    private static Probe Probe(string[] row)
    {
        var query = Unescape(row[1]);
        if (query.Split(" × ") is [var word, var times])
            query = string.Concat(Enumerable.Repeat(word + " ", int.Parse(times, CultureInfo.InvariantCulture)));
        return new Probe(row[0], query, List(row[2]), row[3].Length == 0 ? null : int.Parse(row[3], CultureInfo.InvariantCulture), List(row[4]));
    }

    private static string[] List(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Rows(string table) => Lines($"{table}.tsv").Skip(1).Select(line => line.Split('\t'));

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Repository.At("tests", "ResolutionArchive.Tests", "Search", file)).Where(line => line.Length > 0 && line[0] != '#');

    private static string Unescape(string text) =>
        Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}

/// <summary>A query and what must come back.</summary>
/// <param name="Why">What it tries.</param>
/// <param name="Query">What is typed.</param>
/// <param name="Want">Ids that must be among the first hits.</param>
/// <param name="Top">How many hits are the first ones; 0 where there must be none, null where it does not matter.</param>
/// <param name="Never">Ids that must not be found at all.</param>
public sealed record Probe(string Why, string Query, string[] Want, int? Top, string[] Never);
