using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Bench;

/// <summary>
/// How well recurrences are found among the archive's own recommendations, by the pairs that a reader judged (<c>tests/…/Gold/recurrence.tsv</c>): the lines as they are
/// shown, the bare score, and for comparison the cosine of TF-IDF vectors over stems, both at the threshold that suits them best.
/// </summary>
internal sealed class QualityReport
{
    private readonly ImmutableArray<RecommendationInPlace> all;
    private readonly Dictionary<(string, string), string> labels;

    private QualityReport(Site site)
    {
        all = [.. site.Resolutions.SelectMany(linked => linked.Resolution.Sections.SelectMany(section => section.Recommendations.Select(item => new RecommendationInPlace(linked.Resolution, section, item))))];
        labels = File.ReadLines("tests/ResolutionArchive.Tests/Gold/recurrence.tsv").Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')).ToDictionary(row => Key(row[1], row[2]), row => row[0]);
    }

    /// <summary>Prints the table, and the pairs that the archive links or misses wrongly.</summary>
    public static async Task RunAsync()
    {
        var site = (await SiteBuild.RunAsync("input", output: null, Publication.AsSet, new StandardTheme(), new DiagnosticLog(), _ => { })).Site;
        var report = new QualityReport(site);
        var linked = site.Recurrences.SelectMany(line => line.Links).Select(link => Key(link.A.ToString(), link.B.ToString())).ToHashSet();
        var readings = report.all.Select(place => Reading.Of(place.Recommendation.PlainText)).ToArray();
        var profiles = Weighing.Weigh(readings, root => root);
        var vectors = Vectors(readings);
        Console.WriteLine("| method | precision | recall | F1 | F1, threshold chosen without the pair's resolutions |\n|---|---|---|---|---|");
        Print("lines, as the archive shows them", report.Judge(linked.Contains), crossValidated: null);
        report.PrintBest("score alone, without synonyms and lines", (a, b) => profiles[a].ScoreWith(profiles[b]));
        report.PrintBest("TF-IDF cosine over stems", (a, b) => Cosine(vectors[a], vectors[b]));
        foreach (var pair in linked.Where(pair => !report.labels.ContainsKey(pair)).Order())
            Console.WriteLine($"linked, but different for the reader: {pair.Item1} {pair.Item2}");
        foreach (var pair in report.labels.Where(entry => entry.Value == "recurring" && !linked.Contains(entry.Key)).Select(entry => entry.Key).Order())
            Console.WriteLine($"missed: {pair.Item1} {pair.Item2}");
    }

    private void PrintBest(string method, Func<int, int, double> score)
    {
        var scores = new Dictionary<(string, string), double>();
        for (var a = 0; a < all.Length; a++)
        {
            for (var b = a + 1; b < all.Length; b++)
                scores.Add(Key(Id(a), Id(b)), score(a, b));
        }

        var best = BestThreshold(scores.Keys, scores);
        Print($"{method}, at {best:F2}", Judge(pair => scores[pair] >= best), CrossValidate(scores));
    }

    /// <summary>Each pair is judged at the threshold that is best for the pairs that have no resolution in common with it.</summary>
    private Quality CrossValidate(Dictionary<(string, string), double> scores)
    {
        var thresholds = scores.Keys.Select(Documents).Distinct().ToDictionary(
            documents => documents, documents => BestThreshold(scores.Keys.Where(pair => !Overlap(Documents(pair), documents)), scores));
        return Judge(pair => scores[pair] >= thresholds[Documents(pair)]);
    }

    private double BestThreshold(IEnumerable<(string, string)> pairs, Dictionary<(string, string), double> scores)
    {
        var some = pairs.ToList();
        return Enumerable.Range(5, 90).Select(percent => percent / 100.0).MaxBy(threshold => Judge(some, pair => scores[pair] >= threshold).F1);
    }

    private Quality Judge(Func<(string, string), bool> isLinked) =>
        Judge(Enumerable.Range(0, all.Length).SelectMany(a => Enumerable.Range(a + 1, all.Length - a - 1).Select(b => Key(Id(a), Id(b)))), isLinked);

    private Quality Judge(IEnumerable<(string, string)> pairs, Func<(string, string), bool> isLinked)
    {
        var (hits, wrong, missed) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            var label = labels.GetValueOrDefault(pair);
            if (label == "related")
                continue;
            var linked = isLinked(pair);
            hits += linked && label is not null ? 1 : 0;
            wrong += linked && label is null ? 1 : 0;
            missed += !linked && label is not null ? 1 : 0;
        }

        return new Quality(hits, wrong, missed);
    }

    private static void Print(string method, Quality quality, Quality? crossValidated) => Console.WriteLine(FormattableString.Invariant(
        $"| {method} | {quality.Precision:F2} | {quality.Recall:F2} | {quality.F1:F2} | {(crossValidated is null ? "" : FormattableString.Invariant($"{crossValidated.F1:F2}"))} |"));

    private string Id(int number) => all[number].Recommendation.Id.ToString();

    private static (string, string) Documents((string A, string B) pair) => (pair.A[..pair.A.LastIndexOf('/')], pair.B[..pair.B.LastIndexOf('/')]);

    private static bool Overlap((string A, string B) one, (string A, string B) other) => one.A == other.A || one.A == other.B || one.B == other.A || one.B == other.B;

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static Dictionary<string, double>[] Vectors(ImmutableArray<ReadWord>[] readings)
    {
        var frequency = readings.SelectMany(reading => reading.Select(word => word.Stem).Distinct()).CountBy(stem => stem).ToDictionary(StringComparer.Ordinal);
        return [.. readings.Select(reading => reading.CountBy(word => word.Stem).ToDictionary(
            entry => entry.Key, entry => entry.Value * Math.Log((double)readings.Length / frequency[entry.Key]), StringComparer.Ordinal))];
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        var product = a.Sum(entry => entry.Value * b.GetValueOrDefault(entry.Key));
        return product == 0 ? 0 : product / Math.Sqrt(a.Values.Sum(x => x * x) * b.Values.Sum(x => x * x));
    }

    private sealed record Quality(int Hits, int Wrong, int Missed)
    {
        public double Precision => (double)Hits / Math.Max(1, Hits + Wrong);

        public double Recall => (double)Hits / Math.Max(1, Hits + Missed);

        public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    }
}
