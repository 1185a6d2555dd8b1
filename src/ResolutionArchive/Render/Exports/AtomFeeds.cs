using System.Xml;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Exports;

/// <summary>
/// News in Atom (RFC 4287): of the whole archive, of each forum, of each addressee. Dates are those of the documents, since the time of a
/// build is no property of the input; a document without a date is as old as can be (1 January 1970), which says in every reader that nobody knows.
/// </summary>
internal static class AtomFeeds
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MaxEntries = 50;

    public static IEnumerable<OutputFile> Of(Site site)
    {
        yield return Feed(site, Routes.Feed, Routes.Home, site.Settings.Title, site.Resolutions.Select(linked => EntryOf(linked.Resolution)));
        foreach (var series in site.Forums)
            yield return Feed(site, Routes.FeedOf(series.Forum), Routes.Of(series.Forum), series.Forum.Name, series.Resolutions.Select(EntryOf));
        foreach (var file in site.Addressees)
        {
            var entries = file.Years.SelectMany(year => year.Sections).Select(EntryOf);
            yield return Feed(site, Routes.FeedOf(file.Addressee), Routes.Of(file.Addressee), file.Addressee.Name, entries);
        }
    }

    private sealed record Entry(Address Address, string Title, PartialDate? Date, string Summary);

    private static Entry EntryOf(Resolution resolution) => new(
        Routes.Of(resolution.Id),
        resolution.Title,
        resolution.Date,
        $"{resolution.Kind}, {Wording.Date(resolution.Date)}: {Wording.Recommendations(resolution.RecommendationCount)}.");

    private static Entry EntryOf(SectionInPlace place) => new(
        Routes.Of(place.Resolution.Id, place.Section),
        place.Resolution.Title,
        place.Resolution.Date,
        string.Join('\n', place.Section.Recommendations.Select(item => $"{item.Id.Number} {item.PlainText}")));

    private static OutputFile Feed(Site site, Address self, Address page, string title, IEnumerable<Entry> all) => XmlText.File(self, xml =>
    {
        var entries = all.Take(MaxEntries).ToList();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        WriteText(xml, "title", title);
        WriteLink(xml, "self", self, site);
        WriteLink(xml, "alternate", page, site);
        WriteText(xml, "id", self.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri);
        WriteText(xml, "updated", Timestamp(entries.Select(entry => entry.Date).Max()));
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", site.Settings.Title);
        xml.WriteEndElement();
        foreach (var entry in entries)
            WriteEntry(xml, entry, site);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, Entry entry, Site site)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "title", entry.Title);
        WriteLink(xml, "alternate", entry.Address, site);
        WriteText(xml, "id", entry.Address.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri);
        WriteText(xml, "updated", Timestamp(entry.Date));
        WriteText(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Allowed(text));

    private static void WriteLink(XmlWriter xml, string relation, Address target, Site site)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", target.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Timestamp(PartialDate? date) =>
        FormattableString.Invariant($"{date?.Earliest ?? DateOnly.FromDateTime(DateTime.UnixEpoch):yyyy-MM-dd}T00:00:00Z");
}
