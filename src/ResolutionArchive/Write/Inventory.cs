using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Render;

namespace ResolutionArchive.Write;

/// <summary>How much a built site holds.</summary>
/// <param name="Resolutions">How many resolutions.</param>
/// <param name="Recommendations">How many recommendations.</param>
/// <param name="Addressees">How many addressees.</param>
/// <param name="Pages">How many of its files are pages.</param>
/// <param name="Files">How many files.</param>
/// <param name="Sources">The files of the input that the resolutions are made of.</param>
public sealed record Inventory(int Resolutions, int Recommendations, int Addressees, int Pages, int Files, ImmutableArray<string> Sources)
{
    internal static Inventory Of(Site site, ImmutableArray<OutputFile> files) => new(
        site.Resolutions.Length,
        site.RecommendationCount,
        site.Addressees.Length,
        files.Count(file => file.Address.Path.EndsWith(".html", StringComparison.Ordinal)),
        files.Length,
        [.. site.Resolutions.Select(linked => linked.Resolution.File)]);
}
