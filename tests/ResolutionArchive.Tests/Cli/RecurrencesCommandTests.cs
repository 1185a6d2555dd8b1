namespace ResolutionArchive.Tests.Cli;

/// <summary>What the program is unsure of goes to the editor.</summary>
public sealed class RecurrencesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RecurrencesCommandTests()
    {
        Write(2015, "создать школьный театр и вокальную студию", "отремонтировать спортивный зал", "издать сборник уроков", "принять план мониторинга");
        Write(2021, "провести фестиваль школьных театров для сельских школ и библиотек", "открыть шахматные кружки", "купить автобусы");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_doubtful_pair_is_shown_with_both_wordings_what_they_share_and_the_lines_to_paste()
    {
        var run = await ProgramRun.StartAsync(["recurrences"], folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  - 2015/f/1.1: создать школьный театр", run.Output, StringComparison.Ordinal);
        Assert.Contains("  - 2021/f/1.1: провести фестиваль школьных", run.Output, StringComparison.Ordinal);
        Assert.Contains("Общее: школьный театр", run.Output, StringComparison.Ordinal);
        const string members = "\\[\"2015/f/1\\.1 — создать школьный театр и вокальную студию \\([a-z0-9]+\\)\", \"2021/f/1\\.1 — провести фестиваль школьных театров[^\"]*… \\([a-z0-9]+\\)\"\\]\n";
        Assert.Matches("  - same: " + members, run.Output);
        Assert.Matches("  - different: " + members, run.Output);
    }

    [Theory]
    [InlineData("same")]
    [InlineData("different")]
    public async Task What_the_editor_has_decided_is_no_longer_asked(string verdict)
    {
        folder.Write("input/recurrence.yml", $"- {verdict}: [2015/f/1.1, 2021/f/1.1]\n");
        Assert.Contains("Сомнений нет", (await ProgramRun.StartAsync(["recurrences"], folder.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_written_beside_numbers_and_nothing_else_is_touched()
    {
        folder.Write("input/recurrence.yml", "# слово\r\n- same: [2015/f/1.1, 2021/f/1.1] # да\r\n- different: [2015/f/9.9, 2021/f/1.1]\r\n");
        var run = await ProgramRun.StartAsync(["mend"], folder.Path);
        Assert.Equal((1, "Исправлено: 3\u00A0места в recurrence.yml.\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Contains("Рекомендации «2015/f/9.9» в архиве нет", run.Error, StringComparison.Ordinal);
        Assert.Matches("^# слово\r\n- same: \\[\"2015/f/1\\.1 — [^\"]*\", \"2021/f/1\\.1 — [^\"]*\"\\] # да\r\n- different: \\[2015/f/9\\.9, \"2021/f/1\\.1 — [^\"]*\"\\]\r\n$", folder.Read("input/recurrence.yml"));
        Assert.Contains("Исправлять нечего", (await ProgramRun.StartAsync(["mend"], folder.Path)).Output, StringComparison.Ordinal);
        folder.Write("input/recurrence.yml", [.. "- same: [2015/f/1.1, 2021/f/1.1] # "u8, 0xE4, 0xE0]);
        Assert.Equal(2, (await ProgramRun.StartAsync(["mend"], folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Words_are_written_beside_the_numbers_of_answered_recommendations_too()
    {
        folder.Write("input/responses.yml", "- recommendation: 2015/f/1.1\n  date: 2022\n  by: Клуб\n  status: исполнено\n");
        Assert.Equal("Исправлено: 1\u00A0место в responses.yml.\n", (await ProgramRun.StartAsync(["mend"], folder.Path)).Output.ReplaceLineEndings("\n"));
        Assert.Matches("^- recommendation: \"2015/f/1\\.1 — [^\"]*\"\n  date: 2022\n", folder.Read("input/responses.yml"));
    }

    [Fact]
    public async Task Since_an_earlier_archive_only_pairs_with_new_resolutions_are_asked()
    {
        await ProgramRun.StartAsync([], folder.Path);
        Assert.Contains("Сомнений нет", (await ProgramRun.StartAsync(["recurrences", "--since", "output/data/archive.json"], folder.Path)).Output, StringComparison.Ordinal);
        File.Delete(folder.At("input/resolutions/2021/2021-08-26-f.md"));
        await ProgramRun.StartAsync(["--output", "before"], folder.Path);
        Write(2021, "провести фестиваль школьных театров для сельских школ и библиотек", "открыть шахматные кружки", "купить автобусы");
        Assert.Contains("2021/f/1.1", (await ProgramRun.StartAsync(["recurrences", "--since", "before/data/archive.json"], folder.Path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--since", "nowhere.json")]
    [InlineData("--since", "input/resolutions/2015/2015-08-26-f.md")]
    public async Task A_wrong_call_is_refused(string option, string value) =>
        Assert.Equal(2, (await ProgramRun.StartAsync(["recurrences", option, value], folder.Path)).ExitCode);

    private void Write(int year, params string[] texts) => folder.Write(
        FormattableString.Invariant($"input/resolutions/{year}/{year}-08-26-f.md"),
        FormattableString.Invariant($"---\ntitle: Название\nforum: Форум\ndate: {year}-08-26\n---\nШколам:\n\n{string.Concat(texts.Select(text => $"- {text};\n"))}"));
}
