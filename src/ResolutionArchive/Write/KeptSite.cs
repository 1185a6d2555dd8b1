using System.Collections.Immutable;

namespace ResolutionArchive.Write;

/// <summary>Knows the site that another build would only make once more.</summary>
internal static class KeptSite
{
    /// <summary>
    /// What the last build came to, if one with this stamp would come to the same and change nothing: its site is there, file by file as it was left, and nobody is about to
    /// change it. Whatever is odd is left to a build, which knows how to say or mend it; so the result is null.
    /// </summary>
    public static Outcome? Find(OutputFolder output, Stamp stamp)
    {
        try
        {
            if (!File.Exists(Path.Combine(output.Path, Outcome.Name)) || Records.Odd(output.Path).Count > 0)
                return null;
            using var taken = FolderLock.Take(output.Path, TimeSpan.Zero);
            return taken is null || StagedCommit.HasTraces(output.Path) ? null : FindLocked(output.Path, stamp);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Outcome? FindLocked(string folder, Stamp stamp)
    {
        var manifest = Manifest.Read(folder);
        var outcome = Outcome.Parse(File.ReadAllText(Path.Combine(folder, Outcome.Name)), stamp, manifest.Sum);
        return outcome is not null && outcome.Inventory.Files == manifest.Imprints.Length && IsThere(folder, manifest.Imprints) ? outcome : null;
    }

    /// <summary>Whether all files lie there as they were left, and in folders: what lies behind a link is not ours.</summary>
    private static bool IsThere(string folder, ImmutableArray<Imprint> files)
    {
        var folders = files.SelectMany(file => FoldersOf(file.Path)).Distinct(StringComparer.Ordinal);
        return folders.All(path => new DirectoryInfo(Path.Combine(folder, path)) is { Exists: true, LinkTarget: null })
            && Parallel.For(0, files.Length, (i, loop) =>
            {
                if (!files[i].IsOf(new FileInfo(Path.Combine(folder, files[i].Path))))
                    loop.Stop();
            }).IsCompleted;
    }

    /// <summary>The folders on the way to the path, below that of the site.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
    }
}
