namespace ResolutionArchive.Index;

/// <summary>Numbers things in the order in which they come, each once.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];

    /// <param name="known">What is numbered first.</param>
    public Numbering(IEnumerable<T> known)
    {
        foreach (var value in known)
            NumberOf(value);
    }

    /// <summary>All things by their numbers.</summary>
    public List<T> Values { get; } = [];

    /// <summary>The number of a thing, a new one if it comes for the first time.</summary>
    public int NumberOf(T value)
    {
        if (numbers.TryGetValue(value, out var number))
            return number;
        Values.Add(value);
        return numbers[value] = Values.Count - 1;
    }
}
