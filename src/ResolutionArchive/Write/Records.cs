using System.Text;
using ResolutionArchive.Link;
using ResolutionArchive.Read;
using ResolutionArchive.Render;

namespace ResolutionArchive.Write;

/// <summary>The records that builds keep in the output folder, all of them under names that begin with a dot.</summary>
internal static class Records
{
    /// <summary>What is stored with a site: the list of its files, and what its build came to.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="staged">The folder in which those lie that are to be written.</param>
    /// <param name="outcome">What the build came to; null where nobody is to keep it.</param>
    public static IReadOnlyList<OutputFile> Of(IEnumerable<CheckedFile> files, string staged, Outcome? outcome)
    {
        var manifest = Manifest.TextOf(files.Select(file => file.ImprintIn(staged)));
        return outcome is { IsToKeep: true }
            ? [Record(Manifest.Name, manifest), Record(Outcome.Name, outcome.Text(SummedText.Sum(manifest)))]
            : [Record(Manifest.Name, manifest)];
    }

    /// <summary>The paths at which something lies that is no ordinary file.</summary>
    public static IReadOnlyList<string> Odd(string folder) =>
    [
        .. ((string[])[FolderLock.Name, Manifest.Name, Outcome.Name, StagedCommit.Journal]).Select(name => new FileInfo(Path.Combine(folder, name)))
            .Where(there => there.LinkTarget is not null || (Path.Exists(there.FullName) && (Directory.Exists(there.FullName) || !OrdinaryFile.Is(there.FullName))))
            .Select(there => there.FullName),
    ];

    private static OutputFile Record(string name, string text) => new(new Address(name), Encoding.UTF8.GetBytes(text));
}
