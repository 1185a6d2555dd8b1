using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Editors' claims on recurrences → verdicts on recommendations that there are, none against another one.</summary>
internal static class VerdictResolver
{
    /// <summary>The verdicts; what names nothing, and what says the opposite of what was said before, is reported and left out.</summary>
    public static ImmutableArray<Verdict> Resolve(ImmutableArray<DraftVerdict> drafts, IReadOnlyCollection<Resolution> resolutions, DiagnosticLog log)
    {
        var members = new NamedRecommendations(resolutions, log);
        var same = new SameGroups();
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        foreach (var draft in drafts.OrderByDescending(draft => draft.IsSame))
        {
            var ids = members.Of(draft).OfType<Recommendation>().Select(member => member.Id).Distinct().ToList();
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

        members.ReportNumbersAlone();
        return verdicts.ToImmutable();
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
