using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>An entry of <c>recurrence.yml</c>.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="IsSame">Whether it says that the recommendations ask the same; else that they do not.</param>
/// <param name="Members">The recommendations; at least two.</param>
/// <param name="Note">Why; null where it does not say.</param>
internal sealed record DraftVerdict(Location At, bool IsSame, ImmutableArray<Claim<RecommendationReference>> Members, string? Note) : IReferringEntry
{
    /// <inheritdoc/>
    public string Line(IEnumerable<string> references) => $"- {(IsSame ? "same" : "different")}: [{string.Join(", ", references)}]";
}

/// <summary>Reads <c>recurrence.yml</c>, entry by entry. An archive need not have one.</summary>
internal static class RecurrenceFile
{
    public const string Path = "recurrence.yml";

    public static ImmutableArray<DraftVerdict> Read(SourceFile? file, DiagnosticLog log) =>
        file is null ? [] : [.. OwnFile.LoadEntries(file, Path, log, "Запись должна начинаться с «- same:» или «- different:», например «- same: [2015/forum/1.2, 2021/forum/3.4]».").SelectMany(entry => ReadEntry(entry, log))];

    /// <summary>In recommendations of one entry: it speaks of each pair of them, and no request was ever made so often.</summary>
    private const int Most = 100;

    private static ImmutableArray<DraftVerdict> ReadEntry(YamlMap entry, DiagnosticLog log)
    {
        var note = entry.Text("note")?.Value;
        DraftVerdict[] found = [new(entry.At, true, References(entry, "same"), note), new(entry.At, false, References(entry, "different"), note)];
        entry.ReportUnknown(log);
        var meant = found.Where(verdict => verdict.Members.Length > 0).ToList();
        if (meant.Any(verdict => verdict.Members.Length > Most))
        {
            log.Add(Rules.BrokenFile, entry.At, $"В записи больше {Most} рекомендаций, она пропущена.", "Разделите её на несколько записей.");
            return [];
        }

        if (meant is [var only] && only.Members.DistinctBy(claim => claim.Value.Id).Count() > 1)
            return [.. meant];
        log.Add(Rules.BrokenFile, entry.At, "В записи должно быть «same:» или «different:» и хотя бы две разные рекомендации.", "- same: [2015/forum/1.2, 2021/forum/3.4]\n  note: почему");
        return [];
    }

    private static ImmutableArray<Claim<RecommendationReference>> References(YamlMap entry, string key) =>
        [.. entry.Claims(key).Select(claim => new Claim<RecommendationReference>(RecommendationReference.Parse(claim.Value), claim.At))];
}
