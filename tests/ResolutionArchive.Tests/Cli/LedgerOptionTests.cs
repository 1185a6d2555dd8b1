using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Cli;

/// <summary>What the commands do with what was published before.</summary>
public sealed partial class LedgerOptionTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "headings-in-every-guise"));
        await ProgramRun.StartAsync([], folder.Path);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Check_says_that_an_archive_which_lost_most_would_not_be_written()
    {
        folder.Write("input/resolutions/2024/headings.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- сажать деревья.\n");
        var run = await ProgramRun.StartAsync(["check", "--ledger", "output/data/archive.json"], folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RA502", run.Error, StringComparison.Ordinal);
        Assert.Contains("Такой сайт не будет записан", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ProgramRun.StartAsync(["check"], folder.Path)).ExitCode);
    }

    /// <summary>A site that is published without its ledger has lost what the ledger knows, and nobody can bring it back.</summary>
    [Fact]
    public async Task A_ledger_of_which_half_is_missing_leaves_the_site_as_it_was()
    {
        var ledger = folder.Read("output/data/archive.json");
        folder.Write("half.json", ledger[..(ledger.Length / 2)]);
        folder.Write("input/resolutions/2024/more.md", "---\ntitle: Ещё\nforum: Форум\ndate: 2024\n---\nШколам:\n- сажать деревья.\n");
        var run = await ProgramRun.StartAsync(["build", "--ledger", "half.json"], folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RA504", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("output/resolutions/2024/more.html")));
        Assert.Equal(ledger, folder.Read("output/data/archive.json"));
        await ProgramRun.StartAsync(["build", "--ledger", "output/data/archive.json"], folder.Path);
        Assert.True(File.Exists(folder.At("output/resolutions/2024/more.html")));
    }

    [Fact]
    public async Task Serve_shows_what_whoever_follows_an_old_link_will_read()
    {
        File.Move(folder.At("input/resolutions/2024/headings.md"), folder.At("input/resolutions/2024/renamed.md"));
        using var server = Process.Start(ProgramRun.StartInfo(["serve", "--port", "0", "--ledger", "output/data/archive.json"], folder.Path))!;
        try
        {
            string? line;
            do
                line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            while (line is not null && !line.Contains("Архив открыт", StringComparison.Ordinal));
            using var client = new HttpClient();
            var page = await client.GetStringAsync(new Uri(new Uri(Address().Match(line!).Value), "resolutions/2024/headings.html"), TestContext.Current.CancellationToken);
            Assert.Contains("Резолюция переехала", page, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("http://127[^ ]+")]
    private static partial Regex Address();
}
