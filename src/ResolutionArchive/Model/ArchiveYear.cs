using System.Globalization;

namespace ResolutionArchive.Model;

/// <summary>
/// The year under which a resolution is filed. Years are ordered from the newest to the oldest;
/// <see cref="Undated"/> comes after all of them.
/// </summary>
public readonly record struct ArchiveYear : IComparable<ArchiveYear>
{
    private readonly int? number;

    /// <summary>The year with this number.</summary>
    public ArchiveYear(int number) => this.number = number;

    /// <summary>The place of documents that bear no date.</summary>
    public static ArchiveYear Undated => default;

    /// <summary>Whether this is <see cref="Undated"/>.</summary>
    public bool IsUndated => number is null;

    /// <summary>The year in which the date lies; <see cref="Undated"/> without one.</summary>
    public static ArchiveYear Of(PartialDate? date) => date is { } known ? new ArchiveYear(known.Year) : Undated;

    /// <summary>The year that <see cref="ToString"/> writes so, or null.</summary>
    public static ArchiveYear? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "undated")
            return Undated;
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? new ArchiveYear(year)
            : null;
    }

    /// <summary>The newest first, <see cref="Undated"/> last.</summary>
    public int CompareTo(ArchiveYear other) => (other.number ?? int.MinValue).CompareTo(number ?? int.MinValue);

    /// <summary>Whether it is the year right after the other one.</summary>
    internal bool Follows(ArchiveYear other) => number is { } own && other.number == own - 1;

    /// <summary>The years from this one down to the other, both among them; this one alone where the other is not older.</summary>
    internal IEnumerable<ArchiveYear> DownTo(ArchiveYear other)
    {
        yield return this;
        for (var year = number - 1; year >= other.number; year--)
            yield return new ArchiveYear(year.Value);
    }

    /// <summary>The year's name in addresses: <c>2022</c> or <c>undated</c>.</summary>
    public override string ToString() => number?.ToString("D4", CultureInfo.InvariantCulture) ?? "undated";
}
