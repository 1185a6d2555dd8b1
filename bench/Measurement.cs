using System.ComponentModel;
using System.Diagnostics;

namespace ResolutionArchive.Bench;

/// <summary>A run of a program: its time from start to end, its largest working set as far as it was seen (sampled each 5 ms), and what it printed.</summary>
internal sealed record Measurement(TimeSpan Time, double PeakMegabytes, string Output)
{
    /// <summary>Runs the program; null where it is not installed.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static async Task<Measurement?> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var since = Stopwatch.GetTimestamp();
        using var process = TryStart(start);
        if (process is null)
            return null;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, WorkingSet(process));

        var time = Stopwatch.GetElapsedTime(since);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {await output}{await error}");
        return new Measurement(time, peak / 1e6, await output);
    }

    private static long WorkingSet(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended since it was last looked at.
            return 0;
        }
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
