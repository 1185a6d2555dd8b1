using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// How likely two requests are the same: a logistic regression over features that a reader can name. The weights are fitted to labelled pairs by
/// <c>dotnet run --project bench --configuration Release -- quality</c>, which prints them and cross-validates them over documents.
/// </summary>
internal static class Agreement
{
    /// <summary>From here on (Dice of all words) two recommendations say the same in nearly the same words, and a form of work may be all that they ask for.</summary>
    private const double NearVerbatim = 0.33;

    /// <summary>From here on agreement in words counts more than in proportion.</summary>
    private const double Alike = 0.3;

    /// <summary>What the features are, in the order of <see cref="FeaturesOf"/>, and whether each speaks for a recurrence (1) or against one (−1).</summary>
    public static ImmutableArray<(string Name, int Sign)> Features { get; } =
    [
        ("bias", 0), ("meaning in common", 1), ("containment of meaning", 1), ("heads of objects shared", 1), ("actions differ", -1), ("other name", -1), ("same addressee", 1), ("other forms", -1),
        ("objects share nothing", -1), ("containment of objects, same addressee", 1), ("object of its own", -1), ("objects and words agree", 1), ("words nearly the same", 1),
        ("leads agree", 1), ("containment of leads", 1), ("heads of leads shared", 1), ("leads agree, same addressee", 1),
        ("clauses agree better", 1), ("objects of clauses agree better", 1), ("leads of clauses agree better", 1),
    ];

    /// <summary>The place of the feature «actions differ».</summary>
    public const int ActionsDiffer = 4;

    /// <summary>The place of the feature «other name».</summary>
    public const int OtherName = 5;

    /// <summary>The place of the feature «other forms».</summary>
    public const int OtherForms = 7;

    /// <summary>The place of the feature «objects share nothing».</summary>
    public const int NoCommonObject = 8;

    private static readonly double[] Weights =
    [
        -6.06, 2.43, 2.20, 0.50, -0.21, -0.29, 0.59, -0.51, 0.00, 1.34, -0.50, 2.32, 4.15, 2.35, 2.01, 0.64, 1.60, 3.68, 4.01, 3.56,
    ];

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
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="leads">How far their leads agree (Dice).</param>
    /// <param name="least">A logit; below it the probability may come out as 0, which saves most of the comparing.</param>
    public static double Score(Request a, Request b, double leads, double least = double.NegativeInfinity)
    {
        if (!MayAgree(a, b))
            return 0;
        Span<double> features = stackalloc double[Features.Length];
        var objects = FeaturesButWords(a, b, leads, features);
        AddWords(a, b, objects, LeastCommonWords(a.Wording, b.Wording, objects, features, least), features);

        // What an object has of its own speaks against only, and takes longest to find out.
        if (Sum(features, Weights) < least)
            return 0;
        AddOwnObject(a, b, features);
        return Probability(Sum(features, Weights));
    }

    /// <summary>What the wordings must have in common for the logit to come to <paramref name="least"/>: the weights of both features of words are positive.</summary>
    private static int LeastCommonWords(Profile a, Profile b, double objects, ReadOnlySpan<double> features, double least)
    {
        var lacking = least - Sum(features, Weights) - (Weights[11] * objects);
        return double.IsNegativeInfinity(least) ? 0 : (int)(lacking / (Weights[12] * 2 / (a.Total + b.Total))) - 1;
    }

    /// <summary>How much it says against a pair that its rivals lead (<see cref="Rivals"/>), by unit of the logit.</summary>
    public const double RivalWeight = 1.12;

    /// <summary>The logit of a probability.</summary>
    public static double Logit(double probability) => Math.Log(probability / (1 - probability));

    /// <summary>The logistic function.</summary>
    public static double Probability(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>The weighed sum of the features, a logit.</summary>
    public static double Sum(ReadOnlySpan<double> features, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * weights[i];
        return sum;
    }

    /// <summary>Fills in the features of a pair.</summary>
    public static void FeaturesOf(Request a, Request b, double leads, Span<double> features)
    {
        AddWords(a, b, FeaturesButWords(a, b, leads, features), 0, features);
        AddOwnObject(a, b, features);
    }

    /// <summary>Fills in what needs no look at the wordings, and returns how alike the objects are.</summary>
    private static double FeaturesButWords(Request a, Request b, double leads, Span<double> features)
    {
        var (dice, objects) = (a.Profile.ScoreWith(b.Profile), a.Object.ScoreWith(b.Object));
        features[0] = 1;
        features[1] = dice;
        features[2] = Containment(dice, a.Profile, b.Profile);
        features[3] = Indicator(a.Object.SharesHeads(b.Object));
        features[ActionsDiffer] = Indicator(a.Actions != 0 && b.Actions != 0 && (a.Actions & b.Actions) == 0);
        features[OtherName] = Indicator(Part(a.Names, b.Names));
        features[6] = Indicator(Share(a.Addressees, b.Addressees));
        features[OtherForms] = Indicator(Part(a.Forms, b.Forms));
        features[NoCommonObject] = Indicator(objects == 0 && !a.Object.IsEmpty && !b.Object.IsEmpty);
        features[13] = leads;
        features[14] = Containment(leads, a.Lead, b.Lead);
        features[15] = Indicator(a.Lead.SharesHeads(b.Lead));
        features[16] = features[6] * leads;
        features[9] = features[6] * Containment(objects, a.Object, b.Object);
        AddClauses(a, b, objects, features);
        return objects;
    }

    /// <summary>How much better than the wholes a clause of one and a clause of the other agree.</summary>
    private static void AddClauses(Request a, Request b, double objects, Span<double> features)
    {
        if (a.Clauses.Length == 1 && b.Clauses.Length == 1)
            return;
        foreach (var one in a.Clauses)
        {
            foreach (var other in b.Clauses)
            {
                features[17] = Math.Max(features[17], one.Profile.ScoreWith(other.Profile) - features[1]);
                features[18] = Math.Max(features[18], one.Object.ScoreWith(other.Object) - objects);
                features[19] = Math.Max(features[19], one.Lead.ScoreWith(other.Lead) - features[13]);
            }
        }
    }

    private static void AddOwnObject(Request a, Request b, Span<double> features) =>
        features[10] = Math.Min(a.Object.HeaviestLackedBy(b.Object), b.Object.HeaviestLackedBy(a.Object)) / (double)TermWeighting.Unit;

    private static void AddWords(Request a, Request b, double objects, int leastCommon, Span<double> features)
    {
        var words = 2.0 * a.Wording.Common(b.Wording, leastCommon) / (a.Wording.Total + b.Wording.Total);
        features[11] = Math.Min(words, objects);
        features[12] = Math.Max(0, words - Alike);
    }

    private static double Indicator(bool holds) => holds ? 1 : 0;

    /// <summary>How much of the smaller one is in the other.</summary>
    private static double Containment(double dice, Profile a, Profile b) => dice * (a.Total + b.Total) / (2.0 * Math.Min(a.Total, b.Total));

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
}
