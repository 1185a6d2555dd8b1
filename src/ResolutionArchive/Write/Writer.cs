using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Render;

namespace ResolutionArchive.Write;

/// <summary>Files → output folder. The only room that touches it.</summary>
internal static class Writer
{
    /// <summary>
    /// Makes the folder hold the files: writes what is new or different, removes what an earlier build made and the site has no
    /// longer, touches nothing else. Everything is staged first, so that a build that dies leaves the previous site whole.
    /// A file that no build made is never overwritten: it is reported, nothing is written, and the result is null.
    /// </summary>
    /// <exception cref="IOException">The disk does not do as it is told.</exception>
    public static WriteReport? Write(string folder, ImmutableArray<OutputFile> files, DiagnosticLog log)
    {
        Directory.CreateDirectory(folder);
        StagedCommit.FinishInterrupted(folder);
        var before = Manifest.Read(folder);
        var changed = files.Where(file => !IsOnDisk(folder, file)).ToList();
        if (ReportForeign(folder, changed, before, log))
            return null;
        var gone = before.Except(files.Select(file => file.Address.Path));
        if (changed.Count > 0 || !before.SetEquals(files.Select(file => file.Address.Path)))
            StagedCommit.Run(folder, changed, gone, Manifest.Text(files.Select(file => file.Address.Path)));
        return new WriteReport(changed.Count, files.Length - changed.Count, gone.Count);
    }

    private static bool IsOnDisk(string folder, OutputFile file)
    {
        var there = new FileInfo(Path.Combine(folder, file.Address.Path));
        return there.Exists && there.Length == file.Content.Length && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }

    private static bool ReportForeign(string folder, List<OutputFile> changed, ImmutableSortedSet<string> before, DiagnosticLog log)
    {
        var obstacles = changed
            .Where(file => !before.Contains(file.Address.Path) || Directory.Exists(Path.Combine(folder, file.Address.Path)))
            .Select(file => ObstacleTo(folder, file.Address.Path))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var path in obstacles)
            log.Add(Rules.ForeignFile, new Location(Path.GetFullPath(path).Replace('\\', '/')), "Это создано не программой, и она этого не перезапишет.");
        return obstacles.Count > 0;
    }

    /// <summary>What already stands where the file, or a folder on the way to it, is to be; a link to elsewhere is no folder. Null where nothing does.</summary>
    private static string? ObstacleTo(string folder, string path)
    {
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            var parent = new DirectoryInfo(Path.Combine([folder, .. parts[..i]]));
            if (File.Exists(parent.FullName) || (parent.Exists && parent.LinkTarget is not null))
                return parent.FullName;
        }

        var target = Path.Combine(folder, path);
        return Path.Exists(target) ? target : null;
    }
}
