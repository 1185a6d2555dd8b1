using System.Text.Json;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;

namespace ResolutionArchive.Cli.Changes;

/// <summary>What an archive's public data (<c>data/archive.json</c>) say of it.</summary>
/// <param name="Published">What its addresses lead to.</param>
/// <param name="Headings">By the id of a resolution, all that stands around its recommendations: kind, headings, footnotes.</param>
internal sealed record ArchiveContents(Published Published, IReadOnlyDictionary<string, string> Headings)
{
    /// <summary>The contents of the file.</summary>
    /// <exception cref="InvalidDataException">It is of another kind.</exception>
    public static ArchiveContents Read(string path)
    {
        if (OrdinaryFile.LengthOf(path) is null or 0)
            throw new InvalidDataException("Empty or endless.");
        return Read(File.ReadAllBytes(path));
    }

    /// <summary>The contents of the data.</summary>
    /// <exception cref="InvalidDataException">The data are of another kind.</exception>
    public static ArchiveContents Read(byte[] json)
    {
        try
        {
            using var data = JsonDocument.Parse(json);
            var headings = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var resolution in data.RootElement.GetProperty("resolutions").EnumerateArray())
                headings[resolution.GetProperty("id").GetString() ?? ""] = string.Join('\n', Around(resolution));
            return new ArchiveContents(LedgerFile.Read(json), headings);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    private static IEnumerable<string> Around(JsonElement resolution) =>
    [
        Raw(resolution, "kind"), Raw(resolution, "footnotes"), .. resolution.GetProperty("sections").EnumerateArray().Select(section => Raw(section, "heading") + Raw(section, "printed")),
    ];

    private static string Raw(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetRawText() : "";
}
