using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Readings → profiles. A term is a root (synonyms share one) or a pair of neighbouring roots; its weight is how rare it is in the archive (Spärck Jones 1972),
/// damped, times what its word does. The factors are chosen by what they mean and are round; the quality that they give changes little when they do (README).
/// </summary>
internal sealed class Weighing
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

    /// <summary>What is not said weighs half a word that occurs once.</summary>
    private const double UnsaidFactor = 0.5;

    private const double Unit = 1000;

    private readonly IReadOnlyList<ImmutableArray<ReadWord>> readings;
    private readonly int[][] roots;
    private readonly double[] rarity;

    private Weighing(IReadOnlyList<ImmutableArray<ReadWord>> readings, Func<string, string> sameRoot)
    {
        this.readings = readings;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        roots = new int[readings.Count][];
        for (var i = 0; i < readings.Count; i++)
        {
            var list = roots[i] = new int[readings[i].Length];
            for (var w = 0; w < list.Length; w++)
                list[w] = IdOf(ids, sameRoot(readings[i][w].Root));
        }

        rarity = [.. Frequencies(ids.Count).Select(frequency => Rarity(frequency, readings.Count))];
    }

    /// <summary>The profile of each reading, in the same order.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="sameRoot">The root that stands for a root; itself for most.</param>
    public static Profile[] Weigh(IReadOnlyList<ImmutableArray<ReadWord>> readings, Func<string, string> sameRoot)
    {
        var weighing = new Weighing(readings, sameRoot);
        var weighed = new (long Term, int Weight)[readings.Count][];
        Parallel.For(0, readings.Count, i => weighed[i] = weighing.WeightsOf(i));
        var numbers = TermNumbers.Of(weighed);
        var unsaid = Round(UnsaidFactor * Rarity(1, readings.Count));
        var profiles = new Profile[readings.Count];
        Parallel.For(0, readings.Count, i => profiles[i] = ProfileOf(weighed[i], numbers, unsaid));
        return profiles;
    }

    private static int IdOf(Dictionary<string, int> ids, string root)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, root, out var exists);
        if (!exists)
            id = ids.Count - 1;
        return id;
    }

    /// <summary>In how many readings each root is.</summary>
    private int[] Frequencies(int count)
    {
        var (frequencies, last) = (new int[count], new int[count]);
        for (var i = 0; i < roots.Length; i++)
        {
            foreach (var root in roots[i])
            {
                if (last[root] == i + 1)
                    continue;
                last[root] = i + 1;
                frequencies[root]++;
            }
        }

        return frequencies;
    }

    private static double Rarity(int frequency, int count) => Math.Pow(Math.Log((count + 1) / (frequency + 0.5)), RarityExponent);

    /// <summary>The weight of each term, by term: of a root under its number, of a pair under those of both. What comes twice counts once, as the more important one.</summary>
    private (long Term, int Weight)[] WeightsOf(int reading)
    {
        var (words, list) = (readings[reading], roots[reading]);
        var weights = new List<(long Term, int Weight)>(2 * list.Length);
        var before = 0.0;
        for (var i = 0; i < list.Length; i++)
        {
            var weight = rarity[list[i]] * FactorOf(words[i]);
            weights.Add((list[i], Round(weight)));
            if (i > 0 && list[i] != list[i - 1] && words[i].Role < Role.Aside && words[i - 1].Role < Role.Aside)
                weights.Add((PairOf(list[i - 1], list[i]), Round(PairFactor * Math.Min(before, weight))));
            before = weight;
        }

        weights.Sort();
        var last = 0;
        for (var i = 1; i < weights.Count; i++)
        {
            if (weights[i].Term == weights[last].Term)
                weights[last] = weights[i];
            else
                weights[++last] = weights[i];
        }

        return weights.Count == 0 ? [] : [.. CollectionsMarshal.AsSpan(weights)[..(last + 1)]];
    }

    private static double FactorOf(ReadWord word)
    {
        var ofWord = Genre.IsLight(word.Root) ? LightFactor : Genre.IsSetting(word.Root) ? SettingFactor : 1;
        return ofWord * word.Role switch
        {
            Role.Ask => 1,
            Role.Circumstance => CircumstanceFactor,
            Role.Aside => AsideFactor,
            _ => 0,
        };
    }

    private static long PairOf(int a, int b) => ((long)Math.Min(a, b) + 1) << 32 | (uint)Math.Max(a, b);

    private static int Round(double weight) => Math.Max(1, (int)Math.Round(weight * Unit));

    private static Profile ProfileOf((long Term, int Weight)[] weighed, TermNumbers numbers, int unsaid)
    {
        var shared = new List<(int Number, int Weight)>(weighed.Length);
        var alone = unsaid;
        foreach (var (term, weight) in weighed)
        {
            if (numbers.Find(term) is { } number)
                shared.Add((number, weight));
            else
                alone += weight;
        }

        shared.Sort();
        return new Profile([.. shared.Select(term => term.Number)], [.. shared.Select(term => term.Weight)], alone);
    }
}
