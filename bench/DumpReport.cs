#pragma warning disable CA1869
using System.Text.Json;
using ResolutionArchive.Link.Recurrences;
namespace ResolutionArchive.Bench;
internal static class DumpReport
{
    public static void Run()
    {
        var sets = (LabelledSet[])[LabelledSet.FirstFive(), LabelledSet.Region("region-a"), LabelledSet.Region("region-d")];
        var all = sets.Select(set => new
        {
            name = set.Name,
            concepts = set.Thesaurus.Concepts.Select((c, i) => new { id = c.Id, facet = c.Facet.ToString(), broader = set.Thesaurus.Relations.Broader[i], parts = set.Thesaurus.Relations.Parts[i], related = set.Thesaurus.Relations.Related[i] }),
            recs = set.All.Select((place, i) => new
            {
                id = place.Recommendation.Id.ToString(), text = place.Recommendation.PlainText, doc = set.Requests[i].Document, addr = set.Requests[i].Addressees.Select(a => a.ToString()),
                words = set.Readings[i].Select(w => new { t = place.Recommendation.PlainText.Substring(w.Start, w.Length), s = w.Stem, r = w.Root, first = set.Thesaurus.FirstRootOf(w.Root), role = w.Role.ToString(), inf = w.IsInfinitive, name = w.Name, c = w.Concept, light = Genre.IsLight(w.Root), setting = Genre.IsSetting(w.Root), act = Actions.KindsOf(w.Root) }),
            }),
            labels = set.Labels.Select(l => new { a = l.Key.A, b = l.Key.B, label = l.Value }),
            feats = Feats(set),
        });
        Console.WriteLine(JsonSerializer.Serialize(all, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
    private static IEnumerable<double[]> Feats(LabelledSet set)
    {
        for (var a = 0; a < set.All.Length; a++)
            for (var b = a + 1; b < set.All.Length; b++)
            {
                var (l, r) = (set.Requests[a], set.Requests[b]);
                var dice = l.Profile.ScoreWith(r.Profile);
                if (dice < 0.03) continue;
                var f = new double[Agreement.Features.Length];
                Agreement.FeaturesOf(l, r, dice, f);
                yield return [a, b, dice, Agreement.MayAgree(l, r) ? 1 : 0, Opposites.Clash(l.Ways, r.Ways) ? 1 : 0, .. f];
            }
    }
}
