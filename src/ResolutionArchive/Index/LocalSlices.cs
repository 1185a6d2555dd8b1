using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ResolutionArchive.Index;

/// <summary>
/// The index for pages that are opened from a disk: browsers let them load neither JSON nor modules, but classic scripts. A disk is fast, so parts come in large slices;
/// <c>local-0</c> has the first part and tells in which slice the others are.
/// </summary>
internal static class LocalSlices
{
    private const int SliceSize = 2_000_000;

    /// <summary>An archive that large is not carried on a stick, and its index would be published twice.</summary>
    private const int Largest = 24_000_000;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The slices of the parts; none where there are too many.</summary>
    public static ImmutableArray<IndexScript> Of(ImmutableArray<IndexPart> parts)
    {
        if (parts.Sum(part => (long)part.Json.Length) > Largest)
            return [];
        var slices = Cut(parts).ToList();
        var places = slices.Index().Skip(1).SelectMany(slice => slice.Item.Select(part => (part.Name, slice.Index))).ToDictionary(entry => entry.Name, entry => entry.Index, StringComparer.Ordinal);
        return [.. slices.Select((slice, number) => Script(number, slice, number == 0 ? places : null))];
    }

    private static IEnumerable<List<IndexPart>> Cut(ImmutableArray<IndexPart> parts)
    {
        yield return [parts[0]];
        var slice = new List<IndexPart>();
        var size = 0;
        foreach (var part in parts.Skip(1))
        {
            slice.Add(part);
            size += part.Json.Length;
            if (size < SliceSize)
                continue;
            yield return slice;
            (slice, size) = ([], 0);
        }

        if (slice.Count > 0)
            yield return slice;
    }

    private static IndexScript Script(int number, List<IndexPart> parts, Dictionary<string, int>? places)
    {
        var code = new StringBuilder("document.currentScript.parts={");
        code.AppendJoin(',', parts.Select(part => JsonSerializer.Serialize(part.Name, Options) + ":" + Encoding.UTF8.GetString(part.Json.Span)));
        code.Append("};\n");
        if (places is not null)
            code.Append("document.currentScript.slices=").Append(JsonSerializer.Serialize(new SortedDictionary<string, int>(places, StringComparer.Ordinal), Options)).Append(";\n");
        return new IndexScript(string.Create(CultureInfo.InvariantCulture, $"local-{number}"), Encoding.UTF8.GetBytes(code.ToString()));
    }
}
