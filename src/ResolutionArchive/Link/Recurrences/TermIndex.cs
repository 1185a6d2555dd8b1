namespace ResolutionArchive.Link.Recurrences;

/// <summary>For each term, the profiles of a block that have it, ascending, and its weight in each; and the same the other way round, in one piece.</summary>
internal sealed class TermIndex
{
    private readonly IReadOnlyList<Profile> profiles;
    private readonly int end;
    private readonly int[] starts;
    private readonly (int Profile, int Weight)[] entries;
    private readonly int[] ends;
    private readonly (int Term, int Weight)[] terms;

    private TermIndex(IReadOnlyList<Profile> profiles, int start, int end)
    {
        (this.profiles, Start, this.end) = (profiles, start, end);
        ends = new int[end - start + 1];
        for (var i = start; i < end; i++)
            ends[i - start + 1] = ends[i - start] + profiles[i].Terms.Length;
        terms = [.. Enumerable.Range(start, end - start).SelectMany(i => profiles[i].Terms.Zip(profiles[i].Weights))];
        var count = terms.Length == 0 ? 0 : terms.Max(entry => entry.Term) + 1;
        starts = new int[count + 1];
        foreach (var (term, _) in terms)
            starts[term + 1]++;
        for (var term = 0; term < count; term++)
            starts[term + 1] += starts[term];
        entries = new (int, int)[starts[^1]];
        var next = starts[..^1];
        for (var i = start; i < end; i++)
        {
            for (var t = 0; t < profiles[i].Terms.Length; t++)
                entries[next[profiles[i].Terms[t]]++] = (i - start, profiles[i].Weights[t]);
        }
    }

    /// <summary>The place of the block's first profile.</summary>
    public int Start { get; }

    /// <summary>The index of the profiles from one place up to another.</summary>
    public static TermIndex Of(IReadOnlyList<Profile> profiles, int start, int end) => new(profiles, start, end);

    /// <summary>An empty tally for the block.</summary>
    public Tally CreateTally() => new([.. Enumerable.Range(Start, end - Start).Select(i => new Count(0, profiles[i].Total - profiles[i].Alone, profiles[i].Total))], []);

    /// <summary>
    /// Counts what the profiles before the place <paramref name="before"/> have in common with a term of that weight; of those for which nothing was counted yet, only
    /// up to a size.
    /// </summary>
    public void Add(int term, int weight, int before, double largest, Tally tally)
    {
        if (term >= starts.Length - 1)
            return;
        foreach (var (profile, own) in entries.AsSpan(starts[term]..starts[term + 1]))
        {
            if (Start + profile >= before)
                break;
            ref var count = ref tally.Counts[profile];
            if (count.Common == 0)
            {
                if (count.Total > largest)
                    continue;
                tally.Touched.Add(profile);
            }

            count.Common += Math.Min(weight, own);
        }
    }

    /// <summary>
    /// What a profile has in common with the <paramref name="a"/>th of the block in its terms from a place on. They are its most frequent ones, so both are read from
    /// their ends.
    /// </summary>
    public int CommonFrom(int place, Profile profile, int a)
    {
        var (first, j) = (ends[a], ends[a + 1] - 1);
        var common = 0;
        for (var i = profile.Terms.Length - 1; i >= place && j >= first; i--)
        {
            while (j >= first && terms[j].Term > profile.Terms[i])
                j--;
            if (j >= first && terms[j].Term == profile.Terms[i])
                common += Math.Min(profile.Weights[i], terms[j].Weight);
        }

        return common;
    }

    /// <summary>What is counted for one profile of the block.</summary>
    /// <param name="Common">What it has in common with the profile in hand, as far as that was looked up.</param>
    /// <param name="Shared">The weight of its terms that others have too.</param>
    /// <param name="Total">The weight of all.</param>
    internal record struct Count(int Common, int Shared, int Total);

    /// <summary>What is counted for the profiles of the block, and those for which anything is.</summary>
    internal sealed record Tally(Count[] Counts, List<int> Touched);
}
