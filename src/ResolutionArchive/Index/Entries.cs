using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>
/// The numbers of what can be found. Resolutions are taken from the oldest on, undated ones first, and each is followed by its recommendations: so a new
/// resolution changes no number but those after it, and files of old ones stay as they are.
/// </summary>
internal sealed class Entries
{
    private readonly Dictionary<RecommendationId, int> numbers = [];

    /// <summary>Numbers what the site holds.</summary>
    public Entries(Site site)
    {
        Resolutions = [.. site.Resolutions.Select(linked => linked.Resolution).Reverse()];
        foreach (var resolution in Resolutions)
        {
            Count++;
            foreach (var recommendation in resolution.Sections.SelectMany(section => section.Recommendations))
                numbers[recommendation.Id] = Count++;
        }
    }

    /// <summary>The resolutions in the order of their numbers.</summary>
    public ImmutableArray<Resolution> Resolutions { get; }

    /// <summary>How many entries there are; their numbers run from 0.</summary>
    public int Count { get; }

    /// <summary>The number of a recommendation.</summary>
    public int this[RecommendationId id] => numbers[id];
}
