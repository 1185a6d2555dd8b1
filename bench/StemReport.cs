using ResolutionArchive.Parse;
using ResolutionArchive.Vocabulary;
namespace ResolutionArchive.Bench;
internal static class StemReport
{
    public static void Run()
    {
        var seen = new Dictionary<string, (string Id, string Term)>(StringComparer.Ordinal);
        foreach (var concept in ThesaurusFile.Standard.Select(draft => draft.Concept))
            foreach (var term in concept.Terms)
            {
                var keys = Thesaurus.KeysOf(term);
                var key = keys.Count == 1 ? "1:" + keys[0].Stem : string.Join(' ', keys.Select(k => k.Root));
                if (key.Length == 0) { Console.WriteLine($"empty {term}"); continue; }
                if (!seen.TryAdd(key, (concept.Id, term)) && seen[key].Id != concept.Id)
                    Console.WriteLine($"{key}: {seen[key].Id} «{seen[key].Term}» / {concept.Id} «{term}»");
            }
    }
}
