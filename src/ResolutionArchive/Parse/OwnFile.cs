using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Read;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse;

/// <summary>Opens one of the archive's own YAML files.</summary>
internal static class OwnFile
{
    /// <summary>The root node; null where the file is missing, empty or, reported, no YAML.</summary>
    public static YamlNode? Load(SourceFile? file, string path, DiagnosticLog log)
    {
        if (file is null)
        {
            log.Add(Rules.MissingFile, new Location(path), $"Нет файла {path}.");
            return null;
        }

        try
        {
            return YamlMap.Load(file.Text);
        }
        catch (YamlException failure)
        {
            var at = new Location(path, Math.Max(1, (int)failure.Start.Line), Math.Max(1, (int)failure.Start.Column));
            log.Add(Rules.BrokenFile, at, $"Файл {path} не читается начиная с этой строки.");
            return null;
        }
    }

    /// <summary>The entries of a file that is a list of mappings; whatever is none is reported.</summary>
    public static IEnumerable<YamlMap> LoadEntries(SourceFile? file, string path, DiagnosticLog log)
    {
        var root = Load(file, path, log);
        if (root is not YamlSequenceNode list)
        {
            if (root is not null and not YamlScalarNode { Value: null or "" })
                log.Add(Rules.BrokenFile, new Location(path), $"Файл {path} должен быть списком записей, которые начинаются с «- id:».");
            yield break;
        }

        foreach (var node in list)
        {
            if (YamlMap.Of(node, new Location(path), log) is { } entry)
                yield return entry;
            else
                log.Add(Rules.BrokenFile, YamlMap.Place(node, new Location(path)), "Запись должна начинаться с «- id:».");
        }
    }

    /// <summary>The value of a key without which the entry is of no use; null, and reported, where it is missing.</summary>
    public static string? Require(this YamlMap entry, string key, DiagnosticLog log)
    {
        if (entry.Text(key) is { } claim)
            return claim.Value;
        log.Add(Rules.MissingKey, entry.At, $"В записи нет строки «{key}:».");
        return null;
    }

    /// <summary>The id without which the entry is of no use; null, and reported, where it is missing or unfit.</summary>
    public static Slug? RequireId(this YamlMap entry, DiagnosticLog log) =>
        entry.Require("id", log) is null ? null : entry.Id("id", log)?.Value;

    /// <summary>The value as an id; null where there is none or, reported, it is unfit.</summary>
    public static Claim<Slug>? Id(this YamlMap entry, string key, DiagnosticLog log)
    {
        if (entry.Text(key) is not { } claim)
            return null;
        if (Slug.TryParse(claim.Value) is { } id)
            return new Claim<Slug>(id, claim.At);
        log.Add(Rules.WrongValue, claim.At, $"«{claim.Value}» не годится в id.", "Пишите строчными латинскими буквами, цифрами и дефисами: education-department.");
        return null;
    }
}
