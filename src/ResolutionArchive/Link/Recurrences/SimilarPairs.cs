using System.Collections.Concurrent;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>A pair of profiles by their places, <paramref name="A"/> before <paramref name="B"/>, and their score.</summary>
internal readonly record struct SimilarPair(int A, int B, double Score);

/// <summary>
/// All pairs of profiles with at least a given score; none is missed. Candidates come from lists that say, for each term, in which profiles it is. As in prefix
/// filtering (Chaudhuri, Ganti and Kaushik 2006), only as many of a profile's rarest terms are looked up as it needs: two profiles that share none of them have too
/// little in common to reach the bound.
/// </summary>
internal static class SimilarPairs
{
    /// <summary>The pairs, ordered by their places.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="bound">The least score, above 0.</param>
    public static List<SimilarPair> Find(IReadOnlyList<Profile> profiles, double bound)
    {
        var occurrences = Occurrences.Of(profiles);
        var found = new SimilarPair[profiles.Count][];
        Parallel.ForEach(Partitioner.Create(0, profiles.Count, 256), () => new int[profiles.Count], (range, _, common) =>
        {
            var touched = new List<int>();
            for (var i = range.Item1; i < range.Item2; i++)
                found[i] = PairsOf(i, profiles, occurrences, bound, common, touched);
            return common;
        }, _ => { });
        return [.. found.SelectMany(pairs => pairs)];
    }

    /// <summary>The pairs of the profile and those before it.</summary>
    private static SimilarPair[] PairsOf(int b, IReadOnlyList<Profile> profiles, Occurrences occurrences, double bound, int[] common, List<int> touched)
    {
        var profile = profiles[b];
        var rest = profile.Total;
        var needed = LeastCommon(profile.Total, bound);
        for (var t = 0; t < profile.Terms.Length && rest >= needed; t++)
        {
            occurrences.Add(profile.Terms[t], profile.Weights[t], b, common, touched);
            rest -= profile.Weights[t];
        }

        List<SimilarPair>? pairs = null;
        foreach (var a in touched)
        {
            var sum = profile.Total + profiles[a].Total;
            // What is left of the profile can add at most its own weight.
            if (2.0 * (common[a] + rest) >= bound * sum && profile.ScoreWith(profiles[a]) is var score && score >= bound)
                (pairs ??= []).Add(new SimilarPair(a, b, score));
            common[a] = 0;
        }

        touched.Clear();
        return pairs is null ? [] : [.. pairs.OrderBy(pair => pair.A)];
    }

    /// <summary>
    /// The least that a profile must have in common with another one to reach the bound: 2c ≥ s(T + U), and U ≥ c, so c ≥ sT / (2 − s).
    /// </summary>
    private static double LeastCommon(int total, double bound) => bound * total / (2 - bound);

    /// <summary>For each term, the profiles that have it, ascending, and its weight in each.</summary>
    private sealed class Occurrences(int[] starts, int[] profiles, int[] weights)
    {
        public static Occurrences Of(IReadOnlyList<Profile> all)
        {
            var terms = all.Max(profile => profile.Terms.IsEmpty ? 0 : profile.Terms[^1] + 1);
            var starts = new int[terms + 1];
            foreach (var term in all.SelectMany(profile => profile.Terms))
                starts[term + 1]++;
            for (var term = 0; term < terms; term++)
                starts[term + 1] += starts[term];
            var (next, profiles, weights) = (starts[..^1], new int[starts[^1]], new int[starts[^1]]);
            for (var i = 0; i < all.Count; i++)
            {
                for (var t = 0; t < all[i].Terms.Length; t++)
                {
                    var at = next[all[i].Terms[t]]++;
                    (profiles[at], weights[at]) = (i, all[i].Weights[t]);
                }
            }

            return new Occurrences(starts, profiles, weights);
        }

        /// <summary>Adds what the profiles before <paramref name="end"/> have in common with a term of that weight.</summary>
        public void Add(int term, int weight, int end, int[] common, List<int> touched)
        {
            for (var at = starts[term]; at < starts[term + 1]; at++)
            {
                var profile = profiles[at];
                if (profile >= end)
                    break;
                if (common[profile] == 0)
                    touched.Add(profile);
                common[profile] += Math.Min(weight, weights[at]);
            }
        }
    }
}
