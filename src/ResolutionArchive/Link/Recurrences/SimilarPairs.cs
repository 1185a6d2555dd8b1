using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>A pair of profiles by their places, <paramref name="A"/> before <paramref name="B"/>, and their score.</summary>
internal readonly record struct SimilarPair(int A, int B, double Score);

/// <summary>
/// All pairs of profiles with at least a given score; none is missed. Candidates come from lists that say, for each term, in which profiles it is. As in prefix
/// filtering (Chaudhuri, Ganti and Kaushik 2006), only as many of a profile's rarest terms are looked up as it needs: two profiles that share none of them have too
/// little in common to reach the bound. Profiles are looked up block by block, so that what is counted for a block stays in the processor's cache.
/// </summary>
internal sealed class SimilarPairs
{
    /// <summary>So many profiles are counted in the cache of one processor core.</summary>
    private const int UsualBlock = 1 << 13;

    /// <summary>So many pairs can always be judged: below that none is left out, which holds for archives of some hundred resolutions.</summary>
    private const long AlwaysJudged = 500_000;

    /// <summary>So many more are judged for each profile. Of generated recommendations ten times as many find nothing that these do not.</summary>
    private const int JudgedOfEach = 30;

    /// <summary>How many profiles are looked at to find out how many pairs there are.</summary>
    private const int SampleSize = 512;

    /// <summary>How finely they are counted by their score.</summary>
    private const int Bins = 128;

    /// <summary>What roundings may add up to; who comes as near to the bound is weighed exactly.</summary>
    private const double Slack = 1e-6;

    private readonly IReadOnlyList<Profile> profiles;
    private readonly double bound;
    private readonly Func<int, int, double, double> judge;
    private readonly double least;
    private readonly int leastAlone;

    private SimilarPairs(IReadOnlyList<Profile> profiles, double bound, Func<int, int, double, double> judge, double least) =>
        (this.profiles, this.bound, this.judge, this.least, leastAlone) = (profiles, bound, judge, least, profiles.Min(profile => profile.Alone));

    /// <summary>The pairs, ordered by the later profile and then by the earlier one.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="bound">The least score, above 0.</param>
    /// <param name="judge">What a pair is worth, by its places and its Dice.</param>
    /// <param name="least">What it must be worth to be kept.</param>
    /// <param name="blockSize">How many profiles make a block.</param>
    public static List<SimilarPair> Find(IReadOnlyList<Profile> profiles, double bound, Func<int, int, double, double> judge, double least, int blockSize = UsualBlock)
    {
        if (profiles.Count < 2)
            return [];
        var blocks = Enumerable.Range(0, (profiles.Count + blockSize - 1) / blockSize).Select(block => TermIndex.Of(profiles, block * blockSize, Math.Min((block + 1) * blockSize, profiles.Count))).ToList();
        var search = new SimilarPairs(profiles, AffordableBound(profiles, blocks, bound), judge, least);
        var found = new List<SimilarPair>?[profiles.Count];
        foreach (var block in blocks)
        {
            Parallel.ForEach(Partitioner.Create(block.Start, profiles.Count, 256), () => block.CreateTally(), (range, _, tally) =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                    search.AddPairs(i, block, tally, ref found[i]);
                return tally;
            }, _ => { });
        }

        return [.. found.SelectMany(pairs => pairs ?? [])];
    }

    /// <summary>
    /// The bound at which no more pairs are judged than can be afforded: as given, unless everybody says the same in few words. Then every other one is like every other one, and
    /// only the likest are worth looking at. It is found from a sample, so that this costs next to nothing.
    /// </summary>
    private static double AffordableBound(IReadOnlyList<Profile> profiles, List<TermIndex> blocks, double bound)
    {
        var affordable = AlwaysJudged + ((long)JudgedOfEach * profiles.Count);
        if ((long)profiles.Count * profiles.Count / 2 <= affordable)
            return bound;
        var (counts, step) = (new long[Bins + 1], Math.Max(1, profiles.Count / SampleSize));
        var counter = new SimilarPairs(profiles, bound, (_, _, dice) => -++counts[(int)(dice * Bins)], 0);
        List<SimilarPair>? none = null;
        foreach (var block in blocks)
        {
            var tally = block.CreateTally();
            for (var i = step - 1; i < profiles.Count; i += step)
            {
                if (i >= block.Start)
                    counter.AddPairs(i, block, tally, ref none);
            }
        }

        var (judged, bin) = (0L, counts.Length);
        while (bin > 0 && judged + counts[bin - 1] <= affordable / step)
            judged += counts[--bin];
        return Math.Max(bound, (double)bin / Bins);
    }

    /// <summary>Adds the pairs of the profile and those of the block before it.</summary>
    private void AddPairs(int b, TermIndex block, TermIndex.Tally tally, ref List<SimilarPair>? pairs)
    {
        var profile = profiles[b];
        var rest = profile.Total - profile.Alone;
        var needed = LeastCommon(profile.Total);
        var lookedUp = 0;
        for (; lookedUp < profile.Terms.Length && rest >= needed; lookedUp++)
        {
            // Who meets the profile at this term first has at most the rest in common with it, which is enough only for those up to a size.
            var largest = (2.0 * rest / bound) - profile.Total + Slack;
            block.Add(profile.Terms[lookedUp], profile.Weights[lookedUp], b, largest, tally);
            rest -= profile.Weights[lookedUp];
        }

        var before = pairs?.Count ?? 0;
        foreach (var a in CollectionsMarshal.AsSpan(tally.Touched))
        {
            // What is left of either can add at most its own weight.
            ref var other = ref tally.Counts[a];
            var sum = profile.Total + other.Total;
            if (2.0 * (other.Common + Math.Min(rest, other.Shared - other.Common)) >= (bound * sum) - Slack
                && 2.0 * (other.Common + block.CommonFrom(lookedUp, profile, a)) / sum is var score && score >= bound
                && judge(block.Start + a, b, score) is var worth && worth >= least)
            {
                (pairs ??= []).Add(new SimilarPair(block.Start + a, b, worth));
            }

            other.Common = 0;
        }

        tally.Touched.Clear();
        pairs?.Sort(before, pairs.Count - before, Comparer<SimilarPair>.Create((x, y) => x.A.CompareTo(y.A)));
    }

    /// <summary>
    /// The least that a profile must have in common with another one to reach the bound: 2c ≥ s(T + U), and U ≥ c + u, where u is what even the least has alone,
    /// so c ≥ s(T + u) / (2 − s).
    /// </summary>
    private double LeastCommon(int total) => (bound * (total + leastAlone) / (2 - bound)) - Slack;
}
