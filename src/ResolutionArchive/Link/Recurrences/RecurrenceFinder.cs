using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>Recommendations → the lines that they draw. What comes out depends on the recommendations and the editors' verdicts, not on any order.</summary>
internal static class RecurrenceFinder
{
    /// <summary>In a longer line, not every pair is listed.</summary>
    private const int MostPairsOf = 24;

    /// <summary>The lines, the longest-running and then the most repeated first, and what was taken up by others without being in their lines.</summary>
    /// <param name="resolutions">The resolutions.</param>
    /// <param name="verdicts">What editors say; none against another one.</param>
    /// <param name="thesaurus">The concepts of the domain.</param>
    public static (ImmutableArray<RecurrenceLine> Lines, ImmutableArray<Absorption> Absorptions) Find(
        ImmutableArray<Resolution> resolutions, ImmutableArray<Verdict> verdicts, Thesaurus thesaurus) =>
        ComparedArchive.Of(resolutions, verdicts, thesaurus) is { } compared ? Find(compared) : ([], []);

    /// <inheritdoc cref="Find(ImmutableArray{Resolution}, ImmutableArray{Verdict}, Thesaurus)"/>
    public static (ImmutableArray<RecurrenceLine> Lines, ImmutableArray<Absorption> Absorptions) Find(ComparedArchive compared)
    {
        var (all, nodes, requests, judged) = (compared.All, compared.Nodes, compared.Requests, compared.Judged);
        var lines = LineBuilder.Build(nodes, compared.Pairs, PairsOf(judged, isSame: true), PairsOf(judged, isSame: false)).ToList();
        var scores = ScoresWithin(lines, compared.Pairs);
        var linker = new LineLinks(all, compared.Readings, compared.Wordings, ScoreOf, judged);
        var found = lines
            .Select(line => line.SelectMany(node => nodes[node].Members).Order().ToList())
            .Where(members => members.Count > 1)
            .Select(members => new Found([.. members.Select(member => all[member])], linker.Of(members, MostPairsOf), linker.Request(members), linker.CommonWords(members)));
        return ([.. WithIds(found).OrderByDescending(line => line.Span).ThenByDescending(line => line.Members.Length).ThenBy(line => line.Id)], Absorptions.Of(compared, lines));

        double ScoreOf(int a, int b) =>
            scores.TryGetValue(Ordered(compared.NodeOf(all[a].Recommendation.Id), compared.NodeOf(all[b].Recommendation.Id)), out var score)
                ? score
                : Agreement.Score(requests[a], requests[b], requests[a].Lead.ScoreWith(requests[b].Lead));

        List<(int, int)> PairsOf(IEnumerable<Verdict> some, bool isSame) =>
            [.. some.Where(verdict => verdict.IsSame == isSame).Select(verdict => (compared.NodeOf(verdict.A), compared.NodeOf(verdict.B)))];
    }

    /// <summary>How close the nodes of one line are, as far as they were found to be close at all.</summary>
    private static Dictionary<(int, int), double> ScoresWithin(List<IReadOnlyList<int>> lines, List<SimilarPair> pairs)
    {
        var lineOf = lines.Index().SelectMany(line => line.Item.Select(node => (node, line.Index))).ToDictionary(entry => entry.node, entry => entry.Index);
        return pairs.Where(pair => lineOf[pair.A] == lineOf[pair.B]).ToDictionary(pair => (pair.A, pair.B), pair => pair.Score);
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);

    private static IEnumerable<RecurrenceLine> WithIds(IEnumerable<Found> lines)
    {
        var taken = new HashSet<Slug>();
        foreach (var (members, links, request, words) in lines.OrderBy(line => line.Members[0].Recommendation.Id.ToString(), StringComparer.Ordinal))
        {
            var id = IdOf(members[0].Recommendation.Id, "");
            for (var number = 2; !taken.Add(id); number++)
                id = IdOf(members[0].Recommendation.Id, string.Create(CultureInfo.InvariantCulture, $"-{number}"));
            yield return new RecurrenceLine(id, members, links, request, words);
        }
    }

    private sealed record Found(ImmutableArray<RecommendationInPlace> Members, ImmutableArray<RecurrenceLink> Links, string Request, ImmutableArray<string> CommonWords);

    /// <summary>The oldest member's id with hyphens; a long name is cut so that the number stays.</summary>
    private static Slug IdOf(RecommendationId oldest, string suffix)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"-{oldest.Section}-{oldest.Item}{suffix}");
        var name = $"{oldest.Resolution.Year}-{oldest.Resolution.Slug}";
        return Slug.TryParse(name[..Math.Min(name.Length, Slug.MaxLength - number.Length)].TrimEnd('-') + number)!.Value;
    }
}
