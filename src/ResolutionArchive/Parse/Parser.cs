using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>Text → what it claims.</summary>
internal static class Parser
{
    /// <summary>Reads every file by itself; one that cannot be used is reported and left out.</summary>
    public static DraftArchive Parse(ImmutableArray<SourceFile> files, DiagnosticLog log)
    {
        var own = files.Where(file => file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var resolutions = files.Where(file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToArray();
        var drafts = new Draft?[resolutions.Length];
        Parallel.For(0, resolutions.Length, i => drafts[i] = ParseResolution(resolutions[i], log));
        return new DraftArchive(
            SettingsFile.Read(own.GetValueOrDefault(SettingsFile.Path), log),
            AddresseesFile.Read(own.GetValueOrDefault(AddresseesFile.Path), log),
            ForumsFile.Read(own.GetValueOrDefault(ForumsFile.Path), log),
            RecurrenceFile.Read(own.GetValueOrDefault(RecurrenceFile.Path), log),
            SynonymsFile.Read(own.GetValueOrDefault(SynonymsFile.Path), log),
            ThesaurusFile.Read(own.GetValueOrDefault(ThesaurusFile.Path), log),
            [.. drafts.OfType<Draft>()]);
    }

    private static Draft? ParseResolution(SourceFile file, DiagnosticLog log)
    {
        if (!file.Path.StartsWith("resolutions/", StringComparison.Ordinal))
            log.Add(Rules.MisplacedFile, new Location(file.Path));
        if (FrontMatterReader.Read(file, log) is not { } front)
            return null;
        var body = BodyReader.Read(front.Body, new Location(file.Path, front.BodyLine), log);
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
