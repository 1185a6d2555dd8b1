using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>Fits the weights of <see cref="Agreement"/> to labelled pairs.</summary>
internal static class ModelFit
{
    /// <summary>
    /// The weights. Sets weigh alike, however many pairs they have; a feature that comes out speaking for the contrary of what it means is left out; and the bias is such
    /// that what is linked at a probability of a half has the best mean F1 of the sets: recurring pairs are rare, so a plain fit is too shy.
    /// </summary>
    public static double[] Of(IReadOnlyList<Example> examples)
    {
        var counted = examples.Where(example => example.IsCounted && example.IsDecided).ToList();
        var shares = counted.Where(example => example.IsTrue).CountBy(example => example.Set).ToDictionary();
        var mean = shares.Values.Average();
        var weighed = counted.Select(example => (example.Features, example.IsTrue, Weight: mean / shares[example.Set])).ToList();
        var isUsed = Agreement.Features.Select(_ => true).ToArray();
        var weights = LogisticRegression.Fit(weighed, isUsed);
        while (Worst() is >= 0 and var worst)
        {
            isUsed[worst] = false;
            weights = LogisticRegression.Fit(weighed, isUsed);
        }

        weights[0] -= BestBound(counted, weights, shares);
        return weights;

        int Worst() => Enumerable.Range(0, weights.Length).Where(i => weights[i] * Agreement.Features[i].Sign < 0).OrderByDescending(i => Math.Abs(weights[i])).FirstOrDefault(-1);
    }

    private static double BestBound(List<Example> counted, double[] weights, Dictionary<LabelledSet, int> totals)
    {
        var all = counted.Select(example => (Logit: example.Features.Zip(weights, (feature, weight) => feature * weight).Sum(), example.IsTrue, example.Set)).OrderByDescending(example => example.Logit).ToList();
        var counts = totals.Keys.ToDictionary(set => set, _ => (Hits: 0, Linked: 0));
        var (best, bound) = (0.0, 0.0);
        for (var i = 0; i < all.Count - 1; i++)
        {
            var (hits, linked) = counts[all[i].Set];
            counts[all[i].Set] = (hits + (all[i].IsTrue ? 1 : 0), linked + 1);
            if (totals.Keys.Sum(set => 2.0 * counts[set].Hits / (counts[set].Linked + totals[set])) is var f1 && f1 > best)
                (best, bound) = (f1, (all[i].Logit + all[i + 1].Logit) / 2);
        }

        return bound;
    }
}
