using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Read;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>A file's two parts: what the front matter claims, and the body with the line of the file on which it begins.</summary>
internal sealed record SplitFile(FrontMatterClaims Claims, string Body, int BodyLine);

/// <summary>Reads the five lines that an editor fills in.</summary>
internal static partial class FrontMatterReader
{
    /// <summary>The file's parts; null where the file is a draft or, reported, cannot be used.</summary>
    public static SplitFile? Read(SourceFile file, Neighbours neighbours, DiagnosticLog log)
    {
        var at = new Location(file.Path);
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            log.Add(Rules.EmptyFile, at);
            return null;
        }

        Sample.ReportName(file.Path, log);
        if (FrontMatterFence.Split(file, log) is not { } whole || LoadYaml(whole, at, log) is not { } map || IsDraft(map.Text(FrontMatterKeys.Draft), log))
            return null;
        if (ReadClaims(map, at with { Line = whole.YamlLine }, neighbours, log) is not { } claims || SecondHeader.Remove(whole, at, log) is not { } parts)
            return null;
        return Sample.TextOf(parts.Body, at with { Line = parts.BodyLine }, log) is { } body ? new SplitFile(claims, body, parts.BodyLine) : null;
    }

    private static YamlMap? LoadYaml(FencedFile parts, Location at, DiagnosticLog log)
    {
        var origin = at with { Line = parts.YamlLine };
        try
        {
            var header = MendedHeader.Read(parts.Yaml);
            if (YamlMap.Of(header.Root ?? new YamlMappingNode(), origin, log) is { } map)
            {
                foreach (var line in header.Lines)
                    line.Report(origin, log);
                return map;
            }

            log.Add(Rules.BrokenFrontMatter, origin, "Заголовок файла не читается: в нём нет строк вида «ключ: значение».");
        }
        catch (YamlException failure)
        {
            BrokenYaml.Report(Rules.BrokenFrontMatter, parts.Yaml, failure, origin, log);
        }

        return null;
    }

    private static FrontMatterClaims? ReadClaims(YamlMap map, Location at, Neighbours neighbours, DiagnosticLog log)
    {
        var title = Required(map, FrontMatterKeys.Title, Sample.Title, at, log);
        var forum = Required(map, FrontMatterKeys.Forum, Sample.Forum, at, log);
        var dateText = Sample.Given(map.Text(FrontMatterKeys.Date), Sample.Date, log);
        var date = ReadDate(dateText, log);
        var days = Read(map.Text(FrontMatterKeys.Event), text => DateReader.ReadInterval(text) is { } interval ? new Claim<DateInterval>(interval, at) : null, EventHint, log);
        var source = ReadSource(map.Text(FrontMatterKeys.Source), neighbours, log);
        var (place, kind, status) = (Words(FrontMatterKeys.Place), Words(FrontMatterKeys.Kind), Words(FrontMatterKeys.Status));
        place = Sample.Given(place, Sample.Place, log);
        var added = Read(map.Text(FrontMatterKeys.Added), text => DateReader.ReadDate(text) is { Day: not null } day ? new Claim<DateOnly>(day.Earliest, at) : null, AddedHint, log);
        var aliases = ReadAliases(map, log);
        map.ReportUnknown(log);
        if (title is null || forum is null || (dateText is not null && date is null))
            return null;
        return new FrontMatterClaims
        {
            Title = title, Forum = forum, Date = date, Event = days, Place = place, Kind = kind, Status = status, Source = source, Added = added, Aliases = aliases,
        };

        Claim<string>? Words(string[] names) => HeaderText.Repair(map.Text(names), log);
    }

    private const string DateHint = "Напишите день, месяц или год: 2022-08-26, 26.08.2022, 26 августа 2022 г., 2022-08 или 2022. Дни, когда шёл форум, пишутся в строке event: 2022-08-22/2022-08-26.";
    private const string EventHint = "Напишите день или первый и последний день: 2022-08-22/2022-08-26 или 22–26 августа 2022 г.";
    private const string AddedHint = "Напишите день, когда резолюция появилась в архиве: 2026-11-26.";
    private const string SourceHint = "Напишите адрес целиком (https://…) или имя файла, который лежит рядом (scan.pdf).";

    private static Claim<string>? Required(YamlMap map, ReadOnlySpan<string> names, string sample, Location at, DiagnosticLog log)
    {
        var key = names[0];
        if (HeaderText.Repair(map.Text(names), log) is { } claim)
        {
            if (claim.Value != sample)
                return claim;
            log.Add(Rules.MissingKey, claim.At, $"После «{key}:» осталась заготовка «{sample}».", "Напишите вместо неё то, что стоит в документе.");
            return null;
        }

        foreach (var name in names)
        {
            if (map.Find(name) is not { } place)
                continue;
            log.Add(Rules.MissingKey, place, $"После «{name}:» ничего не написано или стоит не текст.", $"Напишите так:\n{name}: {sample}");
            return null;
        }

        log.Add(Rules.MissingKey, at, $"В заголовке нет строки «{key}:».", $"Добавьте строку:\n{key}: {sample}");
        return null;
    }

    /// <summary>The date; where only its year can be read, that. Null where there is no date or, reported, none that can be read.</summary>
    private static Claim<PartialDate>? ReadDate(Claim<string>? text, DiagnosticLog log)
    {
        if (text is null)
            return null;
        if (DateReader.ReadDate(text.Value) is { } date)
            return new Claim<PartialDate>(date, text.At);
        var year = DateReader.FindYear(text.Value);
        var fault = DateReader.ReadInterval(text.Value) is not null ? "Это несколько дней, а дата принятия одна." : "Такой даты нет или она не читается.";
        log.Add(year is null ? Rules.UnusableValue : Rules.WrongValue, text.At, $"Значение «{text.Value}» не подходит. {fault} {(year is null ? "Файл не вошёл в архив." : $"Взят только год: {year}.")}", DateHint);
        return year is { } found ? new Claim<PartialDate>(found, text.At) : null;
    }

    /// <summary>The address of the original, or the file beside the text that holds it.</summary>
    private static Claim<LinkTarget>? ReadSource(Claim<string>? text, Neighbours neighbours, DiagnosticLog log)
    {
        if (text is null)
            return null;
        if (WebAddress.TryParse(text.Value) is { } address)
            return new Claim<LinkTarget>(new WebLink(address), text.At);
        if (Neighbours.NamesFile(text.Value))
            return neighbours.Find(text.Value, isPicture: false, text.At, log) is { } file ? new Claim<LinkTarget>(file, text.At) : null;
        log.Add(Rules.WrongValue, text.At, $"Значение «{text.Value}» не читается. Оно пропущено.", SourceHint);
        return null;
    }

    /// <summary>The addresses that the resolution had before, as ids or as they stand in a browser.</summary>
    private static ImmutableArray<Claim<ResolutionId>> ReadAliases(YamlMap map, DiagnosticLog log)
    {
        var read = ImmutableArray.CreateBuilder<Claim<ResolutionId>>();
        foreach (var claim in FrontMatterKeys.Aliases.SelectMany(name => map.Claims(name)))
        {
            if (ResolutionId.TryParse(AroundId().Replace(claim.Value, "")) is { } id)
                read.Add(new Claim<ResolutionId>(id, claim.At));
            else
                log.Add(Rules.WrongValue, claim.At, $"Прежний адрес «{claim.Value}» не читается. Он пропущен.", "Пишите год и имя файла через косую черту (2022/avgustovskoe-soveshchanie) или адрес страницы целиком.");
        }

        return read.ToImmutable();
    }

    [GeneratedRegex(@"^(https?://.*?/)?(\.\./)*(resolutions/)?(?=[^/]+/[^/]+$)|\.html(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AroundId();

    private static Claim<T>? Read<T>(Claim<string>? text, Func<string, Claim<T>?> read, string hint, DiagnosticLog log)
    {
        if (text is null)
            return null;
        if (read(text.Value) is { } value)
            return value with { At = text.At };
        log.Add(Rules.WrongValue, text.At, $"Значение «{text.Value}» не читается. Оно пропущено.", hint);
        return null;
    }

    /// <summary>Whether the file is not to be published yet; it is not, and that is reported, where nobody can tell.</summary>
    private static bool IsDraft(Claim<string>? claim, DiagnosticLog log)
    {
        switch (claim?.Value.ToLowerInvariant())
        {
            case null or "false" or "no" or "off" or "нет" or "ложь" or "не" or "0" or "-":
                return false;
            case "true" or "yes" or "on" or "да" or "истина" or "правда" or "черновик" or "1" or "+":
                return true;
            default:
                log.Add(Rules.UnusableValue, claim.At, $"Не понятно, черновик ли это: «{claim.Value}». Файл пока не вошёл в архив.", "Напишите draft: true, если показывать его рано, или удалите эту строку.");
                return true;
        }
    }
}
