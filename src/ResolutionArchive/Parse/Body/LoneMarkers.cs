using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Marks that came apart from their items on the way: «1.1.» on a line of its own, as copies of tables and of pages have it, a «З.» between «2.»
/// and «4.», which a scanner made of a 3, an «l.» over «2.», and numbers behind a word, «Предложение 1.».
/// </summary>
internal static partial class LoneMarkers
{
    /// <summary>The lines with such marks before their items. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Join(IReadOnlyList<BodyToken> tokens)
    {
        var joined = new List<BodyToken>();
        var following = NumbersAfter(tokens);
        Marker? before = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = Labelled(ScannedOne(Scanned(tokens[i], before), following[i]));
            if (MarkAlone(token) is { } mark && i + 1 < tokens.Count && tokens[i + 1] is BodyLine { Marker: null, HeadingLevel: 0 } item && MarkAlone(item) is null)
            {
                // No sentence goes on with a mark that stands alone.
                token = ((BodyLine)token) with { Before = Gap.Block, Text = item.Text, Marker = mark };
                i++;
            }

            before = token is BodyLine { Marker: { Kind: not MarkerKind.Bullet } marker } ? marker : before;
            joined.Add(token);
        }

        return joined;
    }

    /// <summary>The mark, if the line is nothing else: a number or letter with its sign. A bare number is of a page.</summary>
    private static Marker? MarkAlone(BodyToken token) =>
        token is BodyLine { Marker: null, HeadingLevel: 0, Plain.Length: < 10 } line && line.Plain[^1] is '.' or ')' && Marker.Find(line.Plain + " х") is { } found && found.Length == line.Plain.Length + 1
            ? found.Marker
            : null;

    /// <summary>«Предложение 1. Определить…».</summary>
    private static BodyToken Labelled(BodyToken token) =>
        token is BodyLine { Marker: null } line && Label().Match(line.Plain) is { Success: true } label ? line with { Marker = new Marker(MarkerKind.Number, label.Groups[1].Value + "."), Text = line.Text.From(label.Length) } : token;

    [GeneratedRegex(
        """
        ^(?:предложение|рекомендация|поручение|просьба|пожелание|требование|наказ|пункт|п\.|шаг|этап|мера|инициатива)
        \s*№?\s*([0-9]{1,3})\s*[.:)]\s*(?=\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();

    private static BodyToken Scanned(BodyToken token, Marker? before) =>
        token is BodyLine { Marker: null } line && line.Plain is ['З', '.' or ')', ' ', ..] && new Marker(line.Plain[1] == '.' ? MarkerKind.Number : MarkerKind.NumberInParenthesis, "3" + line.Plain[1]) is var three && before is not null && three.Continues(before)
            ? line with { Marker = three, Text = line.Text.From(2).Trim() }
            : token;

    /// <summary>An «l.» or a lone «I.» over «2.», which a scanner made of a 1.</summary>
    private static BodyToken ScannedOne(BodyToken token, Marker? following)
    {
        if (token is not BodyLine line || following is not { Kind: MarkerKind.Number or MarkerKind.NumberInParenthesis, Printed: ['2', var sign] })
            return token;
        var one = new Marker(following.Kind, "1" + sign);
        if (line.Marker is { Kind: MarkerKind.RomanNumber, Printed: "I." } && sign == '.')
            return line with { Marker = one };
        return line.Marker is null && line.Plain is ['l' or 'I' or '|' or '!', var own, ' ', ..] && own == sign ? line with { Marker = one, Text = line.Text.From(2).Trim() } : token;
    }

    /// <summary>For each line the next number after it; parts of clauses, letters and dashes are none.</summary>
    private static Marker?[] NumbersAfter(IReadOnlyList<BodyToken> tokens)
    {
        var after = new Marker?[tokens.Count];
        Marker? next = null;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            after[i] = next;
            next = tokens[i] is BodyLine { Marker: { Kind: MarkerKind.Number or MarkerKind.NumberInParenthesis or MarkerKind.RomanNumber } marker } ? marker : next;
        }

        return after;
    }
}
