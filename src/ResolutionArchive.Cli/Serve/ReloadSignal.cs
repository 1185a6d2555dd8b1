using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ResolutionArchive.Cli.Serve;

/// <summary>
/// Tells every open page how many builds there were (server-sent events), at once and after each build. A page that hears another number
/// than first is of an older build; so nothing is missed, whenever a page comes or comes back.
/// </summary>
internal sealed class ReloadSignal
{
    private volatile Build last = new(0);

    /// <summary>Tells that there is a new build.</summary>
    public void Send()
    {
        var before = last;
        last = new Build(before.Number + 1);
        before.IsOld.SetResult();
    }

    /// <summary>Keeps the response open and writes the number of every build.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var build = last;
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"event: build\ndata: {build.Number}\n\n"), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await build.IsOld.Task.WaitAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private sealed class Build(int number)
    {
        public int Number { get; } = number;

        public TaskCompletionSource IsOld { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
