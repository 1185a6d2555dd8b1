using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Tests.Render;

public sealed class ExportTests
{
    private const string Front = "---\ntitle: \"=СУММ(А1); 5\\\"\"\nforum: Форум\ndate: 2024-08-26\n---\n";

    [Fact]
    public void The_table_opens_in_Russian_Excel()
    {
        var bytes = RecommendationsCsv.Of(Site("Школам:\n- учить;")).Content.ToArray();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.Equal(19, lines[0].Split(';').Length);
    }

    [Fact]
    public void A_cell_is_never_a_formula_and_never_breaks_the_table() =>
        Assert.Contains(";\"'=СУММ(А1); 5\"\"\";", Encoding.UTF8.GetString(RecommendationsCsv.Of(Site("Школам:\n- учить;")).Content.Span), StringComparison.Ordinal);

    [Fact]
    public void The_archive_has_the_members_of_the_contract_and_null_for_what_is_not_known()
    {
        using var json = JsonDocument.Parse(ArchiveJson.Of(Site("Школам:\n- учить;")).Content);
        Assert.Equal(["version", "resolutions", "forums", "addressees", "recurrences"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var resolution = json.RootElement.GetProperty("resolutions")[0];
        Assert.Equal(["id", "file", "title", "date", "forum", "place", "kind", "url", "sections"], resolution.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, resolution.GetProperty("place").ValueKind);
        var recommendation = resolution.GetProperty("sections")[0].GetProperty("recommendations")[0];
        Assert.Equal(("2024/x/1.1", "1.1", "учить;", "resolutions/2024/x.html#r1.1"),
            (recommendation.GetProperty("id").GetString(), recommendation.GetProperty("number").GetString(),
             recommendation.GetProperty("text").GetString(), recommendation.GetProperty("url").GetString()));
    }

    [Fact]
    public void A_feed_has_what_Atom_requires()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var file in AtomFeeds.Of(Site("Школам:\n- учить\u0001;")))
        {
            var feed = XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span)).Root!;
            Assert.Equal(atom + "feed", feed.Name);
            Assert.All((string[])["id", "title", "updated", "author"], name => Assert.NotNull(feed.Element(atom + name)));
            Assert.All(feed.Elements(atom + "entry"), entry => Assert.Equal("2024-08-26T00:00:00Z", entry.Element(atom + "updated")!.Value));
            Assert.StartsWith("https://example.org/archive/", feed.Element(atom + "id")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sitemap_lists_every_page_but_those_for_errors_and_for_the_search()
    {
        var files = await Compilation.RenderAsync(Site("Школам:\n- учить;"));
        var listed = XDocument.Parse(Encoding.UTF8.GetString(files["sitemap.xml"].Content.Span)).Root!.Elements()
            .Select(url => url.Value["https://example.org/archive/".Length..]);
        Assert.Equal(files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path is not ("404.html" or "search.html")).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static Site Site(string body) => Compilation.Compile(("resolutions/2024/x.md", Front + body)).Site;
}
