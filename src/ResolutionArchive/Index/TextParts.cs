using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary><c>texts-N</c>: what hits show. Only the parts of resolutions that are shown are loaded.</summary>
internal static class TextParts
{
    /// <summary>About so many characters of text make a part; a resolution is never divided.</summary>
    private const int PartSize = 2000;

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
        var recommendations = resolution.Sections.SelectMany(section => section.Recommendations).ToList();
        var lineOf = recommendations.Select(recommendation => site.LineOf(recommendation.Id)).ToList();
        var lines = lineOf.OfType<RecurrenceLine>().Distinct().ToList();
        json.WriteStartObject();
        json.WriteString("id", resolution.Id.ToString());
        json.WriteString("title", resolution.Title);
        if (resolution.Date is { } date)
            json.WriteString("date", Wording.Date(date));
        json.WriteString("own", string.Join(" · ", OwnWords.Of(resolution)));
        json.WriteStartArray("recommendations");
        foreach (var (recommendation, line) in recommendations.Zip(lineOf))
        {
            json.WriteStartArray();
            json.WriteStringValue(recommendation.Id.Number);
            json.WriteStringValue(recommendation.PlainText);
            if (line is not null)
                json.WriteNumberValue(lines.IndexOf(line));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in lines)
            Write(json, line, entries);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecurrenceLine line, Entries entries)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Id.ToString());
        json.WriteString("entries", NumberText.Of(line.Members.Select(member => entries[member.Recommendation.Id])));
        json.WriteString("members", string.Join(' ', line.Members.Select(member => member.Recommendation.Id)));
        json.WriteEndObject();
    }
}
