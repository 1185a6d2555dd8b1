using System.Security.Cryptography;

namespace ResolutionArchive.Index;

/// <summary>
/// Names of files by what is in them: a cache may keep such a file for good and never mixes two publications, and what did not change is not loaded again. Forty bits part the
/// files of an archive: that two of a thousand share a name happens once in two million archives.
/// </summary>
internal static class ContentName
{
    /// <summary>In bytes; the reader's side knows it too (<c>catalogue.js</c>).</summary>
    private const int Length = 5;

    /// <summary>The name of a file, or of a folder of files.</summary>
    public static string Of(IEnumerable<IndexPart> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(part.Json.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length));
    }

    /// <summary>The part under its name in a folder.</summary>
    public static IndexPart In(string folder, IndexPart part) => part with { Name = $"{folder}/{Of([part])}" };
}
