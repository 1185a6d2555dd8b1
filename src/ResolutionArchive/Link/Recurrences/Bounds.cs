namespace ResolutionArchive.Link.Recurrences;

/// <summary>The scores from which two recommendations are taken for one request.</summary>
internal static class Bounds
{
    /// <summary>The object gates: two recommendations whose leads have less in common (Dice) are not compared at all.</summary>
    public const double Gate = 0.2;

    /// <summary>It is likelier than not that they ask the same.</summary>
    public const double Link = 0.5;

    /// <summary>Two members of one line that are linked by way of a third may be a little further apart, and no more: this is what keeps lines from chaining.</summary>
    public const double Line = 0.35 * Link;

    /// <summary>The same as a logit.</summary>
    public static readonly double LogitOfLine = Agreement.Logit(Line);
}
