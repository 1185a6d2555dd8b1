using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>An entry of <c>responses.yml</c>.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="To">The recommendation that is answered.</param>
/// <param name="Date">When it was answered.</param>
/// <param name="By">Who answers: the id or a name of an addressee, or any words.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Text">A sentence on it; null where there is none.</param>
/// <param name="Link">Where it can be read up; null where it says nothing of that.</param>
internal sealed record DraftResponse(Location At, Claim<RecommendationReference> To, Claim<PartialDate> Date, string By, ResponseStatus Status, string? Text, Uri? Link) : IReferringEntry
{
    /// <inheritdoc/>
    public ImmutableArray<Claim<RecommendationReference>> Members => [To];

    /// <inheritdoc/>
    public string Line(IEnumerable<string> references) => $"- recommendation: {references.Single()}";
}

/// <summary>Reads <c>responses.yml</c>: what became of recommendations. An archive need not have one.</summary>
internal static class ResponsesFile
{
    public const string Path = "responses.yml";

    private const string Form = "Запись должна начинаться с «- recommendation:», например «- recommendation: 2021/forum/3.4».";

    /// <summary>The entries; one that lacks what it must have is reported and left out.</summary>
    public static ImmutableArray<DraftResponse> Read(SourceFile? file, DiagnosticLog log) =>
        file is null ? [] : [.. OwnFile.LoadEntries(file, Path, log, Form).Select(entry => ReadEntry(entry, log)).OfType<DraftResponse>()];

    private static DraftResponse? ReadEntry(YamlMap entry, DiagnosticLog log)
    {
        var to = Required(entry, log, "recommendation", "рекомендация");
        var date = Read(Required(entry, log, "date", "дата"), text => DateReader.ReadDate(text), "не дата", "Напишите день, месяц или год: 2023-02-01, 1 февраля 2023 г., 2023-02 или 2023.", log);
        var by = Required(entry, log, "by", "кто");
        var status = Read(Required(entry, log, "status", "состояние"), StatusOf, "не состояние", "Напишите одно из: исполнено, исполняется, исполнено частично, отклонено, утратило силу.", log);
        var text = entry.Text("text", "ответ")?.Value;
        var link = entry.Text("link", "ссылка");
        var address = link is null ? null : WebAddress.TryParse(link.Value);
        if (link is not null && address is null)
            log.Add(Rules.WrongValue, link.At, $"«{link.Value}» не адрес страницы. Ссылка пропущена, ответ показан без неё.", "Напишите адрес целиком: https://…");
        entry.ReportUnknown(log);
        return to is null || date is null || by is null || status is null
            ? null
            : new DraftResponse(entry.At, new Claim<RecommendationReference>(RecommendationReference.Parse(to.Value), to.At), date, by.Value, status.Value, text, address);
    }

    private static Claim<string>? Required(YamlMap entry, DiagnosticLog log, params ReadOnlySpan<string> names)
    {
        var claim = entry.Text(names);
        if (claim is null)
            log.Add(Rules.MissingKey, entry.At, $"В записи нет строки «{names[0]}:». Ответ не показан.");
        return claim;
    }

    private static Claim<T>? Read<T>(Claim<string>? claim, Func<string, T?> read, string fault, string hint, DiagnosticLog log)
        where T : struct
    {
        if (claim is null)
            return null;
        if (read(claim.Value) is { } value)
            return new Claim<T>(value, claim.At);
        log.Add(Rules.UnusableValue, claim.At, $"«{claim.Value}» — {fault}. Ответ не показан.", hint);
        return null;
    }

    /// <summary>Gender and the prefix say nothing else: «исполнена», «выполнено», «частично исполнено».</summary>
    private static ResponseStatus? StatusOf(string text)
    {
        var words = Russian.Words.Of(text).Select(word => word.Normal).ToHashSet(StringComparer.Ordinal);
        var isDone = words.Overlaps(["исполнено", "исполнена", "исполнен", "исполнены", "выполнено", "выполнена", "выполнен", "выполнены"]);
        return words.Overlaps(["не", "без"]) ? null
            : words.Contains("частично") && isDone ? ResponseStatus.PartlyDone
            : words.Overlaps(["исполняется", "исполняются", "выполняется", "выполняются"]) ? ResponseStatus.InProgress
            : words.Overlaps(["отклонено", "отклонена", "отклонен", "отклонены"]) ? ResponseStatus.Rejected
            : words.Contains("силу") && words.Overlaps(["утратило", "утратила", "утратил", "утратили"]) ? ResponseStatus.Lapsed
            : isDone ? ResponseStatus.Done : null;
    }
}
