namespace ResolutionArchive.Bench;

/// <summary>How many recurring pairs are linked, how many others are, and how many are missed.</summary>
internal sealed record Quality(int Hits, int Wrong, int Missed)
{
    public double Precision => (double)Hits / Math.Max(1, Hits + Wrong);

    public double Recall => (double)Hits / Math.Max(1, Hits + Missed);

    public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Counts the pairs of the set; those that are right either way are not counted.</summary>
    public static Quality Of(LabelledSet set, Func<(int, int), bool> isLinked)
    {
        var (hits, wrong, missed) = (0, 0, 0);
        for (var a = 0; a < set.All.Length; a++)
        {
            for (var b = a + 1; b < set.All.Length; b++)
            {
                var (label, linked) = (set.Labels.GetValueOrDefault((a, b)), isLinked((a, b)));
                hits += linked && label == "recurring" ? 1 : 0;
                wrong += linked && label is null ? 1 : 0;
                missed += !linked && label == "recurring" ? 1 : 0;
            }
        }

        return new Quality(hits, wrong, missed);
    }
}
