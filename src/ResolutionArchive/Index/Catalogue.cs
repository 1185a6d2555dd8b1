using System.Collections.Immutable;
using System.Text.Json;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary><c>index</c>: what every search needs. By it entries are filtered and counted, and other parts are found.</summary>
/// <param name="Entries">What is found, and its numbers.</param>
/// <param name="Terms">The terms by parts.</param>
/// <param name="Beginnings">The short beginnings of words that have lists of their own.</param>
/// <param name="Endings">What the stemmer cuts off.</param>
/// <param name="Packs">How many resolutions each part of texts holds.</param>
/// <param name="Build">Tells parts of one build from those of another.</param>
internal sealed record Catalogue(
    Entries Entries, ImmutableArray<ImmutableArray<Term>> Terms, ImmutableArray<string> Beginnings, IEnumerable<string> Endings, IEnumerable<int> Packs, string Build)
{
    private const int Version = 1;

    /// <summary>The file, with those parts in it that are so small that nobody should wait for them apart.</summary>
    public IndexPart Write(Site site, IEnumerable<IndexPart> included) => JsonPart.Of("index", json =>
    {
        json.WriteNumber("version", Version);
        json.WriteString("build", Build);
        json.WriteString("recommendationPattern", Routes.RecommendationPattern);
        json.WriteString("linePattern", Routes.LinePattern);
        json.WriteString("stopWords", StopWords.List);
        json.WriteString("endings", string.Join(' ', Endings));
        WriteArrays(json, "synonyms", site.Synonyms);
        WriteFacets(json, site);
        WriteResolutions(json, site);
        WriteStrings(json, "terms", Terms.Select(part => part[0].Key));
        json.WriteString("long", NumberText.Of(Terms.Select(part => TermParts.IsLong(part) ? 1 : 0)));
        WriteStrings(json, "beginnings", Beginnings);
        json.WriteString("packs", NumberText.Of(Packs));
        json.WriteStartObject("parts");
        foreach (var part in included)
        {
            json.WritePropertyName(part.Name);
            json.WriteRawValue(part.Json.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
    });

    private static void WriteFacets(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("forums");
        foreach (var forum in site.Forums.Select(series => series.Forum))
            WriteNamed(json, forum.Id, forum.Name, [forum.Name, .. forum.FormerNames], broader: null);
        json.WriteEndArray();
        json.WriteStartArray("addressees");
        foreach (var addressee in site.Addressees.Select(file => file.Addressee))
            WriteNamed(json, addressee.Id, addressee.ShortName ?? addressee.Name, [addressee.Name, .. addressee.ShortName is { } shortName ? [shortName] : Array.Empty<string>(), .. addressee.FormerNames, .. addressee.Headings], addressee.Broader);
        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, Slug id, string name, IEnumerable<string> names, Slug? broader)
    {
        json.WriteStartObject();
        json.WriteString("id", id.ToString());
        json.WriteString("name", name);
        WriteStrings(json, "names", names);
        if (broader is { } wider)
            json.WriteString("broader", wider.ToString());
        json.WriteEndObject();
    }

    /// <summary>Columns of numbers: a server packs what is alike best when it stands together.</summary>
    private void WriteResolutions(Utf8JsonWriter json, Site site)
    {
        var years = site.Years.Select(shelf => shelf.Year).ToList();
        var forums = site.Forums.Select((series, i) => (series.Forum.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i);
        var addressees = site.Addressees.Select((file, i) => (file.Addressee.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i);
        var sections = Entries.Resolutions.SelectMany(resolution => resolution.Sections).ToList();
        var groups = new List<string>();
        var groupOfSection = sections.Select(section => IndexOf(groups, NumberText.Of(section.Addressees.Select(addressee => addressees[addressee.Id])))).ToList();
        json.WriteStartArray("years");
        foreach (var year in years)
        {
            json.WriteStartObject();
            json.WriteString("id", year.ToString());
            json.WriteString("name", Wording.ShortYear(year));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("resolutionYears", NumberText.Of(Entries.Resolutions.Select(resolution => years.IndexOf(resolution.Year))));
        json.WriteString("resolutionForums", NumberText.Of(Entries.Resolutions.Select(resolution => forums[resolution.Forum.Id])));
        var places = new List<string>();
        json.WriteString("resolutionPlaces", NumberText.Of(Entries.Resolutions.Select(resolution => IndexOf(places, resolution.Place ?? ""))));
        WriteStrings(json, "places", places);
        json.WriteString("resolutionSections", NumberText.Of(Entries.Resolutions.Select(resolution => resolution.Sections.Length)));
        json.WriteString("sectionSizes", NumberText.Of(sections.Select(section => section.Recommendations.Length)));
        json.WriteString("sectionGroups", NumberText.Of(groupOfSection));
        WriteStrings(json, "groups", groups);
    }

    private static int IndexOf(List<string> groups, string group)
    {
        var at = groups.IndexOf(group);
        if (at >= 0)
            return at;
        groups.Add(group);
        return groups.Count - 1;
    }

    private static void WriteArrays(Utf8JsonWriter json, string name, ImmutableArray<ImmutableArray<string>> arrays)
    {
        json.WriteStartArray(name);
        foreach (var array in arrays)
        {
            json.WriteStartArray();
            foreach (var text in array)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var text in strings)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
