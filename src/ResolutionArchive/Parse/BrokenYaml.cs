using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.FrontMatter;
using YamlDotNet.Core;

namespace ResolutionArchive.Parse;

/// <summary>Says in plain Russian what is wrong with YAML that cannot be read, and shows the line as it should be.</summary>
internal static partial class BrokenYaml
{
    /// <summary>Reports the failure at the line where it happened; a tab is to blame wherever the reader of YAML gave up.</summary>
    public static void Report(Rule rule, string yaml, YamlException failure, Location origin, DiagnosticLog log)
    {
        var lines = yaml.Split('\n');
        var tabbed = Array.FindIndex(lines, candidate => candidate.StartsWith('\t'));
        var index = tabbed >= 0 ? tabbed : Math.Clamp((int)failure.Start.Line, 1, lines.Length) - 1;
        var line = lines[index];
        var at = origin with { Line = origin.Line + index, Column = tabbed >= 0 ? 1 : Math.Max(1, (int)failure.Start.Column) };
        if (failure.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.RepeatedKey, at, $"Ключ повторяется: «{line.Trim()}».");
        else
            log.Add(rule, at, $"{Subject(rule)} не читается в строке «{line.Trim()}».", Suggest(line) ?? (index > 0 ? SuggestBefore(lines[index - 1]) : null));
    }

    private static string Subject(Rule rule) => rule == Rules.BrokenFrontMatter ? "Заголовок файла" : "Запись";

    /// <summary>The line as it should be; null where nothing is known that is not there already.</summary>
    private static string? Suggest(string line)
    {
        if (line.Length > 0 && string.IsNullOrWhiteSpace(line))
            return "В этой строке нет ничего, кроме пробелов и табуляции. Удалите её.";
        if (line.Contains('\t', StringComparison.Ordinal))
            return $"Замените табуляцию пробелами:\n{line.Replace("\t", "  ", StringComparison.Ordinal)}";
        var isHeader = HeaderLine.Read(line) is not null && line[0] != '-';
        if (Quoted(line) is not { } mended || mended.Trim() == line.Trim())
            return null;
        return $"{(isHeader ? "Проверьте, всё ли на месте, и возьмите значение в кавычки" : "Возьмите значение в кавычки")}:\n{mended}";
    }

    /// <summary>YAML gives up at the line after a quotation mark or a bracket that is not closed.</summary>
    private static string? SuggestBefore(string line) =>
        Quoted(line) is { } mended && mended.Trim() != line.Trim() ? $"Ошибка может быть строкой выше. Напишите её так:\n{mended}" : null;

    private static string? Quoted(string line)
    {
        if (HeaderLine.Read(line) is { } header && line[0] != '-')
            return header.ToYaml();
        var match = KeyAndValue().Match(line);
        return match.Success ? $"{match.Groups["key"].Value}: {YamlText.Quote(match.Groups["value"].Value.Trim().Trim('"'))}" : null;
    }

    [GeneratedRegex(@"^(?<key>\s*(- +)?[\p{L}_-]+)\s*:\s*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();
}
