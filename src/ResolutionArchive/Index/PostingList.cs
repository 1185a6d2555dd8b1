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
}
