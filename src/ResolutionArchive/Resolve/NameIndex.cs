using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Finds things by their names whatever the case and number, the quotes and ё: names are the same if their nominal stems are.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> byStems = new(StringComparer.Ordinal);

    /// <summary>Files the thing under the name; the other thing that goes by the same name already is returned and stays.</summary>
    public T? Add(string name, T thing)
    {
        var stems = NominalStems.Of(name);
        var there = byStems.TryAdd(stems, thing) ? thing : byStems[stems];
        return ReferenceEquals(there, thing) ? null : there;
    }

    /// <summary>The thing that goes by these stems, parted by spaces; or null.</summary>
    public T? Find(string stems) => byStems.GetValueOrDefault(stems);

    /// <summary>The thing of which a name has the most stems in common with the text (Dice's coefficient), if that is at least half; or null.</summary>
    public T? Nearest(string text)
    {
        var wanted = NominalStems.List(text).ToHashSet(StringComparer.Ordinal);
        return byStems
            .Select(entry => (entry.Key, Thing: entry.Value, Likeness: Likeness(entry.Key.Split(' '), wanted)))
            .Where(entry => entry.Likeness >= 0.5)
            .OrderByDescending(entry => entry.Likeness)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => entry.Thing)
            .FirstOrDefault();
    }

    private static double Likeness(string[] name, HashSet<string> wanted) =>
        2.0 * name.Distinct(StringComparer.Ordinal).Count(wanted.Contains) / (name.Length + wanted.Count);
}
