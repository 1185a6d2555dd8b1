using System.Globalization;
using System.Text;
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

    /// <summary>Where the schema lies, from the file.</summary>
    private static readonly string Schema = Routes.ArchiveSchema.RelativeTo(Routes.ArchiveJson);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static OutputFile Of(Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, site);
        return new OutputFile(Routes.ArchiveJson, stream.ToArray());
    }

    /// <summary>The first recommendation of the archive as the file has it; null where it has none.</summary>
    public static string? Example(Site site)
    {
        if (site.Resolutions.SelectMany(linked => linked.Resolution.Sections).SelectMany(section => section.Recommendations).FirstOrDefault() is not { } recommendation)
            return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            WriteRecommendation(json, recommendation);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteNumber("version", Version);
        json.WriteString("tag", site.Tag.ToString());
        json.WriteStartArray("resolutions");
        var entered = site.News.ToDictionary(item => item.Resolution.Id, item => item.Entered);
        foreach (var linked in site.Resolutions)
            WriteResolution(json, linked.Resolution, entered[linked.Resolution.Id]);
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
        if (!site.Topics.IsEmpty)
            WriteTopics(json, site);
        if (!site.Absorptions.IsEmpty)
            WriteAbsorptions(json, site);
        if (!site.Responses.IsEmpty)
            WriteResponses(json, site);
        if (!site.Moved.IsEmpty || !site.Former.IsEmpty || !site.First.IsEmpty)
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
        json.WriteStartArray("first");
        foreach (var (page, first) in site.First)
        {
            json.WriteStartObject();
            json.WriteString("page", page);
            json.WriteString("first", first);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResponses(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("responses");
        foreach (var response in site.Responses)
        {
            json.WriteStartObject();
            json.WriteString("recommendation", response.To.ToString());
            json.WriteString("date", response.Date.ToString());
            json.WriteString("status", NameOf(response.Status));
            json.WriteString("by", response.By);
            json.WriteString("addressee", response.Responder?.Id.ToString());
            json.WriteString("text", response.Text);
            json.WriteString("link", response.Link?.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(ResponseStatus status) => status switch
    {
        ResponseStatus.Done => "done",
        ResponseStatus.InProgress => "in-progress",
        ResponseStatus.PartlyDone => "partly-done",
        ResponseStatus.Rejected => "rejected",
        ResponseStatus.Lapsed => "lapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static void WriteTopics(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("topics");
        foreach (var file in site.Topics)
        {
            json.WriteStartObject();
            json.WriteString("id", file.Topic.Id.ToString());
            json.WriteString("name", file.Topic.Name);
            json.WriteString("url", Routes.Of(file.Topic).Path);
            json.WriteStartArray("recommendations");
            foreach (var recommendation in file.Recommendations)
                json.WriteStringValue(recommendation.Id.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAbsorptions(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("absorptions");
        foreach (var absorption in site.Absorptions)
        {
            json.WriteStartObject();
            json.WriteString("whole", absorption.Whole.ToString());
            json.WriteString("part", absorption.Part.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    private static void WriteResolution(Utf8JsonWriter json, Resolution resolution, DateOnly? entered)
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
        json.WriteString("added", entered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
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
            WriteRecommendation(json, recommendation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRecommendation(Utf8JsonWriter json, Recommendation recommendation)
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
