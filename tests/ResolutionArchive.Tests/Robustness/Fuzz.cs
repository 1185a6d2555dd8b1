using System.Globalization;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>
/// Tries one law on so many random inputs. The seed is printed and is new in every run; <c>FUZZ_SEED</c> brings one back, <c>FUZZ_TIMES</c> multiplies the budget.
/// </summary>
internal static class Fuzz
{
    private static readonly int Seed = Number("FUZZ_SEED") ?? Random.Shared.Next();

    /// <summary>Runs the law <paramref name="times"/> times; what it throws is told with the number of the try and the seed.</summary>
    public static void Run(int times, Action<Random> law)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FUZZ_SEED={Seed}"));
        for (var i = 0; i < times * (Number("FUZZ_TIMES") ?? 1); i++)
        {
            try
            {
                law(new Random(unchecked(Seed + (i * 7919))));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"FUZZ_SEED={Seed}, try {i}: {failure.Message}"), failure);
            }
        }
    }

    /// <summary>One of the values.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>So many of the values in a row.</summary>
    public static string Text(this Random random, IReadOnlyList<string> values, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => random.Pick(values)));

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
