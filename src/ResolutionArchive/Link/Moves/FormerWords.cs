using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Moves;

/// <summary>What was published under the number of a recommendation and is there no longer, carried from one publication to the next.</summary>
internal static class FormerWords
{
    /// <summary>In one archive; the oldest go first.</summary>
    private const int Most = 50_000;

    /// <summary>Of one resolution: its page holds them.</summary>
    private const int MostOfOne = 200;

    /// <summary>In characters; what is cut says so.</summary>
    private const int LongestText = 160;

    /// <summary>All such words, those that went last first.</summary>
    public static ImmutableArray<FormerRecommendation> Of(Published ledger, Published now, Succession succession)
    {
        var there = now.Resolutions.SelectMany(resolution => resolution.Recommendations).ToDictionary(recommendation => recommendation.Id, recommendation => recommendation.Fingerprint);
        var current = now.Resolutions.ToDictionary(resolution => resolution.Id);
        var went = ledger.Resolutions.SelectMany(resolution => resolution.Recommendations).Select(old => Former(old, succession.FateOf(old.Id)));
        var stayed = ledger.Resolutions.SelectMany(resolution => resolution.Recommendations).Select(old => succession.FateOf(old.Id)).Where(fate => !fate.IsChanged).Select(fate => fate.Now).ToHashSet();
        var counts = new Dictionary<ResolutionId, int>();
        return
        [
            .. went.Concat(ledger.Former.Select(Carried))
                .Where(former => !(there.TryGetValue(former.Id, out var words) && words.IsSameAs(former.Fingerprint)))
                .DistinctBy(former => (former.Id, former.Fingerprint))
                .Where(former => (counts[former.Id.Resolution] = counts.GetValueOrDefault(former.Id.Resolution) + 1) <= MostOfOne)
                .Take(Most),
        ];

        FormerRecommendation Carried(FormerRecommendation former)
        {
            var fate = former.Now is { } one ? succession.FateOf(one) : default;
            var home = succession.SuccessorOf(former.Id.Resolution) ?? fate.Now?.Resolution ?? former.Now?.Resolution ?? former.Id.Resolution;
            var same = current.GetValueOrDefault(home)?.Recommendations.FirstOrDefault(recommendation => recommendation.Fingerprint.IsSameAs(former.Fingerprint) && (former.Now is null || !stayed.Contains(recommendation.Id)));
            return (same, fate.Now) switch
            {
                // What was gone may be said again, and what was mended may be mended back; what was said all along is neither.
                ({ } back, _) when former.Now is null || former.IsChanged || fate.IsChanged => former with { Now = back.Id, IsChanged = false },
                (_, { } next) => former with { Now = next, IsChanged = former.IsChanged || fate.IsChanged },
                _ => former with { Now = null },
            };
        }
    }

    private static FormerRecommendation Former(PublishedRecommendation old, Fate fate) => new(old.Id, old.Fingerprint, Beginning(old.Text), fate.Now, fate.IsChanged);

    /// <summary>As much of the text as is kept of it.</summary>
    public static string Beginning(string text) => Wording.Beginning(text, LongestText);
}
