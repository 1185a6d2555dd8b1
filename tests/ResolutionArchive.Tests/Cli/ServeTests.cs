using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ResolutionArchive.Cli.Serve;

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
        client.BaseAddress = new Uri(Address().Match(await SaidAsync(server, "Архив открыт")).Value);
        await SaidAsync(server, "Собрано");
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

    [Theory]
    [InlineData("GET", "127.0.0.1", HttpStatusCode.OK)]
    [InlineData("HEAD", "localhost:8080", HttpStatusCode.OK)]
    [InlineData("GET", "evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("GET", "evil.example:127", HttpStatusCode.MisdirectedRequest)]
    [InlineData("GET", "127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("HEAD", "localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("GET", "192.168.0.1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("POST", "localhost", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "localhost", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "localhost", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "localhost", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "localhost", HttpStatusCode.MethodNotAllowed)]
    public async Task Other_names_and_other_methods_are_refused(string method, string host, HttpStatusCode status)
    {
        foreach (var path in (string[])["index.html", "_dev/diagnostics", "_dev/overlay.js"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { Host = host } };
            using var answer = await client.SendAsync(request, Cancellation);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    /// <summary>Whoever obeyed one of these would find the port taken, and end.</summary>
    [Fact]
    public async Task It_listens_where_the_command_says_whatever_settings_and_the_environment_say()
    {
        using var decoy = new TcpListener(IPAddress.Loopback, 0);
        decoy.Start();
        var port = ((IPEndPoint)decoy.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var elsewhere = $"http://*:{port}";
        foreach (var name in (string[])["appsettings.json", "appsettings.Production.json", "appsettings.Development.json", "hosting.json"])
            folder.Write(name, $$$"""{"urls": "{{{elsewhere}}}", "http_ports": "{{{port}}}", "Kestrel": {"Endpoints": {"Other": {"Url": "{{{elsewhere}}}"} } } }""");
        Dictionary<string, string> environment = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" };
        foreach (var prefix in (string[])["", "DOTNET_", "ASPNETCORE_"])
        {
            (environment[prefix + "URLS"], environment[prefix + "HTTP_PORTS"], environment[prefix + "PREFERHOSTINGURLS"]) = (elsewhere, port, "true");
            environment[prefix + "Kestrel__Endpoints__Another__Url"] = elsewhere;
        }

        var run = Process.Start(ProgramRun.StartInfo(["serve", "--port", "0"], folder.Path, environment))!;
        try
        {
            var address = new Uri(Address().Match(await SaidAsync(run, "Архив открыт")).Value);
            Assert.NotEqual(port, address.Port.ToString(CultureInfo.InvariantCulture));
            Assert.Contains("/_dev/overlay.js", await client.GetStringAsync(address, Cancellation), StringComparison.Ordinal);
            Assert.False(decoy.Pending());
        }
        finally
        {
            run.Kill();
            await run.WaitForExitAsync(Cancellation);
        }
    }

    [Fact]
    public async Task A_port_that_another_program_has_ends_in_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var run = await ProgramRun.StartAsync(["serve", "--port", port], folder.Path).WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"Порт {port} занят", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Which ports the system keeps to itself depends on who asks; an address that this machine does not have (RFC 5737) is refused to anybody.</summary>
    [Fact]
    public async Task A_port_that_the_system_keeps_to_itself_ends_in_a_sentence()
    {
        var refused = await DevServer.TryStartAsync(
            () =>
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse("192.0.2.1"), 0));
                return Task.CompletedTask;
            },
            1);
        Assert.Equal("Порт 1 система открыть не даёт.", refused);
    }

    [Fact]
    public async Task A_file_that_is_touched_all_the_time_does_not_put_off_the_build()
    {
        using var events = new StreamReader(await client.GetStreamAsync("_dev/events", Cancellation));
        var before = await BuildNumberAsync(events);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var touching = Task.Factory.StartNew(() => Touch(folder.At("input/resolutions/2024/headings.md"), enough.Token), Cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.Equal(before + 1, await BuildNumberAsync(events).WaitAsync(TimeSpan.FromSeconds(60), Cancellation));
        await enough.CancelAsync();
        await touching;
    }

    /// <summary>Much oftener than the watcher's moment of calm, till it is told to end.</summary>
    private static void Touch(string file, CancellationToken end)
    {
        do
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        while (!end.WaitHandle.WaitOne(10));
    }

    private static async Task<int> BuildNumberAsync(StreamReader events)
    {
        string? line;
        do
            line = await events.ReadLineAsync(Cancellation);
        while (line is not null && !line.StartsWith("data: ", StringComparison.Ordinal));
        return int.Parse(line![6..], CultureInfo.InvariantCulture);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<string> SaidAsync(Process server, string words)
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
