using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>Finds recommendations that took up another one among their clauses: pairs that are close enough for a link, but stand in no line together.</summary>
internal static class Absorptions
{
    /// <summary>One recommendation has not more parts, and is part of not more.</summary>
    private const int Most = 4;

    /// <summary>The absorptions, by the places of their recommendations in the archive, the surest of each first.</summary>
    /// <param name="compared">The archive compared.</param>
    /// <param name="lines">Its lines as nodes.</param>
    public static ImmutableArray<Absorption> Of(ComparedArchive compared, IEnumerable<IReadOnlyList<int>> lines)
    {
        var lineOf = lines.Index().SelectMany(line => line.Item.Select(node => (node, line.Index))).ToDictionary(entry => entry.node, entry => entry.Index);
        var apart = compared.Judged.Where(verdict => !verdict.IsSame).SelectMany(verdict => new[] { (verdict.A, verdict.B), (verdict.B, verdict.A) }).ToHashSet();
        var (asWhole, asPart) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var found = new List<(int Whole, int Part)>();
        foreach (var pair in compared.Pairs.Where(pair => pair.Score >= Bounds.Link && lineOf[pair.A] != lineOf[pair.B]).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            if (PlacesOf(pair) is not var (whole, part) || apart.Contains((compared.All[whole].Recommendation.Id, compared.All[part].Recommendation.Id)))
                continue;
            if ((asWhole[whole] = asWhole.GetValueOrDefault(whole) + 1) <= Most && (asPart[part] = asPart.GetValueOrDefault(part) + 1) <= Most)
                found.Add((whole, part));
        }

        return [.. found.OrderBy(entry => entry.Whole).Select(entry => new Absorption(compared.All[entry.Whole].Recommendation.Id, compared.All[entry.Part].Recommendation.Id))];

        (int Whole, int Part)? PlacesOf(SimilarPair pair)
        {
            var (a, b) = (compared.Nodes[pair.A].Members[0], compared.Nodes[pair.B].Members[0]);
            var (one, other) = (compared.Requests[a], compared.Requests[b]);
            return one.Document == other.Document || one.Clauses.Length == other.Clauses.Length ? null : one.Clauses.Length > other.Clauses.Length ? (a, b) : (b, a);
        }
    }
}
