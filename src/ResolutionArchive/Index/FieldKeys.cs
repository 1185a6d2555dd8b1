using System.Globalization;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>
/// Keys for what is no word of a text: <c>@2021-08-24</c>, <c>@2021-08</c> and <c>@--08-24</c> for the days on which a resolution was adopted or its event took place,
/// <c>@2021/slug</c> for its id, <c>#4.2</c> and <c>#б</c> for numbers of recommendations, ours and those that the document prints, <c>#2012-12-29</c> for a day in a text.
/// So a date or a number in a query is looked up like a word, and nobody loads what was not asked for.
/// </summary>
internal static class FieldKeys
{
    /// <summary>The list of all recommendations that recur.</summary>
    public const string Recurring = "@recurring";

    /// <summary>Days of a longer event are no longer a date that somebody remembers.</summary>
    private const int LongestEvent = 31;

    /// <summary>The keys of a resolution.</summary>
    public static IEnumerable<string> Of(Resolution resolution) => DaysOf(resolution).Concat(MonthsOf(resolution)).Append($"@{resolution.Id}")
        .Concat(OwnWords.Of(resolution).SelectMany(KeysOfDays)).Distinct(StringComparer.Ordinal);

    /// <summary>The keys of a recommendation.</summary>
    public static IEnumerable<string> Of(Resolution resolution, Section section, Recommendation recommendation)
    {
        var printed = NumberIn(recommendation.Printed);
        var whole = PrintedNumber(section, recommendation);
        var labels = recommendation.SubItems.Select(item => NumberIn(item.Label));
        var days = SideWords.Of(resolution, recommendation).Prepend(recommendation.PlainText).SelectMany(KeysOfDays);
        return ((string?[])[recommendation.Id.Number, printed, whole, .. labels]).OfType<string>().Select(number => $"#{number}").Concat(days).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The number by which the document cites the recommendation, its section's included; null where it prints no whole one.</summary>
    public static string? PrintedNumber(Section section, Recommendation recommendation) => NumberIn(recommendation.Printed) switch
    {
        null => null,
        var printed when printed.Contains('.', StringComparison.Ordinal) => printed,
        var printed => NumberIn(section.Printed) is { } first ? $"{first}.{printed}" : null,
    };

    /// <summary>The number as a query writes it: Roman ones in our figures, for nobody knows which keyboard they were typed on.</summary>
    private static string? NumberIn(string? printed)
    {
        var number = printed?.Trim(' ', '.', ')', '(', ':').ToLowerInvariant();
        return number is { Length: > 0 } && number.All("ivx".Contains) ? ValueOf(number).ToString(CultureInfo.InvariantCulture)
            : number is { Length: > 0 and <= 12 } && number.All(c => char.IsLetterOrDigit(c) || c == '.') ? number : null;
    }

    private static int ValueOf(string roman)
    {
        var values = roman.Select(letter => letter switch { 'i' => 1, 'v' => 5, _ => 10 }).ToList();
        return values.Select((value, i) => i + 1 < values.Count && values[i + 1] > value ? -value : value).Sum();
    }

    private static IEnumerable<string> KeysOfDays(string text) => DaysInText.In(text).Select(day => day.ToString("'#'yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<string> DaysOf(Resolution resolution)
    {
        foreach (var day in Days(resolution))
        {
            yield return day.ToString("'@'yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return day.ToString("'@--'MM-dd", CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<string> MonthsOf(Resolution resolution) =>
        ((PartialDate?[])[resolution.Date, resolution.Event?.First, resolution.Event?.Last])
            .Where(date => date?.Month is not null).Select(date => date!.Value.Earliest.ToString("'@'yyyy-MM", CultureInfo.InvariantCulture));

    private static IEnumerable<DateOnly> Days(Resolution resolution)
    {
        if (resolution.Date is { Day: not null } date)
            yield return date.Earliest;
        if (resolution.Event is not { First.Day: not null, Last.Day: not null } held)
            yield break;
        for (var (day, left) = (held.First.Earliest, LongestEvent); day <= held.Last.Earliest && left > 0; day = day.AddDays(1), left--)
            yield return day;
    }
}
