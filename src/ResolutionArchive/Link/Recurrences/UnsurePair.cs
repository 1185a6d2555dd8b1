using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>Two recommendations of which the program is not sure whether they ask the same.</summary>
/// <param name="A">The earlier one.</param>
/// <param name="B">The later one.</param>
/// <param name="Score">How likely it is that they do; from <see cref="Bounds.Link"/> on they are taken for the same.</param>
/// <param name="Common">The concepts that both name, in the thesaurus's preferred terms, and the roots' words as the earlier one has them.</param>
/// <param name="Against">What speaks against it.</param>
internal sealed record UnsurePair(RecommendationInPlace A, RecommendationInPlace B, double Score, ImmutableArray<string> Common, ImmutableArray<string> Against)
{
    /// <summary>Whether the program takes them for the same.</summary>
    public bool IsLinked => Score >= Bounds.Link;
}
