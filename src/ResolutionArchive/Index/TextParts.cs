using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary>
/// <c>texts-N</c>: what hits show. A hit is one recommendation out of many, so a part holds few: every part the same number of entries, so that nobody needs a table to know
/// where an entry is, and enough of them that a large archive has not too many files.
/// <para>
/// <c>line-N</c>: a line of recurrences with many members. Parts of texts hold short lines whole and of a long one the number alone: in every part with one of its members,
/// it would take the square of their count.
/// </para>
/// </summary>
internal static class TextParts
{
    /// <summary>How many entries a part holds.</summary>
    public const int EntriesOfPart = 24;

    /// <summary>Members of a line that a part of texts holds whole. Longer ones are wordings that everybody copies, and cost a request of their own.</summary>
    private const int ShortLine = 128;

    /// <summary>All parts.</summary>
    public static ImmutableArray<IndexPart> Of(Site site, Entries entries)
    {
        var longLines = site.Recurrences.Where(line => line.Members.Length > ShortLine).ToImmutableArray();
        var numbers = longLines.Index().ToDictionary(line => line.Item.Id, line => line.Index);
        return
        [
            .. AllCores.Make([.. entries.All.Chunk(EntriesOfPart)], (part, number) => Of(number, part, site, entries, numbers)),
            .. AllCores.Make(longLines, (line, number) =>
                JsonPart.Of(string.Create(CultureInfo.InvariantCulture, $"line-{number}"), json => WriteMembers(json, line, entries))),
        ];
    }

    private static IndexPart Of(int number, Entry[] part, Site site, Entries entries, Dictionary<Slug, int> longLines) =>
        JsonPart.Of(string.Create(CultureInfo.InvariantCulture, $"texts-{number}"), json =>
        {
            var lines = part.Select(entry => LineOf(entry, site)).OfType<RecurrenceLine>().Distinct().ToList();
            json.WriteStartArray("resolutions");
            foreach (var resolution in part.GroupBy(entry => entry.Resolution.Id))
                Write(json, [.. resolution], entry => LineOf(entry, site) is { } line ? lines.IndexOf(line) : null);
            json.WriteEndArray();
            json.WriteStartArray("lines");
            foreach (var line in lines)
            {
                if (longLines.TryGetValue(line.Id, out var at))
                    json.WriteNumberValue(at);
                else
                    Write(json, line, entries);
            }

            json.WriteEndArray();
        });

    private static RecurrenceLine? LineOf(Entry entry, Site site) => entry.Recommendation is { } recommendation ? site.LineOf(recommendation.Id) : null;

    private static void Write(Utf8JsonWriter json, Entry[] entries, Func<Entry, int?> lineOf)
    {
        var resolution = entries[0].Resolution;
        json.WriteStartObject();
        json.WriteString("id", resolution.Id.ToString());
        json.WriteString("title", resolution.Title);
        if (resolution.Date is { } date)
            json.WriteString("date", Wording.Date(date));
        if (entries[0].Recommendation is null)
            json.WriteString("own", string.Join(" · ", OwnWords.Of(resolution)));
        json.WriteStartArray("recommendations");
        foreach (var entry in entries)
        {
            if (entry.Recommendation is not { } recommendation)
                continue;
            json.WriteStartArray();
            json.WriteStringValue(recommendation.Id.Number);
            json.WriteStringValue(string.Join(" · ", SideWords.Of(resolution, recommendation).Prepend(recommendation.PlainText)));
            var printed = FieldKeys.PrintedNumber(resolution.Sections[recommendation.Id.Section - 1], recommendation);
            var isPrintedOtherwise = printed is not null && printed != recommendation.Id.Number;
            if (lineOf(entry) is { } line)
                json.WriteNumberValue(line);
            else if (isPrintedOtherwise)
                json.WriteNullValue();
            if (isPrintedOtherwise)
                json.WriteStringValue(printed);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteStartObject();
        WriteMembers(json, line, entries);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteString("id", line.Id.ToString());
        json.WriteString("entries", NumberText.Of(line.Members.Select(member => entries[member.Recommendation.Id])));
        json.WriteString("members", string.Join(' ', line.Members.Select(member => member.Recommendation.Id)));
    }
}
