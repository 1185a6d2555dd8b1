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
    private readonly List<Entry> all = [];

    /// <summary>Numbers what the site holds.</summary>
    public Entries(Site site)
    {
        Resolutions = [.. site.Resolutions.Select(linked => linked.Resolution).Reverse()];
        foreach (var resolution in Resolutions)
        {
            all.Add(new Entry(resolution, null));
            foreach (var recommendation in resolution.Sections.SelectMany(section => section.Recommendations))
            {
                numbers[recommendation.Id] = all.Count;
                all.Add(new Entry(resolution, recommendation));
            }
        }
    }

    /// <summary>The resolutions in the order of their numbers.</summary>
    public ImmutableArray<Resolution> Resolutions { get; }

    /// <summary>How many entries there are; their numbers run from 0.</summary>
    public int Count => all.Count;

    /// <summary>The entries in the order of their numbers.</summary>
    public IReadOnlyList<Entry> All => all;

    /// <summary>The number of a recommendation.</summary>
    public int this[RecommendationId id] => numbers[id];
}

/// <summary>What can be found.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Recommendation">One of its recommendations; null where it is the resolution itself.</param>
internal readonly record struct Entry(Resolution Resolution, Recommendation? Recommendation);
