using System.Text;

namespace ResolutionArchive.Index;

/// <summary>
/// Numbers from 0 as text that needs no escape in JSON and that a server's gzip packs well: bijective base 42, where the last digit of a number is one of 42
/// characters and the digits before it are of 42 others, so that numbers need nothing between them. <c>theme/assets/search/numbers.js</c> reads it.
/// </summary>
internal static class NumberText
{
    private const int Base = 42;

    private static readonly string Digits = string.Concat(Enumerable.Range('#', '~' - '#' + 1).Select(c => (char)c).Where(c => !"&'+<>\\`".Contains(c, StringComparison.Ordinal)));

    /// <summary>The numbers in a row.</summary>
    public static string Of(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            Append(text, number);
        return text.ToString();
    }

    /// <summary>Writes one number.</summary>
    public static void Append(StringBuilder text, int number)
    {
        var at = text.Length;
        text.Append(Digits[number % Base]);
        for (var rest = number / Base; rest > 0; rest = (rest - 1) / Base)
            text.Insert(at, Digits[Base + ((rest - 1) % Base)]);
    }
}
