using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Numbers that lost their sign: «3 организовать…» after «2) издать…», «II Органам местного самоуправления:» between «I.» and «III.», «1 Школам» before «2 Библиотекам». That a list
/// goes on with the number, or begins with it and goes on, tells it from «3 школы получили…».
/// </summary>
internal static partial class MarksWithoutSign
{
    /// <summary>The lines with such numbers taken for marks. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Read(IReadOnlyList<BodyToken> tokens)
    {
        var romans = tokens.OfType<BodyLine>().Where(line => line.Marker is { Kind: MarkerKind.RomanNumber }).Select(line => Roman(line.Marker!.Printed)).ToHashSet();
        var last = new Dictionary<MarkerKind, Marker>();
        var read = ImmutableArray.CreateBuilder<BodyToken>(tokens.Count);
        var lists = Lists(tokens);
        var end = '.';
        foreach (var (i, token) in tokens.Index())
        {
            var line = lists.Contains(i) ? Unsigned((BodyLine)token) : token is BodyLine { Marker: null } plain && (plain.Before != Gap.Wrap || BlockAssembly.SentenceEnds.Contains(end, StringComparison.Ordinal)) ? Marked(plain, last, romans) : token;
            if (line is BodyLine { Marker: { } marker })
                last[marker.Kind] = marker;
            end = line is BodyLine { Plain: [.., var c] } ? c : '.';
            read.Add(line);
        }

        return read.ToImmutable();
    }

    /// <summary>The places of lines that make lists of such numbers, from 1 on and at least up to 2: each asks something or names somebody.</summary>
    private static HashSet<int> Lists(IReadOnlyList<BodyToken> tokens)
    {
        var (lists, last) = (new HashSet<int>(), (At: -1, Number: 0));
        foreach (var (i, token) in tokens.Index())
        {
            if (token is not BodyLine { Marker: null } line || Number().Match(line.Plain) is not { Success: true } match || !char.IsAsciiDigit(line.Plain[0])
                || !(Requests.Opens(line.Plain[match.Length..]) || Dative.Opens([.. Russian.Words.Of(line.Plain[match.Length..])])))
            {
                continue;
            }

            var number = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (number > 1 && number == last.Number + 1)
                lists.UnionWith([last.At, i]);
            last = (i, number);
        }

        return lists;
    }

    private static BodyLine Unsigned(BodyLine line) =>
        Number().Match(line.Plain) is var match ? line with { Text = line.Text.From(match.Length), Marker = new Marker(MarkerKind.Number, match.Groups[1].Value), Before = Gap.Block } : line;

    private static BodyLine Marked(BodyLine line, Dictionary<MarkerKind, Marker> last, HashSet<int> romans)
    {
        if (Number().Match(line.Plain) is not { Success: true } match)
            return line;
        var (printed, rest) = (match.Groups[1].Value, line.Text.From(match.Length));
        if (char.IsAsciiLetter(printed[0]))
        {
            var value = Roman(printed);
            return (romans.Contains(value - 1) || romans.Contains(value + 1)) && !romans.Contains(value) ? line with { Text = rest, Marker = new Marker(MarkerKind.RomanNumber, printed) } : line;
        }

        if (!Requests.Opens(rest.Plain))
            return line;
        foreach (var kind in (ReadOnlySpan<MarkerKind>)[MarkerKind.NumberInParenthesis, MarkerKind.Number])
        {
            if (last.TryGetValue(kind, out var before) && new Marker(kind, printed) is var marker && marker.Continues(before))
                return line with { Text = rest, Marker = marker };
        }

        return line;
    }

    private static int Roman(string printed)
    {
        var value = 0;
        var before = 0;
        foreach (var digit in printed.TrimEnd('.').Reverse().Select(letter => letter switch { 'I' => 1, 'V' => 5, _ => 10 }))
        {
            value += digit < before ? -digit : digit;
            before = digit;
        }

        return value;
    }

    [GeneratedRegex(@"^([0-9]{1,2}|[IVX]{1,5})\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
