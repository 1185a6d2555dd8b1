namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Headings that a writer of messengers sets apart by a picture: «📌 ЧТО ПРОСИМ У РОДИТЕЛЕЙ» over «🔸 …». A picture over bullets of another look is
/// a heading; one among its own kind is a bullet.
/// </summary>
internal static class PictureHeading
{
    private const int Level = 6;

    /// <summary>The tokens with such lines made headings. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Mark(IReadOnlyList<BodyToken> tokens)
    {
        var marked = new List<BodyToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isHeading = tokens[i] is BodyBlock { Marker.IsPicture: true, HeadingLevel: 0 } block && i + 1 < tokens.Count && LooksOther(tokens[i + 1], block.Marker) && Begins(block.Marker, i == 0 ? null : marked[i - 1]);
            marked.Add(isHeading ? ((BodyBlock)tokens[i]) with { Marker = null, HeadingLevel = Level } : tokens[i]);
        }

        return marked;
    }

    private static bool LooksOther(BodyToken token, Marker marker) =>
        token is BodyBlock { Marker: { Kind: MarkerKind.Bullet } other } && other.Printed != marker.Printed;

    /// <summary>Whether the mark begins something: what stands before it is no bullet of its look, and no heading of this kind.</summary>
    private static bool Begins(Marker marker, BodyToken? before) =>
        before is not BodyBlock block || (block.Marker?.Printed != marker.Printed && block is not { Marker: null, HeadingLevel: Level });
}
