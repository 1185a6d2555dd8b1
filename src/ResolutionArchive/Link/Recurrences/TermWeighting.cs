using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Readings → profiles. A term is a concept or a root that names none; its weight is how rare it is in the archive (Spärck Jones 1972),
/// damped, times what its word does (<see cref="WordFactors"/>).
/// </summary>
internal sealed class TermWeighting
{
    /// <summary>What a concept stands under, and what it is made of, comes along with it: so siblings are a little alike.</summary>
    private const double BroaderFactor = 0.4;

    /// <summary>«Ремонт школьных столовых» is about canteens too.</summary>
    private const double InnerFactor = 0.4;

    /// <summary>What a concept brings to mind is further away.</summary>
    private const double RelatedFactor = 0.3;

    /// <summary>What is named next weighs so much less in <see cref="View.Lead"/>: the head of an object comes before its modifiers, and they before particulars.</summary>
    private const double Following = 0.8;

    /// <summary>The last of many particulars still counts for something.</summary>
    private const double LeastStanding = 0.1;

    /// <summary>People at large are no thing after which another one is only a particular: «научить детей плаванию» is about swimming.</summary>
    private const double LeastThing = 0.4;

    /// <summary>Between one, where the rarest words outweigh all, and a half, where rarity hardly counts. With it, large archives and small ones need the same bounds.</summary>
    private const double RarityExponent = 0.75;

    /// <summary>What is not said weighs half a word that occurs once.</summary>
    private const double UnsaidFactor = 0.5;

    /// <summary>What a word weighs that occurs once.</summary>
    public const int Unit = 1000;

    private readonly IReadOnlyList<ImmutableArray<ReadWord>> readings;
    private readonly Thesaurus thesaurus;
    private readonly View view;
    private readonly WordFactors factors;
    private readonly int[][] roots;
    private readonly List<ConceptMention>[] mentions;
    private readonly double[] rarity;

    private TermWeighting(IReadOnlyList<ImmutableArray<ReadWord>> readings, Thesaurus thesaurus, View view)
    {
        (this.readings, this.thesaurus, this.view, factors) = (readings, thesaurus, view, new WordFactors(thesaurus, view));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in thesaurus.Concepts)
            IdOf(ids, "#" + concept.Id);
        roots = new int[readings.Count][];
        mentions = [.. readings.Select(reading => view == View.Wording ? [] : ConceptMention.Of(reading, thesaurus.Relations))];
        for (var i = 0; i < readings.Count; i++)
        {
            var list = roots[i] = new int[readings[i].Length];
            for (var w = 0; w < list.Length; w++)
                list[w] = TermOf(readings[i][w], ids);
        }

        rarity = [.. Frequencies(ids.Count).Select(frequency => Rarity(frequency, readings.Count) / Rarity(1, readings.Count))];
    }

    /// <summary>The profile of each reading, in the same order.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="thesaurus">The concepts that they name.</param>
    /// <param name="view">What counts.</param>
    public static Profile[] Weigh(IReadOnlyList<ImmutableArray<ReadWord>> readings, Thesaurus thesaurus, View view) =>
        [.. WeighClauses(readings, [.. readings.Select(_ => ImmutableArray<Range>.Empty)], thesaurus, view).Select(weighed => weighed.Whole)];

    /// <summary>The profile of each reading and those of its clauses, in the same order; what stands in one reading only stands in none of another one's clauses.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="clauses">The clauses of each.</param>
    /// <param name="thesaurus">The concepts that they name.</param>
    /// <param name="view">What counts.</param>
    public static (Profile Whole, ImmutableArray<Profile> Clauses)[] WeighClauses(IReadOnlyList<ImmutableArray<ReadWord>> readings, ImmutableArray<Range>[] clauses, Thesaurus thesaurus, View view)
    {
        var weighing = new TermWeighting(readings, thesaurus, view);
        var weighed = new (long Term, int Weight)[readings.Count][];
        Parallel.For(0, readings.Count, i => weighed[i] = weighing.WeightsOf(i, ..));
        var numbers = TermNumbers.Of(weighed);
        var unsaid = Round(UnsaidFactor);
        var profiles = new (Profile, ImmutableArray<Profile>)[readings.Count];
        Parallel.For(0, readings.Count, i =>
        {
            var whole = ProfileOf(weighed[i], numbers, unsaid);
            profiles[i] = (whole, clauses[i].Length == 1 ? [whole] : [.. clauses[i].Select(clause => ProfileOf(weighing.WeightsOf(i, clause), numbers, unsaid))]);
        });
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

            foreach (var mention in mentions[i].Where(mention => mention.Kind == MentionKind.Implied && last[mention.Concept] != i + 1))
            {
                last[mention.Concept] = i + 1;
                frequencies[mention.Concept]++;
            }
        }

        return frequencies;
    }

    private static double Rarity(int frequency, int count) => Math.Pow(Math.Log((count + 1) / (frequency + 0.5)), RarityExponent);

    /// <summary>The weight of each term of a part, by term: What comes twice counts once, as the more important one.</summary>
    private (long Term, int Weight)[] WeightsOf(int reading, Range part)
    {
        var (words, list) = (readings[reading], roots[reading]);
        var (start, length) = part.GetOffsetAndLength(list.Length);
        var weights = new List<(long Term, int Weight)>(2 * length);
        var (standing, standings) = (1.0, new double[length]);
        for (var i = start; i < start + length; i++)
        {
            standings[i - start] = standing;
            if (IsPassedOver(words[i]) || factors.Of(words, i) is not (> 0 and var factor))
                continue;
            weights.Add((list[i], Round(rarity[list[i]] * factor * standing)));
            if (view == View.Lead && factor >= LeastThing)
                standing = Math.Max(LeastStanding, standing * Following);
        }

        foreach (var mention in mentions[reading].Where(mention => mention.Word >= start && mention.Word < start + length))
        {
            if (factors.Of(words, mention) is > 0 and var factor)
                weights.Add((mention.Concept, Round(rarity[mention.Concept] * factor * standings[mention.Word - start] * KindFactor(mention.Kind))));
        }

        return Distinct(weights);
    }

    private static double KindFactor(MentionKind kind) => kind switch
    {
        MentionKind.Implied => 1,
        MentionKind.Broader => BroaderFactor,
        MentionKind.Inner => InnerFactor,
        _ => RelatedFactor,
    };

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

    private static int Round(double weight) => Math.Max(1, (int)Math.Round(weight * Unit));

    private static Profile ProfileOf((long Term, int Weight)[] weighed, TermNumbers numbers, int unsaid)
    {
        var shared = new List<(int Number, int Weight)>(weighed.Length);
        var (alone, heaviest) = (unsaid, 0);
        foreach (var (term, weight) in weighed)
        {
            if (numbers.Find(term) is { } number)
                shared.Add((number, weight));
            else
                (alone, heaviest) = (alone + weight, Math.Max(heaviest, weight));
        }

        shared.Sort();
        return new Profile([.. shared.Select(term => term.Number)], [.. shared.Select(term => term.Weight)], alone, heaviest, weighed.Length == 0);
    }
}
