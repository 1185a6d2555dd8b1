using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>Reads dates as people write them: 2022-08-26, 26.08.2022, «26» августа 2022 г., август 2022, 22–26 августа 2022 года.</summary>
internal static partial class DateReader
{
    /// <summary>The date, or null where the text is none.</summary>
    public static PartialDate? ReadDate(string text)
    {
        var tidy = Tidy(text);
        foreach (var form in new[] { Iso(), Dotted(), InWords() })
        {
            if (form.Match(tidy) is { Success: true } match)
                return Create(match);
        }

        return null;
    }

    /// <summary>The first year from 1900 to 2099 in the text, or null.</summary>
    public static PartialDate? FindYear(string text) => YearForm().Match(text) is { Success: true } year ? PartialDate.TryCreate(Number(year.Value)) : null;

    /// <summary>The day or the interval, or null where the text is neither.</summary>
    public static DateInterval? ReadInterval(string text)
    {
        var tidy = Tidy(text);
        if (ReadDate(tidy) is { } day)
            return DateInterval.TryCreate(day, day);
        if (tidy.StartsWith("с ", StringComparison.Ordinal))
            tidy = tidy[2..];
        foreach (var between in Between)
        {
            var at = tidy.IndexOf(between, StringComparison.Ordinal);
            if (at > 0 && ReadDate(tidy[(at + between.Length)..].Trim()) is { } last && ReadFirst(tidy[..at].Trim(), last) is { } first)
                return DateInterval.TryCreate(first, last);
        }

        return null;
    }

    /// <summary>What parts the first day from the last, the surest sign first: a bare hyphen is also part of a date.</summary>
    private static readonly string[] Between = [" по ", "—", "–", " - ", "/", "-"];

    /// <summary>The first day may leave out what it shares with the last: «22–26 августа 2022».</summary>
    private static PartialDate? ReadFirst(string text, PartialDate last)
    {
        if (ReadDate(text) is { } whole)
            return whole;
        if (FirstDay().Match(text) is not { Success: true } match)
            return null;
        var month = Month(match.Groups["month"].Value) ?? (match.Groups["month"].Length == 0 ? last.Month : null);
        return month is null ? null : PartialDate.TryCreate(last.Year, month, Number(match.Groups["day"].Value));
    }

    private static PartialDate? Create(Match match)
    {
        var printed = Number(match.Groups["year"].Value);
        var year = printed < 100 ? 2000 + printed : printed;
        if (match.Groups["month"] is not { Length: > 0 } named)
            return PartialDate.TryCreate(year);
        if (Month(named.Value) is not { } month)
            return null;
        return PartialDate.TryCreate(year, month, match.Groups["day"] is { Length: > 0 } day ? Number(day.Value) : null);
    }

    private static int? Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Months.Find(text);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Tidy(string text) => Quotes().Replace(text.Replace('\u00A0', ' '), "").Trim().ToLowerInvariant();

    [GeneratedRegex("[«»\"„“”]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?<year>[0-9]{4})([-–.](?<month>[0-9]{1,2})([-–.](?<day>[0-9]{1,2}))?)?( ?(г\.?|год|года))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    /// <summary>A year of two digits is one of this century, and needs a day before it.</summary>
    [GeneratedRegex(@"^(((?<day>[0-9]{1,2})[./-])?(?<month>[0-9]{1,2})[./-](?<year>[0-9]{4})|(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./](?<year>[0-9]{2}))( ?(г\.?|год|года))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^((?<day>[0-9]{1,2})(-?го)? +)?(?<month>[а-яё]+)\.? +(?<year>[0-9]{4})( ?(г\.?|год|года))?$", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})([ .]+(?<month>[0-9]{1,2}|[а-яё]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstDay();
}
