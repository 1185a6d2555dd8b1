using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>A paragraph, an item or a heading: lines that belong together.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The text, its lines joined; never empty.</param>
/// <param name="Marker">The bullet or number before it; null where there is none.</param>
/// <param name="Depth">How many lists it is in, as Markdown sees it.</param>
/// <param name="Indent">How many characters of white space stand before it in the file.</param>
/// <param name="HeadingLevel">1 to 6 for a Markdown heading, else 0.</param>
internal sealed record BodyBlock(Location At, RichText Text, Marker? Marker, int Depth, int Indent, int HeadingLevel) : BodyToken(At)
{
    /// <summary>The words alone.</summary>
    public string Plain => Text.Plain;

    /// <summary>Whether the writer made it stand out as a whole: as a heading, in bold or in italics.</summary>
    public bool StandsOut => HeadingLevel > 0 || Text.CommonStyle != TextStyle.None;
}
