using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Numbers of two parts that were typed with a space, «4. 1», «4. 2», which Markdown takes for an item 4 that begins with a figure. What tells
/// them from «1. 15 педагогов» is the neighbour: the same first part, and a second part that goes on.
/// </summary>
internal static partial class SplitNumbers
{
    /// <summary>The tokens, with the parts of such numbers together. Linear in the text.</summary>
    public static IEnumerable<BodyToken> Join(IReadOnlyList<BodyToken> tokens)
    {
        var numbers = tokens.Select(PartsOf).ToList();
        var order = Enumerable.Range(0, tokens.Count).Where(i => tokens[i] is BodyLine { Marker.Kind: MarkerKind.Number }).ToList();
        var split = new HashSet<int>();
        foreach (var (a, b) in order.Zip(order.Skip(1)))
        {
            if (numbers[a] is { } first && numbers[b] is { } second && first.Clause == second.Clause && second.Item == first.Item + 1)
                split.UnionWith([a, b]);
        }

        return tokens.Select((token, i) => split.Contains(i) ? Whole((BodyLine)token, numbers[i]!.Value) : token);
    }

    private static BodyLine Whole(BodyLine line, (string Clause, int Item, int Length) number) => line with
    {
        Text = line.Text.From(number.Length),
        Marker = new Marker(MarkerKind.CompoundNumber, string.Create(CultureInfo.InvariantCulture, $"{number.Clause}{number.Item}.")),
    };

    private static (string Clause, int Item, int Length)? PartsOf(BodyToken token) =>
        token is BodyLine { Marker: { Kind: MarkerKind.Number } marker } line && Figure().Match(line.Text.Plain) is { Success: true } match
            ? (marker.Printed, int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Length)
            : null;

    [GeneratedRegex(@"^([0-9]{1,3})\.?\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
