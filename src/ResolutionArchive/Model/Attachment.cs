namespace ResolutionArchive.Model;

/// <summary>A file of the input that a document shows or links to, published as it is.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(string Path, ReadOnlyMemory<byte> Content);
