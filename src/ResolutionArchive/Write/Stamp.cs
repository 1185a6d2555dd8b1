using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using ResolutionArchive.Read;
using ResolutionArchive.Render;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Write;

/// <summary>
/// All that a site is made of: what was read, by which program it is read on, and how it is to be published. Two builds of one stamp make the same files and find the same faults
/// after reading; where a stamp differs from another, nothing is known.
/// </summary>
internal readonly record struct Stamp(string Text)
{
    public static Stamp Of(InputFiles files, Publication publication, ITheme theme, bool mayShrink)
    {
        string[] parts =
        [
            .. ProgramOf(theme),
            .. PartsOf(publication),
            .. HashesOf([.. files.Texts.Select(file => (file.Path, file.Text))]),
            .. HashesOf(files.Neighbours),
            files.Ledger?.Path ?? "",
            files.Ledger?.Content is { } ledger ? HashOf(ledger) : "",
            mayShrink.ToString(),
        ];
        // Each part with its length, lest the end of one be read as the beginning of the next.
        return new Stamp(SummedText.Sum(string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length} {part}\n")))));
    }

    /// <summary>What is compiled, what runs it, and by which tables letters are ordered.</summary>
    private static IEnumerable<string> ProgramOf(ITheme theme) =>
    [
        .. ((Assembly?[])[typeof(Stamp).Assembly, theme.GetType().Assembly, Assembly.GetEntryAssembly()]).Select(assembly => $"{assembly?.ManifestModule.ModuleVersionId}"),
        $"{theme.GetType()}",
        $"{Environment.Version}",
        $"{CultureInfo.GetCultureInfo("ru-RU").CompareInfo.Version.SortId}",
    ];

    private static IEnumerable<string> PartsOf(Publication publication) =>
    [
        publication.BaseAddress?.OriginalString ?? "",
        publication.Repository?.OriginalString ?? "",
        publication.ThisYear?.ToString(CultureInfo.InvariantCulture) ?? "",
        publication.Today?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        publication.Ledger ?? "",
    ];

    private static string[] HashesOf(ImmutableArray<(string Path, string Text)> texts)
    {
        var hashes = new string[texts.Length];
        Parallel.For(0, texts.Length, i => hashes[i] = $"{texts[i].Path}\n{HashOf(MemoryMarshal.AsBytes(texts[i].Text.AsSpan()))}");
        return hashes;
    }

    private static string[] HashesOf(ImmutableArray<NeighbourFile> files)
    {
        var hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = $"{files[i].Path}\n{files[i].Fault}\n{HashOf(files[i].Content.Span)}");
        return hashes;
    }

    private static string HashOf(ReadOnlyMemory<byte> content) => HashOf(content.Span);

    private static string HashOf(ReadOnlySpan<byte> content) => Imprint.HashOf(content).ToString("x32", CultureInfo.InvariantCulture);
}
