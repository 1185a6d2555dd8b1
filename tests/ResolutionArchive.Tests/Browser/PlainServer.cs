using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ResolutionArchive.Tests.Browser;

/// <summary>A plain static server over a folder, as GitHub Pages is one: files, types by their endings, 404.html.</summary>
internal sealed class PlainServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PlainServer(WebApplication app) => this.app = app;

    /// <summary>The address of the folder.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>The paths that were asked for and were not there.</summary>
    public ConcurrentBag<string> Missing { get; } = [];

    public static async Task<PlainServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new PlainServer(app);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), ServeUnknownFileTypes = true });
        app.Run(context =>
        {
            server.Missing.Add(context.Request.Path);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
