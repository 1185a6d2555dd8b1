using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Index;

/// <summary>
/// Days that a text names, of laws and of deadlines, however they are written: «29 декабря 2012 г.» and «29.12.2012» are one. The reader's side reads a date in a query alike
/// (<c>fields.js</c>).
/// </summary>
internal static partial class DaysInText
{
    /// <summary>How the names of months begin, which tells them apart, as long as «мар» is asked before «ма».</summary>
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    /// <summary>The days in the text.</summary>
    public static IEnumerable<DateOnly> In(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? [] : Day().Matches(text).Select(Read).OfType<DateOnly>();

    private static DateOnly? Read(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name ? MonthCalled(name.Value) : NumberOf("month");
        var (year, day) = (NumberOf("year"), NumberOf("day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

        int NumberOf(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static int MonthCalled(string name) => 1 + Array.FindIndex(Months, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        """
        (?<![\p{Nd}.,])(?<day>[0-9]{1,2})
        (?:\.(?<month>[0-9]{1,2})\. | \s+(?<name>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+)
        (?<year>(?:19|20)[0-9]{2})(?!\p{Nd})
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Day();
}
