using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// How likely two requests are the same: a logistic regression over features that a reader can name. The weights are fitted to labelled pairs by
/// <c>dotnet run --project bench --configuration Release -- quality</c>, which prints them and cross-validates them over documents.
/// </summary>
internal static class Agreement
{
    /// <summary>From here on two recommendations say the same in nearly the same words.</summary>
    internal static readonly double NearVerbatim = double.Parse(Environment.GetEnvironmentVariable("NEAR") ?? "0.35", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the features are, in the order of <see cref="FeaturesOf"/>, and whether each speaks for a recurrence (1) or against one (-1).</summary>
    public static ImmutableArray<(string Name, int Sign)> Features { get; } =
    [
        ("bias", 0), ("Dice", 1), ("containment", 1), ("Dice of words", 1), ("containment of words", 1), ("Dice of objects", 1), ("containment of objects", 1),
        ("same head", 1), ("actions agree", 1), ("actions differ", -1), ("other people", -1), ("other name", -1), ("same addressee", 1), ("same forms", 1), ("other forms", -1),
        ("objects and meaning agree", 1), ("objects and words agree", 1), ("difference of objects", -1), ("difference", -1), ("object only by words", -1), ("same people", 1),
        ("objects and actions agree", 1),
    ];

    private static readonly double[] Weights = new double[22];

    /// <summary>
    /// Whether the two may be the same at all: they do not ask opposite things, and what they ask for has something in common. A frame proves nothing, unless they are
    /// worded alike in all: then it is what is asked for.
    /// </summary>
    public static bool MayAgree(Request a, Request b)
    {
        if (Opposites.Clash(a.Ways, b.Ways))
            return false;
        return a.Object.IsEmpty || b.Object.IsEmpty || a.Object.Common(b.Object) > 0 || (a.Wording.ScoreWith(b.Wording) >= NearVerbatim && !Part(a.Names, b.Names));
    }

    /// <summary>The probability that the two ask the same; 0 where they cannot.</summary>
    public static double Score(Request a, Request b, double dice, Thesaurus thesaurus)
    {
        if (!MayAgree(a, b))
            return 0;
        Span<double> features = stackalloc double[Features.Length];
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
        var (words, otherWords, sharedWords) = (a.Wording.Total, b.Wording.Total, a.Wording.Common(b.Wording));
        var (people, otherPeople) = Compare(a.Groups, b.Groups, thesaurus);
        features[0] = 1;
        features[1] = dice;
        features[2] = common / Math.Min(left, right);
        features[3] = 2.0 * sharedWords / (words + otherWords);
        features[4] = (double)sharedWords / Math.Min(words, otherWords);
        features[5] = 2.0 * shared / (one + other);
        features[6] = (double)shared / Math.Min(one, other);
        features[7] = a.Head.Length > 0 && a.Head == b.Head ? 1 : 0;
        features[8] = (a.Actions & b.Actions) != 0 ? 1 : 0;
        features[9] = a.Actions != 0 && b.Actions != 0 && (a.Actions & b.Actions) == 0 ? 1 : 0;
        features[10] = otherPeople;
        features[11] = Part(a.Names, b.Names) ? 1 : 0;
        features[12] = Share(a.Addressees, b.Addressees) ? 1 : 0;
        features[13] = Share(a.Forms, b.Forms) ? 1 : 0;
        features[14] = Part(a.Forms, b.Forms) ? 1 : 0;
        features[15] = Math.Min(dice, features[5]);
        features[16] = Math.Min(features[3], features[5]);
        features[17] = (double)(Math.Min(one, other) - shared) / Math.Max(one, other);
        features[18] = (Math.Min(left, right) - common) / Math.Max(left, right);
        features[19] = shared == 0 ? 1 : 0;
        features[20] = people;
        features[21] = features[5] * features[8];
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
