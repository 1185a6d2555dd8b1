using System.Globalization;
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

    /// <summary>
    /// The part with first members that tell the length of what follows them and a sum (FNV-1a) of the part's name and of that: so the reader's side refuses a part that was cut
    /// off or damaged on its way, or that came in place of another.
    /// </summary>
    public static IndexPart Stamp(IndexPart part)
    {
        var rest = part.Json.Span[1..];
        var head = string.Create(CultureInfo.InvariantCulture, $"{{\"length\":{rest.Length},\"sum\":\"{SumOf([.. Encoding.UTF8.GetBytes(part.Name), .. rest]):x8}\",");
        return part with { Json = (byte[])[.. Encoding.UTF8.GetBytes(head), .. rest] };
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 2166136261;
        foreach (var value in bytes)
            sum = (sum ^ value) * 16777619;
        return sum;
    }

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
