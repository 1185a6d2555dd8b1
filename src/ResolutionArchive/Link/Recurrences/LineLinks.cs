using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>Says what ties the members of a line.</summary>
internal sealed class LineLinks(
    ImmutableArray<RecommendationInPlace> all, ImmutableArray<ReadWord>[] readings, string[] wordings, Func<int, int, double> scoreOf, IEnumerable<Verdict> verdicts)
{
    private readonly Dictionary<(RecommendationId, RecommendationId), Verdict> verdicts =
        verdicts.Where(verdict => verdict.IsSame).SelectMany(verdict => new[] { ((verdict.A, verdict.B), verdict), ((verdict.B, verdict.A), verdict) })
            .GroupBy(entry => entry.Item1).ToDictionary(group => group.Key, group => group.First().verdict);

    /// <summary>The stems in order: what recommendations share that differ in inflection, punctuation and small words only.</summary>
    public static string Wording(ImmutableArray<ReadWord> reading) => string.Join(' ', reading.Where(word => !Genre.IsOfYears(word.Stem)).Select(word => word.Stem));

    /// <summary>The links of a line, its members given by their places, ascending.</summary>
    public ImmutableArray<RecurrenceLink> Of(List<int> members, int mostPairsOf)
    {
        if (members.Count <= mostPairsOf)
            return [.. members.SelectMany((a, i) => members.Skip(i + 1).Select(b => Link(a, b))).Where(Holds)];

        var middle = MedoidOf(members.Take(mostPairsOf).ToList());
        var star = members.Where(member => member != middle).Select(member => (Math.Min(member, middle), Math.Max(member, middle)));
        return [.. star.Concat(members.Zip(members.Skip(1))).Concat(JudgedAmong(members)).Distinct().Order().Select(pair => Link(pair.Item1, pair.Item2)).Where(Holds)];
    }

    /// <summary>What the member in the middle asks, up to where its purposes and circumstances begin.</summary>
    public string Request(List<int> members)
    {
        var middle = MedoidOf(members.Take(MostOfMiddle).ToList());
        var (text, words) = (all[middle].Recommendation.PlainText, readings[middle]);
        var asked = 0;
        foreach (var word in words)
        {
            if (word.Role == Role.Circumstance && asked >= LeastAsked)
                return text[..word.Start];
            asked += word.Role is Role.Ask or Role.Name ? 1 : 0;
        }

        return text;
    }

    /// <summary>A request of fewer words says too little.</summary>
    private const int LeastAsked = 3;

    /// <summary>To find the middle of thousands would take the square of them; any of those that most resemble the first few will do.</summary>
    private const int MostOfMiddle = 24;

    private int MedoidOf(List<int> members) => members.MaxBy(member => (members.Sum(other => scoreOf(member, other)), -member));

    private IEnumerable<(int, int)> JudgedAmong(List<int> members)
    {
        var places = members.ToDictionary(member => all[member].Recommendation.Id);
        return verdicts.Keys.Where(pair => places.ContainsKey(pair.Item1) && places.ContainsKey(pair.Item2)).Select(pair => (places[pair.Item1], places[pair.Item2])).Where(pair => pair.Item1 < pair.Item2);
    }

    /// <summary>Two that an editor has brought into one line by way of others are not linked themselves.</summary>
    private static bool Holds(RecurrenceLink link) => link.Verdict is not null || link.Score >= Bounds.Line;

    /// <summary>The words of the first member with roots that all members have and that are not the genre's, each once, in order.</summary>
    public ImmutableArray<string> CommonWords(List<int> members)
    {
        var text = all[members[0]].Recommendation.PlainText;
        var common = members.Skip(1).Aggregate(
            readings[members[0]].Select(word => word.Root).Where(root => !Genre.IsLight(root) && !Genre.IsSetting(root)).ToHashSet(StringComparer.Ordinal),
            (roots, member) =>
            {
                roots.IntersectWith(readings[member].Select(word => word.Root));
                return roots;
            });
        return [.. readings[members[0]].Where(word => common.Remove(word.Root)).Select(word => text.Substring(word.Start, word.Length))];
    }

    private RecurrenceLink Link(int a, int b)
    {
        var (first, second) = (all[a].Recommendation.Id, all[b].Recommendation.Id);
        var kind = wordings[a] == wordings[b] ? RecurrenceKind.Verbatim : RecurrenceKind.Restated;
        var score = kind == RecurrenceKind.Verbatim ? 1 : scoreOf(a, b);
        return new RecurrenceLink(first, second, score, kind, verdicts.GetValueOrDefault((first, second)));
    }
}
