using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>The part of a resolution that speaks to one addressee, to several at once, or to nobody in particular.</summary>
/// <param name="Number">Its number in the resolution, from 1.</param>
/// <param name="Before">What stands between the section before it and its heading; mostly nothing.</param>
/// <param name="Heading">The heading as printed, without the final colon; empty where the recommendations stand under none of their own.</param>
/// <param name="Printed">The number or letter that the document prints before the heading; null where it bears none.</param>
/// <param name="Addressees">Whom the heading names; none where a resolution says what is to be done and not by whom.</param>
/// <param name="Opening">What stands between the heading and the first recommendation; mostly nothing.</param>
/// <param name="Recommendations">What is recommended to them.</param>
public sealed record Section(
    int Number,
    ImmutableArray<Block> Before,
    RichText Heading,
    string? Printed,
    ImmutableArray<Addressee> Addressees,
    ImmutableArray<Block> Opening,
    ImmutableArray<Recommendation> Recommendations)
{
    /// <summary>What a page calls the section: its heading, else whom it addresses.</summary>
    public string Title => Heading.Plain.Length > 0 ? Heading.Plain
        : Addressees.IsEmpty ? "Без адресата"
        : string.Join("; ", Addressees.Select(addressee => addressee.Name));
}
