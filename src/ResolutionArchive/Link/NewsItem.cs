using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link;

/// <summary>A resolution as news: an old document that was added today is news today.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Entered">The day on which it entered the archive; null where nobody knows.</param>
public sealed record NewsItem(Resolution Resolution, DateOnly? Entered)
{
    /// <summary>The day under which it is told: where nobody knows when it entered the archive, that of the document; null where that is not known either.</summary>
    public DateOnly? Day => Entered ?? Resolution.Date?.Earliest;

    internal static ImmutableArray<NewsItem> InOrder(ImmutableArray<Resolution> newestFirst, ImmutableDictionary<ResolutionId, DateOnly> entries) =>
    [
        .. newestFirst
            .Select(resolution => new NewsItem(resolution, entries.TryGetValue(resolution.Id, out var day) ? day : resolution.Added))
            .OrderByDescending(item => item.Day),
    ];
}
