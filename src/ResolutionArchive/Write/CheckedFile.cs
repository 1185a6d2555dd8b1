using ResolutionArchive.Render;

namespace ResolutionArchive.Write;

/// <summary>A file of the site, compared with what lies in its place.</summary>
/// <param name="File">The file.</param>
/// <param name="Hash">The hash of what it is to hold.</param>
/// <param name="Time">When that was written which lies there and is as it should be, in ticks of UTC; null where the file is to be written.</param>
internal sealed record CheckedFile(OutputFile File, string Hash, long? Time)
{
    /// <summary>
    /// The files, in the same order. What nobody has written since a build left it holds what the build knows, and is not read; everything else is read and compared.
    /// </summary>
    public static CheckedFile[] Check(string folder, IReadOnlyList<OutputFile> files, Manifest before)
    {
        var left = before.Imprints.ToDictionary(imprint => imprint.Path, StringComparer.Ordinal);
        var all = new CheckedFile[files.Count];
        Parallel.For(0, files.Count, i => all[i] = Check(folder, files[i], left.GetValueOrDefault(files[i].Address.Path)));
        return all;
    }

    /// <summary>Whether what lies in the file's place is what it is to hold; it is read.</summary>
    public static bool IsOnDisk(string folder, OutputFile file) => Holds(new FileInfo(Path.Combine(folder, file.Address.Path)), file);

    /// <summary>How the file is left, by the time of the one that was made ready where it is to be written.</summary>
    public Imprint ImprintIn(string staged) =>
        new(File.Address.Path, File.Content.Length, Time ?? System.IO.File.GetLastWriteTimeUtc(Path.Combine(staged, File.Address.Path)).Ticks, Hash);

    private static CheckedFile Check(string folder, OutputFile file, Imprint? left)
    {
        var hash = Imprint.HashOf(file.Content.Span);
        var there = new FileInfo(Path.Combine(folder, file.Address.Path));
        // The time is that from before the file is read: what is written in between will be read by the next build.
        var isRight = left is not null && left.IsOf(there)
            ? left.Hash == hash && left.Length == file.Content.Length
            : Holds(there, file);
        return new CheckedFile(file, hash, isRight ? there.LastWriteTimeUtc.Ticks : null);
    }

    private static bool Holds(FileInfo there, OutputFile file) =>
        there.Exists && there.Length == file.Content.Length && System.IO.File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Content.Span);
}
