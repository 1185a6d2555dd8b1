using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>Reads <c>forums.yml</c>, entry by entry.</summary>
internal static class ForumsFile
{
    public const string Path = "forums.yml";

    public static ImmutableArray<DraftForum> Read(SourceFile? file, DiagnosticLog log) =>
        [.. OwnFile.LoadEntries(file, Path, log).Select(entry => ReadEntry(entry, log)).OfType<DraftForum>()];

    private static DraftForum? ReadEntry(YamlMap entry, DiagnosticLog log)
    {
        var (id, name) = (entry.RequireId(log), entry.Require("name", log));
        var former = entry.Texts("former");
        var formerIds = entry.Ids("former-ids", log);
        entry.ReportUnknown(log);
        return id is null || name is null ? null : new DraftForum(entry.At, id.Value, name, [.. former]) { FormerIds = formerIds };
    }
}
