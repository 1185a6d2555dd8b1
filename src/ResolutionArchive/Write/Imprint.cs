using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ResolutionArchive.Write;

/// <summary>A file as a build left it on the disk.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Time">When it was last written, in ticks of UTC.</param>
/// <param name="Hash">The first half of the SHA-256 of what it holds.</param>
internal readonly record struct Imprint(long Length, long Time, UInt128 Hash)
{
    /// <summary>Whether nobody has written the file since. Who wants to deceive us can; what a link leads to is not what we left.</summary>
    public bool IsOf(FileInfo there) =>
        there.Exists && !there.Attributes.HasFlag(FileAttributes.ReparsePoint) && there.Length == Length && there.LastWriteTimeUtc.Ticks == Time;

    /// <summary>The hash of what a file holds, or is to hold.</summary>
    public static UInt128 HashOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
