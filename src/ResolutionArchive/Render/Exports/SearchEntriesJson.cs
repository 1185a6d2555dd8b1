using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResolutionArchive.Index;
using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Exports;

/// <summary><c>search/entries.json</c>: the search index as the reader's side loads it.</summary>
internal static class SearchEntriesJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static OutputFile Of(SearchIndex index)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var entry in index.Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("url", entry.Address.ToString());
                json.WriteString("year", entry.Year.ToString());
                json.WriteString("forum", entry.Forum.ToString());
                json.WriteStartArray("addressees");
                foreach (var addressee in entry.Addressees)
                    json.WriteStringValue(addressee.ToString());
                json.WriteEndArray();
                json.WriteString("text", entry.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return new OutputFile(Routes.SearchEntries, stream.ToArray());
    }
}
