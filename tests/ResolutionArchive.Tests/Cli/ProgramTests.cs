namespace ResolutionArchive.Tests.Cli;

public sealed class ProgramTests : IDisposable
{
    private const string Broken = "---\ntitle: \"Итоги\nforum: Форум\n---\nШколам:\n- учить.\n";

    private readonly TemporaryFolder folder = new();

    public ProgramTests() => folder.CopyFrom(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "headings-in-every-guise"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_command_input_is_built_into_output()
    {
        var run = await ProgramRun.StartAsync([], folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1\u00A0резолюция, 9\u00A0рекомендаций", run.Output, StringComparison.Ordinal);
        Assert.Contains("вёрстка", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("output/index.html")));
    }

    [Fact]
    public async Task A_broken_file_is_reported_and_left_out_and_the_rest_is_built()
    {
        folder.Write("input/resolutions/2024/broken.md", Broken);
        var run = await ProgramRun.StartAsync([], folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/resolutions/2024/broken.md(2,8): error RA102: Заголовок файла не читается", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("output/resolutions/2024/headings.html")));
        Assert.False(File.Exists(folder.At("output/resolutions/2024/broken.html")));
    }

    [Fact]
    public async Task The_files_that_are_missing_are_named_at_the_end()
    {
        folder.Write("input/resolutions/2024/broken.md", Broken);
        folder.Write("input/resolutions/2024/odd.md", "---\ntitle: Форум: итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- учить.\n");
        folder.Write("input/resolutions/2024/scan.docx", "x");
        var run = await ProgramRun.StartAsync([], folder.Path, new() { ["GITHUB_OUTPUT"] = folder.At("outputs") });
        Assert.Contains("Не вошли в архив: input/resolutions/2024/broken.md, input/resolutions/2024/scan.docx.", run.Output, StringComparison.Ordinal);
        Assert.Equal("missing=input/resolutions/2024/broken.md, input/resolutions/2024/scan.docx\n", folder.Read("outputs"));
    }

    [Fact]
    public async Task An_archive_that_is_lost_does_not_replace_the_site()
    {
        await ProgramRun.StartAsync([], folder.Path);
        File.Delete(folder.At("input/resolutions/2024/headings.md"));
        var run = await ProgramRun.StartAsync([], folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RA502", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("output/resolutions/2024/headings.html")));
        await ProgramRun.StartAsync(["--fewer"], folder.Path);
        Assert.False(File.Exists(folder.At("output/resolutions/2024/headings.html")));
    }

    [Theory]
    [InlineData("input/broken.md", "RA102")]
    [InlineData("input/resolutions/2024/broken.txt", "RA006")]
    public async Task A_file_in_the_wrong_place_is_not_passed_over(string path, string code)
    {
        folder.Write(path, Broken);
        var run = await ProgramRun.StartAsync([], folder.Path);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("output/resolutions/2024/headings.html")));
    }

    [Fact]
    public async Task Check_reports_and_writes_nothing()
    {
        folder.Write("input/resolutions/2024/broken.md", Broken);
        Assert.Equal(1, (await ProgramRun.StartAsync(["check"], folder.Path)).ExitCode);
        Assert.False(Directory.Exists(folder.At("output")));
    }

    [Fact]
    public async Task The_base_address_of_the_command_line_wins()
    {
        await ProgramRun.StartAsync(["--base-url", "https://school.example/repo"], folder.Path);
        Assert.Contains("<link rel=\"canonical\" href=\"https://school.example/repo/\"", folder.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("build", "--input", "nowhere")]
    [InlineData("build", "--base-url", "ftp://example.org")]
    [InlineData("build", "--date", "26.11.2026")]
    [InlineData("build", "--date", "2026-02-30")]
    [InlineData("build", "--output", "input/site")]
    [InlineData("build", "--output", "/")]
    [InlineData("build", "--output", "input/site.yml")]
    [InlineData("build", "--output", "file.txt")]
    [InlineData("build", "--output", "file.txt/site")]
    [InlineData("build", "--output", "circle")]
    [InlineData("build", "--output", "circle/site")]
    [InlineData("changes", "input", "input")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("bild")]
    [InlineData("build", "--output", "")]
    public async Task Wrong_usage_is_refused_before_anything_is_done(params string[] arguments)
    {
        folder.Write("file.txt", "");
        File.CreateSymbolicLink(folder.At("circle"), "circle");
        var run = await ProgramRun.StartAsync(arguments, folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("output")));
    }

    [Fact]
    public async Task A_disk_that_refuses_ends_in_a_sentence()
    {
        var run = await ProgramRun.StartAsync(["build", "--output", new string('x', 300)], folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Сайт не записан", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_the_archive_is_known_through_a_link()
    {
        Directory.CreateSymbolicLink(folder.At("elsewhere"), folder.At("input"));
        Assert.Equal(2, (await ProgramRun.StartAsync(["build", "--output", "elsewhere/site"], folder.Path)).ExitCode);
        Assert.False(Directory.Exists(folder.At("input/site")));
    }

    [Fact]
    public async Task Without_ICU_it_is_said_that_it_is_needed()
    {
        var run = await ProgramRun.StartAsync(["check"], folder.Path, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Программе нужна библиотека ICU", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"resolutions\": 5}")]
    [InlineData("{\"resolutions\": [{\"id\": 1}], \"addressees\": []}")]
    [InlineData("{\"resolutions\": [], \"addressees\": [{\"id\": \"\\ud800\", \"name\": null}]}")]
    [InlineData("\u0000\u0001")]
    public async Task Changes_of_what_is_no_archive_end_in_a_sentence(string text)
    {
        folder.Write("odd.json", text);
        var run = await ProgramRun.StartAsync(["changes", "odd.json", "odd.json"], folder.Path);
        Assert.InRange(run.ExitCode, 0, 2);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.True(run.ExitCode == 0 || run.Error.Contains("не data/archive.json", StringComparison.Ordinal), run.Error);
    }

    [Fact]
    public async Task Changes_of_a_file_that_cannot_be_read_end_in_a_sentence()
    {
        folder.Write("held.json", "{}");
        using var held = new FileStream(folder.At("held.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = await ProgramRun.StartAsync(["changes", "held.json", "held.json"], folder.Path);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("не удаётся прочитать", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Changes_of_what_has_no_end_end_in_a_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes and devices among files are Unix's.");
        System.Diagnostics.Process.Start("mkfifo", folder.At("pipe.json")).WaitForExit();
        File.CreateSymbolicLink(folder.At("endless.json"), "/dev/zero");
        foreach (var name in (string[])["pipe.json", "endless.json"])
        {
            var run = await ProgramRun.StartAsync(["changes", name, name], folder.Path).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("не data/archive.json", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        var run = await ProgramRun.StartAsync(["--help"], folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("resolutions serve --port 8080", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_findings_stand_beside_the_line_and_in_the_summary()
    {
        folder.Write("input/resolutions/2024/broken.md", Broken);
        var run = await ProgramRun.StartAsync(["check"], folder.Path, new()
        {
            ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = folder.At("summary.md"), ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "o/r", ["GITHUB_SHA"] = "abc",
        });
        Assert.Contains("::error file=input/resolutions/2024/broken.md,line=2,col=8,title=RA102::Заголовок", run.Output, StringComparison.Ordinal);
        Assert.Contains("RA102: [input/resolutions/2024/broken.md, строка 2](https://github.com/o/r/blob/abc/input/resolutions/2024/broken.md?plain=1#L2)", folder.Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_explained_with_an_example()
    {
        var run = await ProgramRun.StartAsync(["explain", "ra102"], folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("title: [Итоги года", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.StartAsync(["explain", "RA999"], folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Findings_can_be_had_as_JSON()
    {
        folder.Write("input/resolutions/2024/broken.md", Broken);
        var run = await ProgramRun.StartAsync(["check", "--format", "json"], folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var found = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(("RA102", "error", "input/resolutions/2024/broken.md", 2),
            (found.GetProperty("code").GetString(), found.GetProperty("severity").GetString(), found.GetProperty("file").GetString(), found.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Whatever_a_file_is_called_its_name_in_JSON_is_no_command()
    {
        const string name = "a\u061C##[error]\u202E\u2066\u200F.txt";
        folder.Write($"input/resolutions/2024/{name}", "x");
        var run = await ProgramRun.StartAsync(["check", "--format", "json"], folder.Path);
        Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|##", run.Output);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), found => found.GetProperty("file").GetString() == $"input/resolutions/2024/{name}");
    }

    [Fact]
    public async Task What_a_change_does_to_the_archive_is_told()
    {
        await ProgramRun.StartAsync(["--output", "before"], folder.Path);
        Assert.Contains("Ничего.", (await ProgramRun.StartAsync(["changes", "before/data/archive.json", "before/data/archive.json"], folder.Path)).Output, StringComparison.Ordinal);
        folder.Write("input/resolutions/2024/headings.md", "---\ntitle: Заголовки\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить.\n");
        folder.Write("input/resolutions/2023/new.md", "---\ntitle: Новая *резолюция*\ndate: 2023\nforum: Форум\n---\nЛицеям:\n- учить;\n- хранить.\n");
        await ProgramRun.StartAsync(["--output", "after"], folder.Path);
        var told = (await ProgramRun.StartAsync(["changes", "before/data/archive.json", "after/data/archive.json"], folder.Path)).Output;
        Assert.Contains("- «Новая \\*резолюция\\*», 2", told, StringComparison.Ordinal);
        Assert.Contains("- «Заголовки», 1", told, StringComparison.Ordinal);
        Assert.Contains("**Новые адресаты:**\n\n- Лицеи", told, StringComparison.Ordinal);
    }

    /// <summary>What begins with a count of files, and with times, is of each build.</summary>
    [Theory]
    [InlineData("text", Broken, 1)]
    [InlineData("json", Broken, 1)]
    [InlineData("text", "---\ntitle: Итоги\nforum: Неведомый форум\ndate: 2024\n---\nШколам:\n- учить.\n", 0)]
    [InlineData("json", "---\ntitle: Итоги\nforum: Неведомый форум\ndate: 2024\n---\nШколам:\n- учить.\n", 0)]
    public async Task A_second_build_touches_nothing_and_says_the_same(string format, string text, int code)
    {
        folder.Write("input/resolutions/2024/more.md", text);
        var first = await BuildOnGitHubAsync(format, "first");
        var second = await BuildOnGitHubAsync(format, "second");
        Assert.Equal((code, code), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(Lasting(first.Output), Lasting(second.Output));
        Assert.Equal(folder.Read("first.md"), folder.Read("second.md"));
        Assert.Equal(folder.Read("first.txt"), folder.Read("second.txt"));
        Assert.Contains(format == "json" ? "\"code\": \"RA" : "RA", second.Output, StringComparison.Ordinal);
        if (format == "text")
        {
            Assert.Contains("записано 0,", second.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("вёрстка", second.Output, StringComparison.Ordinal);
        }

        static string Lasting(string output) => string.Join('\n', output.Split('\n').Where(line => !line.StartsWith("Файлы: ", StringComparison.Ordinal) && !line.StartsWith("Время: ", StringComparison.Ordinal)));
    }

    private async Task<ProgramRun> BuildOnGitHubAsync(string format, string name)
    {
        folder.Write($"{name}.md", "");
        folder.Write($"{name}.txt", "");
        return await ProgramRun.StartAsync(["build", "--format", format], folder.Path, new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_STEP_SUMMARY"] = folder.At($"{name}.md"), ["GITHUB_OUTPUT"] = folder.At($"{name}.txt") });
    }
}
