using System.Security;
using System.Text;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render.Exports;

/// <summary>What search engines ask for first: <c>sitemap.xml</c> (sitemaps.org 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What one file may hold by the protocol.</summary>
    public static readonly Bounds OfProtocol = new(50_000, 52_428_800);

    /// <summary>The sitemap: one file, or an index of as many as the bounds make necessary.</summary>
    public static IReadOnlyList<OutputFile> Of(IEnumerable<Page> pages, Bounds bounds)
    {
        var addresses = pages.Where(page => page.IsIndexed).Select(page => page.Permalink(page.Address)).ToList();
        var parts = Split(addresses, bounds);
        if (parts.Count < 2)
            return [File(Routes.Sitemap, "urlset", "url", addresses)];
        var baseAddress = pages.First().Settings.BaseAddress;
        var files = parts.Select((part, i) => File(Routes.SitemapPart(i + 1), "urlset", "url", part)).ToList();
        return [File(Routes.Sitemap, "sitemapindex", "sitemap", files.Select(file => file.Address.AbsoluteTo(baseAddress).AbsoluteUri)), .. files];
    }

    public static OutputFile Robots(Site site) => new(
        Routes.Robots,
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Routes.Sitemap.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri}\n"));

    /// <summary>How much a file may hold.</summary>
    /// <param name="Addresses">How many addresses.</param>
    /// <param name="Length">In bytes.</param>
    internal readonly record struct Bounds(int Addresses, long Length);

    private static List<List<string>> Split(IEnumerable<string> addresses, Bounds bounds)
    {
        var parts = new List<List<string>>();
        var left = 0L;
        foreach (var address in addresses)
        {
            var length = EntryLength + Encoding.UTF8.GetByteCount(SecurityElement.Escape(address));
            if (parts.Count == 0 || parts[^1].Count == bounds.Addresses || left < length)
            {
                parts.Add([]);
                left = bounds.Length - FrameLength;
            }

            parts[^1].Add(address);
            left -= length;
        }

        return parts;
    }

    /// <summary>In bytes: what stands around the entries of a file, and around the address in an entry.</summary>
    private static readonly long FrameLength = File(Routes.Sitemap, "urlset", "url", []).Content.Length + "</urlset>\n".Length;

    private static readonly long EntryLength = "  <url>\n    <loc></loc>\n  </url>\n".Length;

    private static OutputFile File(Address self, string root, string entry, IEnumerable<string> addresses) => XmlText.File(self, xml =>
    {
        xml.WriteStartElement(root, Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(entry, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
