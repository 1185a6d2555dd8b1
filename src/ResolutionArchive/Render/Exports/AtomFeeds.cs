using System.Collections.Immutable;
using System.Xml;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Exports;

/// <summary>
/// News in Atom (RFC 4287): of the whole archive, of each forum, of each addressee. An entry is updated on the day under which it is news (<see cref="NewsItem.Day"/>) and published on
/// that of the document; one without any day is in no feed. A feed whose page moved stands at its old address too, word for word, since a static host cannot redirect a reader of feeds and
/// few of them follow anything else; its link to itself says where it is now.
/// </summary>
internal static class AtomFeeds
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>How many entries a feed has at most.</summary>
    public const int MaxEntries = 50;

    public static IEnumerable<OutputFile> Of(Site site)
    {
        var feeds = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        yield return Feed(site, Routes.Feed, Routes.Home, site.NameOf(Routes.Feed), site.Settings.Title, site.News.Select(item => EntryOf(site, item)));
        var ranks = site.News.Index().ToDictionary(item => item.Item.Resolution.Id, item => (item.Index, item.Item));
        foreach (var file in site.Forums.Select(series => OfForum(site, series, ranks)).Concat(site.Addressees.Select(addressee => OfAddressee(site, addressee, ranks))))
        {
            feeds.Add(file.Address.Path, file);
            yield return file;
        }

        foreach (var moved in site.Moved)
        {
            if (moved.To is { } to && feeds.TryGetValue(Routes.FeedBeside(Routes.Parse(to).Path).Path, out var feed))
                yield return feed with { Address = Routes.FeedBeside(moved.From) };
        }
    }

    private static OutputFile OfForum(Site site, ForumSeries series, Dictionary<ResolutionId, (int Rank, NewsItem Item)> ranks)
    {
        var entries = series.Resolutions.Select(resolution => ranks[resolution.Id]).OrderBy(news => news.Rank).Select(news => EntryOf(site, news.Item));
        return Feed(site, Routes.FeedOf(series.Forum), Routes.Of(series.Forum), site.NameOf(Routes.Of(series.Forum)), series.Forum.Name, entries);
    }

    private static OutputFile OfAddressee(Site site, AddresseeFile file, Dictionary<ResolutionId, (int Rank, NewsItem Item)> ranks)
    {
        var page = Routes.Of(file.Addressee);
        var sections = file.Years.SelectMany(year => year.Sections.Concat(year.Shared.SelectMany(shared => shared.Sections)));
        var entries = sections.GroupBy(part => part.Resolution.Id)
            .OrderBy(resolution => ranks[resolution.Key].Rank).Select(resolution => EntryOf(site, ranks[resolution.Key].Item, file.Addressee, [.. resolution.Select(part => part.Section)]));
        return Feed(site, Routes.FeedOf(file.Addressee), page, site.NameOf(page), file.Addressee.Name, entries);
    }

    private sealed record Entry(string Name, Address Address, string Title, PartialDate? Published, DateOnly? Updated, string Summary);

    private static Entry EntryOf(Site site, NewsItem item) => new(
        site.NameOf(Routes.Of(item.Resolution.Id)),
        Routes.Of(item.Resolution.Id),
        item.Resolution.Title,
        item.Resolution.Date,
        item.Day,
        $"{item.Resolution.KindInFull}, {Wording.Date(item.Resolution.Date)}: {Wording.Recommendations(item.Resolution.RecommendationCount)}.");

    /// <summary>What a resolution recommends to one addressee, and to those that include it, which are named.</summary>
    private static Entry EntryOf(Site site, NewsItem item, Addressee addressee, ImmutableArray<Section> sections) => EntryOf(site, item) with
    {
        Name = site.NameOf(Routes.Of(addressee), Routes.Of(item.Resolution.Id)),
        Address = Routes.Of(item.Resolution.Id, sections.MinBy(section => section.Number)!),
        Summary = string.Join('\n', sections.OrderBy(section => section.Number).SelectMany(section => LinesOf(section, addressee))),
    };

    private static IEnumerable<string> LinesOf(Section section, Addressee addressee)
    {
        var lines = section.Recommendations.Select(one => $"{one.Id.Number} {one.PlainText}");
        return section.Addressees.Any(named => named.Id == addressee.Id) ? lines : lines.Prepend($"{string.Join("; ", section.Addressees.Select(named => named.Name))}:");
    }

    private static OutputFile Feed(Site site, Address self, Address page, string name, string title, IEnumerable<Entry> all) => XmlText.File(self, xml =>
    {
        var entries = all.Where(entry => entry.Updated is not null).Take(MaxEntries).ToList();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        WriteText(xml, "title", title);
        WriteLink(xml, "self", "application/atom+xml", self, site);
        WriteLink(xml, "alternate", "text/html", page, site);
        WriteText(xml, "id", name);
        // A feed without news is as new as the archive is.
        WriteText(xml, "updated", Timestamp(entries.FirstOrDefault()?.Updated ?? site.News.FirstOrDefault()?.Day ?? site.Tag.Since));
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
        WriteLink(xml, "alternate", "text/html", entry.Address, site);
        WriteText(xml, "id", entry.Name);
        if (entry.Published is { } published)
            WriteText(xml, "published", Timestamp(published.Earliest));
        WriteText(xml, "updated", Timestamp(entry.Updated!.Value));
        WriteText(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Allowed(text));

    private static void WriteLink(XmlWriter xml, string relation, string type, Address target, Site site)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", target.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Timestamp(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}T00:00:00Z");
}
