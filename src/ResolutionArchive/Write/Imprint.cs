using System.Globalization;
using System.Security.Cryptography;

namespace ResolutionArchive.Write;

/// <summary>A file as a build left it on the disk.</summary>
/// <param name="Path">Where it lies below the folder of the site.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Time">When it was last written, in ticks of UTC.</param>
/// <param name="Hash">Of what it holds.</param>
internal sealed record Imprint(string Path, long Length, long Time, string Hash)
{
    /// <summary>In digits of 4 bits: half of a SHA-256.</summary>
    private const int HashLength = 32;

    /// <summary>Whether nobody has written the file since; what a link leads to is not what was left.</summary>
    public bool IsOf(FileInfo there) =>
        there.Exists && !there.Attributes.HasFlag(FileAttributes.ReparsePoint) && there.Length == Length && there.LastWriteTimeUtc.Ticks == Time;

    /// <summary>The hash of what a file holds, or is to hold.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];

    /// <summary>As one line, without its end.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}\t{Length}\t{Hash}\t{Time}");

    /// <summary>What is written so; null where the line is of another form.</summary>
    public static Imprint? Parse(string line) =>
        line.Split('\t') is [var path, var length, { Length: HashLength } hash, var time]
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new Imprint(path, bytes, ticks, hash) : null;
}
