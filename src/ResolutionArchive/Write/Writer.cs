using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Moves;
using ResolutionArchive.Render;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Write;

/// <summary>Files → output folder. The only room that touches it.</summary>
internal static class Writer
{
    /// <summary>
    /// Makes the folder hold the files: writes what is new or different, removes what an earlier build made and the site has no
    /// longer, touches nothing else. Everything is staged first, so that a build that dies leaves the previous site whole.
    /// An archive that has lost most of what was published is not written either, nor one of which nobody can tell what it lost, which has been said; what moved is not lost.
    /// A file that no build made is never overwritten: it is reported, nothing is written, and the result is null.
    /// The outcome is kept beside the files for a build of which nothing has changed.
    /// </summary>
    /// <exception cref="IOException">The disk does not do as it is told.</exception>
    public static WriteReport? Write(OutputFolder output, ImmutableArray<OutputFile> files, DiagnosticLog log, Loss? loss = null, Outcome? outcome = null)
    {
        if (loss is { IsUnknown: true })
            return null;
        if (!output.MayShrink && loss is { IsMost: true })
        {
            ReportLoss(loss, At(output.Path), "Сайт не записан и остался как был.", log);
            return null;
        }

        Directory.CreateDirectory(output.Path);
        if (ReportOddRecords(output.Path, log))
            return null;
        using var taken = FolderLock.Take(output.Path, output.Patience);
        if (taken is not null)
            return WriteLocked(output, files, log, outcome);
        log.Add(Rules.BusyFolder, At(output.Path));
        return null;
    }

    /// <summary>What the last build came to, if one with this stamp would come to the same and write nothing; null where it must be built.</summary>
    public static Outcome? Kept(OutputFolder output, Stamp stamp) => KeptSite.Find(output, stamp);

    private static WriteReport? WriteLocked(OutputFolder output, ImmutableArray<OutputFile> files, DiagnosticLog log, Outcome? outcome)
    {
        var folder = output.Path;
        var interrupted = StagedCommit.Interrupted(folder);
        if (ReportObstacles(folder, Manifest.Read(folder).Paths.Concat(files.Select(file => file.Address.Path)).Concat(interrupted), log)
            || ReportFoldersInPlaceOf(interrupted, folder, log))
            return null;
        StagedCommit.FinishInterrupted(folder);
        var left = Manifest.Read(folder);
        var before = left.Paths;
        if (!output.MayShrink && ReportLoss(folder, before, files, log))
            return null;
        var gone = before.Except(files.Select(file => file.Address.Path));
        var all = CheckedFile.Check(folder, files, left);
        var changed = all.Where(file => file.Time is null).Select(file => file.File).ToList();
        if (ReportForeign(folder, changed, before, log))
            return null;
        Writability.Check(folder, [Manifest.Name, .. changed.Select(file => file.Address.Path), .. gone]);
        if (changed.Count > 0 || gone.Count > 0 || !Records.Of(all, folder, outcome).All(record => CheckedFile.IsOnDisk(folder, record)))
            StagedCommit.Run(folder, changed, gone, staged => Records.Of(all, staged, outcome));
        return new WriteReport(changed.Count, files.Length - changed.Count, gone.Count);
    }

    /// <summary>Says that the archive, as it is, would not be written.</summary>
    public static void WarnOfLoss(Loss loss, Location at, DiagnosticLog log)
    {
        if (loss.IsMost)
            ReportLoss(loss, at, "Такой сайт не будет записан.", log);
    }

    private static void ReportLoss(Loss loss, Location at, string consequence, DiagnosticLog log) => log.Add(
        Rules.LostResolutions, at,
        $"В прошлой публикации было {Wording.Resolutions(loss.ResolutionsBefore)} и {Wording.Recommendations(loss.RecommendationsBefore)}, из них пропало {loss.Resolutions} и {loss.Recommendations}. {consequence}");

    /// <summary>An archive that loses half of its resolutions from one build to the next was damaged: a folder was deleted, or files were emptied.</summary>
    private static bool ReportLoss(string folder, ImmutableSortedSet<string> before, ImmutableArray<OutputFile> files, DiagnosticLog log)
    {
        var (had, has) = (before.Count(Routes.IsResolution), files.Count(file => Routes.IsResolution(file.Address.Path)));
        if (2 * has >= had)
            return false;
        log.Add(Rules.LostResolutions, At(folder), $"В прошлый раз было {Wording.Resolutions(had)}, теперь {has}. Сайт не записан и остался как был.");
        return true;
    }

    /// <summary>
    /// Reports what stands where folders of ours are to be: files, and links that somebody has put in their places; what lies behind a link is not ours, by whatever name.
    /// </summary>
    private static bool ReportObstacles(string folder, IEnumerable<string> paths, DiagnosticLog log)
    {
        var folders = paths.Append(StagedCommit.AnyStagedFile).SelectMany(KeptSite.FoldersOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var obstacles = folders.Select(path => new DirectoryInfo(Path.Combine(folder, path))).Where(there => there.LinkTarget is not null || File.Exists(there.FullName)).ToList();
        foreach (var there in obstacles)
        {
            log.Add(Rules.ForeignFile, At(there.FullName), there.LinkTarget is null
                ? "Это файл, а на его месте должна быть папка сайта."
                : "Это ссылка на чужую папку: программа в неё не пишет и ничего в ней не удаляет.");
        }

        return obstacles.Count > 0;
    }

    /// <summary>Reports folders that stand where the files of an interrupted change are to be: it would be interrupted by them again and again.</summary>
    private static bool ReportFoldersInPlaceOf(IEnumerable<string> files, string folder, DiagnosticLog log)
    {
        var folders = files.Select(path => Path.Combine(folder, path)).Where(Directory.Exists).ToList();
        foreach (var path in folders)
            log.Add(Rules.ForeignFile, At(path), "Это папка, а на её месте должен быть файл сайта.");
        return folders.Count > 0;
    }

    /// <summary>Reports what stands where we keep our own records: opening a pipe would wait for ever, a folder would stop each build at its last step.</summary>
    private static bool ReportOddRecords(string folder, DiagnosticLog log)
    {
        var odd = Records.Odd(folder);
        foreach (var path in odd)
            log.Add(Rules.ForeignFile, At(path), "Здесь программа хранит свои записи, а лежит не обычный файл.");
        return odd.Count > 0;
    }

    private static Location At(string path) => new(Path.GetFullPath(path).Replace('\\', '/'));

    /// <summary>Reports what stands where files are to be and was made by no build.</summary>
    private static bool ReportForeign(string folder, List<OutputFile> changed, ImmutableSortedSet<string> before, DiagnosticLog log)
    {
        var foreign = changed
            .Select(file => (IsOurs: before.Contains(file.Address.Path), Target: Path.Combine(folder, file.Address.Path)))
            .Where(file => file.IsOurs ? Directory.Exists(file.Target) : Path.Exists(file.Target))
            .ToList();
        foreach (var file in foreign)
            log.Add(Rules.ForeignFile, At(file.Target), "Это создано не программой, и она этого не перезапишет.");
        return foreign.Count > 0;
    }
}
