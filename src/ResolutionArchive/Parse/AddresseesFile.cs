using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>Reads <c>addressees.yml</c>, entry by entry.</summary>
internal static class AddresseesFile
{
    public const string Path = "addressees.yml";

    public static ImmutableArray<DraftAddressee> Read(SourceFile? file, DiagnosticLog log) =>
        [.. OwnFile.LoadEntries(file, Path, log).Select(entry => ReadEntry(entry, log)).OfType<DraftAddressee>()];

    private static DraftAddressee? ReadEntry(YamlMap entry, DiagnosticLog log)
    {
        var (id, name, level) = (entry.RequireId(log), entry.Require("name", log), entry.Require("level", log));
        var (shortName, broader) = (entry.Text("short")?.Value, entry.Id("broader", log));
        var (former, headings) = (entry.Texts("former"), entry.Texts("headings"));
        var formerIds = entry.Ids("former-ids", log);
        entry.ReportUnknown(log);
        return id is null || name is null || level is null
            ? null
            : new DraftAddressee(entry.At, id.Value, name, shortName, level, broader, [.. former], [.. headings]) { FormerIds = formerIds };
    }
}
