using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>One thing that a forum asks of its section's addressees: the unit of the archive.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Text">Its wording without the bullet.</param>
/// <param name="SubItems">The points into which it is divided, if any; they are no recommendations of their own.</param>
/// <param name="Notes">What the document says about it besides: a deadline, those who answer for it.</param>
/// <param name="Printed">The number or letter that the document prints before it («2.», «б)»), by which it is cited there; null where it bears none.</param>
/// <param name="Before">What stands between it and the recommendation before it: a theme, a table; mostly nothing.</param>
/// <param name="Fingerprint">What its words are in short.</param>
public sealed record Recommendation(
    RecommendationId Id, RichText Text, ImmutableArray<SubItem> SubItems, ImmutableArray<Block> Notes, string? Printed, ImmutableArray<Block> Before, Fingerprint Fingerprint)
{
    /// <summary>The wording in one line, sub-items included.</summary>
    public string PlainText => SubItems.IsEmpty
        ? Text.Plain
        : string.Join(' ', SubItems.Select(item => item.Label is null ? item.Text.Plain : $"{item.Label} {item.Text.Plain}").Prepend(Text.Plain));
}

/// <summary>A point of a recommendation.</summary>
/// <param name="Label">Its number or letter as printed («а)»); null where it bears a bullet.</param>
/// <param name="Text">Its wording without the label.</param>
public sealed record SubItem(string? Label, RichText Text);
