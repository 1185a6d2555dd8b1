using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>Somebody to whom forums recommend something, as the authority file has it.</summary>
/// <param name="Id">Its identity and the name of its page.</param>
/// <param name="Name">Its name in the nominative.</param>
/// <param name="ShortName">A short name; null where it has none.</param>
/// <param name="Level">The level to which it belongs.</param>
/// <param name="Broader">The wider addressee that includes it; null at the top. Never leads back to itself.</param>
/// <param name="FormerNames">Names that it bore before.</param>
/// <param name="Headings">Headings by which it is known besides its names.</param>
/// <param name="IsKnown">False where the authority file does not have it and the name is a heading's own words.</param>
public sealed record Addressee(
    Slug Id, string Name, string? ShortName, Level Level, Slug? Broader, ImmutableArray<string> FormerNames, ImmutableArray<string> Headings, bool IsKnown)
{
    /// <summary>Ids that it had before.</summary>
    public ImmutableArray<Slug> FormerIds { get; init; } = [];
}
