namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Who asks the same again does so once: where a document has a recommendation that is likelier to be the partner, this one is less likely. Each pair is seen from both of its
/// sides, within its two documents only, so that what a third one says changes nothing.
/// </summary>
internal static class Rivals
{
    /// <summary>A rival that is likelier by more than this (in logits) is as good as a sure one.</summary>
    private const double MostLead = 2;

    /// <summary>The pairs, as likely as their rivals leave them, without those that fall below <see cref="Bounds.Line"/>.</summary>
    /// <param name="pairs">The pairs by the places of their nodes.</param>
    /// <param name="nodes">The nodes. One that stands in several documents is nobody's rival.</param>
    public static List<SimilarPair> Weigh(List<SimilarPair> pairs, List<Node> nodes)
    {
        var logits = pairs.ConvertAll(pair => Agreement.Logit(pair.Score));
        var bests = BestsOf(pairs.Select((pair, i) => (pair.A, pair.B, nodes[pair.A].Document, nodes[pair.B].Document, logits[i])));
        var weighed = new List<SimilarPair>(pairs.Count);
        foreach (var (i, pair) in pairs.Index())
        {
            var behind = Behind(bests, pair.A, pair.B, nodes[pair.A].Document, nodes[pair.B].Document, logits[i]);
            var score = behind == 0 ? pair.Score : Agreement.Probability(logits[i] + (Agreement.RivalWeight * behind));
            if (score >= Bounds.Line)
                weighed.Add(pair with { Score = score });
        }

        return weighed;
    }

    /// <summary>The best partner of each recommendation in each other document.</summary>
    /// <param name="pairs">The places of two, those of their documents (negative: of several), and how likely they are the same, as a logit.</param>
    public static Dictionary<(int Place, int Document), double> BestsOf(IEnumerable<(int A, int B, int DocumentOfA, int DocumentOfB, double Logit)> pairs)
    {
        var bests = new Dictionary<(int Place, int Document), double>();
        foreach (var (a, b, documentOfA, documentOfB, logit) in pairs)
        {
            if (documentOfA < 0 || documentOfB < 0 || documentOfA == documentOfB)
                continue;
            Raise((a, documentOfB), logit);
            Raise((b, documentOfA), logit);
        }

        return bests;

        void Raise((int, int) key, double logit) => bests[key] = Math.Max(bests.GetValueOrDefault(key, double.NegativeInfinity), logit);
    }

    /// <summary>How far the two are behind the best partners that either has in the document of the other, added up: 0 where each is the best of the other, at worst −4.</summary>
    public static double Behind(Dictionary<(int Place, int Document), double> bests, int a, int b, int documentOfA, int documentOfB, double logit) =>
        Lag(bests, (a, documentOfB), logit) + Lag(bests, (b, documentOfA), logit);

    private static double Lag(Dictionary<(int Place, int Document), double> bests, (int, int) key, double logit) =>
        bests.TryGetValue(key, out var best) ? Math.Max(-MostLead, Math.Min(0, logit - best)) : 0;
}
