using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using ResolutionArchive.Cli.Changes;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions recurrences</c>: pairs of recommendations of which the program is unsure, in Markdown, with the lines for <c>recurrence.yml</c> that decide them.</summary>
internal static class RecurrencesCommand
{
    private const int Usual = 20;

    public static Command Create()
    {
        var input = CommonOptions.Input();
        var limit = new Option<int>("--limit") { Description = "Сколько пар показать", HelpName = "число", DefaultValueFactory = _ => Usual };
        var since = new Option<string?>("--since") { Description = "Только пары с резолюциями, которых нет в этом data/archive.json", HelpName = "файл" };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) || value < 1))
                result.AddError("--limit — число от 1.");
        });
        since.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !File.Exists(path))
                result.AddError($"Файла «{path}» нет.");
        });
        var command = new Command("recurrences", "Показать пары рекомендаций, о которых решать редактору") { input, limit, since };
        command.SetAction((parsed, _) => PrintAsync(parsed.GetValue(input)!, parsed.GetValue(limit), parsed.GetValue(since)));
        return command;
    }

    private static async Task<int> PrintAsync(string input, int limit, string? since)
    {
        ImmutableHashSet<string> known;
        try
        {
            known = since is null ? [] : [.. ArchiveContents.Read(since).Published.Resolutions.Select(resolution => resolution.Id.ToString())];
        }
        catch (InvalidDataException)
        {
            return await Program.RefuseAsync($"«{since}» — не data/archive.json.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await Program.RefuseAsync($"«{since}» не удаётся прочитать.");
        }

        var log = new DiagnosticLog();
        var archive = Resolver.Resolve(Parser.Parse(Reader.Read(input, log), log), Publication.AsSet, log);
        var pairs = UnsurePairs.Of(archive.Resolutions, archive.Verdicts, archive.Thesaurus);
        Console.Write(Describe([.. pairs.Where(pair => since is null || IsNew(pair.A) || IsNew(pair.B))], limit));
        return Program.Clean;

        bool IsNew(Link.RecommendationInPlace place) => !known.Contains(place.Resolution.Id.ToString());
    }

    /// <summary>The pairs in Markdown, the most doubtful first, each with the YAML to paste.</summary>
    public static string Describe(ImmutableArray<UnsurePair> pairs, int limit)
    {
        var text = new StringBuilder("## Одно ли это требование?\n\n");
        if (pairs.IsEmpty)
            return text.Append("Сомнений нет.\n").ToString();
        foreach (var pair in pairs.Take(limit))
            Append(text, pair);
        if (pairs.Length > limit)
            text.Append(CultureInfo.InvariantCulture, $"И ещё {pairs.Length - limit}: resolutions recurrences --limit {pairs.Length}\n\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, UnsurePair pair)
    {
        text.Append(CultureInfo.InvariantCulture, $"- {pair.Score:F2}, {(pair.IsLinked ? "программа считает одним" : "программа считает разным")}\n");
        foreach (var place in (Link.RecommendationInPlace[])[pair.A, pair.B])
            text.Append(CultureInfo.InvariantCulture, $"  - {place.Recommendation.Id}: {DiagnosticPrinter.AsText(PrintableText.Line(place.Recommendation.PlainText))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - Общее: {(pair.Common.IsEmpty ? "только слова" : string.Join(", ", pair.Common.Select(DiagnosticPrinter.AsText)))}");
        text.AppendJoin("", pair.Against.Select(doubt => $"; {doubt}")).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"\n  Если одно:\n\n  ```yaml\n  - same: {Members(pair)}\n  ```\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  Если разное:\n\n  ```yaml\n  - different: {Members(pair)}\n  ```\n\n");
    }

    private static string Members(UnsurePair pair) => $"[{Reference(pair.A)}, {Reference(pair.B)}]";

    private static string Reference(Link.RecommendationInPlace place) => YamlText.Quote(RecommendationReference.TextOf(place.Recommendation));
}
