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
            return null;
        }

        return new FencedFile(
            string.Join('\n', lines[(first + 1)..last]), first + 2,
            string.Join('\n', lines[(last + 1)..]), last + 2);
    }

    private static bool IsFence(string line) => line.TrimEnd() is "---";
}
