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
}
