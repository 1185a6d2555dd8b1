using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Readings → profiles. A term is a root (synonyms share one) or a pair of neighbouring roots; its weight is how rare it is in the archive (Spärck Jones 1972),
/// damped, times what its word does. The factors are chosen by what they mean and are round; the quality that they give changes little when they do (README).
/// </summary>
internal static class Weighing
{
    /// <summary>A purpose is seldom what recurs, but it may be («на основе консолидации усилий»).</summary>
    private const double CircumstanceFactor = 0.25;

    /// <summary>A shared law or set phrase proves nothing; it does not count for nothing, or recommendations of nothing else would be empty.</summary>
    private const double AsideFactor = 0.1;

    /// <summary>Light words differ freely, but «повышение доступности» is not «анализ доступности».</summary>
    private const double LightFactor = 0.4;

    /// <summary>For whom and where.</summary>
    private const double SettingFactor = 0.5;

    /// <summary>Two words side by side are one idea more than each of them; half of the lesser.</summary>
    private const double PairFactor = 0.5;

    /// <summary>Between one, where the rarest words outweigh all, and a half, where rarity hardly counts. With it, large archives and small ones need the same bounds.</summary>
    private const double RarityExponent = 0.75;

    /// <summary>Half a word that occurs once.</summary>
    private const double UnsaidFactor = 0.5;

    private const double Unit = 1000;

    /// <summary>The profile of each reading, in the same order.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="sameRoot">The root that stands for a root; itself for most.</param>
    public static Profile[] Weigh(IReadOnlyList<ImmutableArray<ReadWord>> readings, Func<string, string> sameRoot)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var roots = new List<string>();
        var lists = new int[readings.Count][];
        for (var i = 0; i < readings.Count; i++)
            lists[i] = [.. readings[i].Select(word => IdOf(sameRoot(word.Root)))];
        var rarity = RarityOf(lists, roots.Count);
        var factors = roots.Select(root => Genre.IsLight(root) ? LightFactor : Genre.IsSetting(root) ? SettingFactor : 1).ToArray();
        var profiles = new Dictionary<long, int>[readings.Count];
        Parallel.For(0, readings.Count, i => profiles[i] = WeightsOf(readings[i], lists[i], rarity, factors));
        return Number(profiles, Round(UnsaidFactor * Rarity(1, readings.Count)));

        int IdOf(string root)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, root, out var exists);
            if (!exists)
            {
                id = roots.Count;
                roots.Add(root);
            }

            return id;
        }
    }

    private static double[] RarityOf(int[][] lists, int count)
    {
        var frequency = new int[count];
        foreach (var root in lists.SelectMany(list => list.Distinct()))
            frequency[root]++;
        return [.. frequency.Select(n => Rarity(n, lists.Length))];
    }

    private static double Rarity(int frequency, int count) => Math.Pow(Math.Log((count + 1) / (frequency + 0.5)), RarityExponent);

    private static int Round(double weight) => Math.Max(1, (int)Math.Round(weight * Unit));

    /// <summary>The weight of each term: of a root under its number, of a pair under those of both.</summary>
    private static Dictionary<long, int> WeightsOf(ImmutableArray<ReadWord> reading, int[] roots, double[] rarity, double[] factors)
    {
        var weights = new Dictionary<long, int>(2 * roots.Length);
        var before = 0.0;
        for (var i = 0; i < roots.Length; i++)
        {
            var weight = rarity[roots[i]] * factors[roots[i]] * FactorOf(reading[i].Role);
            Raise(weights, roots[i], weight);
            if (i > 0 && roots[i] != roots[i - 1] && reading[i].Role != Role.Aside && reading[i - 1].Role != Role.Aside)
                Raise(weights, PairOf(roots[i - 1], roots[i]), PairFactor * Math.Min(before, weight));
            before = weight;
        }

        return weights;
    }

    private static double FactorOf(Role role) => role switch
    {
        Role.Ask => 1,
        Role.Circumstance => CircumstanceFactor,
        _ => AsideFactor,
    };

    private static long PairOf(int a, int b) => ((long)Math.Min(a, b) + 1) << 32 | (uint)Math.Max(a, b);

    /// <summary>A word that comes twice counts once, as the more important one.</summary>
    private static void Raise(Dictionary<long, int> weights, long term, double weight)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _);
        known = Math.Max(known, Round(weight));
    }

    /// <summary>Gives the terms numbers, the rarest first; terms that occur once have nothing to match, but count in the total, so they stay.</summary>
    private static Profile[] Number(Dictionary<long, int>[] profiles, int unsaid)
    {
        var frequency = new Dictionary<long, int>();
        foreach (var profile in profiles)
        {
            foreach (var term in profile.Keys)
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, term, out _)++;
        }

        var numbers = frequency.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key).Select((entry, number) => (entry.Key, number)).ToDictionary(entry => entry.Key, entry => entry.number);
        var numbered = new Profile[profiles.Length];
        Parallel.For(0, profiles.Length, i =>
        {
            var terms = profiles[i].Select(entry => (Term: numbers[entry.Key], Weight: entry.Value)).OrderBy(entry => entry.Term).ToArray();
            numbered[i] = new Profile([.. terms.Select(entry => entry.Term)], [.. terms.Select(entry => entry.Weight)], unsaid);
        });
        return numbered;
    }
}
