namespace ResolutionArchive.Diagnostics;

/// <summary>Finds what somebody meant who mistyped a word.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate with the fewest edits to the word, provided that they are at most a third of its letters (and one for short words);
    /// of equals, the first in ordinal order. Null where there is none.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var bound = Math.Max(1, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= bound)
            .Select(candidate => (Candidate: candidate, Edits: Distance(word.ToLowerInvariant(), candidate)))
            .Where(pair => pair.Edits <= bound)
            .OrderBy(pair => pair.Edits)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance with transpositions of neighbours (optimal string alignment).</summary>
    internal static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(substitution, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
