using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>Text → what it claims.</summary>
internal static class Parser
{
    /// <summary>Reads every file by itself; one that cannot be used, or at which the program fails, is reported and left out.</summary>
    public static DraftArchive Parse(InputFiles input, DiagnosticLog log)
    {
        var files = input.Texts;
        var neighbours = new Neighbours(input.Neighbours);
        var own = files.Where(file => file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var resolutions = files.Where(file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToArray();
        var drafts = new Draft?[resolutions.Length];
        Parallel.For(0, resolutions.Length, i => drafts[i] = FaultGuard.Run(resolutions[i].Path, log, null, () => ParseResolution(resolutions[i], neighbours, log)));
        neighbours.ReportUnused(files, log);
        return new DraftArchive(
            Own(SettingsFile.Path, SettingsFile.Default, SettingsFile.Read),
            Own(AddresseesFile.Path, [], AddresseesFile.Read),
            Own(ForumsFile.Path, [], ForumsFile.Read),
            Own(RecurrenceFile.Path, [], RecurrenceFile.Read),
            Own(SynonymsFile.Path, [], SynonymsFile.Read),
            Own(ThesaurusFile.Path, [], ThesaurusFile.Read),
            [.. drafts.OfType<Draft>()],
            neighbours.Used)
        {
            Responses = Own(ResponsesFile.Path, [], ResponsesFile.Read),
            Ledger = input.Ledger is { } ledger ? ReadLedger(ledger, log) : Published.Nothing,
        };

        T Own<T>(string path, T otherwise, Func<SourceFile?, DiagnosticLog, T> read) =>
            FaultGuard.Run(path, log, otherwise, () => read(own.TryGetValue(path, out var file) && MergeConflict.IsIn(file, log) ? MergeConflict.WithoutMarks(file) : file, log));
    }

    private static Published ReadLedger(LedgerBytes ledger, DiagnosticLog log)
    {
        try
        {
            if (ledger.Content is { } content)
                return LedgerFile.Read(content);
        }
        catch (InvalidDataException)
        {
            log.Add(Rules.UnreadableLedger, new Location(ledger.Path));
        }

        return Published.Unreadable;
    }

    private static Draft? ParseResolution(SourceFile file, Neighbours neighbours, DiagnosticLog log)
    {
        if (!file.Path.StartsWith("resolutions/", StringComparison.Ordinal))
            log.Add(Rules.MisplacedFile, new Location(file.Path));
        if (MergeConflict.IsIn(file, log) || FrontMatterReader.Read(file, neighbours, log) is not { } front)
            return null;
        var body = BodyReader.Read(front.Body, new Location(file.Path, front.BodyLine), log, neighbours, front.Claims.Title.Value);
        ReportBody(body, new Location(file.Path, front.BodyLine), log);
        return new Draft(file.Path, front.Claims, body);
    }

    private static void ReportBody(DraftBody body, Location start, DiagnosticLog log)
    {
        if (body.Sections.All(section => section.Items.IsEmpty))
        {
            log.Add(Rules.NoRecommendations, start);
            return;
        }

        foreach (var section in body.Sections.Where(section => section.Items.IsEmpty))
            log.Add(Rules.EmptySection, section.At, $"Под заголовком «{section.Heading}» нет рекомендаций.");
        foreach (var section in body.Sections.Where(section => section.Names.Length == 0))
            log.Add(Rules.Unaddressed, section.At, section.Heading.Plain.Length == 0 ? null : $"Под заголовком «{section.Heading}» не сказано, кому адресованы рекомендации.");
    }
}
