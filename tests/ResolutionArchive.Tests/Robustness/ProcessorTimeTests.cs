namespace ResolutionArchive.Tests.Robustness;

/// <summary>The measure by which the laws of time judge.</summary>
[Collection(nameof(Alone))]
public sealed class ProcessorTimeTests
{
    [Fact]
    public void Work_on_all_threads_is_counted_for_the_process()
    {
        // What is compiled for speed on the way takes less and less.
        for (var i = 0; i < 50; i++)
            Work(1);
        var plain = ProcessorTime.OfThread(() => Work(8));
        Assert.InRange(ProcessorTime.OfProcess(() => Parallel.For(0, 8, _ => Work(1))), 0.6 * plain, double.MaxValue);
    }

    [Fact]
    public void Waiting_is_not_counted() => Assert.InRange(ProcessorTime.OfThread(() => new ManualResetEventSlim().Wait(200, TestContext.Current.CancellationToken)), 0, 100);

    private static void Work(int times)
    {
        var hash = new HashCode();
        for (var i = 0; i < times * 2_000_000; i++)
            hash.Add(i);
        GC.KeepAlive(hash.ToHashCode());
    }
}
