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
    /// <summary>Whether it stands before the line after which the requests stand (<see cref="Preamble"/>).</summary>
    public bool IsPreamble { get; init; }

    /// <summary>Whether it is known to be a theme, though it may read like a name.</summary>
    public bool IsTheme { get; init; }

    /// <summary>The words alone.</summary>
    public string Plain => Text.Plain;

    /// <summary>The block as a heading among prose: its number stands in its text.</summary>
    public BodyBlock AsHeading() => this with
    {
        Marker = null,
        HeadingLevel = HeadingLevel > 0 ? HeadingLevel : LastLevel,
        Text = Marker?.Label is { } label ? RichText.Of([new TextRun(label + " ", Text.Runs[0].Style, null), .. Text.Runs]) : Text,
    };

    private const int LastLevel = 6;

    /// <summary>Whether the writer made it stand out as a whole: as a heading, in bold or in italics.</summary>
    public bool StandsOut => HeadingLevel > 0 || Text.CommonStyle != TextStyle.None;
}
