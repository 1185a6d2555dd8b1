using System.Globalization;

namespace ResolutionArchive.Model;

/// <summary>
/// A date as exactly as a document tells it: a day, a month or a year of the Gregorian calendar (ISO 8601, reduced precision).
/// <see cref="Day"/> is given only where <see cref="Month"/> is.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12; null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, from 1; null where only the month or the year is known.</summary>
    public int? Day { get; }

    /// <summary>The date of these parts, or null where the calendar has no such day or month.</summary>
    public static PartialDate? TryCreate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999 || (month is null && day is not null))
            return null;
        if (month is < 1 or > 12)
            return null;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
            return null;
        return new PartialDate(year, month, day);
    }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => Day is not null ? Earliest : (Month is null ? new DateOnly(Year, 12, 31) : new DateOnly(Year, Month.Value, DateTime.DaysInMonth(Year, Month.Value)));

    /// <summary>By the earliest day; of two dates with the same one the less exact comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>ISO 8601: <c>2022-08-26</c>, <c>2022-08</c> or <c>2022</c>.</summary>
    public override string ToString() => this switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private int Precision => Day is not null ? 2 : Month is not null ? 1 : 0;
}
