namespace ResolutionArchive.Parse.Body;

/// <summary>
/// How the writer's program wrapped the lines of a document. Copies from the web and from word processors are not wrapped: their paragraphs are
/// lines, of any length. It is told from all lines of the document together, for one line alone says nothing.
/// </summary>
/// <param name="Width">The length of the longest line that another one goes on with, in characters.</param>
/// <param name="IsNone">Whether lines are not wrapped at all.</param>
internal sealed record Wrapping(int Width, bool IsNone)
{
    /// <summary>No program wraps lines later than that.</summary>
    private const int LongestWrapped = 130;

    /// <summary>No page is narrower than that, in characters.</summary>
    private const int Narrowest = 45;

    /// <summary>So many pairs of lines at least tell that they are not wrapped.</summary>
    private const int Enough = 4;

    /// <summary>Reads it off the lines. Linear in the text.</summary>
    public static Wrapping Of(IReadOnlyList<BodyToken> tokens)
    {
        var pairs = tokens.Zip(tokens.Skip(1)).Where(pair => pair is (BodyLine, BodyLine { Before: Gap.Wrap or Gap.Break })).Select(pair => (Before: (BodyLine)pair.First, Line: (BodyLine)pair.Second)).ToList();
        var width = pairs.Select(pair => Math.Max(LengthOf(pair.Before), LengthOf(pair.Line))).DefaultIfEmpty(0).Max();
        var wrapping = new Wrapping(width, width > LongestWrapped);
        var ragged = pairs.Count(pair => wrapping.HadRoom(pair.Before, pair.Line));
        return wrapping with { IsNone = wrapping.IsNone || (pairs.Count >= Enough && ragged * 3 > pairs.Count * 2) };
    }

    /// <summary>Whether the first word of a line would have had room in the line before it, so that the writer meant that one to end.</summary>
    public bool HadRoom(BodyLine before, BodyLine line)
    {
        var word = line.Plain.AsSpan().IndexOf(' ') is >= 0 and var space ? space : line.Plain.Length;
        return IsNone || LengthOf(before) + 1 + word < Width * 9 / 10;
    }

    /// <summary>The same for a line that looks like a beginning, in a document of lines so short that they do not tell how wide its page was.</summary>
    public bool HadRoomOnAnyPage(BodyLine before, BodyLine line) => (this with { Width = Math.Max(Width, Narrowest) }).HadRoom(before, line);

    private static int LengthOf(BodyLine line) => line.Indent + (line.Marker is null ? 0 : line.Marker.Printed.Length + 1) + line.Plain.Length;
}
