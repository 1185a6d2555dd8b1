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

    /// <summary>The lines, the longest-running and then the most repeated first.</summary>
    /// <param name="resolutions">The resolutions.</param>
    /// <param name="verdicts">What editors say; none against another one.</param>
    /// <param name="thesaurus">The concepts of the domain.</param>
    public static ImmutableArray<RecurrenceLine> Find(
        ImmutableArray<Resolution> resolutions, ImmutableArray<Verdict> verdicts, Thesaurus thesaurus)
    {
        var all = resolutions
            .SelectMany(resolution => resolution.Sections.SelectMany(section => section.Recommendations.Select(item => new RecommendationInPlace(resolution, section, item))))
            .OrderBy(place => place.Resolution.Date is null).ThenBy(place => place.Resolution.Date).ThenBy(place => place.Resolution.Id.Slug)
            .ThenBy(place => place.Recommendation.Id.Section).ThenBy(place => place.Recommendation.Id.Item)
            .ToImmutableArray();
        if (all.IsEmpty)
            return [];
        var readings = new ImmutableArray<ReadWord>[all.Length];
        Parallel.For(0, all.Length, i => readings[i] = Reading.Of(all[i].Recommendation.PlainText, thesaurus));
        var wordings = readings.Select(LineLinks.Wording).ToArray();
        var places = all.Select((place, i) => (place.Recommendation.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i);
        var judged = verdicts.Where(verdict => places.ContainsKey(verdict.A) && places.ContainsKey(verdict.B)).ToList();
        var requests = RequestsOf(all, readings, thesaurus);
        var nodes = NodesOf(all, wordings, judged.Where(verdict => !verdict.IsSame).SelectMany(verdict => (int[])[places[verdict.A], places[verdict.B]]).ToHashSet());
        var nodeOf = nodes.SelectMany((node, number) => node.Members.Select(member => (member, number))).ToDictionary(entry => entry.member, entry => entry.number);
        var pairs = SimilarPairs.Find(
            [.. nodes.Select(node => requests[node.Members[0]].Profile)], Bounds.Gate,
            (a, b, dice) => Agreement.Score(requests[nodes[a].Members[0]], requests[nodes[b].Members[0]], dice, Bounds.Line), Bounds.Line);
        var lines = LineBuilder.Build(nodes, pairs, PairsOf(judged, isSame: true), PairsOf(judged, isSame: false));
        var linker = new LineLinks(all, readings, wordings, (a, b) => Agreement.Score(requests[a], requests[b], requests[a].Profile.ScoreWith(requests[b].Profile)), judged);
        var found = lines
            .Select(line => line.SelectMany(node => nodes[node].Members).Order().ToList())
            .Where(members => members.Count > 1)
            .Select(members => new Found([.. members.Select(member => all[member])], linker.Of(members, MostPairsOf), linker.CommonWords(members)));
        return [.. WithIds(found).OrderByDescending(line => line.Span).ThenByDescending(line => line.Members.Length).ThenBy(line => line.Id)];

        List<(int, int)> PairsOf(IEnumerable<Verdict> some, bool isSame) =>
            [.. some.Where(verdict => verdict.IsSame == isSame).Select(verdict => (nodeOf[places[verdict.A]], nodeOf[places[verdict.B]]))];
    }

    /// <summary>What each recommendation asks, in their order.</summary>
    public static Request[] RequestsOf(ImmutableArray<RecommendationInPlace> all, ImmutableArray<ReadWord>[] readings, Thesaurus thesaurus)
    {
        var profiles = TermWeighting.Weigh(readings, thesaurus, View.Meaning);
        var objects = TermWeighting.Weigh(readings, thesaurus, View.Object);
        var wordings = TermWeighting.Weigh(readings, thesaurus, View.Wording);
        var documents = all.Select(place => place.Resolution.Id).Distinct().Select((id, number) => (id, number)).ToDictionary(entry => entry.id, entry => entry.number);
        var requests = new Request[all.Length];
        Parallel.For(0, all.Length, i => requests[i] = Request.Of(readings[i], profiles[i], objects[i], wordings[i], thesaurus, all[i].Section.Addressees, documents[all[i].Resolution.Id]));
        return requests;
    }

    /// <summary>Recommendations of one wording are one node; those of which an editor says that they differ from some stand alone.</summary>
    private static List<Node> NodesOf(ImmutableArray<RecommendationInPlace> all, string[] wordings, HashSet<int> judged)
    {
        var documents = all.Select(place => place.Resolution.Id).Distinct().Select((id, number) => (id, number)).ToDictionary(entry => entry.id, entry => entry.number);
        return [.. Enumerable.Range(0, all.Length)
            .GroupBy(i => judged.Contains(i) || wordings[i].Length == 0 ? i.ToString(CultureInfo.InvariantCulture) : wordings[i], StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray())
            .Select(members => new Node(members, members.Select(member => documents[all[member].Resolution.Id]).Distinct().ToList() is [var only] ? only : -1))];
    }

    private static IEnumerable<RecurrenceLine> WithIds(IEnumerable<Found> lines)
    {
        var taken = new HashSet<Slug>();
        foreach (var (members, links, words) in lines.OrderBy(line => line.Members[0].Recommendation.Id.ToString(), StringComparer.Ordinal))
        {
            var id = IdOf(members[0].Recommendation.Id, "");
            for (var number = 2; !taken.Add(id); number++)
                id = IdOf(members[0].Recommendation.Id, string.Create(CultureInfo.InvariantCulture, $"-{number}"));
            yield return new RecurrenceLine(id, members, links, words);
        }
    }

    private sealed record Found(ImmutableArray<RecommendationInPlace> Members, ImmutableArray<RecurrenceLink> Links, ImmutableArray<string> CommonWords);

    /// <summary>The oldest member's id with hyphens; a long name is cut so that the number stays.</summary>
    private static Slug IdOf(RecommendationId oldest, string suffix)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"-{oldest.Section}-{oldest.Item}{suffix}");
        var name = $"{oldest.Resolution.Year}-{oldest.Resolution.Slug}";
        return Slug.TryParse(name[..Math.Min(name.Length, Slug.MaxLength - number.Length)].TrimEnd('-') + number)!.Value;
    }
}
