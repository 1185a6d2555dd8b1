using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Render;

/// <summary>
/// As much of JSON Schema 2020-12 as the schema of the archive uses; a word that it does not know is a fault, so that nothing in the schema goes without being judged. It asks one thing
/// more than the standard: that whatever stands in the data is described.
/// </summary>
internal sealed class JsonSchemaJudge(JsonElement schema)
{
    private static readonly HashSet<string> Words =
        ["$schema", "$defs", "$ref", "title", "description", "type", "required", "properties", "items", "pattern", "const", "enum", "minimum", "maximum", "minItems"];

    /// <summary>What is wrong with the data, each with its place.</summary>
    public IEnumerable<string> Faults(JsonElement data) => Faults(data, schema, "");

    private IEnumerable<string> Faults(JsonElement value, JsonElement rule, string at) => rule.EnumerateObject().SelectMany(word => word.Name switch
    {
        "$ref" => Faults(value, Definition(word.Value.GetString()!), at),
        "type" => Fault(Types(word.Value).Any(type => Is(value, type)), at, $"{value.ValueKind} is no {word.Value}"),
        "const" => Fault(JsonElement.DeepEquals(value, word.Value), at, $"{value} is not {word.Value}"),
        "enum" => Fault(word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)), at, $"{value} is none of {word.Value}"),
        "pattern" => Fault(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!, RegexOptions.ECMAScript), at, $"{value} is not like {word.Value}"),
        "minimum" => Fault(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(), at, $"{value} is too small"),
        "maximum" => Fault(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal(), at, $"{value} is too large"),
        "minItems" => Fault(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(), at, "too few"),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(item, word.Value, $"{at}/{i}")) : [],
        "required" => value.ValueKind == JsonValueKind.Object ? word.Value.EnumerateArray().SelectMany(name => Fault(value.TryGetProperty(name.GetString()!, out _), at, $"no {name}")) : [],
        "properties" => value.ValueKind == JsonValueKind.Object ? Members(value, word.Value, at) : [],
        _ => Fault(Words.Contains(word.Name), at, $"{word.Name} is judged by nobody"),
    });

    private IEnumerable<string> Members(JsonElement value, JsonElement properties, string at) => value.EnumerateObject().SelectMany(member =>
        properties.TryGetProperty(member.Name, out var rule) ? Faults(member.Value, rule, $"{at}/{member.Name}") : [$"{at}/{member.Name}: not described"]);

    private JsonElement Definition(string reference) => reference[2..].Split('/').Aggregate(schema, (element, name) => element.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    private static IEnumerable<string> Fault(bool holds, string at, string fault) => holds ? [] : [$"{at}: {fault}"];
}
