using System.Collections.Immutable;
using System.Reflection;

namespace ResolutionArchive.Index;

/// <summary>
/// What people say and type on phones and no document prints: «вай-фай», «общага», «НПА». The words lead to concepts of the thesaurus in a search and are no terms of it, so
/// recurrences are not compared by them.
/// </summary>
internal static class SpokenWords
{
    private static readonly Lazy<ILookup<string, string>> ByConcept = new(() => Lines()
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), (parts, word) => (Id: parts[0], Word: word))
        .ToLookup(entry => entry.Id, entry => entry.Word, StringComparer.Ordinal));

    /// <summary>The words for the concept with this id.</summary>
    public static IEnumerable<string> Of(string concept) => ByConcept.Value[concept];

    /// <summary>The ids of all concepts that have any.</summary>
    public static ImmutableArray<string> Concepts => [.. ByConcept.Value.Select(group => group.Key)];

    private static string[] Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("ResolutionArchive.Index.spoken.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
