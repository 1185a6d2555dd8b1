using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>Fits the weights of <see cref="Agreement"/> to labelled pairs.</summary>
internal static class ModelFit
{
    /// <summary>The square of β in van Rijsbergen's F: to link wrongly is worse than to miss, since what is missed is offered to the editor.</summary>
    private const double RecallShare = 0.45;

    /// <summary>The real archive counts for more than invented ones.</summary>
    private const double RealWeight = 6;

    /// <summary>
    /// The weights. Invented sets weigh alike, however many pairs they have; a feature that comes out speaking for the contrary of what it means is left out; and the bias is such
    /// that what is linked at a probability of a half has the best mean F of the sets: recurring pairs are rare, so a plain fit is too shy.
    /// </summary>
    public static double[] Of(IReadOnlyList<Example> examples)
    {
        var counted = examples.Where(example => example.IsCounted && example.IsDecided).ToList();
        var shares = counted.Where(example => example.IsTrue).CountBy(example => example.Set).ToDictionary();
        var mean = shares.Values.Average();
        var weighed = counted.Select(example => (example.Features, example.IsTrue, Weight: mean / shares[example.Set] * (example.Set.IsReal ? RealWeight : 1))).ToList();
        var isUsed = Agreement.Features.Select(_ => true).ToArray();
        var weights = LogisticRegression.Fit(weighed, isUsed);
        while (Worst() is >= 0 and var worst)
        {
            isUsed[worst] = false;
            weights = LogisticRegression.Fit(weighed, isUsed);
        }

        Calibrate(weighed, weights);
        weights[0] -= BestBound(counted, weights, shares);
        return weights;

        int Worst() => Enumerable.Range(0, weights.Length).Where(i => weights[i] * Agreement.Features[i].Sign < 0).OrderByDescending(i => Math.Abs(weights[i])).FirstOrDefault(-1);
    }

    /// <summary>The ridge makes all probabilities too middling; a slope and a bias set that right (Platt 1999).</summary>
    private static void Calibrate(List<(double[] Features, bool IsTrue, double Weight)> examples, double[] weights)
    {
        var (slope, bias) = (1.0, 0.0);
        for (var step = 0; step < 30; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
            foreach (var (features, isTrue, weight) in examples)
            {
                var logit = features.Zip(weights, (feature, each) => feature * each).Sum();
                var probability = 1 / (1 + Math.Exp(-((slope * logit) + bias)));
                var (error, curve) = (weight * ((isTrue ? 1 : 0) - probability), weight * probability * (1 - probability));
                (g0, g1) = (g0 + error, g1 + (error * logit));
                (h00, h01, h11) = (h00 + curve, h01 + (curve * logit), h11 + (curve * logit * logit));
            }

            var determinant = (h00 * h11) - (h01 * h01);
            bias += ((g0 * h11) - (g1 * h01)) / determinant;
            slope += ((g1 * h00) - (g0 * h01)) / determinant;
        }

        for (var i = 0; i < weights.Length; i++)
            weights[i] *= slope;
        weights[0] += bias;
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
            if (totals.Keys.Sum(set => (1 + RecallShare) * counts[set].Hits / (counts[set].Linked + (RecallShare * totals[set]))) is var measure && measure > best)
                (best, bound) = (measure, (all[i].Logit + all[i + 1].Logit) / 2);
        }

        return bound;
    }
}
