namespace ResolutionArchive.Index;

/// <summary>Where a key occurs: entries in rising order, with the weight of its occurrences in each and their places.</summary>
internal sealed class PostingList
{
    /// <summary>The entries' numbers.</summary>
    public List<int> Entries { get; } = [];

    /// <summary>For each entry, the weights of the fields in which the key stands there, summed over its occurrences.</summary>
    public List<float> Weights { get; } = [];

    /// <summary>The places, counted in parts of words, entry after entry, rising within each.</summary>
    public List<int> Places { get; } = [];

    /// <summary>For each entry, how many places it has.</summary>
    public List<int> PlaceCounts { get; } = [];

    /// <summary>Adds an occurrence. Entries, and the places in each, come in rising order.</summary>
    public void Add(int entry, float weight, int place)
    {
        if (Entries.Count == 0 || Entries[^1] != entry)
        {
            Entries.Add(entry);
            Weights.Add(0);
            PlaceCounts.Add(0);
        }
        else if (Places[^1] == place)
        {
            // «дом-а»: the whole and its first part have one stem.
            return;
        }

        Weights[^1] += weight;
        PlaceCounts[^1]++;
        Places.Add(place);
    }

    /// <summary>Adds an occurrence in the latest entry that may stand before others of it.</summary>
    public void AddOutOfTurn(int entry, float weight, int place)
    {
        if (Entries.Count == 0 || Entries[^1] != entry || Places[^1] < place)
        {
            Add(entry, weight, place);
            return;
        }

        var (from, count) = (Places.Count - PlaceCounts[^1], PlaceCounts[^1]);
        var at = Places.BinarySearch(from, count, place, null);
        if (at >= 0)
            return;
        Places.Insert(~at, place);
        PlaceCounts[^1]++;
        Weights[^1] += weight;
    }

    /// <summary>Adds an occurrence of which the place does not matter. Entries come in rising order.</summary>
    public void AddUnplaced(int entry, float weight)
    {
        if (Entries.Count == 0 || Entries[^1] != entry)
        {
            Entries.Add(entry);
            Weights.Add(0);
            PlaceCounts.Add(1);
            Places.Add(0);
        }

        Weights[^1] += weight;
    }

    /// <summary>The entries of all lists, each once, with the greatest of its weights, and no less than the least.</summary>
    public static PostingList Union(IEnumerable<(PostingList List, float Factor)> lists, int entryCount, float least = 0)
    {
        var weights = new float[entryCount];
        foreach (var (list, factor) in lists)
        {
            for (var i = 0; i < list.Entries.Count; i++)
                weights[list.Entries[i]] = Math.Max(weights[list.Entries[i]], factor * list.Weights[i]);
        }

        var union = new PostingList();
        for (var entry = 0; entry < entryCount; entry++)
        {
            if (weights[entry] > 0)
                union.AddUnplaced(entry, Math.Max(least, weights[entry]));
        }

        return union;
    }
}
