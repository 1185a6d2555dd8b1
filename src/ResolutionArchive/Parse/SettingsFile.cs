using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse;

/// <summary>Reads <c>site.yml</c>. What is missing or unfit is reported and has a plain default, so that the rest can be built.</summary>
internal static class SettingsFile
{
    public const string Path = "site.yml";

    /// <summary>The settings where there are none that can be read.</summary>
    public static readonly SiteSettings Default = new()
    {
        Title = "Архив резолюций", Description = "", Language = "ru", BaseAddress = new Uri("http://localhost/"), Repository = null,
    };

    public static SiteSettings Read(SourceFile? file, DiagnosticLog log)
    {
        var at = new Location(Path);
        if (YamlMap.Of(OwnFile.Load(file, Path, log), at, log) is not { } map)
            return Default;
        var settings = new SiteSettings
        {
            Title = map.Require("title", log) ?? Default.Title,
            Description = map.Text("description")?.Value ?? Default.Description,
            Language = map.Text("language")?.Value ?? Default.Language,
            BaseAddress = BaseAddress(map, log),
            Repository = Address(map.Text("repository"), log),
            Tag = Tag(map.Text("tag"), log),
        };
        map.ReportUnknown(log);
        return settings;
    }

    private static Uri BaseAddress(YamlMap map, DiagnosticLog log)
    {
        if (map.Text("base") is not { } claim)
        {
            log.Add(Rules.MissingKey, map.At, "В файле нет строки «base:» — адреса, по которому архив опубликован.", "Добавьте строку:\nbase: https://example.org/");
            return Default.BaseAddress;
        }

        return Address(claim, log) ?? Default.BaseAddress;
    }

    private static TagAuthority? Tag(Claim<string>? claim, DiagnosticLog log)
    {
        if (claim is null)
            return null;
        if (TagAuthority.TryParse(claim.Value) is { } tag)
            return tag;
        log.Add(Rules.WrongValue, claim.At, $"«{claim.Value}» — не начало имён для лент.", "Напишите имя сайта и год, с которого оно ваше: tag:example.org,2026.");
        return null;
    }

    private static Uri? Address(Claim<string>? claim, DiagnosticLog log)
    {
        if (claim is null)
            return null;
        if (WebAddress.TryParse(claim.Value) is { } address)
            return address;
        log.Add(Rules.WrongValue, claim.At, $"«{claim.Value}» — не адрес.", "Напишите адрес целиком: https://…");
        return null;
    }
}
