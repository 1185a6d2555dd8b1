using System.Collections.Immutable;

namespace ResolutionArchive.Index;

/// <summary>What the reader's side loads to search, as files. <see cref="Indexer"/> tells how they are laid out.</summary>
/// <param name="Parts">The files: first the one from which all searching starts.</param>
internal sealed record SearchIndex(ImmutableArray<IndexPart> Parts);

/// <summary>A file of the index.</summary>
/// <param name="Name">Its name without an ending: <c>terms-3</c>.</param>
/// <param name="Json">Its content in UTF-8.</param>
internal sealed record IndexPart(string Name, ReadOnlyMemory<byte> Json);
