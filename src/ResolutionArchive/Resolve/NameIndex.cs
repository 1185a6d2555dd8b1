using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Finds things by their names whatever the case and number, the quotes and ё: names are the same if their nominal stems are.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, (string Name, T Thing)> byStems = new(StringComparer.Ordinal);

    /// <summary>The length of the longest name in words.</summary>
    public int LongestName { get; private set; }

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => byStems.Values.Select(entry => entry.Name).Order(StringComparer.Ordinal);

    /// <summary>Files the thing under the name; the other thing that goes by the same name already is returned and stays.</summary>
    public T? Add(string name, T thing)
    {
        var stems = NominalStems.List(name);
        LongestName = Math.Max(LongestName, stems.Count);
        var key = string.Join(' ', stems);
        if (byStems.TryGetValue(key, out var there))
            return ReferenceEquals(there.Thing, thing) ? null : there.Thing;
        byStems.Add(key, (name, thing));
        return null;
    }

    /// <summary>The thing that goes by these stems, or null.</summary>
    public T? Find(string stems) => byStems.TryGetValue(stems, out var found) ? found.Thing : null;

    /// <summary>The name that has the largest part of its stems in common with the text (Dice's coefficient), if that is at least half; or null.</summary>
    public (string Name, T Thing)? Nearest(string text)
    {
        var wanted = NominalStems.List(text).ToHashSet(StringComparer.Ordinal);
        return byStems
            .Select(entry => (entry.Value.Name, entry.Value.Thing, Likeness: Likeness(entry.Key.Split(' '), wanted)))
            .Where(entry => entry.Likeness >= 0.5)
            .OrderByDescending(entry => entry.Likeness)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => ((string, T)?)(entry.Name, entry.Thing))
            .FirstOrDefault();
    }

    private static double Likeness(string[] name, HashSet<string> wanted) =>
        2.0 * name.Distinct(StringComparer.Ordinal).Count(wanted.Contains) / (name.Length + wanted.Count);
}
