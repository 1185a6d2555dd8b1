namespace ResolutionArchive.Write;

/// <summary>Where a site is written.</summary>
/// <param name="Path">The folder.</param>
/// <param name="MayShrink">Whether it is meant that the archive has less than half of the resolutions of the last build.</param>
public sealed record OutputFolder(string Path, bool MayShrink = false)
{
    /// <summary>How long to wait for another build that writes into it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);
}
