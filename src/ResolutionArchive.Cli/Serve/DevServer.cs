using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using ResolutionArchive.Link;
using ResolutionArchive.Read;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli.Serve;

/// <summary>Serves the site from memory on this machine only, builds it anew when its input changes, and tells the open pages.</summary>
internal sealed class DevServer(string input, string? ledger, WebApplication app)
{
    private const string ScriptPath = "/_dev/overlay.js";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new() { Mappings = { [".csv"] = "text/csv; charset=utf-8" } };

    private readonly ReloadSignal reload = new();
    private readonly TaskCompletionSource firstBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Snapshot? snapshot;

    /// <summary>Serves until it is cancelled; a port that cannot be had, and a folder that cannot be watched, are wrong usage.</summary>
    public static async Task<int> RunAsync(string input, int port, string? ledger, CancellationToken cancellation)
    {
        // Nothing but the command line says where it listens: no settings file of the folder, no variable of the environment.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        var server = new DevServer(input, ledger, app);
        app.Run(server.AnswerAsync);
        using var watcher = TryWatch(input);
        if (watcher is null)
            return await Program.RefuseAsync($"Следить за папкой «{input}» система не даёт: на неё нет прав, или другие программы уже следят за слишком многими папками. Закройте их.");
        if (await TryStartAsync(() => app.StartAsync(cancellation), port) is { } objection)
            return await Program.RefuseAsync($"{objection} Укажите другой: resolutions serve --port 8081");
        try
        {
            await server.BuildAndWatchAsync(watcher, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how a server ends.
        }

        return Program.Clean;
    }

    private static InputWatcher? TryWatch(string input)
    {
        try
        {
            return new InputWatcher(input);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Begins to listen; what speaks against the port, in Russian, or null.</summary>
    internal static async Task<string?> TryStartAsync(Func<Task> start, int port)
    {
        try
        {
            await start();
            return null;
        }
        catch (IOException)
        {
            return $"Порт {port} занят.";
        }
        catch (SocketException)
        {
            return $"Порт {port} система открыть не даёт.";
        }
    }

    private async Task BuildAndWatchAsync(InputWatcher watcher, CancellationToken cancellation)
    {
        var address = new Uri(app.Urls.First());
        Console.WriteLine($"Архив открыт по адресу {address.AbsoluteUri} (остановить: Ctrl+C)");
        while (true)
        {
            await RebuildAsync(address, cancellation);
            await watcher.WaitAsync(cancellation);
        }
    }

    private async Task RebuildAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            snapshot = await Snapshot.BuildAsync(input, ledger, address, cancellation);
            DiagnosticPrinter.Print(snapshot.Diagnostics, input);
            Console.WriteLine($"Собрано: {Wording.Count(snapshot.Files.Count, "файл", "файла", "файлов")}.");
            reload.Send();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Не собрано: {Reader.Reason(failure)}.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"Не собрано: программа споткнулась ({failure.GetType().Name}). Это её ошибка, а не ваша; страницы остались прежними.");
        }

        firstBuild.TrySetResult();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (Refusal(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        switch (context.Request.Path.Value)
        {
            case ScriptPath:
                context.Response.ContentType = "text/javascript; charset=utf-8";
                await context.Response.WriteAsync(Overlay.Script);
                break;
            case "/_dev/diagnostics":
                await context.Response.WriteAsJsonAsync(Overlay.Findings(snapshot));
                break;
            case "/_dev/events":
                await reload.StreamAsync(context);
                break;
            default:
                await AnswerFileAsync(context);
                break;
        }
    }

    /// <summary>A page of another site may lead its own name here (DNS rebinding), so only this machine's names are answered; null where nothing speaks against the request.</summary>
    private static int? Refusal(HttpRequest request)
    {
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
            return StatusCodes.Status421MisdirectedRequest;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    private async Task AnswerFileAsync(HttpContext context)
    {
        await firstBuild.Task.WaitAsync(context.RequestAborted);
        var path = context.Request.Path.Value!.TrimStart('/');
        if (path.Length == 0)
            path = Routes.Home.Path;
        if (snapshot is null || !snapshot.Files.TryGetValue(path, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = snapshot?.Files.GetValueOrDefault(Routes.NotFound.Path);
            path = Routes.NotFound.Path;
        }

        context.Response.ContentType = ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        if (file is null)
            return;
        if (path.EndsWith(".html", StringComparison.Ordinal))
            await context.Response.WriteAsync(WithOverlay(Encoding.UTF8.GetString(file.Content.Span)));
        else
            await context.Response.Body.WriteAsync(file.Content);
    }

    private static string WithOverlay(string html) =>
        html.Replace("</body>", $"<script src=\"{ScriptPath}\" defer></script></body>", StringComparison.Ordinal);
}
