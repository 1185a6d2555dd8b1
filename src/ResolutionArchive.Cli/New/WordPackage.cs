using System.IO.Compression;
using System.Xml;

namespace ResolutionArchive.Cli.New;

/// <summary>
/// The file of a Word document before it is opened. Packed, a hundred megabytes of XML take a hundred kilobytes, and as a tree some gigabytes; elements that are nested
/// without end take the stack.
/// </summary>
internal static class WordPackage
{
    /// <summary>In bytes of XML, unpacked; a document of a hundred pages takes three million.</summary>
    private const long MaxLength = 16_000_000;

    /// <summary>In elements; Word itself nests tables twenty deep at most.</summary>
    private const int MaxDepth = 400;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Refuses a file that cannot be read within bounds.</summary>
    /// <exception cref="InvalidDataException">It is no document, or one made to do harm.</exception>
    public static void RefuseBomb(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var parts = archive.Entries.Where(entry => !entry.FullName.Contains("media/", StringComparison.OrdinalIgnoreCase)).ToList();
        if (parts.Sum(entry => entry.Length) > MaxLength)
            throw new InvalidDataException("Too long.");
        foreach (var part in parts.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            RefuseDepth(part);
    }

    private static void RefuseDepth(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Strict);
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth)
                throw new InvalidDataException("Nested too deep.");
        }
    }
}
