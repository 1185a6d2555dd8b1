using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>A link to what a recommendation shares with others without being in a line with them.</summary>
/// <param name="Relation">How they are related, as the beginning of a sentence.</param>
/// <param name="Name">What is linked to.</param>
/// <param name="To">Where it is.</param>
public sealed record PartialRepeat(string Relation, string Name, Address To)
{
    /// <summary>The links of a recommendation: to each request that it took up, as a line if there is one, and, unless it is in a line that says so, to those that took it up.</summary>
    internal static ImmutableArray<PartialRepeat> Of(Site site, RecommendationId id)
    {
        var parts = site.PartsOf(id).Select(part => site.LineOf(part) is { } line
            ? new PartialRepeat(RelationTo(line.Years[0], id), Wording.Years(line.Years), Routes.Of(line))
            : new PartialRepeat(RelationTo(part.Resolution.Year, id), NameOf(part), Routes.Of(part)));
        var wholes = site.LineOf(id) is null ? site.WholesOf(id) : [];
        return [.. parts.Concat(wholes.Select(whole => new PartialRepeat("Есть и\u00A0в\u00A0более широкой рекомендации", NameOf(whole), Routes.Of(whole)))).DistinctBy(repeat => repeat.To)];
    }

    /// <summary>What came later took up what came before.</summary>
    private static string RelationTo(ArchiveYear year, RecommendationId whole) => year.IsUndated || whole.Resolution.Year.IsUndated || year.CompareTo(whole.Resolution.Year) < 0
        ? "Содержит и\u00A0просьбу"
        : "Вобрала просьбу";

    private static string NameOf(RecommendationId id) => $"рекомендация {id.Number}, {Wording.ShortYear(id.Resolution.Year)}";
}
