using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>
/// Which resolutions that had gone are back under another id: a file that could not be read, or lay at the address of another, is left out of one publication and mended for the next.
/// </summary>
internal static class Returns
{
    /// <summary>The ids of those that had gone, with those of the resolutions that have more than half of their words now, and little else.</summary>
    public static IEnumerable<(ResolutionId Was, ResolutionId Now)> Of(Published before, Published after)
    {
        var there = after.Resolutions.ToDictionary(resolution => resolution.Id);
        var gone = before.Pages.Where(page => page.To is null).Select(page => Routes.ResolutionAt(page.From)).OfType<ResolutionId>().Where(id => !there.ContainsKey(id)).ToHashSet();
        if (gone.Count == 0)
            yield break;
        var known = before.Resolutions.SelectMany(resolution => resolution.Recommendations).Select(PlaceOf).ToHashSet();
        var words = after.Resolutions.SelectMany(resolution => resolution.Recommendations).Where(one => !known.Contains(PlaceOf(one))).ToLookup(one => KeyOf(one.Fingerprint), StringComparer.Ordinal);
        foreach (var was in before.Former.Where(former => gone.Contains(former.Id.Resolution)).GroupBy(former => former.Id.Resolution))
        {
            var best = was.SelectMany(former => words[KeyOf(former.Fingerprint)].Where(one => one.Fingerprint.IsSameAs(former.Fingerprint)).Select(one => one.Id.Resolution).Distinct())
                .CountBy(id => id).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).FirstOrDefault();
            if (best.Value > 0 && 2 * best.Value > Math.Max(was.Count(), there[best.Key].Recommendations.Length))
                yield return (was.Key, best.Key);
        }
    }

    private static (ResolutionId, string) PlaceOf(PublishedRecommendation one) => (one.Id.Resolution, KeyOf(one.Fingerprint));

    private static string KeyOf(Fingerprint fingerprint) => fingerprint.Cut(Fingerprint.MinLength).ToString();
}
