using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>What parts a line from the one before it.</summary>
internal enum Gap
{
    /// <summary>The end of a printed line inside a paragraph.</summary>
    Wrap,

    /// <summary>The end of a line that the writer meant.</summary>
    Break,

    /// <summary>As <see cref="Break"/>, but the line break itself was lost on the way and the file's line goes on.</summary>
    Join,

    /// <summary>The beginning of a new block: a blank line, a list item, a heading.</summary>
    Block,
}

/// <summary>A line of the body as it was typed, without its Markdown and its bullet.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Before">What parts it from the line before it.</param>
/// <param name="Text">Its text; never empty.</param>
/// <param name="Marker">The bullet or number before it; null where there is none.</param>
/// <param name="Depth">How many lists it is in, as Markdown sees it.</param>
/// <param name="Indent">How many characters of white space stand before it in the file.</param>
/// <param name="HeadingLevel">1 to 6 in a Markdown heading, else 0.</param>
internal sealed record BodyLine(Location At, Gap Before, RichText Text, Marker? Marker, int Depth, int Indent, int HeadingLevel) : BodyToken(At)
{
    /// <summary>The words alone.</summary>
    public string Plain => Text.Plain;
}
