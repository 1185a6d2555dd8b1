namespace ResolutionArchive.Model;

/// <summary>A note at the foot of a document.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Text">Its text; never empty.</param>
public sealed record Footnote(int Number, RichText Text);
