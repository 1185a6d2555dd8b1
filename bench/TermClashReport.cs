using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>Terms of different concepts that are looked up alike, so that only one of them is ever found, and single words that share a root, which then names neither.</summary>
internal static class TermClashReport
{
    /// <summary>Prints each clash.</summary>
    public static void Run()
    {
        var roots = new Dictionary<string, (string Id, string Term)>(StringComparer.Ordinal);
        var seen = new Dictionary<string, (string Id, string Term)>(StringComparer.Ordinal);
        foreach (var concept in StandardConcepts.All)
        {
            foreach (var term in concept.Terms)
            {
                var keys = Thesaurus.KeysOf(term);
                if (keys is [{ Root: var root }] && !roots.TryAdd(root, (concept.Id, term)) && roots[root].Id != concept.Id)
                    Console.WriteLine($"root of {roots[root].Id} «{roots[root].Term}» / {concept.Id} «{term}»");
                var key = keys.Count == 1 ? "1:" + (keys[0].IsAbbreviation ? keys[0].Form : keys[0].Stem) : string.Join(' ', keys.Select(word => word.Root));
                if (!seen.TryAdd(key, (concept.Id, term)) && seen[key].Id != concept.Id)
                    Console.WriteLine($"{seen[key].Id} «{seen[key].Term}» / {concept.Id} «{term}»");
            }
        }
    }
}
