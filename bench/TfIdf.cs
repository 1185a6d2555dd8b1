namespace ResolutionArchive.Bench;

/// <summary>The method to compare with: the cosine of TF-IDF vectors over stems.</summary>
internal static class TfIdf
{
    /// <summary>The quality at the threshold that suits it best, which flatters it.</summary>
    public static Quality Best(LabelledSet set)
    {
        var frequency = set.Readings.SelectMany(reading => reading.Select(word => word.Stem).Distinct()).CountBy(stem => stem).ToDictionary(StringComparer.Ordinal);
        var vectors = set.Readings.Select(reading => reading.CountBy(word => word.Stem).ToDictionary(
            entry => entry.Key, entry => entry.Value * Math.Log((double)set.All.Length / frequency[entry.Key]), StringComparer.Ordinal)).ToList();
        var scores = new Dictionary<(int, int), double>();
        for (var a = 0; a < vectors.Count; a++)
        {
            for (var b = a + 1; b < vectors.Count; b++)
                scores.Add((a, b), Cosine(vectors[a], vectors[b]));
        }

        return Enumerable.Range(5, 90).Select(percent => Quality.Of(set, pair => scores[pair] >= percent / 100.0)).MaxBy(quality => quality.F1)!;
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        var product = a.Sum(entry => entry.Value * b.GetValueOrDefault(entry.Key));
        return product == 0 ? 0 : product / Math.Sqrt(a.Values.Sum(x => x * x) * b.Values.Sum(x => x * x));
    }
}
