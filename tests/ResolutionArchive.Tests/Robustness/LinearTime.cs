using System.Globalization;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>The law that time grows as the input does.</summary>
internal static class LinearTime
{
    private const int MostRounds = 12;

    /// <summary>Four times the work takes about four times as long; where time grows with the square, sixteen times.</summary>
    private const double MostTimes = 10;

    /// <summary>
    /// The second does four times the work of the first. Whatever disturbs a measurement only adds to it, so the least of each counts. The large one comes first: it finds code that is not
    /// compiled for speed yet, and that is never in its favour. It is tried again only where it seems too slow.
    /// </summary>
    public static void Holds(Action small, Action large)
    {
        small();
        var (most, least) = (ProcessorTime.Of(large), Math.Min(ProcessorTime.Of(small), ProcessorTime.Of(small)));
        for (var round = 1; round < MostRounds && most > MostTimes * least; round++)
            (most, least) = (Math.Min(most, ProcessorTime.Of(large)), Math.Min(least, ProcessorTime.Of(small)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{least:0.0} ms, four times as much {most:0.0} ms, {most / least:0.0} times"));
        Assert.InRange(most / least, 0, MostTimes);
    }
}
