using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>All recommendations of an archive, read, weighed and compared with each other.</summary>
/// <param name="All">The recommendations, the oldest first, undated ones last.</param>
/// <param name="Readings">How each is read.</param>
/// <param name="Wordings">Its stems in order.</param>
/// <param name="Requests">What it asks.</param>
/// <param name="Judged">The editors' verdicts on recommendations that there are.</param>
/// <param name="Nodes">Recommendations of one wording, as one.</param>
/// <param name="Pairs">The nodes that may ask the same: those with at least <see cref="Bounds.Line"/>.</param>
internal sealed record ComparedArchive(
    ImmutableArray<RecommendationInPlace> All, ImmutableArray<ReadWord>[] Readings, string[] Wordings, Request[] Requests, List<Verdict> Judged, List<Node> Nodes, List<SimilarPair> Pairs)
{
    private readonly Lazy<Dictionary<RecommendationId, int>> nodeOf = new(() =>
        Nodes.SelectMany((node, number) => node.Members.Select(member => (All[member].Recommendation.Id, number))).ToDictionary(entry => entry.Id, entry => entry.number));

    /// <summary>The place of the node that the recommendation is in.</summary>
    public int NodeOf(RecommendationId id) => nodeOf.Value[id];

    /// <summary>The archive compared; null where it holds no recommendation.</summary>
    public static ComparedArchive? Of(ImmutableArray<Resolution> resolutions, ImmutableArray<Verdict> verdicts, Thesaurus thesaurus)
    {
        var all = resolutions
            .SelectMany(resolution => resolution.Sections.SelectMany(section => section.Recommendations.Select(item => new RecommendationInPlace(resolution, section, item))))
            .OrderBy(place => place.Resolution.Date is null).ThenBy(place => place.Resolution.Date).ThenBy(place => place.Resolution.Id.Slug)
            .ThenBy(place => place.Recommendation.Id.Section).ThenBy(place => place.Recommendation.Id.Item)
            .ToImmutableArray();
        if (all.IsEmpty)
            return null;
        var readings = new ImmutableArray<ReadWord>[all.Length];
        Parallel.For(0, all.Length, i => readings[i] = Reading.Of(all[i].Recommendation.PlainText, thesaurus));
        var wordings = readings.Select(LineLinks.Wording).ToArray();
        var places = all.Select((place, i) => (place.Recommendation.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i);
        var judged = verdicts.Where(verdict => places.ContainsKey(verdict.A) && places.ContainsKey(verdict.B)).ToList();
        var requests = RequestsOf(all, readings, thesaurus);
        var nodes = NodesOf(all, wordings, judged.Where(verdict => !verdict.IsSame).SelectMany(verdict => (int[])[places[verdict.A], places[verdict.B]]).ToHashSet());
        var pairs = SimilarPairs.Find(
            [.. nodes.Select(node => requests[node.Members[0]].Lead)], Bounds.Gate,
            (a, b, leads) => Agreement.Score(requests[nodes[a].Members[0]], requests[nodes[b].Members[0]], leads, Bounds.LogitOfLine), Bounds.Line);
        return new ComparedArchive(all, readings, wordings, requests, judged, nodes, Rivals.Weigh(pairs, nodes));
    }

    /// <summary>What each recommendation asks, in their order.</summary>
    public static Request[] RequestsOf(ImmutableArray<RecommendationInPlace> all, ImmutableArray<ReadWord>[] readings, Thesaurus thesaurus)
    {
        var clauses = Array.ConvertAll(readings, Clauses.Of);
        var profiles = TermWeighting.WeighClauses(readings, clauses, thesaurus, View.Meaning);
        var objects = TermWeighting.WeighClauses(readings, clauses, thesaurus, View.Object);
        var leads = TermWeighting.WeighClauses(readings, clauses, thesaurus, View.Lead);
        var wordings = TermWeighting.Weigh(readings, thesaurus, View.Wording);
        var documents = all.Select(place => place.Resolution.Id).Distinct().Select((id, number) => (id, number)).ToDictionary(entry => entry.id, entry => entry.number);
        var requests = new Request[all.Length];
        Parallel.For(0, all.Length, i => requests[i] = Request.Of(
            readings[i], profiles[i].Whole, objects[i].Whole, leads[i].Whole, wordings[i], ClausesOf(i), thesaurus, all[i].Section.Addressees, documents[all[i].Resolution.Id]));
        return requests;

        ImmutableArray<Clause> ClausesOf(int i) => [.. clauses[i].Select((_, c) => new Clause(profiles[i].Clauses[c], objects[i].Clauses[c], leads[i].Clauses[c]))];
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
}
