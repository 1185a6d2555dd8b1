using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>What became of a recommendation.</summary>
/// <param name="Now">The one that has its words, or other words for the same; null where it is gone.</param>
/// <param name="IsChanged">Whether its words are others.</param>
internal readonly record struct Fate(RecommendationId? Now, bool IsChanged);

/// <summary>
/// What became of an archive's resolutions and recommendations from one publication to the next. Words decide, numbers and names only where words do not. That another document says
/// the same is no reason: forums do say the same again. So words that are gone from a document are looked for only where they are new.
/// </summary>
internal sealed class Succession
{
    private readonly Dictionary<ResolutionId, PublishedResolution> now;
    private readonly Wordings wordings = new();
    private readonly Lazy<Candidates> candidates;
    private readonly Dictionary<RecommendationId, Fate> fates = [];
    private readonly HashSet<RecommendationId> taken = [];
    private readonly Dictionary<ResolutionId, ResolutionId> successors = [];

    private Succession(Published before, Published after, IReadOnlyDictionary<ResolutionId, ResolutionId> byHand)
    {
        now = after.Resolutions.ToDictionary(resolution => resolution.Id);
        candidates = new(() => new Candidates(before, after, wordings));
        foreach (var resolution in before.Resolutions)
            Trace(resolution, byHand);
        foreach (var (was, back) in Returns.Of(before, after))
            successors.TryAdd(was, back);
    }

    /// <summary>What became of what.</summary>
    /// <param name="before">What was published.</param>
    /// <param name="after">What is to be published.</param>
    /// <param name="byHand">Which resolution an editor names as the successor of which id.</param>
    public static Succession Of(Published before, Published after, IReadOnlyDictionary<ResolutionId, ResolutionId> byHand) => new(before, after, byHand);

    /// <summary>What became of the recommendation; of one that was not published before, nothing is known.</summary>
    public Fate FateOf(RecommendationId id) => fates.GetValueOrDefault(id);

    /// <summary>The resolution that the one with this id has become, perhaps by the same id; null where it is gone. One that had gone before may be back.</summary>
    public ResolutionId? SuccessorOf(ResolutionId id) => successors.TryGetValue(id, out var successor) ? successor : null;

    private void Trace(PublishedResolution was, IReadOnlyDictionary<ResolutionId, ResolutionId> byHand)
    {
        var same = now.GetValueOrDefault(was.Id);
        if (same is not null && same.Recommendations.Length == was.Recommendations.Length && same.Recommendations.Zip(was.Recommendations).All(pair => IsSame(pair.First, pair.Second)))
        {
            successors.Add(was.Id, was.Id);
            foreach (var kept in was.Recommendations)
                Settle(kept, kept.Id, isChanged: false);
            return;
        }

        var successor = same is null && byHand.TryGetValue(was.Id, out var named) ? now.GetValueOrDefault(named) : ByWords(was) ?? same ?? ByName(was);
        if (successor is not null)
            successors.Add(was.Id, successor.Id);
        var (rest, twins) = Follow(was, successor);
        var fresh = rest.Count == 0 ? [] : FreshIn(PartsOf(was, successor, same), was);
        foreach (var (old, one) in wordings.Reworded(rest, [.. fresh.Where(one => !taken.Contains(one.Id))]))
            Settle(old, one.Id, isChanged: true);
        foreach (var (old, twin) in twins.Where(entry => !fates.ContainsKey(entry.Old.Id)))
            Settle(old, twin, isChanged: false);
        foreach (var (old, one) in wordings.Joined([.. rest.Where(old => !fates.ContainsKey(old.Id))], fresh))
            Settle(old, one.Id, isChanged: true);
    }

    /// <summary>In documents: a document that went to more is not looked for in full.</summary>
    private const int MostParts = 15;

    /// <summary>The documents in which other words may stand for what one said: what has become of it, what stands at its place, and wherever its words went.</summary>
    private List<PublishedResolution> PartsOf(PublishedResolution was, PublishedResolution? successor, PublishedResolution? same)
    {
        var went = was.Recommendations.Select(old => FateOf(old.Id).Now).OfType<RecommendationId>().Select(one => now[one.Resolution]);
        return [.. ((PublishedResolution?[])[successor, same]).OfType<PublishedResolution>().Concat(went).DistinctBy(part => part.Id).Take(MostParts)];
    }

