using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// How likely two requests are the same: a logistic regression over features that a reader can name. The weights are fitted to labelled pairs by
/// <c>dotnet run --project bench --configuration Release -- quality</c>, which prints them and cross-validates them over documents.
/// </summary>
internal static class Agreement
{
    /// <summary>What the features are, in the order of <see cref="FeaturesOf"/>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "bias", "Dice", "containment", "difference on both sides", "same head", "actions agree", "actions differ", "same people", "other people", "other name",
        "same addressee", "same document", "Dice of objects", "containment of objects", "difference of objects on both sides", "objects and actions agree",
        "same forms", "other forms", "objects and words agree",
    ];

    private static readonly double[] Weights =
    [
        -5.20, 3.19, 2.94, -0.38, 1.07, -0.71, -0.61, 0.13, -0.46, -0.85, 1.63, -2.21, 2.36, 2.48, -0.87, 0.70, 0.33, -1.22, 1.63,
    ];

    /// <summary>Whether the two may be the same at all: they do not ask opposite things, and if both say what is asked for, that has something in common. A frame proves nothing.</summary>
    public static bool MayAgree(Request a, Request b) =>
        !Opposites.Clash(a.Ways, b.Ways) && (a.Object.IsEmpty || b.Object.IsEmpty || a.Object.Common(b.Object) > 0);

    /// <summary>The probability that the two ask the same; 0 where they cannot.</summary>
    public static double Score(Request a, Request b, double dice, Thesaurus thesaurus)
    {
        if (!MayAgree(a, b))
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
        var (one, other, shared) = (a.Object.Total, b.Object.Total, a.Object.Common(b.Object));
        var (people, otherPeople) = Compare(a.Groups, b.Groups, thesaurus);
        features[0] = 1;
        features[1] = dice;
        features[2] = common / Math.Min(left, right);
        features[3] = (Math.Min(left, right) - common) / Math.Max(left, right);
        features[4] = a.Head.Length > 0 && a.Head == b.Head ? 1 : 0;
        features[5] = (a.Actions & b.Actions) != 0 ? 1 : 0;
        features[6] = a.Actions != 0 && b.Actions != 0 && (a.Actions & b.Actions) == 0 ? 1 : 0;
        features[7] = people;
        features[8] = otherPeople;
        features[9] = Part(a.Names, b.Names) ? 1 : 0;
        features[10] = Share(a.Addressees, b.Addressees) ? 1 : 0;
        features[11] = a.Document == b.Document ? 1 : 0;
        features[12] = 2.0 * shared / (one + other);
        features[13] = (double)shared / Math.Min(one, other);
        features[14] = (double)(Math.Min(one, other) - shared) / Math.Max(one, other);
        features[15] = features[12] * features[5];
        features[16] = Share(a.Forms, b.Forms) ? 1 : 0;
        features[17] = Part(a.Forms, b.Forms) ? 1 : 0;
        features[18] = Math.Min(dice, features[12]);
    }

    /// <summary>Whether the two have something in common.</summary>
    private static bool Share<T>(ImmutableArray<T> a, ImmutableArray<T> b)
    {
        foreach (var one in a)
        {
            if (b.Contains(one))
                return true;
        }

        return false;
    }

    /// <summary>Whether both have something and nothing in common.</summary>
    private static bool Part<T>(ImmutableArray<T> a, ImmutableArray<T> b) => a.Length > 0 && b.Length > 0 && !Share(a, b);

    /// <summary>Whether both name the same kinds of people, and whether each names one that the other does not and does not include.</summary>
    private static (double Same, double Other) Compare(ImmutableArray<int> a, ImmutableArray<int> b, Thesaurus thesaurus)
    {
        if (a.Length == 0 || b.Length == 0)
            return (0, 0);
        return (Share(a, b) ? 1 : 0, HasOther(a, b, thesaurus) && HasOther(b, a, thesaurus) ? 1 : 0);
    }

    private static bool HasOther(ImmutableArray<int> a, ImmutableArray<int> b, Thesaurus thesaurus)
    {
        foreach (var group in a)
        {
            var isIncluded = false;
            foreach (var each in b)
                isIncluded |= Includes(group, each, thesaurus);
            if (!isIncluded)
                return true;
        }

        return false;
    }

    private static bool Includes(int a, int b, Thesaurus thesaurus) =>
        a == b || thesaurus.Concepts[a].Broader == thesaurus.Concepts[b].Id || thesaurus.Concepts[b].Broader == thesaurus.Concepts[a].Id;
}
