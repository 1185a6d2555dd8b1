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
        var left = MaxLength;
        foreach (var part in archive.Entries)
        {
            using var xml = Unpack(part, left);
            left -= xml.Length;
            RefuseDepth(xml);
        }
    }

    /// <summary>
    /// The part where it is XML, whatever its name and its place, since relations may call any part the document; nothing where it is a picture or the like, which nobody opens.
    /// </summary>
    private static MemoryStream Unpack(ZipArchiveEntry part, long most)
    {
        using var packed = part.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = packed.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false); read > 0; read = packed.Read(buffer))
        {
            if (unpacked.Length == 0 && !IsXml(buffer.AsSpan(0, read)))
                break;
            if (unpacked.Length + read > most)
                throw new InvalidDataException("Too long.");
            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    /// <summary>In UTF-8 or UTF-16, with or without a mark of the byte order.</summary>
    private static bool IsXml(ReadOnlySpan<byte> start) =>
        start.IndexOfAnyExcept((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is >= 0 and var first && start[first] == '<';

    private static void RefuseDepth(Stream part)
    {
        try
        {
            using var xml = XmlReader.Create(part, Strict);
            while (xml.Read())
            {
                if (xml.Depth > MaxDepth)
                    throw new InvalidDataException("Nested too deep.");
            }
        }
        catch (XmlException)
        {
            // Whoever reads the part will come no further; a page that was pasted may lie in it as it is.
        }
    }
}
