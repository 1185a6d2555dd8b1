using System.Collections.Immutable;

namespace ResolutionArchive.Read;

/// <summary>What lies in the input folder.</summary>
/// <param name="Texts">The texts, in ordinal order of their paths.</param>
/// <param name="Neighbours">The files beside them that they may show or link to, in the same order.</param>
internal sealed record InputFiles(ImmutableArray<SourceFile> Texts, ImmutableArray<NeighbourFile> Neighbours)
{
    /// <summary>What was published before; null where that is not known.</summary>
    public LedgerBytes? Ledger { get; init; }
}

/// <summary><c>data/archive.json</c> of an earlier publication.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Content">Its bytes; null where it could not be read, which has been said.</param>
internal sealed record LedgerBytes(string Path, ReadOnlyMemory<byte>? Content);

/// <summary>A file beside the texts.</summary>
/// <param name="Path">Where it lies below the input folder, with forward slashes.</param>
/// <param name="Content">Its bytes; empty where it cannot be published.</param>
/// <param name="Fault">Why it cannot be published, in Russian; null where it can.</param>
internal sealed record NeighbourFile(string Path, ReadOnlyMemory<byte> Content, string? Fault);
