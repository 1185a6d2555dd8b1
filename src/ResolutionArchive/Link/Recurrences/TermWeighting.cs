using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Readings → profiles. A term is a concept, a root that names none, or a pair of neighbours; its weight is how rare it is in the archive (Spärck Jones 1972),
/// damped, times what its word does (<see cref="WordFactors"/>).
/// </summary>
internal sealed class TermWeighting
{
    /// <summary>Two words side by side are one idea more than each of them; half of the lesser.</summary>
    private const double PairFactor = 0.5;

    /// <summary>What a concept stands under, and what it is made of, comes along with it: so siblings are a little alike.</summary>
    private const double ExpansionFactor = 0.4;

    /// <summary>Between one, where the rarest words outweigh all, and a half, where rarity hardly counts. With it, large archives and small ones need the same bounds.</summary>
    private const double RarityExponent = 0.75;

    /// <summary>What is not said weighs half a word that occurs once.</summary>
    private const double UnsaidFactor = 0.5;

    private const double Unit = 1000;

    private readonly IReadOnlyList<ImmutableArray<ReadWord>> readings;
    private readonly Thesaurus thesaurus;
    private readonly View view;
    private readonly WordFactors factors;
    private readonly int[][] roots;
    private readonly ImmutableArray<ImmutableArray<int>> expansions;
    private readonly double[] rarity;

    private TermWeighting(IReadOnlyList<ImmutableArray<ReadWord>> readings, Thesaurus thesaurus, View view)
    {
        (this.readings, this.thesaurus, this.view, factors) = (readings, thesaurus, view, new WordFactors(thesaurus, view));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in thesaurus.Concepts)
            IdOf(ids, "#" + concept.Id);
        expansions = thesaurus.Parts;
        roots = new int[readings.Count][];
        for (var i = 0; i < readings.Count; i++)
        {
            var list = roots[i] = new int[readings[i].Length];
            for (var w = 0; w < list.Length; w++)
                list[w] = TermOf(readings[i][w], ids);
        }

        rarity = [.. Frequencies(ids.Count).Select(frequency => Rarity(frequency, readings.Count))];
    }

    /// <summary>The profile of each reading, in the same order.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="thesaurus">The concepts that they name.</param>
    /// <param name="view">What counts.</param>
    public static Profile[] Weigh(IReadOnlyList<ImmutableArray<ReadWord>> readings, Thesaurus thesaurus, View view)
    {
        var weighing = new TermWeighting(readings, thesaurus, view);
        var weighed = new (long Term, int Weight)[readings.Count][];
        Parallel.For(0, readings.Count, i => weighed[i] = weighing.WeightsOf(i));
        var numbers = TermNumbers.Of(weighed);
        var unsaid = Round(UnsaidFactor * Rarity(1, readings.Count));
        var profiles = new Profile[readings.Count];
        Parallel.For(0, readings.Count, i => profiles[i] = ProfileOf(weighed[i], numbers, unsaid));
        return profiles;
    }

    private int TermOf(ReadWord word, Dictionary<string, int> ids)
    {
        if (view == View.Wording)
            return IdOf(ids, thesaurus.FirstRootOf(word.Root));
        return word.Concept >= 0 ? word.Concept : IdOf(ids, word.Root);
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
            foreach (var (w, root) in roots[i].Index())
            {
                if (last[root] == i + 1 || IsPassedOver(readings[i][w]))
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
        var (before, last) = (0.0, -1);
        for (var i = 0; i < list.Length; i++)
        {
            if (IsPassedOver(words[i]))
                continue;
            if (factors.Of(words, i) is not (> 0 and var factor))
                continue;
            var weight = rarity[list[i]] * factor;
            weights.Add((list[i], Round(weight)));
            if (view != View.Wording && words[i].Concept >= 0)
                AddExpansions(words[i].Concept, factor, weights);
            if (view != View.Object && last >= 0 && list[i] != list[last] && words[i].Role < Role.Aside && words[last].Role < Role.Aside)
                weights.Add((PairOf(list[last], list[i]), Round(PairFactor * Math.Min(before, weight))));
            (before, last) = (weight, i);
        }

        return Distinct(weights);
    }

    private void AddExpansions(int concept, double factor, List<(long Term, int Weight)> weights)
    {
        foreach (var other in expansions[concept])
        {
            if (view == View.Object && thesaurus.FacetOf(other) is not Facet.Topic)
                continue;
            weights.Add((other, Round(ExpansionFactor * rarity[other] * factor)));
        }
    }

    private static (long Term, int Weight)[] Distinct(List<(long Term, int Weight)> weights)
    {
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

    private bool IsPassedOver(ReadWord word) => view != View.Wording && word.Concept == ReadWord.Inside;

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
        return new Profile([.. shared.Select(term => term.Number)], [.. shared.Select(term => term.Weight)], alone, weighed.Length == 0);
    }
}
