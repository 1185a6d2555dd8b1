namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Clauses with a capital letter: «А. Министерству образования» over «А.1. разработать…». A capital letter with a full stop may be an initial; where points are numbered by it,
/// it is a mark.
/// </summary>
internal static class LetteredClauses
{
    /// <summary>The lines with the letters taken for marks. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Mark(IReadOnlyList<BodyToken> tokens)
    {
        var letters = tokens.OfType<BodyLine>().Select(line => line.Marker).OfType<Marker>().Where(marker => marker.Kind == MarkerKind.CompoundNumber && char.IsLetter(marker.Printed[0]))
            .Select(marker => marker.Printed[0]).ToHashSet();
        return letters.Count == 0 ? tokens : [.. tokens.Select(token => token is BodyLine { Marker: null } line ? Marked(line, letters) : token)];
    }

    private static BodyLine Marked(BodyLine line, HashSet<char> letters) =>
        AfterLetter(line.Plain, letters) is { } start ? line with { Text = line.Text.From(start), Marker = new Marker(MarkerKind.Letter, line.Plain[..2]) } : line;

    /// <summary>Where the words begin after a letter that counts points; null where the line begins otherwise.</summary>
    private static int? AfterLetter(string line, HashSet<char> letters) =>
        line.Length > 3 && line[1] == '.' && letters.Contains(line[0]) && char.IsWhiteSpace(line[2]) ? line.Length - line.AsSpan(2).TrimStart().Length : null;
}
