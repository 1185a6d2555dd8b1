using System.Runtime.ExceptionServices;
using ResolutionArchive.Render;

namespace ResolutionArchive.Write;

/// <summary>
/// Changes many files as one. The new ones are staged beside the old ones; then a journal is put there in one step, and from that
/// moment on the change will be carried through, if need be by the next build. Without a journal, what is staged is thrown away.
/// </summary>
internal static class StagedCommit
{
    private const string StageName = ".resolution-archive.stage";
    private const string JournalName = "journal";
    private const string FilesName = "files";

    /// <summary>A path whose folders are those, beside the site, in which a change is made ready.</summary>
    public const string AnyStagedFile = $"{StageName}/{FilesName}/x";

    /// <summary>Where it is written down, below the folder of the site, that a change is to be carried through.</summary>
    public const string Journal = $"{StageName}/{JournalName}";

    /// <summary>Replaces and removes files and stores our records.</summary>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="changed">What is new or different.</param>
    /// <param name="gone">The paths of what is to be removed.</param>
    /// <param name="records">The records, with the manifest among them, when the changed files lie below the folder that it is given.</param>
    public static void Run(string folder, IReadOnlyList<OutputFile> changed, IReadOnlyCollection<string> gone, Func<string, IReadOnlyList<OutputFile>> records)
    {
        var stage = Path.Combine(folder, StageName);
        var files = Directory.CreateDirectory(Path.Combine(stage, FilesName)).FullName;
        foreach (var parent in changed.Select(file => Path.GetDirectoryName(Path.Combine(files, file.Address.Path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(parent);
        Stage(files, changed);
        Stage(files, records(files));

        var draft = Path.Combine(stage, JournalName + ".new");
        File.WriteAllText(draft, Manifest.TextOf(gone));
        File.Move(draft, Path.Combine(stage, JournalName));
        CarryOut(folder, stage);
    }

    /// <exception cref="IOException">The disk is full, or does not do as it is told.</exception>
    private static void Stage(string files, IReadOnlyList<OutputFile> changed)
    {
        try
        {
            Parallel.ForEach(changed, file => File.WriteAllBytes(Path.Combine(files, file.Address.Path), file.Content.Span));
        }
        catch (AggregateException failures)
        {
            // Many threads meet the full disk; one of them says it.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>Carries through, or throws away, what a build left that died.</summary>
    public static void FinishInterrupted(string folder)
    {
        var stage = Path.Combine(folder, StageName);
        if (File.Exists(Path.Combine(stage, JournalName)))
            CarryOut(folder, stage);
        else if (Directory.Exists(stage))
            Directory.Delete(stage, recursive: true);
    }

    /// <summary>Whether a build changes the folder, or died while it did.</summary>
    public static bool HasTraces(string folder) => Path.Exists(Path.Combine(folder, StageName));

    /// <summary>What a build that died is still to put in place, below the folder of the site.</summary>
    public static IReadOnlyList<string> Interrupted(string folder)
    {
        var files = Path.Combine(folder, StageName, FilesName);
        return File.Exists(Path.Combine(folder, Journal)) && Directory.Exists(files)
            ? [.. Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(files, path).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    private static void CarryOut(string folder, string stage)
    {
        var files = Path.Combine(stage, FilesName);
        Directory.CreateDirectory(files);
        foreach (var parent in Directory.EnumerateDirectories(files, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(folder, Path.GetRelativePath(files, parent)));
        // The manifest comes last: where a file cannot be replaced, the list is that of the site that is there.
        foreach (var staged in Directory.GetFiles(files, "*", SearchOption.AllDirectories).OrderBy(path => path == Path.Combine(files, Manifest.Name)))
            File.Move(staged, Path.Combine(folder, Path.GetRelativePath(files, staged)), overwrite: true);

        var journal = Path.Combine(stage, JournalName);
        foreach (var path in File.ReadAllLines(journal).Where(Manifest.IsInside))
            Remove(folder, path);
        File.Delete(journal);
        Directory.Delete(stage, recursive: true);
    }

    private static void Remove(string folder, string path)
    {
        var target = Path.Combine(folder, path);
        if (File.Exists(target))
            File.Delete(target);
        for (var parent = Path.GetDirectoryName(target)!; parent.Length > folder.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any())
                Directory.Delete(parent);
        }
    }
}
