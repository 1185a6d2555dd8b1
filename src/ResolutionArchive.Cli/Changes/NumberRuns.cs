using ResolutionArchive.Model;

namespace ResolutionArchive.Cli.Changes;

/// <summary>Numbers of recommendations in words: neighbours that share a fate are named as one run.</summary>
internal static class NumberRuns
{
    /// <summary>«4.2 → 4.3», «4.2–4.9 → 4.3–4.10».</summary>
    public static string Describe(IEnumerable<(RecommendationId Was, RecommendationId Now)> moves) => string.Join(", ", Runs(moves, (one, next) => IsNext(one.Was, next.Was) && IsNext(one.Now, next.Now))
        .Select(run => $"{Range(run[0].Was, run[^1].Was)} → {Range(run[0].Now, run[^1].Now)}"));

    /// <summary>«4.2», «4.2–4.9».</summary>
    public static string Describe(IEnumerable<RecommendationId> numbers) => string.Join(", ", Runs(numbers, IsNext).Select(run => Range(run[0], run[^1])));

    private static List<List<T>> Runs<T>(IEnumerable<T> all, Func<T, T, bool> goesOn)
    {
        var runs = new List<List<T>>();
        foreach (var one in all)
        {
            if (runs.Count > 0 && goesOn(runs[^1][^1], one))
                runs[^1].Add(one);
            else
                runs.Add([one]);
        }

        return runs;
    }

    private static bool IsNext(RecommendationId one, RecommendationId next) => next == one with { Item = one.Item + 1 };

    private static string Range(RecommendationId first, RecommendationId last) => first == last ? first.Number : $"{first.Number}–{last.Number}";
}