    /// <summary>What is said there that was not said there before, nor by the document itself.</summary>
    private List<PublishedRecommendation> FreshIn(List<PublishedResolution> parts, PublishedResolution was)
    {
        var known = was.Recommendations.Select(wordings.KeyOf).ToHashSet(StringComparer.Ordinal);
        return [.. parts.SelectMany(part => part.Recommendations).Where(one => wordings.KeyOf(one) is var key && !known.Contains(key) && candidates.Value.Leads(key, was, one.Id.Resolution))];
    }

    private void Settle(PublishedRecommendation old, RecommendationId one, bool isChanged)
    {
        fates.Add(old.Id, new Fate(one, isChanged));
        taken.Add(one);
    }

    /// <summary>Where the same words are, as far as they may be the same recommendation: in the document that has become of it, else in others.</summary>
    private List<RecommendationId> PlacesOf(PublishedRecommendation recommendation, PublishedResolution was, PublishedResolution? successor)
    {
        var key = wordings.KeyOf(recommendation);
        var within = successor is null ? [] : candidates.Value.Within(successor.Id, key);
        return [.. within.Count > 0 ? within : candidates.Value.Of(key, was).Select(place => place.Id)];
    }

    /// <summary>The document that has the most of the words, if that is more than half of them, or of what it has itself: then it is the document, or a part of it.</summary>
    private PublishedResolution? ByWords(PublishedResolution was)
    {
        var best = candidates.Value.DocumentsFor(was)
            .Select(id => (Id: id, Count: was.Recommendations.Count(recommendation => candidates.Value.Leads(wordings.KeyOf(recommendation), was, id))))
            .Where(entry => entry.Count > 0 && 2 * entry.Count > Math.Min(was.Recommendations.Length, now[entry.Id].Recommendations.Length))
            .OrderByDescending(entry => entry.Count)
            .ThenByDescending(entry => entry.Id == was.Id)
            .ThenBy(entry => entry.Id.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Count == 0 ? null : now[best.Id];
    }

    /// <summary>The new document that lies in the same file, or is called the same, or is about the same in other words.</summary>
    private PublishedResolution? ByName(PublishedResolution was) => candidates.Value.Namesake(was)
        ?? candidates.Value.Alike(was).Where(resolution => wordings.Likeness(was, resolution) >= SameDocument).MaxBy(resolution => wordings.Likeness(was, resolution));

    private const double SameDocument = 0.6;

    /// <summary>
    /// Follows what is said word for word, first within the document that has become of it; of the same words said twice, the first is the first. Returns what was not found, and of it what is
    /// said as often no longer: it leads to its twin where no other words have become of it.
    /// </summary>
    private (List<PublishedRecommendation> Unfound, List<(PublishedRecommendation Old, RecommendationId Twin)> Twins) Follow(PublishedResolution was, PublishedResolution? successor)
    {
        var (rest, twins) = (new List<PublishedRecommendation>(), new List<(PublishedRecommendation, RecommendationId)>());
        foreach (var group in was.Recommendations.GroupBy(wordings.KeyOf, StringComparer.Ordinal))
        {
            var there = PlacesOf(group.First(), was, successor);
            var (stayed, moved) = (group.Where(old => there.Contains(old.Id)).ToList(), group.Where(old => !there.Contains(old.Id)).ToList());
            foreach (var old in stayed)
                Settle(old, old.Id, isChanged: false);
            var free = there.Except(stayed.Select(old => old.Id)).ToList();
            foreach (var (old, place) in moved.Zip(free))
                Settle(old, place, isChanged: false);
            rest.AddRange(moved.Skip(free.Count));
            if (there.Count > 0)
                twins.AddRange(moved.Skip(free.Count).Select(old => (old, there[^1])));
        }

        return (rest, twins);
    }

    private static bool IsSame(PublishedRecommendation one, PublishedRecommendation other) => one.Id == other.Id && one.Fingerprint.IsSameAs(other.Fingerprint);
}
