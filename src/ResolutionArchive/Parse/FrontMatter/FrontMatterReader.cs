using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>A file's two parts: what the front matter claims, and the body with the line of the file on which it begins.</summary>
internal sealed record SplitFile(FrontMatterClaims Claims, string Body, int BodyLine);

/// <summary>Reads the five lines that an editor fills in.</summary>
internal static class FrontMatterReader
{
    /// <summary>The file's parts; null where the file is a draft or, reported, cannot be used.</summary>
    public static SplitFile? Read(SourceFile file, DiagnosticLog log)
    {
        var at = new Location(file.Path);
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            log.Add(Rules.EmptyFile, at, "Файл пуст.");
            return null;
        }

        if (FrontMatterFence.Split(file, log) is not { } parts || LoadYaml(parts, at, log) is not { } map)
            return null;
        if (IsTrue(map.Text("draft", "черновик")) || ReadClaims(map, at with { Line = parts.YamlLine }, log) is not { } claims)
            return null;
        return new SplitFile(claims, parts.Body, parts.BodyLine);
    }

    private static YamlMap? LoadYaml(FencedFile parts, Location at, DiagnosticLog log)
    {
        var origin = at with { Line = parts.YamlLine };
        try
        {
            var root = YamlMap.Load(parts.Yaml);
            if (YamlMap.Of(root ?? new YamlMappingNode(), origin, log) is { } map)
                return map;
            log.Add(Rules.BrokenFrontMatter, origin, "Заголовок файла не читается: в нём нет строк вида «ключ: значение».");
        }
        catch (YamlException failure)
        {
            BrokenYaml.Report(parts.Yaml, failure, origin, log);
        }

        return null;
    }

    private static FrontMatterClaims? ReadClaims(YamlMap map, Location at, DiagnosticLog log)
    {
        var title = Required(map.Text("title", "название", "заголовок"), "title: Название резолюции", at, log);
        var forum = Required(map.Text("forum", "форум"), "forum: Название форума", at, log);
        var dateText = map.Text("date", "дата");
        var date = dateText is null ? null : ReadValue(dateText, DateReader.ReadDate, DateHint, log);
        var days = ReadValue(map.Text("event", "мероприятие"), DateReader.ReadInterval, EventHint, log);
        var source = ReadValue(map.Text("source", "источник"), ReadAddress, SourceHint, log);
        var (place, kind, status) = (map.Text("place", "место"), map.Text("kind", "вид"), map.Text("status", "статус"));
        map.ReportUnknown(log);
        if (title is null || forum is null || (dateText is not null && date is null))
            return null;
        return new FrontMatterClaims
        {
            Title = title, Forum = forum, Date = date, Event = days, Place = place, Kind = kind, Status = status, Source = source,
        };
    }

    private const string DateHint = "Напишите день, месяц или год: 2022-08-26, 26.08.2022, 26 августа 2022 г., 2022-08 или 2022.";
    private const string EventHint = "Напишите день или первый и последний день: 2022-08-22/2022-08-26 или 22–26 августа 2022 г.";
    private const string SourceHint = "Напишите адрес целиком: https://…";

    private static Claim<string>? Required(Claim<string>? claim, string sample, Location at, DiagnosticLog log)
    {
        if (claim is null)
            log.Add(Rules.MissingKey, at, $"В заголовке нет строки «{sample[..(sample.IndexOf(':', StringComparison.Ordinal) + 1)]}».", $"Добавьте строку:\n{sample}");
        return claim;
    }

    private static Claim<T>? ReadValue<T>(Claim<string>? text, Func<string, T?> read, string hint, DiagnosticLog log)
        where T : struct
    {
        if (text is null)
            return null;
        if (read(text.Value) is { } value)
            return new Claim<T>(value, text.At);
        log.Add(Rules.WrongValue, text.At, $"Значение «{text.Value}» не читается.", hint);
        return null;
    }

    private static Claim<Uri>? ReadValue(Claim<string>? text, Func<string, Uri?> read, string hint, DiagnosticLog log)
    {
        if (text is null)
            return null;
        if (read(text.Value) is { } value)
            return new Claim<Uri>(value, text.At);
        log.Add(Rules.WrongValue, text.At, $"Значение «{text.Value}» не читается.", hint);
        return null;
    }

    private static Uri? ReadAddress(string text) => WebAddress.TryParse(text);

    private static bool IsTrue(Claim<string>? claim) => claim?.Value.ToLowerInvariant() is "true" or "yes" or "да";
}
