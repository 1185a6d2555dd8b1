using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>
/// How well recurrences are found in the labelled sets: lines as they are shown, pairs by a model fitted without either document of the pair, pairs by a model fitted without the
/// whole set, and for comparison the cosine of TF-IDF vectors over stems at its own best threshold. Prints the weights that all sets together give.
/// </summary>
internal static class QualityReport
{
    /// <summary>Prints the table, the weights, and each pair that the lines link or miss wrongly.</summary>
    public static void Run()
    {
        LabelledSet[] sets = [LabelledSet.FirstFive(), LabelledSet.RegionA()];
        var examples = sets.SelectMany(ExamplesOf).ToList();
        Console.WriteLine("| set | method | precision | recall | F1 |\n|---|---|---|---|---|");
        foreach (var set in sets)
        {
            var shown = set.Shown();
            Print(set, "lines, as shown", Quality.Of(set, shown.Contains));
            Print(set, "pairs, fitted without the documents of the pair", CrossValidate(set, examples, example => example.Set == set));
            Print(set, "pairs, fitted without the set", Quality.Of(set, Linked(examples.Where(example => example.Set == set), Fit([.. examples.Where(example => example.Set != set)])).Contains));
            Print(set, "TF-IDF cosine over stems, at its best threshold", TfIdf.Best(set));
        }

        if (Environment.GetEnvironmentVariable("RANK") is { } rank)
        {
            foreach (var example in examples.Where(example => example.Set == sets[0]).OrderByDescending(example => example.Features[int.Parse(rank, System.Globalization.CultureInfo.InvariantCulture)]).Take(60))
                Console.WriteLine($"{(example.IsTrue ? "+" : example.IsCounted ? "-" : "o")} {(example.MayAgree ? "" : "gated")} {Show(example.Set, example.Pair.A, example.Pair.B)}");
        }

        foreach (var set in sets)
        {
            foreach (var ((a, b), _) in set.Labels.Where(entry => entry.Value == "recurring" && !examples.Any(example => example.Set == set && example.Pair == entry.Key && example.MayAgree)))
                Console.WriteLine($"gated out: {Show(set, a, b)}");
            Console.WriteLine("same document " + set.Labels.Count(entry => entry.Value == "recurring" && set.Requests[entry.Key.A].Document == set.Requests[entry.Key.B].Document));
        }

        Console.WriteLine(string.Join(", ", Agreement.Features.Select(feature => feature.Name)));
        Console.WriteLine(string.Join(", ", Fit(examples).Select(weight => FormattableString.Invariant($"{weight:F2}"))));
        if (Environment.GetEnvironmentVariable("VERBOSE") is not null)
            Array.ForEach(sets, PrintFaults);
    }

    private static Quality CrossValidate(LabelledSet set, List<Example> examples, Func<Example, bool> isOfSet)
    {
        var linked = new HashSet<(int, int)>();
        foreach (var fold in examples.Where(isOfSet).GroupBy(example => example.Documents))
        {
            var weights = Fit([.. examples.Where(example => example.Set != set || !Overlap(example.Documents, fold.Key))]);
            linked.UnionWith(Linked(fold, weights));
        }

        return Quality.Of(set, linked.Contains);
    }

    private static HashSet<(int, int)> Linked(IEnumerable<Example> examples, double[] weights) =>
        [.. examples.Where(example => example.Documents.A != example.Documents.B && example.MayAgree && Agreement.Probability(example.Features, weights) >= Bounds.Link).Select(example => example.Pair)];

    /// <summary>
    /// The weights. Sets weigh alike, however many pairs they have; a feature that comes out speaking for the contrary of what it means is left out; and the bias is such
    /// that what is linked at a probability of a half has the best mean F1 of the sets: recurring pairs are rare, so a plain fit is too shy.
    /// </summary>
    private static double[] Fit(IReadOnlyList<Example> examples)
    {
        var counted = examples.Where(example => example.IsCounted && example.MayAgree && example.Documents.A != example.Documents.B).ToList();
        var shares = counted.Where(example => example.IsTrue).CountBy(example => example.Set).ToDictionary();
        var mean = shares.Values.Average();
        var weighed = counted.Select(example => (example.Features, example.IsTrue, Weight: mean / shares[example.Set])).ToList();
        var isUsed = Agreement.Features.Select((feature, i) => Used is null || i == 0 || Used.Contains(i)).ToArray();
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

    private static readonly HashSet<int>? Used = Environment.GetEnvironmentVariable("USED")?.Split(',').Select(int.Parse).ToHashSet();

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

    private static bool Overlap((int A, int B) one, (int A, int B) other) => one.A == other.A || one.A == other.B || one.B == other.A || one.B == other.B;

    private static IEnumerable<Example> ExamplesOf(LabelledSet set)
    {
        for (var a = 0; a < set.All.Length; a++)
        {
            for (var b = a + 1; b < set.All.Length; b++)
            {
                var (left, right) = (set.Requests[a], set.Requests[b]);
                if (left.Profile.ScoreWith(right.Profile) is not (>= Bounds.Gate and var dice))
                    continue;
                var features = new double[Agreement.Features.Length];
                Agreement.FeaturesOf(left, right, dice, set.Thesaurus, features);
                var label = set.Labels.GetValueOrDefault((a, b));
                yield return new Example(set, (a, b), (left.Document, right.Document), features, label == "recurring", label != "related", Agreement.MayAgree(left, right));
            }
        }
    }

    private static void Print(LabelledSet set, string method, Quality quality) => Console.WriteLine(FormattableString.Invariant(
        $"| {set.Name} | {method} | {quality.Precision:F2} | {quality.Recall:F2} | {quality.F1:F2} |"));

    private static void PrintFaults(LabelledSet set)
    {
        var shown = set.Shown();
        foreach (var (a, b) in shown.Where(pair => !set.Labels.ContainsKey(pair)).Order())
            Console.WriteLine($"linked, but different for the reader: {Show(set, a, b)}");
        foreach (var (a, b) in set.Labels.Where(entry => entry.Value == "recurring" && !shown.Contains(entry.Key)).Select(entry => entry.Key).Order())
            Console.WriteLine($"missed: {Show(set, a, b)}");
    }

    private static string Show(LabelledSet set, int a, int b)
    {
        var (left, right) = (set.Requests[a], set.Requests[b]);
        var dice = left.Profile.ScoreWith(right.Profile);
        var features = new double[Agreement.Features.Length];
        Agreement.FeaturesOf(left, right, dice, set.Thesaurus, features);
        return FormattableString.Invariant($"{Agreement.Score(left, right, dice, set.Thesaurus):F2} [{string.Join(' ', features.Select(feature => FormattableString.Invariant($"{feature:F1}")))}]\n  {Line(a)}\n  {Line(b)}");

        string Line(int place) => $"{set.All[place].Recommendation.Id} {set.All[place].Recommendation.PlainText}\n      {string.Join(' ', set.Readings[place].Where(word => word.Concept != ReadWord.Inside).Select(word => (word.Concept >= 0 ? "#" + set.Thesaurus.Concepts[word.Concept].Id : word.Root) + "." + word.Role.ToString()[0]))}";
    }

    private sealed record Example(LabelledSet Set, (int A, int B) Pair, (int A, int B) Documents, double[] Features, bool IsTrue, bool IsCounted, bool MayAgree);
}
