namespace ResolutionArchive.Link.Recurrences;

/// <summary>Gives the terms that at least two recommendations have numbers from 0, the rarest first; of equally rare ones, in the order of the terms.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<long, int> numbers;

    private TermNumbers(Dictionary<long, int> numbers) => this.numbers = numbers;

    /// <summary>Numbers the terms. Sorting all occurrences takes less time and memory than counting each term in a table, since most occur once.</summary>
    public static TermNumbers Of((long Term, int Weight)[][] weighed)
    {
        var occurrences = new long[weighed.Sum(terms => terms.Length)];
        var at = 0;
        foreach (var (term, _) in weighed.SelectMany(terms => terms))
            occurrences[at++] = term;
        Array.Sort(occurrences);
        var shared = new List<(int Frequency, long Term)>();
        for (int start = 0, end; start < occurrences.Length; start = end)
        {
            for (end = start + 1; end < occurrences.Length && occurrences[end] == occurrences[start];)
                end++;
            if (end > start + 1)
                shared.Add((end - start, occurrences[start]));
        }

        shared.Sort();
        var numbers = new Dictionary<long, int>(shared.Count);
        foreach (var (_, term) in shared)
            numbers.Add(term, numbers.Count);
        return new TermNumbers(numbers);
    }

    /// <summary>The number of the term; null where only one recommendation has it.</summary>
    public int? Find(long term) => numbers.TryGetValue(term, out var number) ? number : null;
}
