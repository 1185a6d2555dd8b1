using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>What somebody typed is shown in messages and never obeyed by a terminal or by GitHub's log.</summary>
public sealed class MessageLaws
{
    private static readonly string[] Commands = ["\u001B[2J", "\\e[31m", "##[error]", "::add-mask::", "\n::stop::", "\\n::warning::", "\r", "\u0007", "\u202E", "\u009B", "\u2028", "а", ": ", "\"", "\t", " "];

    [Fact]
    public void No_line_is_a_command() => Fuzz.Run(500, random =>
    {
        string Text() => random.Text(Commands, 6);
        var (_, found) = Compilation.Compile(
            ("addressees.yml", $"- id: {Text()}\n  name: \"{Text()}\"\n  level: У\n  \"{Text()}\": 1\n{Text()}\n"),
            ($"resolutions/2024/{Text()}.md", $"---\ntitle: {Text()}\n\"{Text()}\": я\n{Text()}\nforum: {Text()}\ndate: {Text()}\n---\n{Text()}\nШколам {Text()}:\n\nКонец\n"),
            ("resolutions/2024/b.md", $"---\ntitle: Т\nforum: \"{Text()}\"\nplase: {Text()}\n---\n{Text()}\nШколам {Text()}:\n- учить\n"));
        Assert.NotEmpty(found);
        Assert.All(found.SelectMany(diagnostic => (string[])[diagnostic.ToString(), .. diagnostic.Hint.Split('\n')]), line =>
        {
            Assert.DoesNotMatch(@"[\p{Cc}\u2028\u2029\u202A-\u202E]|##\[", line);
            Assert.DoesNotMatch(@"^\s*::", line);
        });
    });

    [Theory]
    [InlineData("title: Т\nforum: Форум\nplace: [{0}")]
    [InlineData("title: Т\nforum: {0}")]
    [InlineData("title: Т\nforum: Форум\ndate: {0}")]
    [InlineData("title: Т\nforum: Форум\n{0}: 1")]
    public void No_message_is_as_long_as_what_was_typed(string header)
    {
        var (_, found) = Compilation.Compile(("resolutions/2024/a.md", $"---\n{header.Replace("{0}", new string('щ', 100_000), StringComparison.Ordinal)}\n---\n# {new string('ж', 100_000)}:\n- учить.\n"));
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.ToString().Length + diagnostic.Hint.Length, 0, 20_000));
    }

    private static readonly string[] Yaml = ["title", "- id", "name", ": ", ":", " ", "\"", "'", "[", "]", "{", "}", "Форум", "школ", "\\", "#", "&", "*", "- ", "\n", "\n", "\n  ", "\t", "|", ">", "\"а: б\""];

    [Fact]
    public void No_advice_is_what_stands_there_already() => Fuzz.Run(5000, random =>
    {
        var (header, own) = (random.Text(Yaml, 14), random.Text(Yaml, 14));
        var files = new Dictionary<string, string> { ["addressees.yml"] = $"- id: a\n  name: Школы\n  level: У\n{own}\n", ["resolutions/2024/b.md"] = $"---\n{header}\nforum: Форум\n---\nШколам:\n- учить.\n" };
        var log = new DiagnosticLog();
        Parser.Parse(new InputFiles([.. files.Select(file => new SourceFile(file.Key, file.Value))], []), log);
        var found = log.ToOrdered();
        Assert.All(found.Where(diagnostic => diagnostic.Rule.Code is "RA102" or "RA402"), diagnostic =>
        {
            var lines = files[diagnostic.At.Path].Split('\n');
            var (before, there) = (lines.ElementAtOrDefault(diagnostic.At.Line - 2), lines[diagnostic.At.Line - 1]);
            // The line before may be the one that is at fault, unless the advice is about this one.
            Assert.All(diagnostic.Hint.Split('\n').Skip(1), line => Assert.False(line == there || (line == before && line.Trim() != there.Trim()), line));
        });
    });
}
