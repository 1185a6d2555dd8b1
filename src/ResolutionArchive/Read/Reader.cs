using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Read;

/// <summary>Folder → text. The only room that reads from the disk.</summary>
internal static class Reader
{
    /// <summary>
    /// Reads the archive's own files (<c>*.yml</c>) and every <c>*.md</c> below <c>resolutions/</c>, in ordinal order of their paths.
    /// Hidden files and links are passed over; a file that cannot be read is reported and left out.
    /// </summary>
    public static ImmutableArray<SourceFile> Read(string folder, DiagnosticLog log)
    {
        var paths = Below(folder, "*.yml", recurse: false)
            .Concat(Below(Path.Combine(folder, "resolutions"), "*.md", recurse: true))
            .Select(path => (Full: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(path => path.Relative, StringComparer.Ordinal);
        return [.. paths.Select(path => TryRead(path.Full, path.Relative, log)).OfType<SourceFile>()];
    }

    private static IEnumerable<string> Below(string folder, string pattern, bool recurse)
    {
        if (!Directory.Exists(folder))
            return [];
        return Directory.EnumerateFiles(folder, pattern, new EnumerationOptions
        {
            RecurseSubdirectories = recurse,
            MatchCasing = MatchCasing.CaseInsensitive,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        });
    }

    private static SourceFile? TryRead(string path, string relative, DiagnosticLog log)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.UnreadableFile, new Location(relative), $"Файл не удаётся прочитать: {failure.Message}");
            return null;
        }

        return Decode(bytes, relative, log);
    }

    /// <summary>The file that these bytes are; null, and reported, where they are no text.</summary>
    internal static SourceFile? Decode(byte[] bytes, string relative, DiagnosticLog log)
    {
        var (text, encoding) = TextDecoding.Decode(bytes);
        var at = new Location(relative);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            log.Add(Rules.NotText, at, "Это не текстовый файл.");
            return null;
        }

        if (encoding != TextDecoding.Utf8)
            log.Add(Rules.NotUtf8, at, $"Файл сохранён в кодировке {encoding}.");
        return new SourceFile(relative, text.ReplaceLineEndings("\n"));
    }
}
