using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using YamlDotNet.RepresentationModel;

namespace ResolutionArchive.Tests.Cli;

/// <summary>The step of the workflow that fetches what was published and builds, run by a shell against a server on this machine; the program itself is a stand-in that writes down what it is asked.</summary>
public sealed class DeployWorkflowTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("there", false, 0, true)]
    [InlineData("missing", false, 0, false)]
    [InlineData("refused", false, 1, null)]
    [InlineData("half", false, 1, null)]
    [InlineData("refused", true, 0, false)]
    public async Task What_was_published_is_the_ledger_and_a_site_that_does_not_answer_stays_as_it_is(string answer, bool isUnpublished, int exitCode, bool? hasLedger)
    {
        var (code, said) = await RunAsync(answer, isUnpublished ? "true" : "", programExit: 0);
        Assert.Equal(exitCode, code);
        Assert.Equal(hasLedger is null, !File.Exists(folder.At("asked")));
        Assert.Equal(hasLedger == true, File.Exists(folder.At("asked")) && folder.Read("asked").Contains("--ledger " + folder.At("archive.json"), StringComparison.Ordinal));
        Assert.Equal(hasLedger is null, said.Contains("::error::Прошлая публикация недоступна", StringComparison.Ordinal));
        Assert.Equal(hasLedger == false, said.Contains("::warning::", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_site_that_was_written_in_spite_of_faults_is_published(bool isWritten, int exitCode)
    {
        if (isWritten)
            folder.Write("output/index.html", "");
        Assert.Equal(exitCode, (await RunAsync("there", "", programExit: 1)).ExitCode);
        Assert.Equal(isWritten, File.Exists(folder.At("outputs")) && folder.Read("outputs") == "left-out=true\n");
    }

    private async Task<(int ExitCode, string Said)> RunAsync(string answer, string unpublished, int programExit)
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && File.Exists("/usr/bin/curl"), "No bash or curl here.");
        await using var server = await StartServerAsync(answer);
        folder.Write("step", Step());
        Program("dotnet", $"printf '%s ' \"$@\" > '{folder.At("asked")}'\nexit {programExit}");
        // Whoever waits between two attempts is waited for.
        Program("curl", "exec /usr/bin/curl \"$@\" --retry 0");
        var start = new ProcessStartInfo("/bin/bash", ["-e", folder.At("step")]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[]
        {
            ("PATH", folder.At("bin") + ":" + Environment.GetEnvironmentVariable("PATH")), ("BASE_URL", server.Urls.First() + "/archive/"), ("REPOSITORY", "https://example.org/r"), ("FEWER", ""),
            ("UNPUBLISHED", unpublished), ("RUNNER_TEMP", folder.Path), ("GITHUB_OUTPUT", folder.At("outputs")), ("no_proxy", "*"),
        })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said);
    }

    private static string Step()
    {
        var workflow = new YamlStream();
        workflow.Load(new StringReader(File.ReadAllText(Repository.At(".github", "workflows", "deploy.yml"))));
        var steps = (YamlSequenceNode)workflow.Documents[0].RootNode["jobs"]["build"]["steps"];
        return steps.OfType<YamlMappingNode>().Single(step => step.Children.TryGetValue("id", out var id) && id.ToString() == "build")["run"].ToString();
    }

    private void Program(string name, string text)
    {
        folder.Write($"bin/{name}", "#!/bin/bash\n" + text + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.At($"bin/{name}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static async Task<WebApplication> StartServerAsync(string answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            var isThere = context.Request.Path == "/archive/data/archive.json" && answer is "there" or "half";
            context.Response.StatusCode = isThere ? StatusCodes.Status200OK : answer == "refused" ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
            if (!isThere)
                return;
            context.Response.ContentLength = 20;
            await context.Response.WriteAsync(answer == "half" ? "{\"resolu" : "{\"resolutions\": [] }");
            await context.Response.Body.FlushAsync();
            if (answer == "half")
                context.Abort();
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
