using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>
/// A recommendation that asks, among other things, what another one asks: «расширять полномочия управляющих советов» in «развивать самоуправление, привлекать родителей к управлению
/// школой». The two are in no line together, since what else the whole asks belongs elsewhere.
/// </summary>
/// <param name="Whole">The recommendation that asks more.</param>
/// <param name="Part">The one that asks a part of it.</param>
public sealed record Absorption(RecommendationId Whole, RecommendationId Part);
