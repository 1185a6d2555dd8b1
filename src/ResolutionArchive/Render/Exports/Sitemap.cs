using System.Text;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render.Exports;

/// <summary>What search engines ask for first: <c>sitemap.xml</c> (sitemaps.org 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Of(IEnumerable<Page> pages) => XmlText.File(Routes.Sitemap, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(page => page.IsIndexed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Permalink(page.Address));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static OutputFile Robots(Site site) => new(
        Routes.Robots,
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Routes.Sitemap.AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri}\n"));
}
