using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary>
/// What hits show, of resolutions that follow each other. A hit is one recommendation out of many, so a file holds few entries: every file of a shelf the same number, so that nobody
/// needs a table to know where an entry is, and enough of them that a large archive has not too many files. A shelf is a folder of files: a shelf of years that are past stays as it is,
/// whatever is added to the last one, and a name for each file would cost more than the text that a reader comes for.
/// </summary>
/// <param name="Resolutions">How many resolutions it holds.</param>
/// <param name="Files">Its files.</param>
internal sealed record TextShelf(int Resolutions, ImmutableArray<IndexPart> Files)
{
    /// <summary>How many entries a file holds.</summary>
    public const int EntriesOfFile = 24;

    /// <summary>A shelf ends with a year when it has so many entries, and within a year when it has the larger number of them.</summary>
    private const int EnoughEntries = 10 * EntriesOfFile, MostEntries = 40 * EntriesOfFile;

    /// <summary>Its name, of its content.</summary>
    public string Name => Files[0].Name.Split('/')[1];

    /// <summary>All shelves.</summary>
    public static ImmutableArray<TextShelf> Of(Site site, Entries entries, LongLines longLines) =>
        AllCores.Make([.. Shelve(entries)], shelf => Of(shelf, site, entries, longLines));

    private static TextShelf Of(List<Entry> shelf, Site site, Entries entries, LongLines longLines)
    {
        var files = shelf.Chunk(EntriesOfFile).Select(part => FileOf(part, site, entries, longLines)).ToImmutableArray();
        var name = ContentName.Of(files);
        return new TextShelf(
            shelf.Count(entry => entry.Recommendation is null),
            [.. files.Select((file, number) => file with { Name = string.Create(CultureInfo.InvariantCulture, $"texts/{name}/{number}") })]);
    }

    private static IEnumerable<List<Entry>> Shelve(Entries entries)
    {
        var shelf = new List<Entry>();
        foreach (var entry in entries.All)
        {
            if (entry.Recommendation is null && (shelf.Count >= MostEntries || (shelf.Count >= EnoughEntries && shelf[^1].Resolution.Year != entry.Resolution.Year)))
            {
                yield return shelf;
                shelf = [];
            }

            shelf.Add(entry);
        }

        if (shelf.Count > 0)
            yield return shelf;
    }

    private static IndexPart FileOf(Entry[] part, Site site, Entries entries, LongLines longLines) => JsonPart.Of("texts", json =>
    {
        var lines = part.Select(entry => LineOf(entry, site)).OfType<RecurrenceLine>().Distinct().ToList();
        json.WriteStartArray("resolutions");
        foreach (var resolution in part.GroupBy(entry => entry.Resolution.Id))
            Write(json, [.. resolution], entry => LineOf(entry, site) is { } line ? lines.IndexOf(line) : null);
        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            if (longLines.NameOf(line) is { } name)
                json.WriteStringValue(name);
            else
                LongLines.Write(json, line, entries);
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
}
