using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Render;
using ResolutionArchive.Russian;

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
    public static WriteReport? Write(OutputFolder output, ImmutableArray<OutputFile> files, DiagnosticLog log)
    {
        Directory.CreateDirectory(output.Path);
        using var taken = FolderLock.Take(output.Path, output.Patience);
        if (taken is not null)
            return WriteLocked(output, files, log);
        log.Add(Rules.BusyFolder, new Location(Path.GetFullPath(output.Path).Replace('\\', '/')));
        return null;
    }

    private static WriteReport? WriteLocked(OutputFolder output, ImmutableArray<OutputFile> files, DiagnosticLog log)
    {
        var folder = output.Path;
        if (ReportLinks(folder, Manifest.Read(folder).Concat(files.Select(file => file.Address.Path)), log))
            return null;
        StagedCommit.FinishInterrupted(folder);
        var before = Manifest.Read(folder);
        if (!output.MayShrink && ReportLoss(folder, before, files, log))
            return null;
        var gone = before.Except(files.Select(file => file.Address.Path));
        var changed = files.Where(file => !IsOnDisk(folder, file)).ToList();
        if (ReportForeign(folder, changed, before, log))
            return null;
        Writability.Check(folder, [Manifest.Name, .. changed.Select(file => file.Address.Path), .. gone]);
        if (changed.Count > 0 || !before.SetEquals(files.Select(file => file.Address.Path)))
            StagedCommit.Run(folder, changed, gone, Manifest.Text(files.Select(file => file.Address.Path)));
        return new WriteReport(changed.Count, files.Length - changed.Count, gone.Count);
    }

    /// <summary>An archive that loses half of its resolutions from one build to the next was damaged: a folder was deleted, or files were emptied.</summary>
    private static bool ReportLoss(string folder, ImmutableSortedSet<string> before, ImmutableArray<OutputFile> files, DiagnosticLog log)
    {
        var (had, has) = (before.Count(Routes.IsResolution), files.Count(file => Routes.IsResolution(file.Address.Path)));
        if (2 * has >= had)
            return false;
        log.Add(Rules.LostResolutions, new Location(Path.GetFullPath(folder).Replace('\\', '/')), $"В прошлый раз было {Wording.Resolutions(had)}, теперь {has}. Сайт не записан и остался как был.");
        return true;
    }

    /// <summary>Reports the folders on the way to the files that somebody has replaced by links: what lies behind them is not ours, by whatever name.</summary>
    private static bool ReportLinks(string folder, IEnumerable<string> paths, DiagnosticLog log)
    {
        var folders = paths.Append(StagedCommit.StageName + "/x").SelectMany(FoldersOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var links = folders.Select(path => Path.Combine(folder, path)).Where(path => new DirectoryInfo(path).LinkTarget is not null).ToList();
        foreach (var link in links)
            log.Add(Rules.ForeignFile, new Location(Path.GetFullPath(link).Replace('\\', '/')), "Это ссылка на чужую папку: программа в неё не пишет и ничего в ней не удаляет.");
        return links.Count > 0;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
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
