using System.Formats.Tar;

namespace ResolutionArchive.Read;

/// <summary>Tells files from pipes, devices and sockets, which may lie under any name: whoever opens one may wait for ever, or read for ever.</summary>
internal static class OrdinaryFile
{
    /// <summary>Whether the path leads to a file that has an end; one that cannot be looked at is left to whoever opens it.</summary>
    public static bool Is(string path)
    {
        try
        {
            return LengthOf(path) is not null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>In bytes, of the file that a link leads to; null where it is no file that has an end.</summary>
    /// <exception cref="IOException">There is no such file, or its link leads in a circle.</exception>
    public static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        // What a shell hands over as <(command) is a link to nothing that has a name.
        if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target)
            file = target;
        return file.Length > 0 || TypeOf(file.FullName) is TarEntryType.RegularFile ? file.Length : null;
    }

    private static readonly int NoErrorOfTheSystem = new IOException().HResult;

    /// <summary>Only archives of tar ask the system for the type; they do not open what is no file. An empty one costs nothing to pack.</summary>
    private static TarEntryType? TypeOf(string path)
    {
        using var packed = new MemoryStream();
        try
        {
            using var writer = new TarWriter(packed, leaveOpen: true);
            writer.WriteEntry(path, "file");
        }
        catch (IOException failure) when (failure.HResult == NoErrorOfTheSystem)
        {
            // A socket has no type there. A file that another program holds is refused by the system, with its number.
            return null;
        }

        packed.Position = 0;
        using var reader = new TarReader(packed);
        return reader.GetNextEntry()?.EntryType;
    }
}
