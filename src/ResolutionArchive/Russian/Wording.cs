using System.Globalization;
using ResolutionArchive.Model;

namespace ResolutionArchive.Russian;

/// <summary>Dates and counts in words, as a reader expects them.</summary>
public static class Wording
{
    /// <summary>So many years one after the other are told by the first and the last.</summary>
    private const int LeastRun = 3;

    /// <summary>«26 августа 2022 г.», «август 2022 г.», «2022 г.»; «без даты» for none.</summary>
    public static string Date(PartialDate? date) => date switch
    {
        null => "без даты",
        { Day: { } day, Month: { } month } known =>
            string.Create(CultureInfo.InvariantCulture, $"{day}\u00A0{Months.Genitive(month)} {known.Year}\u00A0г."),
        { Month: { } month } known => string.Create(CultureInfo.InvariantCulture, $"{Months.Nominative(month)} {known.Year}\u00A0г."),
        { } known => string.Create(CultureInfo.InvariantCulture, $"{known.Year}\u00A0г."),
    };

    /// <summary>«22–26 августа 2022 г.»; months and years are said once where they are the same.</summary>
    public static string Interval(DateInterval interval)
    {
        var (first, last) = (interval.First, interval.Last);
        if (first == last)
            return Date(first);
        if (first.Day is not { } day || last.Day is null || first.Year != last.Year)
            return $"{Date(first)}\u00A0— {Date(last)}";
        return first.Month == last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{day}–{Date(last)}")
            : string.Create(CultureInfo.InvariantCulture, $"{day}\u00A0{Months.Genitive(first.Month!.Value)}\u00A0— {Date(last)}");
    }

    /// <summary>«2022 год», «Без даты».</summary>
    public static string Year(ArchiveYear year) => year.IsUndated ? "Без даты" : $"{year}\u00A0год";

    /// <summary>«2022», «без даты»: a year among other words.</summary>
    public static string ShortYear(ArchiveYear year) => year.IsUndated ? "без даты" : year.ToString();

    /// <summary>«2015 → 2021 → 2022», «2013–2016 → 2019», «каждый год, 2013–2024», «2021 и без даты».</summary>
    /// <param name="years">The years, the oldest first, each once.</param>
    public static string Years(IReadOnlyCollection<ArchiveYear> years)
    {
        var runs = RunsOf(years.Where(year => !year.IsUndated));
        var dated = runs is [{ Count: >= LeastRun } only] ? $"каждый год, {Run(only)}" : string.Join(" → ", runs.Select(Run));
        return years.All(year => !year.IsUndated) ? dated : dated.Length == 0 ? ShortYear(ArchiveYear.Undated) : $"{dated} и\u00A0без даты";
    }

    private static List<List<ArchiveYear>> RunsOf(IEnumerable<ArchiveYear> years)
    {
        var runs = new List<List<ArchiveYear>>();
        foreach (var year in years)
        {
            if (runs.Count > 0 && year.Follows(runs[^1][^1]))
                runs[^1].Add(year);
            else
                runs.Add([year]);
        }

        return runs;
    }

    private static string Run(List<ArchiveYear> run) => run.Count >= LeastRun ? $"{run[0]}–{run[^1]}" : string.Join(" → ", run);

    /// <summary>«Исполнено», as it begins a line.</summary>
    public static string Status(ResponseStatus status) => status switch
    {
        ResponseStatus.Done => "Исполнено",
        ResponseStatus.InProgress => "Исполняется",
        ResponseStatus.PartlyDone => "Исполнено частично",
        ResponseStatus.Rejected => "Отклонено",
        ResponseStatus.Lapsed => "Утратило силу",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>«7 лет».</summary>
    public static string Years(int count) => Count(count, "год", "года", "лет");

    /// <summary>«3 раза».</summary>
    public static string Times(int count) => Count(count, "раз", "раза", "раз");

    /// <summary>The number with the noun in the form that it takes after it (CLDR, plural rules for Russian).</summary>
    /// <param name="count">The number, not negative.</param>
    /// <param name="one">The form after 1, 21, 31…: «рекомендация».</param>
    /// <param name="few">The form after 2 to 4, 22 to 24…: «рекомендации».</param>
    /// <param name="many">The form after all others: «рекомендаций».</param>
    public static string Count(int count, string one, string few, string many)
    {
        var form = (count % 10, count % 100) switch
        {
            (_, >= 11 and <= 14) => many,
            (1, _) => one,
            ( >= 2 and <= 4, _) => few,
            _ => many,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count}\u00A0{form}");
    }

    /// <summary>«96 рекомендаций».</summary>
    public static string Recommendations(int count) => Count(count, "рекомендация", "рекомендации", "рекомендаций");

    /// <summary>«5 резолюций».</summary>
    public static string Resolutions(int count) => Count(count, "резолюция", "резолюции", "резолюций");

    /// <summary>«14 адресатов».</summary>
    public static string Addressees(int count) => Count(count, "адресат", "адресата", "адресатов");

    /// <summary>«2015–2022», «2015»: from the oldest of the years to the newest; «без даты» for none that is dated.</summary>
    public static string Span(IEnumerable<ArchiveYear> years)
    {
        var dated = years.Where(year => !year.IsUndated).Distinct().Order().ToList();
        return dated switch
        {
            [] => ShortYear(ArchiveYear.Undated),
            [var only] => ShortYear(only),
            [var newest, .., var oldest] => $"{ShortYear(oldest)}–{ShortYear(newest)}",
        };
    }

    /// <summary>As many words of the text as fit; where that is not all, an ellipsis says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">In characters, the ellipsis among them.</param>
    public static string Beginning(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= length)
            return text;
        var end = text.LastIndexOfAny([' ', '\u00A0'], length - 1);
        end = end < length / 2 ? length - 1 : end;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ', '\u00A0', ',', ';', ':', '–', '—', '(', '«') + "…";
    }

    /// <summary>The words with a capital letter at their beginning.</summary>
    public static string Capitalized(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length == 0 ? words : string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
    }

    /// <summary>The text in quotation marks; those within it become the inner ones, „so“, since two that close at once would look alike.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"«{text.Replace('«', '„').Replace('»', '“')}»";
    }

    /// <summary>«26 августа 2022 г.».</summary>
    public static string Date(DateOnly day) => Date(PartialDate.TryCreate(day.Year, day.Month, day.Day));
}
