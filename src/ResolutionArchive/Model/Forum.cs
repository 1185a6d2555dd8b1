using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>A series of events that end in resolutions.</summary>
/// <param name="Id">Its identity and the name of its page.</param>
/// <param name="Name">Its name.</param>
/// <param name="FormerNames">Former and other names of the same series.</param>
public sealed record Forum(Slug Id, string Name, ImmutableArray<string> FormerNames)
{
    /// <summary>Ids that it had before.</summary>
    public ImmutableArray<Slug> FormerIds { get; init; } = [];
}
