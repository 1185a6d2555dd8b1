namespace ResolutionArchive.Model;

/// <summary>The days on which an event took place, both ends included; <see cref="Last"/> is never before <see cref="First"/>.</summary>
public readonly record struct DateInterval
{
    private DateInterval(PartialDate first, PartialDate last) => (First, Last) = (first, last);

    /// <summary>The first day.</summary>
    public PartialDate First { get; }

    /// <summary>The last day; the same as <see cref="First"/> for an event of one day.</summary>
    public PartialDate Last { get; }

    /// <summary>The interval, or null where it would end before it begins.</summary>
    public static DateInterval? TryCreate(PartialDate first, PartialDate last) =>
        last.CompareTo(first) < 0 ? null : new DateInterval(first, last);

    /// <summary>ISO 8601: <c>2022-08-22/2022-08-26</c>, or the one day.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}/{Last}";
}
