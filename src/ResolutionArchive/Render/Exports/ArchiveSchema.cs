using System.Collections.Immutable;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render.Exports;

/// <summary>
/// <c>data/archive.schema.json</c>: what <see cref="ArchiveJson"/> writes, as a JSON Schema (2020-12). It is written by hand, tests hold the data to it, and the page of the data tells
/// readers what it says.
/// </summary>
internal static class ArchiveSchema
{
    private static readonly Lazy<byte[]> Json = new(Read);

    /// <summary>The schema as it is published.</summary>
    public static OutputFile File => new(Routes.ArchiveSchema, Json.Value);

    /// <summary>The objects that it describes, the archive itself first.</summary>
    public static ImmutableArray<DataObject> Objects()
    {
        using var schema = JsonDocument.Parse(Json.Value);
        var definitions = schema.RootElement.GetProperty("$defs");
        return
        [
            ObjectOf("archive", schema.RootElement, definitions),
            .. definitions.EnumerateObject().Where(entry => IsObject(entry.Value)).Select(entry => ObjectOf(entry.Name, entry.Value, definitions)),
        ];
    }

    private static DataObject ObjectOf(string name, JsonElement schema, JsonElement definitions)
    {
        var required = schema.GetProperty("required").EnumerateArray().Select(member => member.GetString()).ToHashSet(StringComparer.Ordinal);
        return new DataObject(name, Text(schema, "title"), Text(schema, "description"),
        [
            .. schema.GetProperty("properties").EnumerateObject()
                .Select(member => FieldOf(member.Name, member.Value, required.Contains(member.Name), definitions)),
        ]);
    }

    private static DataField FieldOf(string name, JsonElement schema, bool isRequired, JsonElement definitions)
    {
        var (kind, target) = KindOf(schema, definitions);
        return new DataField(name, kind, target, isRequired, Text(schema, "description"));
    }

    /// <summary>What a value is, in Russian, and the name of the object that it is or that it lists.</summary>
    private static (string Kind, string? Target) KindOf(JsonElement schema, JsonElement definitions)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            return IsObject(definitions.GetProperty(name)) ? ("объект", name) : KindOf(definitions.GetProperty(name), definitions);
        }

        if (schema.TryGetProperty("const", out var only))
            return ($"всегда {only.GetRawText()}", null);
        if (schema.TryGetProperty("enum", out var values))
            return (string.Join(" или ", values.EnumerateArray().Select(value => value.GetRawText())), null);
        var type = schema.GetProperty("type");
        if (type.ValueKind == JsonValueKind.Array)
            return (string.Join(" или ", type.EnumerateArray().Select(one => TypeName(one.GetString()!))), null);
        if (type.GetString() != "array")
            return (TypeName(type.GetString()!), null);
        return KindOf(schema.GetProperty("items"), definitions) is (_, { } listed) ? ("список", listed) : ("список строк", null);
    }

    private static bool IsObject(JsonElement schema) => schema.GetProperty("type").ValueEquals("object");

    private static string TypeName(string type) => type switch
    {
        "string" => "строка",
        "integer" => "целое число",
        "number" => "число",
        "boolean" => "true или false",
        _ => type,
    };

    private static string Text(JsonElement schema, string member) => schema.GetProperty(member).GetString()!;

    private static byte[] Read()
    {
        using var stream = typeof(ArchiveSchema).Assembly.GetManifestResourceStream("archive.schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
