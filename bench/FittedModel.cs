using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>What <see cref="ModelFit"/> finds out.</summary>
/// <param name="Weights">The weight of each feature of <see cref="Agreement"/>.</param>
/// <param name="RivalWeight">The weight of being behind rivals.</param>
internal sealed record FittedModel(double[] Weights, double RivalWeight)
{
    /// <summary>How likely those of the examples that are decided on are the same, as logits. All pairs of two documents have to be among them, or none.</summary>
    public List<(Example Example, double Logit)> LogitsOf(IEnumerable<Example> examples) =>
        [.. WithRivals(examples, Weights).Select(entry => (entry.Example, entry.Logit + (RivalWeight * entry.Behind)))];

    /// <summary>The examples that are decided on, how likely each is by itself, as a logit, and how far it is behind its rivals.</summary>
    public static List<(Example Example, double Logit, double Behind)> WithRivals(IEnumerable<Example> examples, double[] weights)
    {
        var decided = examples.Where(example => example.IsDecided).Select(example => (Example: example, Logit: Agreement.Sum(example.Features, weights))).ToList();
        var bests = decided.GroupBy(entry => entry.Example.Set).ToDictionary(
            set => set.Key,
            set => Rivals.BestsOf(set.Select(entry => (entry.Example.Pair.A, entry.Example.Pair.B, entry.Example.Documents.A, entry.Example.Documents.B, entry.Logit))));
        return decided.ConvertAll(entry => (entry.Example, entry.Logit, Rivals.Behind(
            bests[entry.Example.Set], entry.Example.Pair.A, entry.Example.Pair.B, entry.Example.Documents.A, entry.Example.Documents.B, entry.Logit)));
    }
}
