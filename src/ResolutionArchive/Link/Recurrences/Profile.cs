using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// A recommendation as weighed terms, the rarest first. Weights are whole numbers, so that sums, and with them scores and what follows from them, are the same on
/// every machine in whatever order they are made.
/// </summary>
/// <param name="Terms">The terms by number, ascending: numbers are given by rarity.</param>
/// <param name="Weights">The weight of each term in thousandths, positive.</param>
/// <param name="Unsaid">
/// What every recommendation leaves unsaid and has in common with no other. Long ones hardly notice it; of two short ones that share a single word
/// («расширить сеть школ», «расширить сеть музеев») it says that this proves little.
/// </param>
internal sealed record Profile(ImmutableArray<int> Terms, ImmutableArray<int> Weights, int Unsaid)
{
    /// <summary>The sum of the weights, and of what is not said.</summary>
    public int Total { get; } = Weights.Sum() + Unsaid;

    /// <summary>What the two have in common: for each common term the smaller of its weights.</summary>
    public int Common(Profile other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
        {
            if (Terms[i] == other.Terms[j])
                common += Math.Min(Weights[i++], other.Weights[j++]);
            else if (Terms[i] < other.Terms[j])
                i++;
            else
                j++;
        }

        return common;
    }

    /// <summary>Dice's coefficient over weights, from 0 to less than 1: the common part by the mean size of the two.</summary>
    public double ScoreWith(Profile other) => Total + other.Total == 0 ? 0 : 2.0 * Common(other) / (Total + other.Total);
}
