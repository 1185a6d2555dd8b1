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
    /// <param name="small">The work.</param>
    /// <param name="large">Four times as much of it.</param>
    /// <param name="measure">What a work takes, in milliseconds: <see cref="ProcessorTime"/>.</param>
    public static void Holds(Action small, Action large, Func<Action, double> measure)
    {
        small();
        var (most, least) = (measure(large), Math.Min(measure(small), measure(small)));
        for (var round = 1; round < MostRounds && most > MostTimes * least; round++)
            (most, least) = (Math.Min(most, measure(large)), Math.Min(least, measure(small)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{least:0.0} ms, four times as much {most:0.0} ms, {most / least:0.0} times"));
        Assert.InRange(most / least, 0, MostTimes);
    }
}
