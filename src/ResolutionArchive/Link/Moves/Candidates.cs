using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>
/// Where what went away may be. What very many documents say leads to none of them: it is looked for only in the document that other words, or names, lead to. So the work is linear in the size
/// of the archive, however many documents were renamed at once and say the same.
/// </summary>
internal sealed class Candidates
{
    /// <summary>In documents: what more of them say tells none of them apart.</summary>
    private const int MostShared = 30;

    /// <summary>In documents: how many are compared in full.</summary>
    private const int MostCompared = 15;

    private readonly Wordings wordings;
    private readonly Dictionary<ResolutionId, PublishedResolution> now;
    private readonly Dictionary<ResolutionId, ILookup<string, RecommendationId>> places = [];
    private readonly Dictionary<ResolutionId, HashSet<string>> known;
    private readonly Dictionary<string, List<PublishedRecommendation>> byKey = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<PublishedResolution>>> byWord;
    private readonly Lazy<Func<PublishedResolution, PublishedResolution?>[]> byName;

    public Candidates(Published before, Published after, Wordings wordings)
    {
        this.wordings = wordings;
        now = after.Resolutions.ToDictionary(resolution => resolution.Id);
        known = before.Resolutions.ToDictionary(resolution => resolution.Id, resolution => resolution.Recommendations.Select(wordings.KeyOf).ToHashSet(StringComparer.Ordinal));
        foreach (var recommendation in after.Resolutions.SelectMany(resolution => resolution.Recommendations))
        {
            var list = byKey.TryGetValue(wordings.KeyOf(recommendation), out var there) ? there : byKey[wordings.KeyOf(recommendation)] = [];
            list.Add(recommendation);
        }

        var added = after.Resolutions.Where(resolution => !known.ContainsKey(resolution.Id)).ToList();
        byWord = new(() => added.SelectMany(resolution => resolution.Recommendations.SelectMany(wordings.StemsOf).Distinct(StringComparer.Ordinal).Select(stem => (stem, resolution)))
            .GroupBy(entry => entry.stem, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(entry => entry.resolution).ToList(), StringComparer.Ordinal));
        byName = new(() =>
        [
            By(added, resolution => resolution.File),
            By(added, resolution => (resolution.Id.Slug, resolution.Title)),
            By(added, resolution => (resolution.Title, resolution.Forum, resolution.Date)),
        ]);
    }

    /// <summary>Where the document has the words.</summary>
    public IReadOnlyCollection<RecommendationId> Within(ResolutionId document, string key)
    {
        if (!places.TryGetValue(document, out var lookup))
            places.Add(document, lookup = now[document].Recommendations.ToLookup(wordings.KeyOf, recommendation => recommendation.Id, StringComparer.Ordinal));
        return [.. lookup[key]];
    }

    /// <summary>Where the words are that the document had, but for those places where they had been before as well; none where too many say them.</summary>
    public IEnumerable<PublishedRecommendation> Of(string key, PublishedResolution was) =>
        byKey.TryGetValue(key, out var all) && all.Count <= MostShared ? all.Where(place => Leads(key, was, place.Id.Resolution)) : [];

    /// <summary>The documents that may be the one, or a part of it, for what they say.</summary>
    public IEnumerable<ResolutionId> DocumentsFor(PublishedResolution was)
    {
        var found = was.Recommendations.SelectMany(recommendation => Of(wordings.KeyOf(recommendation), was)).CountBy(place => place.Id.Resolution)
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).Take(MostCompared).Select(entry => entry.Key);
        return now.ContainsKey(was.Id) ? found.Prepend(was.Id).Distinct() : found;
    }

    /// <summary>Whether the words of the document can have gone there.</summary>
    public bool Leads(string key, PublishedResolution was, ResolutionId place) =>
        Within(place, key).Count > 0 && (place == was.Id || !known.TryGetValue(place, out var had) || !had.Contains(key) || HasTakenOver(place, was));

    /// <summary>A document that was there before, and says all that this one said, is the other copy of it.</summary>
    private bool HasTakenOver(ResolutionId other, PublishedResolution was) =>
        !now.ContainsKey(was.Id) && other.Year == was.Id.Year && was.Recommendations.All(recommendation => Within(other, wordings.KeyOf(recommendation)).Count > 0);

    /// <summary>The new document that lies in the same file, or is called the same.</summary>
    public PublishedResolution? Namesake(PublishedResolution was) => byName.Value.Select(find => find(was)).FirstOrDefault(found => found is not null);

    /// <summary>New documents that share words with it that few others have, those with the most first.</summary>
    public IEnumerable<PublishedResolution> Alike(PublishedResolution was) => was.Recommendations.SelectMany(wordings.StemsOf).Distinct(StringComparer.Ordinal)
        .SelectMany(stem => byWord.Value.TryGetValue(stem, out var documents) && documents.Count <= MostShared ? documents : [])
        .CountBy(resolution => resolution.Id).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).Take(MostCompared).Select(entry => now[entry.Key]);

    private static Func<PublishedResolution, PublishedResolution?> By<TKey>(List<PublishedResolution> added, Func<PublishedResolution, TKey> key)
        where TKey : notnull
    {
        var first = added.DistinctBy(key).ToDictionary(key);
        return was => first.GetValueOrDefault(key(was));
    }
}
