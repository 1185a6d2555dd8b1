using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse;

/// <summary>
/// Reads <c>data/archive.json</c> of an earlier publication, the ledger. It may come from anywhere and be of any version, so that an entry which is not as we write it costs only itself.
/// </summary>
internal static class LedgerFile
{
    /// <summary>What was published.</summary>
    /// <exception cref="InvalidDataException">The data are of another kind.</exception>
    public static Published Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var data = JsonDocument.Parse(json);
            var root = data.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resolutions", out var resolutions) || resolutions.ValueKind != JsonValueKind.Array)
                throw new InvalidDataException("No archive.");
            var moved = Member(root, "moved");
            return new Published(
                [.. Read(root, "resolutions", ReadResolution).DistinctBy(resolution => resolution.Id)],
                [.. Read(root, "forums", ReadName)],
                [.. Read(root, "addressees", ReadName)],
                [.. Read(root, "recurrences", ReadLine)],
                [.. Read(moved, "pages", ReadPage)],
                [.. Read(moved, "recommendations", ReadFormer)],
                [.. Read(moved, "first", ReadFirst).DistinctBy(first => first.Page)],
                Text(root, "tag") is { } tag ? TagAuthority.TryParse(tag) : null);
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    private static PublishedResolution? ReadResolution(JsonElement entry)
    {
        if (Text(entry, "id") is not { } text || ResolutionId.TryParse(text) is not { } id || Text(entry, "forum") is not { } name || Slug.TryParse(name) is not { } forum)
            return null;
        var recommendations = Items(entry, "sections").SelectMany(section => ReadSection(section, id)).DistinctBy(recommendation => recommendation.Id);
        return new PublishedResolution(id, Text(entry, "file") ?? "", Text(entry, "title") ?? text, Text(entry, "date"), forum, Text(entry, "place"), [.. recommendations], Day(entry, "added"));
    }

    private static IEnumerable<PublishedRecommendation> ReadSection(JsonElement section, ResolutionId resolution)
    {
        ImmutableArray<Slug> addressees = [.. Items(section, "addressees").Select(TextOf).OfType<string>().Select(Slug.TryParse).OfType<Slug>()];
        return Read(section, "recommendations", entry => Id(entry, "id") is { } id && id.Resolution == resolution && Text(entry, "text") is { } text
            ? new PublishedRecommendation(id, FingerprintOf(entry) ?? WordingStems.FingerprintOf(WordingStems.KeyOf(text)), text, addressees)
            : null);
    }

    private static PublishedName? ReadName(JsonElement entry) =>
        Text(entry, "id") is { } text && Slug.TryParse(text) is { } id ? new PublishedName(id, Text(entry, "name") ?? text) : null;

    private static PublishedLine? ReadLine(JsonElement entry) =>
        Text(entry, "id") is { } text && Slug.TryParse(text) is { } id
            ? new PublishedLine(id, [.. Items(entry, "members").Select(TextOf).OfType<string>().Select(RecommendationId.TryParse).OfType<RecommendationId>()])
            : null;

    private static MovedPage? ReadPage(JsonElement entry) =>
        Text(entry, "from") is { } from ? new MovedPage(from, Text(entry, "to"), Text(entry, "title") ?? "") : null;

    private static FirstAddress? ReadFirst(JsonElement entry) =>
        Text(entry, "page") is { } page && Text(entry, "first") is { } first ? new FirstAddress(page, first) : null;

    private static FormerRecommendation? ReadFormer(JsonElement entry) =>
        Id(entry, "id") is { } id && FingerprintOf(entry) is { } fingerprint
            ? new FormerRecommendation(id, fingerprint, Text(entry, "text") ?? "", Id(entry, "now"), Member(entry, "changed").ValueKind == JsonValueKind.True)
            : null;

    private static IEnumerable<T> Read<T>(JsonElement parent, string name, Func<JsonElement, T?> read)
        where T : class => Items(parent, name).Select(read).OfType<T>();

    private static RecommendationId? Id(JsonElement entry, string name) => Text(entry, name) is { } text ? RecommendationId.TryParse(text) : null;

    private static Fingerprint? FingerprintOf(JsonElement entry) => Text(entry, "fingerprint") is { } text ? Fingerprint.TryParse(text) : null;

    private static DateOnly? Day(JsonElement entry, string name) =>
        DateOnly.TryParseExact(Text(entry, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement entry, string name) => TextOf(Member(entry, name));

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character: JSON may spell it, no text may hold it.
            return null;
        }
    }

    private static JsonElement Member(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) ? value : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement entry, string name) =>
        Member(entry, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
}
