using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>Fits the weights of <see cref="Agreement"/> to labelled pairs.</summary>
internal static class ModelFit
{
    /// <summary>The square of β in van Rijsbergen's F: to link wrongly is worse than to miss, since what is missed is offered to the editor.</summary>
    private const double RecallShare = 0.6;

    /// <summary>The real archive counts for more than invented ones.</summary>
    private const double RealWeight = 3;

    /// <summary>
    /// The weights. Invented sets weigh alike, however many pairs they have; a feature that comes out speaking for the contrary of what it means is left out; and the bias is such
    /// that what is linked at a probability of a half has the best mean F of the sets: recurring pairs are rare, so a plain fit is too shy.
    /// </summary>
    public static FittedModel Of(IReadOnlyList<Example> examples)
    {
        var counted = examples.Where(IsFittedTo).ToList();
        var shares = counted.Where(example => example.IsTrue).CountBy(example => example.Set).ToDictionary();
        var mean = shares.Values.Average();
        var weighed = counted.ConvertAll(example => (example.Features, example.IsTrue, Weight: WeightOf(example.Set)));
        var isUsed = Agreement.Features.Select(_ => true).ToArray();
        var weights = LogisticRegression.Fit(weighed, isUsed);
        while (Worst() is >= 0 and var worst)
        {
            isUsed[worst] = false;
            weights = LogisticRegression.Fit(weighed, isUsed);
        }

        // The ridge makes all probabilities too middling; a slope and a bias set that right (Platt 1999).
        var (slope, bias) = FitLine([.. weighed.Select(example => (0.0, Agreement.Sum(example.Features, weights), example.IsTrue, example.Weight))]);
        weights = [.. weights.Select(weight => weight * slope)];
        weights[0] += bias;
        var rivals = FittedModel.WithRivals(examples, weights).Where(entry => IsFittedTo(entry.Example)).ToList();
        (var rivalWeight, bias) = FitLine([.. rivals.Select(entry => (entry.Logit, entry.Behind, entry.Example.IsTrue, WeightOf(entry.Example.Set)))]);
        weights[0] += bias;
        weights[0] -= BestBound(rivals.ConvertAll(entry => (entry.Logit + bias + (rivalWeight * entry.Behind), entry.Example)), shares);
        return new FittedModel(weights, rivalWeight);

        int Worst() => Enumerable.Range(0, weights.Length).Where(i => weights[i] * Agreement.Features[i].Sign < 0).OrderByDescending(i => Math.Abs(weights[i])).FirstOrDefault(-1);

        double WeightOf(LabelledSet set) => mean / shares[set] * (set.IsReal ? RealWeight : 1);
    }

    private static bool IsFittedTo(Example example) => example.IsCounted && example.IsDecided;

    /// <summary>A logistic regression on one number besides what is known: the slope and the bias by Newton's method.</summary>
    private static (double Slope, double Bias) FitLine(List<(double Known, double X, bool IsTrue, double Weight)> examples)
    {
        var (slope, bias) = (0.0, 0.0);
        for (var step = 0; step < 30; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
            foreach (var (known, x, isTrue, weight) in examples)
            {
                var probability = Agreement.Probability(known + (slope * x) + bias);
                var (error, curve) = (weight * ((isTrue ? 1 : 0) - probability), weight * probability * (1 - probability));
                (g0, g1) = (g0 + error, g1 + (error * x));
                (h00, h01, h11) = (h00 + curve, h01 + (curve * x), h11 + (curve * x * x));
            }

            var determinant = (h00 * h11) - (h01 * h01);
            bias += ((g0 * h11) - (g1 * h01)) / determinant;
            slope += ((g1 * h00) - (g0 * h01)) / determinant;
        }

        return (slope, bias);
    }

    /// <summary>
    /// The bound of the best mean F, hits counted as they are expected by the probabilities: counted by the labels, the best place jumps with single pairs, and links less well in sets
    /// that are left out.
    /// </summary>
    private static double BestBound(List<(double Logit, Example Example)> examples, Dictionary<LabelledSet, int> totals)
    {
        var all = examples.OrderByDescending(entry => entry.Logit).ToList();
        var counts = totals.Keys.ToDictionary(set => set, _ => (Hits: 0.0, Linked: 0));
        var (best, bound) = (0.0, 0.0);
        for (var i = 0; i < all.Count - 1; i++)
        {
            var set = all[i].Example.Set;
            counts[set] = (counts[set].Hits + Agreement.Probability(all[i].Logit), counts[set].Linked + 1);
            if (totals.Keys.Sum(each => (1 + RecallShare) * counts[each].Hits / (counts[each].Linked + (RecallShare * totals[each]))) is var measure && measure > best)
                (best, bound) = (measure, (all[i].Logit + all[i + 1].Logit) / 2);
        }

        return bound;
    }
}
