using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>
/// Pages in the vocabulary of schema.org. A resolution is a <c>Legislation</c>, which there is any document of a legal character,
/// "enforceable or not"; the vocabulary has no nearer word. The encoder escapes &lt; and &amp;, so no text can end the script element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Archive(HomePage page) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", page.Settings.Title);
        json.WriteString("description", page.Settings.Description);
        json.WriteString("url", page.Permalink(page.Address));
        json.WriteString("inLanguage", page.Settings.Language);
    });

    public static string Resolution(ResolutionPage page) => Write(json =>
    {
        var resolution = page.Resolution;
        json.WriteString("@type", "Legislation");
        json.WriteString("name", resolution.Title);
        json.WriteString("legislationType", resolution.Kind);
        json.WriteString("legislationIdentifier", resolution.Id.ToString());
        if (resolution.Date is { } date)
            json.WriteString("legislationDate", date.ToString());
        WriteNamed(json, "legislationPassedBy", "Organization", resolution.Forum.Name);
        if (resolution.Place is { } place)
            WriteNamed(json, "locationCreated", "Place", place);
        json.WriteString("url", page.Permalink(page.Address));
        json.WriteString("inLanguage", page.Settings.Language);
        WriteAudience(json, resolution);
    });

    private static void WriteAudience(Utf8JsonWriter json, Resolution resolution)
    {
        json.WriteStartArray("audience");
        foreach (var addressee in resolution.Sections.SelectMany(section => section.Addressees).DistinctBy(addressee => addressee.Id))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Audience");
            json.WriteString("name", addressee.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            properties(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
