using ResolutionArchive.Diagnostics;
using ResolutionArchive.Read;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>A file cut at the lines <c>---</c>. Lines count from 1 in the file.</summary>
internal sealed record FencedFile(string Yaml, int YamlLine, string Body, int BodyLine);

/// <summary>Finds where the front matter begins and ends.</summary>
internal static class FrontMatterFence
{
    /// <summary>The parts; null, and reported, where there is no front matter or it does not end.</summary>
    public static FencedFile? Split(SourceFile file, DiagnosticLog log)
    {
        var lines = file.Text.Split('\n');
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (!IsFence(lines[first]))
        {
            var proposal = FrontMatterProposal.For(file.Text).ToYaml(title: null, forum: null);
            log.Add(Rules.NoFrontMatter, new Location(file.Path, first + 1), hint: $"Поставьте в начало файла эти строки и проверьте их:\n{proposal.TrimEnd()}");
            return null;
        }

        var last = Array.FindIndex(lines, first + 1, IsFence);
        if (last < 0)
        {
            log.Add(Rules.UnclosedFrontMatter, new Location(file.Path, first + 1), "Заголовок файла не закрыт: нет второй строки «---».");
            return EndOfLines(lines, first + 1) is { } end ? Cut(lines, first + 1, end, end) : null;
        }

        return Cut(lines, first + 1, last, last + 1);
    }

    private static FencedFile Cut(string[] lines, int first, int end, int body) =>
        new(string.Join('\n', lines[first..end]), first + 1, string.Join('\n', lines[body..]), body + 1);

    /// <summary>Where lines with keys end that hold at least a title and a forum; null where they do not, so that nobody knows what is missing.</summary>
    private static int? EndOfLines(string[] lines, int first)
    {
        var header = lines.Skip(first).Select(HeaderLine.Read).TakeWhile(line => line is not null).ToList();
        return FrontMatterKeys.Title.Any(Has) && FrontMatterKeys.Forum.Any(Has) ? first + header.Count : null;

        bool Has(string key) => header.Exists(line => line!.Key == key);
    }

    private static bool IsFence(string line) => line.TrimEnd() is "---";
}
