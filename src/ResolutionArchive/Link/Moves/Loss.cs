using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>How much of what was published is gone, by whatever address: what moved is there.</summary>
internal sealed record Loss(int Resolutions, int ResolutionsBefore, int Recommendations, int RecommendationsBefore)
{
    /// <summary>Nothing is gone.</summary>
    public static Loss None { get; } = new(0, 0, 0, 0);

    /// <summary>Nobody can tell what is gone.</summary>
    public static Loss Unknown { get; } = None with { IsUnknown = true };

    /// <summary>Whether nobody can tell: then the site is not written, since what the ledger knows would be lost for good.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>Whether more than half is gone of either: then a folder was deleted, or files were emptied.</summary>
    public bool IsMost => 2 * Resolutions > ResolutionsBefore || 2 * Recommendations > RecommendationsBefore;

    /// <summary>What is gone of the ledger.</summary>
    public static Loss Of(Published ledger, Succession succession) => ledger.IsUnreadable ? Unknown : new(
        ledger.Resolutions.Count(was => succession.SuccessorOf(was.Id) is null),
        ledger.Resolutions.Length,
        ledger.Resolutions.SelectMany(was => was.Recommendations).Count(was => succession.FateOf(was.Id).Now is null),
        ledger.RecommendationCount);
}
