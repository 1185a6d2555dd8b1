using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse;

/// <summary>An entry of a data file that names recommendations.</summary>
internal interface IReferringEntry
{
    /// <summary>Where it begins.</summary>
    Location At { get; }

    /// <summary>The recommendations, in its order.</summary>
    ImmutableArray<Claim<RecommendationReference>> Members { get; }

    /// <summary>The line that names them, to be pasted.</summary>
    /// <param name="references">How each is to be named, in the order of <see cref="Members"/>.</param>
    string Line(IEnumerable<string> references);
}
