using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>How long the processor works, whatever else runs on the machine: a clock counts the time, too, in which others have their turn.</summary>
internal static class ProcessorTime
{
    /// <summary>What the work takes of the processor on this thread, in milliseconds; what it does on others does not count.</summary>
    public static double OfThread(Action work)
    {
        var before = Now();
        work();
        return (Now() - before).TotalMilliseconds;
    }

    /// <summary>What the work takes of the processor on all threads, in milliseconds. Nothing else may run in this process meanwhile.</summary>
    public static double OfProcess(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>What the thread has had of the processor; where the system does not say, what the clock shows.</summary>
    private static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return Stopwatch.GetElapsedTime(0);
        return GetTime(OperatingSystem.IsLinux() ? ThreadOnLinux : ThreadOnMacOS, out var time) == 0
            ? new TimeSpan((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
            : throw new InvalidOperationException("The clock of the thread cannot be read.");
    }

    /// <summary>CLOCK_THREAD_CPUTIME_ID of POSIX, as the headers of both systems have it.</summary>
    private const int ThreadOnLinux = 3, ThreadOnMacOS = 16;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    /// <summary>The timespec of 64-bit systems.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
