using System.Text;
using System.Xml;
using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Exports;

/// <summary>Writes XML files that are the same on every machine.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    /// <summary>The file that the action writes.</summary>
    public static OutputFile File(Address address, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return new OutputFile(address, stream.ToArray());
    }

    /// <summary>The text without the characters that XML 1.0 cannot hold in any form.</summary>
    public static string Allowed(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));

    private static bool IsAllowed(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
