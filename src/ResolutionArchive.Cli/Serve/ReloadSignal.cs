using Microsoft.AspNetCore.Http;

namespace ResolutionArchive.Cli.Serve;

/// <summary>Tells every open page that the site was built anew (server-sent events).</summary>
internal sealed class ReloadSignal
{
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells all pages that are open now.</summary>
    public void Send() => Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Keeps the response open and writes an event for every build.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        try
        {
            while (true)
            {
                await next.Task.WaitAsync(context.RequestAborted);
                await context.Response.WriteAsync("event: built\ndata: \n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}
