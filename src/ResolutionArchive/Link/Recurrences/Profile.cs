using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// A recommendation as weighed terms, the rarest first. Weights are whole numbers, so that sums, and with them scores and what follows from them, are the same on
/// every machine in whatever order they are made.
/// </summary>
/// <param name="Terms">The terms that other recommendations have too, by number, ascending: numbers are given by rarity.</param>
/// <param name="Weights">The weight of each of them in thousandths, positive.</param>
/// <param name="Alone">
/// The weight of what it shares with no other: terms that are nowhere else, and what every recommendation leaves unsaid. Long ones hardly notice the latter; of two
/// short ones that share a single word («расширить сеть школ», «расширить сеть музеев») it says that this proves little.
/// </param>
/// <param name="HeaviestAlone">The heaviest of the terms that are nowhere else.</param>
/// <param name="IsEmpty">Whether it has no terms at all, not even terms of its own.</param>
internal sealed record Profile(ImmutableArray<int> Terms, ImmutableArray<int> Weights, int Alone, int HeaviestAlone, bool IsEmpty)
{
    /// <summary>The place of its heaviest term, its head; −1 where that is nowhere else, or where it has none.</summary>
    public int Head { get; } = HeadOf(Weights, HeaviestAlone);

    /// <summary>The weight of all.</summary>
    public int Total { get; } = Weights.Sum() + Alone;

    /// <summary>What the two have in common: for each common term the smaller of its weights. 0 where that is less than <paramref name="least"/>, found out as early as may be.</summary>
    public int Common(Profile other, int least = 0)
    {
        var (common, rest, otherRest) = (0, Total - Alone, other.Total - other.Alone);
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
        {
            if (common + Math.Min(rest, otherRest) < least)
                return 0;
            var (term, otherTerm) = (Terms[i], other.Terms[j]);
            if (term == otherTerm)
                common += Math.Min(Weights[i], other.Weights[j]);
            if (term <= otherTerm)
                rest -= Weights[i++];
            if (otherTerm <= term)
                otherRest -= other.Weights[j++];
        }

        return common < least ? 0 : common;
    }

    /// <summary>The heaviest term that the other lacks.</summary>
    public int HeaviestLackedBy(Profile other)
    {
        var heaviest = HeaviestAlone;
        for (int i = 0, j = 0; i < Terms.Length; i++)
        {
            while (j < other.Terms.Length && other.Terms[j] < Terms[i])
                j++;
            if (Weights[i] > heaviest && (j == other.Terms.Length || other.Terms[j] != Terms[i]))
                heaviest = Weights[i];
        }

        return heaviest;
    }

    /// <summary>Whether the heaviest term of each is in the other.</summary>
    public bool SharesHeads(Profile other) => HasHeadOf(other) && other.HasHeadOf(this);

    private bool HasHeadOf(Profile other) => other.Head >= 0 && Terms.BinarySearch(other.Terms[other.Head]) >= 0;

    private static int HeadOf(ImmutableArray<int> weights, int heaviestAlone)
    {
        var head = -1;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > heaviestAlone && (head < 0 || weights[i] > weights[head]))
                head = i;
        }

        return head;
    }

    /// <summary>Dice's coefficient over weights, from 0 to less than 1: the common part by the mean size of the two.</summary>
    public double ScoreWith(Profile other) => 2.0 * Common(other) / (Total + other.Total);
}
