using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>
/// How well recurrences are found in the labelled sets: lines as they are shown, pairs by a model fitted without either document of the pair, pairs by a model fitted without the
/// whole set, and for comparison the cosine of TF-IDF vectors over stems at its own best threshold. Prints the weights that all sets together give.
/// </summary>
internal static class QualityReport
{
    /// <summary>Prints the table, the weights, and each pair that the lines link or miss wrongly.</summary>
    /// <param name="others">Folders of other labelled regions, which take part as those of the project do.</param>
    public static void Run(IEnumerable<string> others)
    {
        LabelledSet[] sets = [LabelledSet.FirstFive(), .. LabelledSet.Regions(), .. others.Select(LabelledSet.Region)];
        var wordings = LabelledSet.Wordings();
        var examples = sets.SelectMany(ExamplesOf).ToList();
        var invented = ExamplesOf(wordings).ToList();
        Console.WriteLine("| set | method | precision | recall | F1 |\n|---|---|---|---|---|");
        foreach (var set in sets)
        {
            var shown = set.Shown();
            Print(set, "lines, as shown", Quality.Of(set, shown.Contains));
            Print(set, "pairs, fitted without the documents of the pair", CrossValidate(set, examples, example => example.Set == set));
            Print(set, "pairs, fitted without the set", Quality.Of(set, Linked(examples.Where(example => example.Set == set), ModelFit.Of([.. examples.Where(example => example.Set != set)])).Contains));
            Print(set, "pairs, fitted to all", Quality.Of(set, Linked(examples.Where(example => example.Set == set), ModelFit.Of(examples)).Contains));
            Print(set, "TF-IDF cosine over stems, at its best threshold", TfIdf.Best(set));
        }

        var without = sets.Select(set => Quality.Of(set, Linked(examples.Where(example => example.Set == set), ModelFit.Of([.. examples.Where(example => example.Set != set)])).Contains)).ToList();
        Console.WriteLine(FormattableString.Invariant($"mean of the sets, each left out: P {without.Average(q => q.Precision):F3} R {without.Average(q => q.Recall):F3} F1 {without.Average(q => q.F1):F3}"));
        Print(wordings, "lines, as shown", Quality.Of(wordings, wordings.Shown().Contains));
        Print(wordings, "pairs, fitted to all others", Quality.Of(wordings, Linked(invented, ModelFit.Of(examples)).Contains));
        foreach (var set in sets.Append(wordings))
            Console.WriteLine($"RANK {Ranking(set, (set == wordings ? invented : examples).Where(example => example.Set == set), ModelFit.Of([.. examples.Where(example => example.Set != set)]))}");
        Console.WriteLine(string.Join(", ", Agreement.Features.Select(feature => feature.Name)));
        var all = ModelFit.Of(examples);
        Console.WriteLine(FormattableString.Invariant($"behind rivals: {all.RivalWeight:F2}"));
        Console.WriteLine(string.Join(", ", all.Weights.Select(weight => FormattableString.Invariant($"{weight:F2}"))));
        if (Environment.GetEnvironmentVariable("VERBOSE") is not null)
            Array.ForEach(sets, PrintFaults);
    }

    private static Quality CrossValidate(LabelledSet set, List<Example> examples, Func<Example, bool> isOfSet)
    {
        var linked = new HashSet<(int, int)>();
        foreach (var fold in examples.Where(isOfSet).GroupBy(example => example.Documents))
        {
            var model = ModelFit.Of([.. examples.Where(example => example.Set != set || !Overlap(example.Documents, fold.Key))]);
            linked.UnionWith(Linked(fold, model));
        }

        return Quality.Of(set, linked.Contains);
    }

    private static HashSet<(int, int)> Linked(IEnumerable<Example> examples, FittedModel model) =>
        [.. model.LogitsOf(examples).Where(entry => Agreement.Probability(entry.Logit) >= Bounds.Link).Select(entry => entry.Example.Pair)];

    /// <summary>How well the model ranks, whatever its bound: the mean of the precision at each recurring pair (average precision), and the best recall at precisions of 0.8 and 0.75.</summary>
    private static string Ranking(LabelledSet set, IEnumerable<Example> examples, FittedModel model)
    {
        var total = set.Labels.Values.Count(label => label == "recurring");
        var (hits, seen, sum, at80, at75) = (0, 0, 0.0, 0, 0);
        foreach (var (example, _) in model.LogitsOf(examples).Where(entry => entry.Example.IsCounted).OrderByDescending(entry => entry.Logit))
        {
            seen++;
            hits += example.IsTrue ? 1 : 0;
            sum += example.IsTrue ? (double)hits / seen : 0;
            at80 = hits >= 0.8 * seen ? hits : at80;
            at75 = hits >= 0.75 * seen ? hits : at75;
        }

        return FormattableString.Invariant($"{set.Name}: average precision {sum / total:F3}, recall at precision 0.80 {(double)at80 / total:F2}, at 0.75 {(double)at75 / total:F2}");
    }

    private static bool Overlap((int A, int B) one, (int A, int B) other) => one.A == other.A || one.A == other.B || one.B == other.A || one.B == other.B;

    private static IEnumerable<Example> ExamplesOf(LabelledSet set)
    {
        for (var a = 0; a < set.All.Length; a++)
        {
            for (var b = a + 1; b < set.All.Length; b++)
            {
                var (left, right) = (set.Requests[a], set.Requests[b]);
                if (left.Lead.ScoreWith(right.Lead) is not (>= Bounds.Gate and var leads))
                    continue;
                var features = new double[Agreement.Features.Length];
                Agreement.FeaturesOf(left, right, leads, features);
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
        var leads = left.Lead.ScoreWith(right.Lead);
        var features = new double[Agreement.Features.Length];
        Agreement.FeaturesOf(left, right, leads, features);
        return FormattableString.Invariant($"{Agreement.Score(left, right, leads):F2} [{string.Join(' ', features.Select(feature => FormattableString.Invariant($"{feature:F1}")))}]\n  {Line(a)}\n  {Line(b)}");

        string Line(int place) => $"{set.All[place].Recommendation.Id} {set.All[place].Recommendation.PlainText}\n      {string.Join(' ', set.Readings[place].Where(word => word.Concept != ReadWord.Inside).Select(word => (word.Concept >= 0 ? "#" + set.Thesaurus.Concepts[word.Concept].Id : word.Root) + "." + word.Role.ToString()[0]))}";
    }
}
