using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Read;

/// <summary>
/// Which files of the input folder are read. Whatever else lies among the resolutions is told, for an editor who put it there believes that it is published.
/// </summary>
internal static class InputFolder
{
    /// <summary>What git and the machines of editors leave behind; nobody takes it for a document.</summary>
    private static readonly HashSet<string> Traces = new(StringComparer.OrdinalIgnoreCase)
    {
        ".gitkeep", ".keep", ".gitignore", ".gitattributes", ".DS_Store", "Thumbs.db", "desktop.ini",
    };

    /// <summary>Endings of documents that are told wherever they lie.</summary>
    private static readonly string[] Documents = [".doc", ".rtf", ".txt", ".markdown"];

    /// <summary>
    /// The paths of the files that are read or may be published beside the pages, below the folder, with forward slashes, in ordinal order; links are never followed.
    /// </summary>
    public static IReadOnlyList<string> Find(string root, DiagnosticLog log)
    {
        var paths = new List<string>();
        Collect(root, root, paths, log);
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Whether the file is a text of the archive.</summary>
    public static bool IsOurs(string relative) =>
        (EndsIn(relative, ".md") && !IsReadme(relative)) || (EndsIn(relative, ".yml") && !relative.Contains('/', StringComparison.Ordinal));

    private static void Collect(string root, string folder, List<string> paths, DiagnosticLog log)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                var relative = Relative(root, entry.FullName);
                if (Finding(entry, relative) is { } rule)
                    log.Add(rule, new Location(relative), hint: rule == Rules.NotMarkdown ? HintFor(entry.Name) : null);
                else if (IsHidden(entry) || IsTrace(entry.Name) || entry.LinkTarget is not null)
                    continue;
                else if (entry is DirectoryInfo)
                    Collect(root, entry.FullName, paths, log);
                else if (IsOurs(relative) || NeighbourKinds.IsKnown(relative))
                    paths.Add(relative);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.UnreadableFile, new Location(Relative(root, folder)), $"Папку не удаётся прочитать: {Reader.Reason(failure)}.");
        }
    }

    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>What is wrong with the entry; null where it is read, or passed over because nobody misses it.</summary>
    private static Rule? Finding(FileSystemInfo entry, string relative)
    {
        var amongResolutions = IsAmongResolutions(relative);
        if (entry.LinkTarget is not null)
            return amongResolutions || IsOurs(relative) || relative is "resolutions" ? Rules.LinkedFile : null;
        if (IsHidden(entry))
            return amongResolutions && !IsTrace(entry.Name) ? Rules.HiddenFile : null;
        var isDocument = amongResolutions || Documents.Any(ending => EndsIn(relative, ending));
        var isRead = IsOurs(relative) || NeighbourKinds.IsKnown(relative);
        if (entry is not FileInfo || !(isDocument || isRead) || IsReadme(relative) || IsTrace(entry.Name))
            return null;
        if (!OrdinaryFile.Is(entry.FullName))
            return Rules.NotOrdinary;
        return isRead ? null : Rules.NotMarkdown;
    }

    /// <summary>What to do about a file with this name.</summary>
    private static string? HintFor(string name)
    {
        if (EndsIn(name, ".svg"))
            return "Картинки .svg не показываются: в них бывают программы. Сохраните её как .png.";
        var stem = name;
        foreach (var ending in (string[])[".txt", ".markdown", ".md"])
            stem = EndsIn(stem, ending) ? stem[..^ending.Length] : stem;
        return Path.GetExtension(stem).Length == 0 && stem.Length > 0 ? $"Переименуйте файл в «{stem}.md» и проверьте, что в его начале есть заголовок." : null;
    }

    private static bool IsAmongResolutions(string relative) => relative.StartsWith("resolutions/", StringComparison.Ordinal);

    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.' || entry.Attributes.HasFlag(FileAttributes.Hidden) || entry.Attributes.HasFlag(FileAttributes.System);

    /// <summary>Word keeps a file «~$…» beside a document while it is open.</summary>
    private static bool IsTrace(string name) => Traces.Contains(name) || name.StartsWith("~$", StringComparison.Ordinal);

    /// <summary>READMEs, and the page that explains the findings to editors.</summary>
    private static bool IsReadme(string relative) => EndsIn("/" + relative, "/README.md") || relative is "DIAGNOSTICS.md";

    private static bool EndsIn(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
