using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Moves;

/// <summary>Compares the words of recommendations; what is asked for often is worked out once.</summary>
internal sealed class Wordings
{
    /// <summary>Below, they are another recommendation and no other wording of the same.</summary>
    private const double SameRequest = 0.5;

    /// <summary>So many stems tell a request from the words that stand within many.</summary>
    private const int FewestJoined = 3;

    private readonly Dictionary<PublishedRecommendation, IReadOnlyList<string>> stems = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words by which it is the same recommendation.</summary>
    public string KeyOf(PublishedRecommendation recommendation) => string.Join(' ', StemsOf(recommendation));

    /// <summary>What of the old recommendations became which of the new ones, by other words: the likest first, each once.</summary>
    public IEnumerable<(PublishedRecommendation Old, PublishedRecommendation New)> Reworded(
        IReadOnlyCollection<PublishedRecommendation> before, IReadOnlyCollection<PublishedRecommendation> after)
    {
        var (taken, given) = (new HashSet<RecommendationId>(), new HashSet<RecommendationId>());
        var likest = before.SelectMany(was => after.Select(now => (was, now, Likeness: WordingStems.Likeness(StemsOf(was), StemsOf(now)))))
            .Where(pair => pair.Likeness >= SameRequest)
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => Distance(pair.was.Id, pair.now.Id));
        foreach (var (was, now, _) in likest)
        {
            if (!taken.Contains(was.Id) && given.Add(now.Id))
            {
                taken.Add(was.Id);
                yield return (was, now);
            }
        }
    }

    /// <summary>What of the old recommendations is said within which new one, word for word: two were made one.</summary>
    public IEnumerable<(PublishedRecommendation Old, PublishedRecommendation New)> Joined(IReadOnlyCollection<PublishedRecommendation> before, IReadOnlyCollection<PublishedRecommendation> after)
    {
        var within = after.Select(one => (One: one, Words: $" {KeyOf(one)} ")).ToList();
        return from old in before
               where StemsOf(old).Count >= FewestJoined
               let words = $" {KeyOf(old)} "
               let one = within.FirstOrDefault(entry => entry.Words.Contains(words, StringComparison.Ordinal)).One
               where one is not null
               select (old, one);
    }

    /// <summary>How alike two documents are.</summary>
    public double Likeness(PublishedResolution before, PublishedResolution after) =>
        WordingStems.Likeness([.. before.Recommendations.SelectMany(StemsOf)], [.. after.Recommendations.SelectMany(StemsOf)]);

    /// <summary>The words of the recommendation.</summary>
    public IReadOnlyList<string> StemsOf(PublishedRecommendation recommendation)
    {
        if (!stems.TryGetValue(recommendation, out var list))
            stems.Add(recommendation, list = WordingStems.Of(recommendation.Text));
        return list;
    }

    private static int Distance(RecommendationId a, RecommendationId b) => (1000 * Math.Abs(a.Section - b.Section)) + Math.Abs(a.Item - b.Item);
}
