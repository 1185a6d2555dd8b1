using System.Collections.Immutable;

namespace ResolutionArchive.Write;

/// <summary>The list of the files in an output folder that builds have made, kept in the folder itself.</summary>
internal static class Manifest
{
    /// <summary>The list's own name; Pages and plain servers do not show names that begin with a dot.</summary>
    public const string Name = ".resolution-archive";

    /// <summary>The paths in ordinal order; none where nothing was ever built there.</summary>
    public static ImmutableSortedSet<string> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var lines = File.Exists(path) ? File.ReadAllLines(path).Where(IsInside) : [];
        return lines.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The list as it is stored.</summary>
    public static string Text(IEnumerable<string> paths) => string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"));

    /// <summary>Whether the path stays in the folder; a list that somebody has tampered with must not make us delete anything else.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
