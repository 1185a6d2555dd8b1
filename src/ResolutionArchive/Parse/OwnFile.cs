using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Read;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse;

/// <summary>Opens one of the archive's own YAML files.</summary>
internal static class OwnFile
{
    /// <summary>The root node of the file; null where it is missing, empty or, reported, no YAML.</summary>
    public static YamlNode? Load(SourceFile? file, string path, DiagnosticLog log)
    {
        if (file is not null)
            return Load(file.Text, new Location(path), log);
        log.Add(Rules.MissingFile, new Location(path), $"Нет файла {path}.");
        return null;
    }

    private static YamlNode? Load(string yaml, Location start, DiagnosticLog log)
    {
        try
        {
            return YamlMap.Load(yaml);
        }
        catch (YamlException failure)
        {
            BrokenYaml.Report(Rules.BrokenFile, yaml, failure, start, log);
            return null;
        }
    }

    /// <summary>The entries of a file that is a list of mappings; one that cannot be read is reported and costs only itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="log">Where faults are reported.</param>
    /// <param name="form">What an entry must look like.</param>
    public static IEnumerable<YamlMap> LoadEntries(SourceFile? file, string path, DiagnosticLog log, string form = "Запись должна начинаться с «- id:».")
    {
        if (file is null)
        {
            log.Add(Rules.MissingFile, new Location(path), $"Нет файла {path}.");
            return [];
        }

        return LoadMaps(file, log, form);
    }

    /// <summary>
    /// The nodes of a file that should be a list, whether each is an entry of one, and the place of its chunk of the file; one that cannot be read is reported and costs
    /// only itself.
    /// </summary>
    public static IEnumerable<(YamlNode Node, bool IsEntry, Location Origin)> LoadNodes(SourceFile file, DiagnosticLog log)
    {
        foreach (var (yaml, at) in Chunks(file))
        {
            if (Load(yaml, at, log) is not { } root || root is YamlScalarNode { Value: null or "" })
                continue;
            foreach (var node in root is YamlSequenceNode list ? list.Children : [root])
                yield return (node, root is YamlSequenceNode, at);
        }
    }

    private static IEnumerable<YamlMap> LoadMaps(SourceFile file, DiagnosticLog log, string form)
    {
        foreach (var (node, isEntry, origin) in LoadNodes(file, log))
        {
            if (isEntry && YamlMap.Of(node, origin, log) is { } entry)
                yield return entry;
            else
                log.Add(Rules.BrokenFile, YamlMap.Place(node, origin), form);
        }
    }

    /// <summary>The text cut before every line that begins an entry.</summary>
    private static IEnumerable<(string Yaml, Location At)> Chunks(SourceFile file)
    {
        var lines = file.Text.Split('\n');
        var start = 0;
        for (var end = 1; end <= lines.Length; end++)
        {
            if (end < lines.Length && !lines[end].StartsWith("- ", StringComparison.Ordinal))
                continue;
            yield return (string.Join('\n', lines[start..end]), new Location(file.Path, start + 1));
            start = end;
        }
    }

    /// <summary>The value of a key without which the entry is of no use; null, and reported, where it is missing.</summary>
    public static string? Require(this YamlMap entry, string key, DiagnosticLog log) => entry.RequireClaim(key, log)?.Value;

    private static Claim<string>? RequireClaim(this YamlMap entry, string key, DiagnosticLog log)
    {
        var claim = entry.Text(key);
        if (claim is null)
            log.Add(Rules.MissingKey, entry.At, $"В записи нет строки «{key}:».");
        return claim;
    }

    /// <summary>The id without which the entry is of no use; null, and reported, where it is missing or unfit.</summary>
    public static Slug? RequireId(this YamlMap entry, DiagnosticLog log) => ReadId(entry.RequireClaim("id", log), Rules.UnusableValue, log)?.Value;

    /// <summary>The value as an id; null where there is none or, reported, it is unfit.</summary>
    public static Claim<Slug>? Id(this YamlMap entry, string key, DiagnosticLog log) => ReadId(entry.Text(key), Rules.WrongValue, log);

    /// <summary>The values that are fit for ids; others are reported.</summary>
    public static ImmutableArray<Claim<Slug>> Ids(this YamlMap entry, string key, DiagnosticLog log) =>
        [.. entry.Claims(key).Select(claim => ReadId(claim, Rules.WrongValue, log)).OfType<Claim<Slug>>()];

    private static Claim<Slug>? ReadId(Claim<string>? claim, Rule rule, DiagnosticLog log)
    {
        if (claim is null)
            return null;
        if (Slug.TryParse(claim.Value) is { } id)
            return new Claim<Slug>(id, claim.At);
        log.Add(rule, claim.At, $"«{claim.Value}» не годится в id.", WindowsNames.CanHold(claim.Value)
            ? "Пишите строчными латинскими буквами, цифрами и дефисами: education-department."
            : $"Windows не даёт так называть файлы. Допишите слово: {claim.Value}-forum.");
        return null;
    }
}
