using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>What the program is unsure of, for the editor to decide: pairs near the bound that no verdict speaks of (uncertainty sampling, Lewis and Gale 1994).</summary>
internal static class UnsurePairs
{
    /// <summary>So far above the bound a pair is doubtful; below it, as far as pairs are compared at all.</summary>
    private const double Sure = 0.75;

    /// <summary>The pairs of different documents, those nearest to the bound first.</summary>
    public static ImmutableArray<UnsurePair> Of(ImmutableArray<Resolution> resolutions, ImmutableArray<Verdict> verdicts, Thesaurus thesaurus)
    {
        if (ComparedArchive.Of(resolutions, verdicts, thesaurus) is not { } compared)
            return [];
        var decided = compared.Judged.SelectMany(verdict => new[] { (verdict.A, verdict.B), (verdict.B, verdict.A) }).ToHashSet();
        var doubtful =
            from pair in compared.Pairs
            where pair.Score < Sure
            let a = compared.Nodes[pair.A].Members[0]
            let b = compared.Nodes[pair.B].Members[0]
            let ids = (compared.All[a].Recommendation.Id, compared.All[b].Recommendation.Id)
            where ids.Item1.Resolution != ids.Item2.Resolution && !decided.Contains(ids)
            orderby Math.Abs(pair.Score - Bounds.Link), a, b
            select new UnsurePair(compared.All[a], compared.All[b], pair.Score, CommonOf(a, b, compared, thesaurus), AgainstOf(compared.Requests[a], compared.Requests[b]));
        return [.. doubtful];
    }

    private static ImmutableArray<string> CommonOf(int a, int b, ComparedArchive compared, Thesaurus thesaurus)
    {
        var others = compared.Readings[b].Select(word => word.Concept >= 0 ? thesaurus.Concepts[word.Concept].Id : word.Root).ToHashSet(StringComparer.Ordinal);
        var text = compared.All[a].Recommendation.PlainText;
        return
        [
            .. compared.Readings[a]
                .Where(word => word.Concept != ReadWord.Inside && word.Role < Role.Aside)
                .Where(word => word.Concept >= 0 ? thesaurus.FacetOf(word.Concept) != Facet.Setting : !Genre.IsLight(word.Root) && !Genre.IsCommon(word.Root))
                .Where(word => others.Remove(word.Concept >= 0 ? thesaurus.Concepts[word.Concept].Id : word.Root))
                .Select(word => word.Concept >= 0 ? thesaurus.Concepts[word.Concept].Terms[0] : text.Substring(word.Start, word.Length)),
        ];
    }

    private static ImmutableArray<string> AgainstOf(Request a, Request b)
    {
        var features = new double[Agreement.Features.Length];
        Agreement.FeaturesOf(a, b, a.Lead.ScoreWith(b.Lead), features);
        return [.. Doubts.Where(doubt => features[doubt.Feature] > 0).Select(doubt => doubt.Words)];
    }

    private static readonly (int Feature, string Words)[] Doubts =
    [
        (Agreement.ActionsDiffer, "действия разные"), (Agreement.OtherName, "названия в кавычках разные"), (Agreement.OtherForms, "формы работы разные"), (Agreement.NoCommonObject, "общего предмета нет"),
    ];
}
