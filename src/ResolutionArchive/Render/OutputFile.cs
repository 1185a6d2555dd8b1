using ResolutionArchive.Link;

namespace ResolutionArchive.Render;

/// <summary>A file of the built site.</summary>
/// <param name="Address">Where it goes; without an anchor.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(Address Address, ReadOnlyMemory<byte> Content);
