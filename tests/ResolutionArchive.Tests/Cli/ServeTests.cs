using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Cli;

public sealed partial class ServeTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new();
    private Process server = null!;

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "headings-in-every-guise"));
        server = Process.Start(ProgramRun.StartInfo(["serve", "--port", "0"], folder.Path))!;
        client.BaseAddress = new Uri(Address().Match(await SaidAsync("Архив открыт")).Value);
        await SaidAsync("Собрано");
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Pages_are_served_with_the_script_that_reloads_them()
    {
        Assert.Contains("/_dev/overlay.js", await client.GetStringAsync("", Cancellation), StringComparison.Ordinal);
        Assert.Contains("EventSource", await client.GetStringAsync("_dev/overlay.js", Cancellation), StringComparison.Ordinal);
        Assert.Equal("text/css", (await client.GetAsync("assets/site.css", Cancellation)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_address_that_is_not_there_shows_the_page_for_errors()
    {
        var answer = await client.GetAsync("nowhere/at/all.html", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Такой страницы нет", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_built_and_told_and_its_faults_are_shown()
    {
        Assert.Equal("[]", await client.GetStringAsync("_dev/diagnostics", Cancellation));
        using var events = new StreamReader(await client.GetStreamAsync("_dev/events", Cancellation));
        var before = await BuildNumberAsync(events);
        folder.Write("input/resolutions/2024/broken.md", "---\ntitle: [Итоги\n---\n");
        Assert.Equal(before + 1, await BuildNumberAsync(events));
        Assert.Contains("RA102", await client.GetStringAsync("_dev/diagnostics", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_names_and_other_methods_are_refused()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.SendAsync(foreign, Cancellation)).StatusCode);
        using var post = new HttpRequestMessage(HttpMethod.Post, "index.html");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.SendAsync(post, Cancellation)).StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, "index.html");
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(head, Cancellation)).StatusCode);
    }

    private static async Task<int> BuildNumberAsync(StreamReader events)
    {
        string? line;
        do
            line = await events.ReadLineAsync(Cancellation);
        while (line is not null && !line.StartsWith("data: ", StringComparison.Ordinal));
        return int.Parse(line![6..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<string> SaidAsync(string words)
    {
        while (await server.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException(await server.StandardError.ReadToEndAsync(Cancellation));
    }

    [GeneratedRegex("http://127[^ ]+")]
    private static partial Regex Address();
}
