namespace ResolutionArchive.Write;

/// <summary>Finds out that a folder cannot be written before anything is changed: half of a site replaced is worse than none.</summary>
internal static class Writability
{
    internal const string ProbeName = ".resolution-archive.probe";

    /// <summary>Tries every folder in which files are to be put or removed.</summary>
    /// <exception cref="UnauthorizedAccessException">One cannot be written.</exception>
    /// <exception cref="IOException">The disk does not do as it is told.</exception>
    public static void Check(string folder, IEnumerable<string> paths)
    {
        foreach (var parent in paths.Select(path => Nearest(Path.GetDirectoryName(Path.Combine(folder, path))!)).Distinct(StringComparer.Ordinal))
        {
            var probe = Path.Combine(parent, ProbeName);
            // A link that somebody has put there is removed and not followed: it may lead to a file of his.
            File.Delete(probe);
            new FileStream(probe, FileMode.CreateNew).Dispose();
            File.Delete(probe);
        }
    }

    /// <summary>The folder, or where it is to be made, the one in which it will be.</summary>
    private static string Nearest(string folder) => Directory.Exists(folder) ? folder : Nearest(Path.GetDirectoryName(folder)!);
}
