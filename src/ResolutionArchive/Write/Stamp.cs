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
            .. PartsOf(files.Texts, PartOf),
            .. PartsOf(files.Neighbours, PartOf),
            files.Ledger?.Path ?? "",
            files.Ledger?.Content is { } ledger ? Imprint.HashOf(ledger.Span) : "",
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

    /// <summary>A part for each, all of them hashed at once.</summary>
    private static string[] PartsOf<T>(ImmutableArray<T> files, Func<T, string> partOf)
    {
        var parts = new string[files.Length];
        Parallel.For(0, files.Length, i => parts[i] = partOf(files[i]));
        return [$"{files.Length}", .. parts];
    }

    /// <summary>Hashes are of one length, and a fault is a sentence of ours.</summary>
    private static string PartOf(SourceFile file) => $"{file.Path}\n{Imprint.HashOf(MemoryMarshal.AsBytes(file.Text.AsSpan()))}";

    private static string PartOf(NeighbourFile file) => $"{file.Path}\n{file.Fault}\n{Imprint.HashOf(file.Content.Span)}";
}
