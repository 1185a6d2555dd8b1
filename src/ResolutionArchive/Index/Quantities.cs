using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Index;

/// <summary>
/// Large numbers however they are written: «десять тысяч», «10 тысяч», «10 тыс.», «10 000» and «10000» are found under the key <c>10000</c>. The reader's side reads them
/// alike (<c>quantities.js</c>); <c>tests/…/Search/quantities.tsv</c> holds both to the same results.
/// </summary>
internal static class Quantities
{
    /// <summary>Each number with its forms, as the reader's side has them (<c>numerals.js</c>).</summary>
    private const string Numerals =
        """
        2 два двух двум двумя две второй второго вторых
        3 три трех трем тремя третий третьего третьих
        4 четыре четырех четырем четвертый четвертого
        5 пять пяти пятый пятого
        6 шесть шести шестой шестого
        7 семь семи седьмой седьмого
        8 восемь восьми восьмой восьмого
        9 девять девяти девятый девятого
        10 десять десяти десятый десятого
        11 одиннадцать одиннадцати одиннадцатый
        12 двенадцать двенадцати двенадцатый
        15 пятнадцать пятнадцати
        20 двадцать двадцати
        30 тридцать тридцати
        40 сорок сорока
        50 пятьдесят пятидесяти
        100 сто ста
        200 двести двухсот
        300 триста трехсот
        500 пятьсот пятисот
        """;

    private static readonly Dictionary<string, string> Digits = DigitsOfNumerals();

    /// <summary>What every such number has.</summary>
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "тыс", "млн", "млрд", "миллион", "миллиард"], StringComparison.OrdinalIgnoreCase);

    private const string Space = @"[ \u00A0\u202F\u2009]", Grouped = $"[0-9]{{1,3}}(?:{Space}[0-9]{{3}})+";

    private static readonly string InWords = string.Join('|', Digits.Keys).Replace("е", "[её]", StringComparison.Ordinal);

    private static readonly Regex Quantity = new(
        $$"""
        (?<![\p{L}\p{Nd}.,])(?:
            (?<whole>{{Grouped}}|[0-9]+|(?:{{InWords}})(?={{Space}})(?:{{Space}}(?:{{InWords}})(?={{Space}})){0,2})(?:,(?<fraction>[0-9]+))?{{Space}}?(?<unit>тысяч[а-яё]*|тыс|миллион[а-яё]*|млн|миллиард[а-яё]*|млрд)(?!\p{L})
            | (?<whole>{{Grouped}})(?![\p{L}\p{Nd}])
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace);

    /// <summary>The numbers in the text that take more than one word, with where each begins.</summary>
    public static IEnumerable<(int At, string Key)> In(string text) =>
        text.AsSpan().ContainsAny(Signs) ? Quantity.Matches(text).Select(match => (match.Index, KeyOf(match))) : [];

    private static string KeyOf(Match match)
    {
        var printed = match.Groups["whole"].Value;
        var whole = char.IsLetter(printed[0]) ? InDigits(printed) : string.Concat(printed.Where(char.IsAsciiDigit)).TrimStart('0');
        var zeros = ZerosOf(match.Groups["unit"].Value.ToLowerInvariant());
        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        return fraction.Length > zeros
            ? string.Create(CultureInfo.InvariantCulture, $"{whole}{fraction}")
            : whole + fraction.PadRight(zeros, '0');
    }

    /// <summary>«двадцать пять» is 25.</summary>
    private static string InDigits(string words) =>
        Regex.Split(words.ToLowerInvariant().Replace('ё', 'е'), @"\s+").Sum(word => int.Parse(Digits[word], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);

    private static int ZerosOf(string unit) => unit switch
    {
        "" => 0,
        ['т', ..] => 3,
        "млн" => 6,
        _ => unit.StartsWith("миллион", StringComparison.Ordinal) ? 6 : 9,
    };

    private static Dictionary<string, string> DigitsOfNumerals()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Numerals.Split('\n'))
        {
            var words = line.Trim().Split(' ');
            foreach (var form in words.Skip(1))
                known[form] = words[0];
        }

        return known;
    }
}
