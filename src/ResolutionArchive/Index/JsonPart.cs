using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ResolutionArchive.Index;

/// <summary>Writes one file of the index.</summary>
internal static class JsonPart
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A JSON object with the members that are written.</summary>
    public static IndexPart Of(string name, Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return new IndexPart(name, stream.ToArray());
    }
}
