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
/// <param name="IsEmpty">Whether it has no terms at all, not even terms of its own.</param>
internal sealed record Profile(ImmutableArray<int> Terms, ImmutableArray<int> Weights, int Alone, bool IsEmpty)
{
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

    /// <summary>Dice's coefficient over weights, from 0 to less than 1: the common part by the mean size of the two.</summary>
    public double ScoreWith(Profile other) => 2.0 * Common(other) / (Total + other.Total);
}
