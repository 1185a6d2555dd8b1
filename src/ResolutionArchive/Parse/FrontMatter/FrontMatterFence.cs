using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>A file cut at the lines <c>---</c>. Lines count from 1 in the file.</summary>
internal sealed record FencedFile(string Yaml, int YamlLine, string Body, int BodyLine);

/// <summary>
/// Finds where the front matter begins and ends. Where the lines <c>---</c> are missing or written otherwise («———», <c>```</c>) and the keys show what
/// is meant, the file is cut all the same, and told.
/// </summary>
internal static partial class FrontMatterFence
{
    /// <summary>How far from the beginning a misplaced front matter is looked for.</summary>
    private const int Reach = 30;

    /// <summary>The parts; null, and reported, where there is no front matter or it does not end.</summary>
    public static FencedFile? Split(SourceFile file, DiagnosticLog log)
    {
        var lines = file.Text.Split('\n');
        var at = new Location(file.Path);
        var open = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (IsCode(lines[open]) && open + 1 < lines.Length && IsFence(lines[open + 1]))
            Mend(lines[open++], at with { Line = open }, "Удалите эту строку.", log);
        var first = FirstLine(lines, open, at, log);
        if (first is null)
            return null;
        if (FindEnd(lines, first.Value) is not { } end)
        {
            var last = EndOfKeys(lines, first.Value);
            var rule = last is null ? Rules.UnclosedFrontMatter : Rules.MendedHeader;
            log.Add(rule, at with { Line = last ?? Math.Max(1, first.Value) }, "Заголовок файла не закрыт: нет второй строки «---».", Rules.UnclosedFrontMatter.Remedy);
            return last is { } found ? Cut(lines, first.Value, found, found) : null;
        }

        if (!IsFence(lines[end]))
            Mend(lines[end], at with { Line = end + 1 }, "Напишите вместо неё:\n---", log);
        var body = end + 1 < lines.Length && IsCode(lines[end + 1]) && open > 0 && IsCode(lines[open - 1]) ? end + 2 : end + 1;
        return Cut(lines, first.Value, end, body);
    }

    /// <summary>The first line with a key; null, and reported, where there is no front matter.</summary>
    private static int? FirstLine(string[] lines, int open, Location at, DiagnosticLog log)
    {
        if (IsFence(lines[open]))
            return open + 1;
        if (LooksLikeFence(lines[open]) && EndOfKeys(lines, open + 1) is not null)
        {
            Mend(lines[open], at with { Line = open + 1 }, "Напишите вместо неё:\n---", log);
            return open + 1;
        }

        if (EndOfKeys(lines, open) is not null)
        {
            log.Add(Rules.MendedHeader, at with { Line = open + 1 }, "Перед заголовком файла нет строки «---».", "Поставьте её первой строкой файла:\n---");
            return open;
        }

        var misplaced = Array.FindIndex(lines, 0, Math.Min(Reach, lines.Length), line => HeaderLine.Read(line) is not null);
        if (misplaced > 0 && LooksLikeFence(lines[misplaced - 1]) && EndOfKeys(lines, misplaced) is not null)
            log.Add(Rules.NoFrontMatter, at with { Line = open + 1 }, "Перед заголовком файла стоит текст.", "Перенесите строки с ключами вместе с обеими строками «---» в самое начало файла.");
        else
            log.Add(Rules.NoFrontMatter, at with { Line = open + 1 }, hint: $"Поставьте в начало файла эти строки и проверьте их:\n{FrontMatterProposal.For(string.Join('\n', lines)).ToYaml(forum: null).TrimEnd()}");
        return null;
    }

    /// <summary>
    /// The line that closes the front matter; null where there is none. A line <c>---</c> further down, in the text, closes nothing: keys, a blank
    /// line and text that is no YAML come before it.
    /// </summary>
    private static int? FindEnd(string[] lines, int first)
    {
        var end = Array.FindIndex(lines, first, LooksLikeFence);
        if (end < 0)
            return null;
        var isInText = EndOfKeys(lines, first) is { } last && lines[last..end].Any(string.IsNullOrWhiteSpace) && !IsMapping(string.Join('\n', lines[first..end]));
        return isInText ? null : end;
    }

    private static void Mend(string line, Location at, string hint, DiagnosticLog log) =>
        log.Add(Rules.MendedHeader, at, $"Строка «{line.Trim()}» написана не по правилам и прочитана по смыслу.", hint);

    private static FencedFile Cut(string[] lines, int first, int end, int body) =>
        new(string.Join('\n', lines[first..end]), first + 1, string.Join('\n', lines[body..]), body + 1);

    /// <summary>Where lines with keys end that hold at least a title and a forum; null where they do not, so that nobody knows what is missing.</summary>
    internal static int? EndOfKeys(string[] lines, int first)
    {
        var header = lines.Skip(first).Select(HeaderLine.Read).TakeWhile(line => line is not null).ToList();
        return FrontMatterKeys.Title.Any(Has) && FrontMatterKeys.Forum.Any(Has) ? first + header.Count : null;

        bool Has(string key) => header.Exists(line => key.Equals(line!.Key, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsMapping(string yaml)
    {
        try
        {
            return YamlMap.Load(yaml) is YamlMappingNode;
        }
        catch (YamlException)
        {
            return false;
        }
    }

    private static bool IsFence(string line) => line.TrimEnd() is "---";

    private static bool IsCode(string line) => line.StartsWith("```", StringComparison.Ordinal);

    /// <summary>Whether the line is meant to part the front matter from the text.</summary>
    internal static bool LooksLikeFence(string line) => IsCode(line) || Drawn().IsMatch(line);

    [GeneratedRegex(@"^(?>[\s\u200B\uFEFF]*)[-–—](?>[-–—\s]*)(?>(<br\s*/?>\s*)?)$|^\.\.\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();
}
