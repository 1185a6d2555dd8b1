using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>How far a wording moved from the one before.</summary>
public enum WordingMove
{
    /// <summary>There is none before.</summary>
    First,

    /// <summary>The same is said again, in the same forms.</summary>
    Verbatim,

    /// <summary>Only forms, numbers and small words changed.</summary>
    NearlyVerbatim,

    /// <summary>At least half of the words stayed.</summary>
    Edited,

    /// <summary>Less than half of the words stayed: then common words say more than struck ones.</summary>
    Reworded,
}

/// <summary>A wording of a line and the way to it from the one before.</summary>
/// <param name="Members">The recommendations of one year that are worded so, where they stand; at least one.</param>
/// <param name="Move">How far the wording moved.</param>
/// <param name="Words">
/// The wording: with what was removed and added in place, or, where it is <see cref="WordingMove.Reworded"/>, its common words kept and the others added; empty for the first of the line.
/// </param>
/// <param name="Link">What ties it to the one before; null for the first, and where they are tied by way of another one.</param>
public sealed record RecurrenceStep(ImmutableArray<RecommendationInPlace> Members, WordingMove Move, ImmutableArray<WordChange> Words, RecurrenceLink? Link)
{
    /// <summary>Nothing that a program finds is surer, in per cent.</summary>
    private const int Surest = 99;

    /// <summary>How likely it asks the same as the one before, in per cent; null where it is not known.</summary>
    public int? Percent => Link is null ? null : Math.Min(Surest, (int)Math.Round(100 * Link.Score));

    /// <summary>The step to a member from the one before it.</summary>
    internal static RecurrenceStep To(RecommendationInPlace member, RecommendationInPlace before, Dictionary<(RecommendationId, RecommendationId), RecurrenceLink> links)
    {
        var (earlier, later) = (before.Recommendation.PlainText, member.Recommendation.PlainText);
        var changes = WordChange.Between(earlier, later);
        var link = links.GetValueOrDefault((before.Recommendation.Id, member.Recommendation.Id));
        var move = MoveOf(changes, link);
        return new RecurrenceStep([member], move, move == WordingMove.Reworded ? WordChange.Common(earlier, later) : changes, link);
    }

    private static WordingMove MoveOf(ImmutableArray<WordChange> changes, RecurrenceLink? link)
    {
        var (kept, removed, added) = (Count(changes, WordFate.Kept), Count(changes, WordFate.Removed), Count(changes, WordFate.Added));
        if (removed + added == 0)
            return WordingMove.Verbatim;
        if (link?.Kind == RecurrenceKind.Verbatim)
            return WordingMove.NearlyVerbatim;
        return 2 * kept < kept + Math.Min(removed, added) ? WordingMove.Reworded : WordingMove.Edited;
    }

    private static int Count(ImmutableArray<WordChange> changes, WordFate fate) => changes.Where(change => change.Fate == fate).Sum(change => change.Text.Split(' ').Length);
}
