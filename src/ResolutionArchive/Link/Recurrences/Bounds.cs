namespace ResolutionArchive.Link.Recurrences;

/// <summary>The scores from which two recommendations are taken for one request.</summary>
internal static class Bounds
{
    /// <summary>A little less than a third of the weighed wording in common makes a link.</summary>
    public const double Link = 0.31;

    /// <summary>Two members of one line that are linked by way of a third may be a little further apart, and no more: this is what keeps lines from chaining.</summary>
    public const double Line = 0.9 * Link;

    /// <summary>
    /// What one document says of several addressees is alike without being repeated: its plan and its words are one. There the scores must be that much higher.
    /// </summary>
    public const double SameDocument = 1.8;
}
