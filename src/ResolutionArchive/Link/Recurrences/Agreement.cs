using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// How likely two requests are the same: a logistic regression over a dozen features that a reader can name. The weights are fitted to labelled pairs by
/// <c>bench -- quality</c>, which prints them and cross-validates them over documents.
/// </summary>
internal static class Agreement
{
    /// <summary>What the features are, in the order of <see cref="FeaturesOf"/>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "bias", "Dice", "containment", "difference on both sides", "common weight", "same head", "actions agree", "actions differ",
        "same people", "other people", "same name", "other name", "same addressee", "same document",
        "Dice of objects", "containment of objects", "difference of objects on both sides", "common weight of objects", "objects and actions agree", "objects of other people", "same forms", "other forms", "objects and words agree",
    ];

    private static readonly double[] Weights =
    [
        -6.35, 2.34, 2.38, -0.58, 1.22, 0.73, -0.68, -0.69, 0.27, -0.71, -0.17, -0.73, 1.77, -1.96, 2.94, 2.70, -0.64, -0.38, 1.35, 0.18, -0.07, -0.90, 1.80,
    ];

    /// <summary>The probability that the two ask the same; 0 where they ask opposite things.</summary>
    public static double Score(Request a, Request b, double dice, Thesaurus thesaurus)
    {
        if (Opposites.Clash(a.Ways, b.Ways))
            return 0;
        Span<double> features = stackalloc double[Names.Length];
        FeaturesOf(a, b, dice, thesaurus, features);
        return Probability(features, Weights);
    }

    /// <summary>The logistic function of the weighed sum.</summary>
    public static double Probability(ReadOnlySpan<double> features, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Fills in the features of a pair.</summary>
    public static void FeaturesOf(Request a, Request b, double dice, Thesaurus thesaurus, Span<double> features)
    {
        var (left, right) = (a.Profile.Total, b.Profile.Total);
        var common = dice * (left + right) / 2;
        var (people, otherPeople) = Compare(a.Groups, b.Groups, thesaurus);
        features[0] = 1;
        features[1] = dice;
        features[2] = common / Math.Min(left, right);
        features[3] = (Math.Min(left, right) - common) / Math.Max(left, right);
        features[4] = Math.Log(1 + (common / 1000));
        features[5] = a.Head.Length > 0 && a.Head == b.Head ? 1 : 0;
        features[6] = (a.Actions & b.Actions) != 0 ? 1 : 0;
        features[7] = a.Actions != 0 && b.Actions != 0 && (a.Actions & b.Actions) == 0 ? 1 : 0;
        features[8] = people;
        features[9] = otherPeople;
        features[10] = a.Names.Length > 0 && a.Names.Any(name => b.Names.Contains(name)) ? 1 : 0;
        features[11] = a.Names.Length > 0 && b.Names.Length > 0 && !a.Names.Any(name => b.Names.Contains(name)) ? 1 : 0;
        features[12] = a.Addressees.Any(id => b.Addressees.Contains(id)) ? 1 : 0;
        features[13] = a.Document == b.Document ? 1 : 0;
        var (one, other) = (a.Object.Total, b.Object.Total);
        var shared = a.Object.Common(b.Object);
        features[14] = 2.0 * shared / (one + other);
        features[15] = (double)shared / Math.Min(one, other);
        features[16] = (double)(Math.Min(one, other) - shared) / Math.Max(one, other);
        features[17] = Math.Log(1 + (shared / 1000.0));
        features[18] = features[14] * features[6];
        features[22] = Math.Min(features[1], features[14]);
        features[20] = a.Forms.Any(form => b.Forms.Contains(form)) ? 1 : 0;
        features[21] = a.Forms.Length > 0 && b.Forms.Length > 0 && features[20] == 0 ? 1 : 0;
        features[19] = features[14] * features[9];
    }

    /// <summary>Whether both name the same kinds of people, and whether each names one that the other does not and does not include.</summary>
    private static (double Same, double Other) Compare(ImmutableArray<int> a, ImmutableArray<int> b, Thesaurus thesaurus)
    {
        if (a.Length == 0 || b.Length == 0)
            return (0, 0);
        var same = a.Any(group => b.Contains(group)) ? 1 : 0;
        var other = a.Any(group => !b.Any(each => Includes(group, each, thesaurus))) && b.Any(group => !a.Any(each => Includes(group, each, thesaurus))) ? 1 : 0;
        return (same, other);
    }

    private static bool Includes(int a, int b, Thesaurus thesaurus) =>
        a == b || thesaurus.Concepts[a].Broader == thesaurus.Concepts[b].Id || thesaurus.Concepts[b].Broader == thesaurus.Concepts[a].Id;
}
