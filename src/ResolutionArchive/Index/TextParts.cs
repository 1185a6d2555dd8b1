using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary><c>texts-N</c>: what hits show. Only the parts of resolutions that are shown are loaded.</summary>
internal static class TextParts
{
    /// <summary>About so many characters of text make a part; a resolution is never divided.</summary>
    private const int PartSize = 4000;

    /// <summary>The resolutions in the order of their numbers, as many as go into a part.</summary>
    public static IEnumerable<ImmutableArray<Resolution>> Cut(IEnumerable<Resolution> resolutions)
    {
        var part = ImmutableArray.CreateBuilder<Resolution>();
        var size = 0;
        foreach (var resolution in resolutions)
        {
            part.Add(resolution);
            size += resolution.Sections.Sum(section => section.Recommendations.Sum(recommendation => recommendation.PlainText.Length));
            if (size < PartSize)
                continue;
            yield return part.ToImmutable();
            part.Clear();
            size = 0;
        }

        if (part.Count > 0)
            yield return part.ToImmutable();
    }

    /// <summary>Titles, wordings and lines of recurrences of some resolutions.</summary>
    public static IndexPart Of(int number, ImmutableArray<Resolution> resolutions, Site site, Entries entries) =>
        JsonPart.Of(string.Create(CultureInfo.InvariantCulture, $"texts-{number}"), json =>
        {
            json.WriteStartArray("resolutions");
            foreach (var resolution in resolutions)
                Write(json, resolution, site, entries);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Resolution resolution, Site site, Entries entries)
    {
        json.WriteStartObject();
        json.WriteString("id", resolution.Id.ToString());
        json.WriteString("url", Routes.Of(resolution.Id).ToString());
        json.WriteString("title", resolution.Title);
        json.WriteString("own", string.Join(" · ", OwnWords.Of(resolution)));
        var lines = new List<RecurrenceLine>();
        json.WriteStartArray("recommendations");
        foreach (var recommendation in resolution.Sections.SelectMany(section => section.Recommendations))
            Write(json, recommendation, site.LineOf(recommendation.Id), lines);
        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in lines)
            Write(json, line, entries);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Recommendation recommendation, RecurrenceLine? line, List<RecurrenceLine> lines)
    {
        json.WriteStartArray();
        json.WriteStringValue(recommendation.Id.Number);
        json.WriteStringValue(Routes.Of(recommendation.Id).Anchor);
        json.WriteStringValue(recommendation.PlainText);
        if (line is not null)
        {
            if (!lines.Contains(line))
                lines.Add(line);
            json.WriteNumberValue(lines.IndexOf(line));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Id.ToString());
        json.WriteString("url", Routes.Of(line).ToString());
        json.WriteStartArray("members");
        foreach (var member in line.Members)
        {
            json.WriteStartArray();
            json.WriteNumberValue(entries[member.Recommendation.Id]);
            json.WriteStringValue(member.Recommendation.Id.ToString());
            json.WriteStringValue(Routes.Of(member.Recommendation.Id).ToString());
            json.WriteStringValue(member.Resolution.Year.ToString());
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
