using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Read;

/// <summary>Folder → text. The only room that reads from the disk.</summary>
internal static class Reader
{
    /// <summary>
    /// Reads the archive's own files (<c>*.yml</c>) and every <c>*.md</c> below the folder but those that are written for editors, and the pictures and documents
    /// beside them. What cannot be read is reported and left out.
    /// </summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="log">Where faults are reported.</param>
    /// <param name="ledger">The <c>data/archive.json</c> of the last publication; null where there is none.</param>
    public static InputFiles Read(string folder, DiagnosticLog log, string? ledger = null)
    {
        var paths = InputFolder.Find(folder, log);
        var texts = ReadTexts(folder, [.. paths.Where(InputFolder.IsOurs)], log);
        var left = NeighbourKinds.MaxTotal;
        var neighbours = ImmutableArray.CreateBuilder<NeighbourFile>();
        foreach (var path in paths.Where(path => !InputFolder.IsOurs(path)))
        {
            neighbours.Add(ReadNeighbour(Path.Combine(folder, path), path, left));
            left -= neighbours[^1].Content.Length;
        }

        return new InputFiles(texts, neighbours.ToImmutable()) { Ledger = ledger is null ? null : ReadLedger(ledger, log) };
    }

    private static ImmutableArray<SourceFile> ReadTexts(string folder, IReadOnlyList<string> paths, DiagnosticLog log)
    {
        var texts = new SourceFile?[paths.Count];
        Parallel.For(0, paths.Count, i => texts[i] = TryRead(Path.Combine(folder, paths[i]), paths[i], log));
        return [.. texts.OfType<SourceFile>()];
    }

    private static LedgerBytes ReadLedger(string path, DiagnosticLog log)
    {
        var name = Path.GetFullPath(path).Replace('\\', '/');
        try
        {
            if (OrdinaryFile.LengthOf(path) is not null)
                return new LedgerBytes(name, File.ReadAllBytes(path));
            log.Add(Rules.UnreadableLedger, new Location(name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.UnreadableLedger, new Location(name), $"Прошлую публикацию не удаётся прочитать: {Reason(failure)}. Сайт по ней не записан.");
        }

        return new LedgerBytes(name, null);
    }

    private static NeighbourFile ReadNeighbour(string path, string relative, long left)
    {
        try
        {
            var length = new FileInfo(path).Length;
            var fault = NeighbourKinds.FaultOfName(relative)
                ?? (length > NeighbourKinds.MaxLength ? "он больше 10 МБ. Уменьшите его" : length > left ? "все картинки и файлы вместе больше 250 МБ. Уменьшите их" : null);
            if (fault is not null)
                return new NeighbourFile(relative, default, fault);
            var content = File.ReadAllBytes(path);
            return NeighbourKinds.FaultOf(relative, content) is { } unfit ? new NeighbourFile(relative, default, unfit) : new NeighbourFile(relative, content, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new NeighbourFile(relative, default, $"его не удаётся прочитать: {Reason(failure)}");
        }
    }

    /// <summary>In bytes; the longest real resolution takes 40 KB.</summary>
    private const int MaxLength = 8_000_000;

    /// <summary>The framework's own messages are English and name paths of the machine.</summary>
    internal static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "нет прав",
        FileNotFoundException or DirectoryNotFoundException => "его нет",
        _ => "ошибка диска",
    };

    private static SourceFile? TryRead(string path, string relative, DiagnosticLog log)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(path).Length > MaxLength)
            {
                log.Add(Rules.UnreadableFile, new Location(relative), "Файл не прочитан: он больше 8 МБ.", "Оставьте в файле текст одной резолюции.");
                return null;
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(Rules.UnreadableFile, new Location(relative), $"Файл не удаётся прочитать: {Reason(failure)}.");
            return null;
        }

        return Decode(bytes, relative, log);
    }

    /// <summary>The file that these bytes are; null, and reported, where they are no text.</summary>
    internal static SourceFile? Decode(byte[] bytes, string relative, DiagnosticLog log)
    {
        var (text, encoding, isDoubtful) = TextDecoding.Decode(bytes);
        var at = new Location(relative);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            log.Add(Rules.NotText, at);
            return null;
        }

        if (encoding == TextDecoding.Utf8 && text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var damage)
            log.Add(Rules.DamagedText, at with { Line = 1 + text.AsSpan(0, damage).Count('\n') }, "В файле есть повреждённые знаки, первый — в этой строке.");
        if (Mojibake.FirstLine(text) is { } misread)
        {
            log.Add(Rules.NotText, at with { Line = misread }, "Вместо русских букв в файле «РЁРєРѕР»Р°»: его открыли в одной кодировке, а сохранили в другой.", "Откройте исходный документ, скопируйте текст и вставьте его в файл заново.");
            return null;
        }

        if (isDoubtful)
            log.Add(Rules.DoubtfulEncoding, at, $"Кодировка файла угадана ({encoding}) и может быть неверной.");
        else if (encoding != TextDecoding.Utf8)
            log.Add(Rules.NotUtf8, at, $"Файл сохранён в кодировке {encoding}.");
        return new SourceFile(relative, text.ReplaceLineEndings("\n"));
    }
}
