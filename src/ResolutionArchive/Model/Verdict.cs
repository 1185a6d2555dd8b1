namespace ResolutionArchive.Model;

/// <summary>An editor's word on whether two recommendations ask the same; it stands above what is computed.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="IsSame">Whether they do.</param>
/// <param name="Note">Why, for readers; null where the editor does not say.</param>
public sealed record Verdict(RecommendationId A, RecommendationId B, bool IsSame, string? Note);
