using System.Text;
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

    /// <summary>The part with a first member that tells the build that it is of.</summary>
    public static IndexPart Stamp(IndexPart part, string build) =>
        part with { Json = (byte[])[.. Encoding.UTF8.GetBytes($"{{\"build\":\"{build}\","), .. part.Json.Span[1..]] };

    /// <summary>An array of strings, as a value or as a member.</summary>
    public static void WriteValues(Utf8JsonWriter json, IEnumerable<string> values, string? member = null)
    {
        if (member is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(member);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
