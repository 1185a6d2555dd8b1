using System.Threading.Channels;

namespace ResolutionArchive.Cli.Serve;

/// <summary>Tells when files of a folder change. Changes that come together, as when an editor saves, are told once.</summary>
internal sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(150);

    /// <summary>One and a half seconds.</summary>
    private const int MostMoments = 10;

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher watcher;

    /// <exception cref="IOException">The system watches nothing more.</exception>
    public InputWatcher(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Ends when something has changed and nothing has for a moment, or it has gone on for so long that nobody should wait for its end.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        var moments = 0;
        do
            await Task.Delay(Calm, cancellation);
        while (changes.Reader.TryRead(out _) && ++moments < MostMoments);
    }

    public void Dispose() => watcher.Dispose();
}
