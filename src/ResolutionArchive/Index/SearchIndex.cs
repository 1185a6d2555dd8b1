using System.Collections.Immutable;

namespace ResolutionArchive.Index;

/// <summary>What the reader's side loads to search, as files. <see cref="Indexer"/> tells how they are laid out.</summary>
/// <param name="Parts">The files: first the one from which all searching starts.</param>
/// <param name="Scripts">The same as scripts, for pages that are opened from a disk; none where that would be too much.</param>
internal sealed record SearchIndex(ImmutableArray<IndexPart> Parts, ImmutableArray<IndexScript> Scripts);

/// <summary>A file of the index.</summary>
/// <param name="Name">Its name without an ending: <c>index</c>, <c>terms/1a2b3c4d5e</c>.</param>
/// <param name="Json">Its content in UTF-8.</param>
internal sealed record IndexPart(string Name, ReadOnlyMemory<byte> Json);

/// <summary>A slice of the index as a classic script, which a browser lets a page on a disk load. It puts its parts on the element that loads it.</summary>
/// <param name="Name">Its name without an ending: <c>local-0</c>.</param>
/// <param name="Code">Its content in UTF-8.</param>
internal sealed record IndexScript(string Name, ReadOnlyMemory<byte> Code);
