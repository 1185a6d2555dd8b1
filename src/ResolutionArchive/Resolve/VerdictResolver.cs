using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Editors' claims on recurrences → verdicts on recommendations that there are, none against another one.</summary>
internal sealed class VerdictResolver
{
    private readonly Dictionary<ResolutionId, Resolution> resolutions;
    private readonly DiagnosticLog log;

    private VerdictResolver(IEnumerable<Resolution> resolutions, DiagnosticLog log) =>
        (this.resolutions, this.log) = (resolutions.ToDictionary(resolution => resolution.Id), log);

    /// <summary>The verdicts; what names nothing, and what says the opposite of what was said before, is reported and left out.</summary>
    public static ImmutableArray<Verdict> Resolve(ImmutableArray<DraftVerdict> drafts, IReadOnlyCollection<Resolution> resolutions, DiagnosticLog log)
    {
        var resolver = new VerdictResolver(resolutions, log);
        var same = new SameGroups();
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        foreach (var draft in drafts.OrderByDescending(draft => draft.IsSame))
        {
            var ids = draft.Ids.Select(resolver.Find).OfType<RecommendationId>().Distinct().ToList();
            var pairs = ids.SelectMany((a, i) => ids.Skip(i + 1).Select(b => new Verdict(a, b, draft.IsSame, draft.Note)));
            foreach (var pair in pairs)
            {
                if (draft.IsSame)
                    same.Join(pair.A, pair.B);
                else if (same.AreJoined(pair.A, pair.B))
                    log.Add(Rules.ContradictoryVerdicts, draft.At, $"О рекомендациях {pair.A} и {pair.B} здесь сказано «different», а по записям «same», прямо или через третью, они об одном и том же.");
                if (draft.IsSame || !same.AreJoined(pair.A, pair.B))
                    verdicts.Add(pair);
            }
        }

        return verdicts.ToImmutable();
    }

    private RecommendationId? Find(Claim<string> claim)
    {
        var id = RecommendationId.TryParse(claim.Value);
        if (id is { } known && resolutions.TryGetValue(known.Resolution, out var resolution) && Has(resolution, known))
            return known;
        var message = claim.Value.Any(Words.IsCyrillic)
            ? $"В номере «{claim.Value}» есть русские буквы, хотя они и похожи на латинские; рекомендации с таким номером нет."
            : $"Рекомендации «{claim.Value}» в архиве нет.";
        log.Add(Rules.BrokenReference, claim.At, message, Hint(claim.Value));
        return null;
    }

    private static bool Has(Resolution resolution, RecommendationId id) =>
        id.Section <= resolution.Sections.Length && id.Item <= resolution.Sections[id.Section - 1].Recommendations.Length;

    /// <summary>The nearest recommendation: of the resolution that is meant, the one with this number, else the last one before it.</summary>
    private string Hint(string text)
    {
        var slash = text.LastIndexOf('/');
        var name = slash < 0 ? text : text[..slash];
        var nearest = Nearest.Of(name, resolutions.Keys.Select(id => id.ToString()));
        if (nearest is null || !resolutions.TryGetValue(ResolutionId.TryParse(nearest)!.Value, out var resolution) || resolution.RecommendationCount == 0)
            return "Возьмите номер со страницы рекомендации: год, имя файла и номер через косую черту, например 2022/avgustovskoe-soveshchanie/4.2.";
        var all = resolution.Sections.SelectMany(section => section.Recommendations).Select(item => item.Id).ToList();
        var near = all.Select(id => id.ToString()).OrderBy(id => Nearest.Distance(text, id)).ThenByDescending(id => id, StringComparer.Ordinal).First();
        return $"Возможно, это {near}? В этой резолюции рекомендации с {all[0].Number} по {all[^1].Number}.";
    }

    /// <summary>What is the same as the same is the same.</summary>
    private sealed class SameGroups
    {
        private readonly Dictionary<RecommendationId, HashSet<RecommendationId>> groups = [];

        public void Join(RecommendationId a, RecommendationId b)
        {
            var (left, right) = (Of(a), Of(b));
            if (ReferenceEquals(left, right))
                return;
            left.UnionWith(right);
            foreach (var id in right)
                groups[id] = left;
        }

        public bool AreJoined(RecommendationId a, RecommendationId b) => ReferenceEquals(Of(a), Of(b));

        private HashSet<RecommendationId> Of(RecommendationId id)
        {
            if (!groups.TryGetValue(id, out var group))
                groups.Add(id, group = [id]);
            return group;
        }
    }
}
