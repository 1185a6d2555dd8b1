namespace ResolutionArchive.Read;

/// <summary>A file of the input, decoded.</summary>
/// <param name="Path">Where it lies below the input folder, with forward slashes.</param>
/// <param name="Text">What it says, without a byte order mark, lines parted by <c>\n</c>.</param>
internal sealed record SourceFile(string Path, string Text);
