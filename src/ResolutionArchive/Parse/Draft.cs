using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse;

/// <summary>A value and the place where a file claims it.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">The place of the value.</param>
internal sealed record Claim<T>(T Value, Location At);

/// <summary>What one file claims of a resolution: nothing of it is checked against anything outside the file.</summary>
internal sealed record Draft(string File, FrontMatterClaims Front, DraftBody Body);

/// <summary>What the front matter claims. Title and forum are never empty.</summary>
internal sealed record FrontMatterClaims
{
    public required Claim<string> Title { get; init; }

    public required Claim<string> Forum { get; init; }

    public Claim<PartialDate>? Date { get; init; }

    public Claim<DateInterval>? Event { get; init; }

    public Claim<string>? Place { get; init; }

    public Claim<string>? Kind { get; init; }

    public Claim<string>? Status { get; init; }

    public Claim<LinkTarget>? Source { get; init; }

    public Claim<DateOnly>? Added { get; init; }

    public ImmutableArray<Claim<ResolutionId>> Aliases { get; init; } = [];
}

/// <summary>The body, cut into its parts. Every word of the file is in one of them, in order.</summary>
/// <param name="TitleLines">The lines of the printed title, place and date.</param>
/// <param name="Opening">What follows up to the first section.</param>
/// <param name="Sections">The sections in order.</param>
/// <param name="Closing">What follows the last one.</param>
internal sealed record DraftBody(
    ImmutableArray<RichText> TitleLines,
    ImmutableArray<Block> Opening,
    ImmutableArray<DraftSection> Sections,
    ImmutableArray<Block> Closing)
{
    /// <summary>The notes at its foot, by number.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];
}

/// <summary>A heading and what is recommended under it.</summary>
/// <param name="At">The place of the heading.</param>
/// <param name="Before">What stands between the section before and the heading.</param>
/// <param name="Heading">The heading as printed, without the final colon; empty where the recommendation itself says to whom it is, or is to nobody.</param>
/// <param name="Names">The part of the heading that names somebody: without «Рекомендовать», «в адрес». Empty where nobody is named.</param>
/// <param name="Printed">The number or letter printed before the heading; null where there is none.</param>
/// <param name="Opening">What stands between the heading and the first recommendation.</param>
/// <param name="Items">What is recommended.</param>
internal sealed record DraftSection(
    Location At, ImmutableArray<Block> Before, RichText Heading, string Names, string? Printed, ImmutableArray<Block> Opening, ImmutableArray<DraftItem> Items);

/// <summary>A recommendation as printed, without its bullet.</summary>
/// <param name="Before">What stands between it and the one before it: themes, tables.</param>
/// <param name="Printed">The number or letter printed before it («2.», «б)»); null where there is none.</param>
/// <param name="Text">Its words.</param>
/// <param name="SubItems">Its points.</param>
/// <param name="Notes">What is said about it besides: a deadline, those who answer for it.</param>
internal sealed record DraftItem(ImmutableArray<Block> Before, string? Printed, RichText Text, ImmutableArray<SubItem> SubItems, ImmutableArray<Block> Notes);
