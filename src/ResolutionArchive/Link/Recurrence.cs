using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>
/// A line that one request draws through the years: recommendations that ask the same. It does not chain: of any two of its members it is likely that they ask the same, or an
/// editor says that they belong together. A recommendation is in one line at most.
/// </summary>
/// <param name="Id">Its address; it stays as long as nothing older joins the line.</param>
/// <param name="Members">The recommendations, the oldest first, undated ones last; at least two.</param>
/// <param name="Links">What ties them, in the order of the members: all pairs, or in a long line those with the member that is closest to all others.</param>
/// <param name="Request">What is asked, as the member that is closest to all others has it, without purposes, circumstances and citations.</param>
/// <param name="CommonWords">The telling words of the oldest member that all the others have too, in other forms perhaps.</param>
public sealed record RecurrenceLine(
    Slug Id, ImmutableArray<RecommendationInPlace> Members, ImmutableArray<RecurrenceLink> Links, string Request, ImmutableArray<string> CommonWords)
{
    /// <summary>The years in which it was asked, the oldest first, each once, undated last.</summary>
    public ImmutableArray<ArchiveYear> Years { get; } = [.. Members.Select(member => member.Resolution.Year).Distinct()];

    /// <summary>How many years lie between the first time and the last one; 0 where fewer than two members are dated.</summary>
    public int Span { get; } = SpanOf(Members);

    /// <summary>In how many documents it was asked; one that asks it of several addressees counts once.</summary>
    public int DocumentCount { get; } = Members.Select(member => member.Resolution.Id).Distinct().Count();

    /// <summary>What was answered to any of its members, the oldest first.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>The last answer, if it was not asked again since; else null. An answer closes the question until then.</summary>
    public Response? Answer => Responses is [.., var last] && Members.Select(member => member.Resolution.Date).Max() is var asked && last.Answers(asked) ? last : null;

    /// <summary>Whom it was asked of, in the order in which they were first asked.</summary>
    public ImmutableArray<Addressee> Addressees { get; } = [.. Members.SelectMany(member => member.Section.Addressees).DistinctBy(addressee => addressee.Id)];

    private static int SpanOf(ImmutableArray<RecommendationInPlace> members)
    {
        var dates = members.Select(member => member.Resolution.Date).OfType<PartialDate>().ToList();
        return dates.Count == 0 ? 0 : dates[^1].Year - dates[0].Year;
    }
}

/// <summary>What ties two recommendations of a line.</summary>
/// <param name="A">The earlier one.</param>
/// <param name="B">The later one.</param>
/// <param name="Score">How likely they ask the same, from 0 to 1.</param>
/// <param name="Kind">How they repeat each other.</param>
/// <param name="Verdict">The editor's word, if it is why they are linked; else null.</param>
public sealed record RecurrenceLink(RecommendationId A, RecommendationId B, double Score, RecurrenceKind Kind, Verdict? Verdict);

/// <summary>How one recommendation repeats another.</summary>
public enum RecurrenceKind
{
    /// <summary>The same words but for inflection, punctuation and small words.</summary>
    Verbatim,

    /// <summary>The same request in other words.</summary>
    Restated,
}

/// <summary>A recommendation where it stands.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Section">The section.</param>
/// <param name="Recommendation">The recommendation.</param>
public sealed record RecommendationInPlace(Resolution Resolution, Section Section, Recommendation Recommendation);
