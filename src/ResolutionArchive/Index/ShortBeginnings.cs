using System.Collections.Immutable;

namespace ResolutionArchive.Index;

/// <summary>
/// Lists for what a reader has typed after one to three letters. In a large archive very many words begin so, and to load the lists of all of them would cost
/// more than the whole search; a list of their own has each entry once.
/// </summary>
internal static class ShortBeginnings
{
    private const int Longest = 3;

    /// <summary>Beginnings under which fewer occurrences than this come together need no list of their own.</summary>
    private const int Fewest = 4096;

    /// <summary>The terms with those of short beginnings among them, in ordinal order, and the beginnings.</summary>
    public static (ImmutableArray<Term> Terms, ImmutableArray<string> Beginnings) AddTo(ImmutableArray<Term> terms, int entryCount)
    {
        var words = terms.Where(term => term.Form is not null).ToList();
        var added = Enumerable.Range(1, Longest)
            .SelectMany(length => words.Where(term => term.Key.Length >= length).GroupBy(term => term.Key[..length], StringComparer.Ordinal))
            .Where(group => group.Skip(1).Any() && group.Sum(term => term.List.Entries.Count) > Fewest)
            .Select(group => (Beginning: group.Key, Term: new Term(group.Key + "*", null, PostingList.Union(group.Select(term => (term.List, 1f)), entryCount))))
            .ToList();
        return ([.. terms.Concat(added.Select(entry => entry.Term)).OrderBy(term => term.Key, StringComparer.Ordinal)], [.. added.Select(entry => entry.Beginning)]);
    }
}
