using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Render;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Render.Pages;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Render;

/// <summary>What search engines and messengers make of the site.</summary>
public sealed class CrawlerTests
{
    private static readonly (string, string) Document = ("resolutions/2024/x.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024-08-26\n---\nШколам:\n- учить;\n- растить.");

    /// <summary>Without the one whose editors gave two addressees one name.</summary>
    public static TheoryData<string> Inputs => [.. DataTests.Inputs.Select(row => row.Data).Where(input => !input.Contains("every-complaint", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Every_page_says_what_it_is_and_no_two_the_same(string input)
    {
        var report = await SiteBuild.RunAsync(Repository.At(input.Split('/')), output: null, Publication.AsSet, new StandardTheme(), new DiagnosticLog(), _ => { }, TestContext.Current.CancellationToken);
        var pages = report.Files.Where(file => file.Address.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Address.Path, Page: Parse(file))).ToList();
        Assert.All(pages, page => Assert.NotEqual("", page.Page.Title + Meta(page.Page, "name=description")));
        var indexed = pages.Where(page => page.Page.QuerySelector("meta[name=robots]") is null).ToList();
        AssertAllDiffer(indexed, page => page.Title!);
        AssertAllDiffer(indexed, page => Meta(page, "name=description"));

        // What the first page is called is the editor's word.
        foreach (var (path, page) in indexed.Where(page => page.Path != "index.html"))
        {
            Assert.True(page.Title!.Length is > 10 and <= 220, $"{path}: {page.Title}");
            Assert.True(Meta(page, "name=description").Length is > 50 and <= 200, $"{path}: {Meta(page, "name=description")}");
        }

        Assert.All(indexed, page => Assert.Equal(page.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Meta(page.Page, "property='og:url'")));
    }

    private static void AssertAllDiffer(IEnumerable<(string Path, IDocument Page)> pages, Func<IDocument, string> of) =>
        Assert.Empty(pages.GroupBy(page => of(page.Page), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Path))}"));

    [Fact]
    public async Task A_host_in_Cyrillic_is_written_in_ASCII()
    {
        var files = await Compilation.RenderAsync(Compilation.Compile(("site.yml", "title: Архив\nbase: https://Архив-Школы.рф/резолюции\n"), Document).Site);
        const string ours = "https://xn----7sbgxmgul9b7azb.xn--p1ai/%D1%80%D0%B5%D0%B7%D0%BE%D0%BB%D1%8E%D1%86%D0%B8%D0%B8/";
        Assert.Equal($"User-agent: *\nAllow: /\n\nSitemap: {ours}sitemap.xml\n", Text(files["robots.txt"]));
        Assert.All((string[])["sitemap.xml", "feed.xml", "forums/forum.xml", "data/recommendations.csv"], path => Assert.Contains(ours, Text(files[path]), StringComparison.Ordinal));
        var page = Parse(files["resolutions/2024/x.html"]);
        Assert.StartsWith(ours, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All((string[])["url", "image"], name => Assert.StartsWith(ours, Meta(page, $"property='og:{name}'"), StringComparison.Ordinal));
        Assert.DoesNotContain(files.Values.Where(file => Path.GetExtension(file.Address.Path) is ".html" or ".xml" or ".txt" or ".csv" or ".json"), file => Text(file).Contains(".рф", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_first_page_is_the_folder()
    {
        var files = await Compilation.RenderAsync(Compilation.Compile(Document).Site);
        var home = Parse(files["index.html"]);
        Assert.Equal("https://example.org/archive/", home.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://example.org/archive/", Meta(home, "property='og:url'"));
        Assert.DoesNotContain("index.html", Text(files["sitemap.xml"]), StringComparison.Ordinal);
        Assert.Equal("https://example.org/archive/", AtomJudge.Link(AtomJudge.Parse(files["feed.xml"]), "alternate"));
        Assert.Equal("index.html", Parse(files["about.html"]).QuerySelector(".site-title")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(3, 1_000_000)]
    [InlineData(50_000, 400)]
    [InlineData(1, 1_000_000)]
    public void A_sitemap_that_one_file_cannot_hold_is_several(int addresses, long length)
    {
        var pages = PageSet.Of(Compilation.Compile(Document).Site);
        var whole = Sitemap.Of(pages, Sitemap.OfProtocol).Single();
        var files = Sitemap.Of(pages, new Sitemap.Bounds(addresses, length));
        Assert.Equal("sitemap.xml", files[0].Address.Path);
        Assert.Equal("sitemapindex", XDocument.Parse(Text(files[0])).Root!.Name.LocalName);
        Assert.Equal(files.Skip(1).Select(file => "https://example.org/archive/" + file.Address.Path), Locations(files[0]));
        Assert.Equal(Locations(whole), files.Skip(1).SelectMany(Locations));
        Assert.All(files.Skip(1), file => Assert.True(Locations(file).Count() <= addresses && file.Content.Length <= length, Text(file)));
        Assert.True(files.Count - 1 <= 1 + (Locations(whole).Count() / Math.Min(addresses, 2)), "no more files than it takes");
    }

    [Fact]
    public void The_protocol_takes_fifty_thousand_addresses_and_fifty_mebibytes() => Assert.Equal(new Sitemap.Bounds(50_000, 50 * 1024 * 1024), Sitemap.OfProtocol);

    [Theory]
    [InlineData("preview.png", 1200, 630)]
    [InlineData("touch-icon.png", 180, 180)]
    public async Task Pictures_for_messengers_and_telephones_are_there(string name, int width, int height)
    {
        var files = await Compilation.RenderAsync(Compilation.Compile(Document).Site);
        var picture = files[$"assets/{name}"].Content.ToArray();
        Assert.Equal((width, height), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], picture[..8]);
        var page = Parse(files["resolutions/2024/x.html"]);
        Assert.Contains(name == "preview.png" ? Meta(page, "property='og:image'") : page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"), (string[])["https://example.org/archive/assets/preview.png", "../../assets/touch-icon.png"]);
        if (name == "preview.png")
            Assert.Equal(("1200", "630"), (Meta(page, "property='og:image:width'"), Meta(page, "property='og:image:height'")));
    }

    private static IEnumerable<string> Locations(OutputFile file) => XDocument.Parse(Text(file)).Root!.Elements().Select(entry => entry.Value);

    private static string Meta(IDocument page, string which) => page.QuerySelector($"meta[{which}]")?.GetAttribute("content") ?? "";

    private static IDocument Parse(OutputFile file) => new HtmlParser().ParseDocument(Text(file));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
