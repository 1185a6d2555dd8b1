using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Exports;

/// <summary><c>data/archive.json</c>: the archive as data, a public contract. Members are added, never changed; absent values are null.</summary>
internal static class ArchiveJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static OutputFile Of(Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, site);
        return new OutputFile(Routes.ArchiveJson, stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("resolutions");
        foreach (var linked in site.Resolutions)
            WriteResolution(json, linked.Resolution);
        json.WriteEndArray();
        json.WriteStartArray("forums");
        foreach (var series in site.Forums)
            WriteForum(json, series.Forum);
        json.WriteEndArray();
        json.WriteStartArray("addressees");
        foreach (var file in site.Addressees)
            WriteAddressee(json, file.Addressee);
        json.WriteEndArray();
        json.WriteStartArray("recurrences");
        foreach (var line in site.Recurrences)
            WriteRecurrence(json, line);
        json.WriteEndArray();
        if (!site.Moved.IsEmpty || !site.Former.IsEmpty)
            WriteMoves(json, site);
        json.WriteEndObject();
    }

    /// <summary>What the next build must know to keep addresses that went away before this one.</summary>
    private static void WriteMoves(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject("moved");
        json.WriteStartArray("pages");
        foreach (var page in site.Moved)
        {
            json.WriteStartObject();
            json.WriteString("from", page.From);
            json.WriteString("to", page.To);
            json.WriteString("title", page.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("recommendations");
        foreach (var former in site.Former)
        {
            json.WriteStartObject();
            json.WriteString("id", former.Id.ToString());
            json.WriteString("fingerprint", former.Fingerprint.ToString());
            json.WriteString("text", former.Text);
            json.WriteString("now", former.Now?.ToString());
            json.WriteBoolean("changed", former.IsChanged);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRecurrence(Utf8JsonWriter json, RecurrenceLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Id.ToString());
        json.WriteString("url", Routes.Of(line).Path);
        json.WriteStartArray("members");
        foreach (var member in line.Members)
            json.WriteStringValue(member.Recommendation.Id.ToString());
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in line.Links)
        {
            json.WriteStartObject();
            json.WriteString("a", link.A.ToString());
            json.WriteString("b", link.B.ToString());
            json.WriteNumber("score", Math.Round((decimal)link.Score, 2));
            json.WriteString("kind", link.Kind == RecurrenceKind.Verbatim ? "verbatim" : "restated");
            if (link.Verdict is not null)
                json.WriteString("editor", "same");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResolution(Utf8JsonWriter json, Resolution resolution)
    {
        json.WriteStartObject();
        json.WriteString("id", resolution.Id.ToString());
        json.WriteString("file", resolution.File);
        json.WriteString("title", resolution.Title);
        json.WriteString("date", resolution.Date?.ToString());
        json.WriteString("forum", resolution.Forum.Id.ToString());
        json.WriteString("place", resolution.Place);
        json.WriteString("kind", resolution.Kind);
        json.WriteString("url", Routes.Of(resolution.Id).ToString());
        json.WriteStartArray("sections");
        foreach (var section in resolution.Sections)
            WriteSection(json, section);
        json.WriteEndArray();
        if (!resolution.Footnotes.IsEmpty)
            WriteFootnotes(json, resolution);
        json.WriteEndObject();
    }

    private static void WriteFootnotes(Utf8JsonWriter json, Resolution resolution)
    {
        json.WriteStartArray("footnotes");
        foreach (var note in resolution.Footnotes)
        {
            json.WriteStartObject();
            json.WriteNumber("number", note.Number);
            json.WriteString("text", note.Text.Plain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteNumber("number", section.Number);
        json.WriteString("heading", section.Heading.Plain);
        if (section.Printed is not null)
            json.WriteString("printed", section.Printed);
        json.WriteStartArray("addressees");
        foreach (var addressee in section.Addressees)
            json.WriteStringValue(addressee.Id.ToString());
        json.WriteEndArray();
        json.WriteStartArray("recommendations");
        foreach (var recommendation in section.Recommendations)
        {
            json.WriteStartObject();
            json.WriteString("id", recommendation.Id.ToString());
            json.WriteString("number", recommendation.Id.Number);
            if (recommendation.Printed is not null)
                json.WriteString("printed", recommendation.Printed);
            json.WriteString("text", recommendation.PlainText);
            json.WriteString("url", Routes.Of(recommendation.Id).ToString());
            json.WriteString("fingerprint", recommendation.Fingerprint.ToString());
            json.WriteString("permalink", Routes.PermalinkOf(recommendation).ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteForum(Utf8JsonWriter json, Forum forum)
    {
        json.WriteStartObject();
        json.WriteString("id", forum.Id.ToString());
        json.WriteString("name", forum.Name);
        json.WriteEndObject();
    }

    private static void WriteAddressee(Utf8JsonWriter json, Addressee addressee)
    {
        json.WriteStartObject();
        json.WriteString("id", addressee.Id.ToString());
        json.WriteString("name", addressee.Name);
        json.WriteString("level", addressee.Level.Name);
        json.WriteString("broader", addressee.Broader?.ToString());
        json.WriteEndObject();
    }
}
