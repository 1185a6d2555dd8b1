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
        Assert.Equal(23, lines[0].Split(';').Length);
    }

    [Fact]
    public void A_cell_is_never_a_formula_and_never_breaks_the_table() =>
        Assert.Contains(";\"'=СУММ(А1); 5\"\"\";", Encoding.UTF8.GetString(RecommendationsCsv.Of(Site("Школам:\n- учить;")).Content.Span), StringComparison.Ordinal);

    [Fact]
    public void The_archive_has_the_members_of_the_contract_and_null_for_what_is_not_known()
    {
        using var json = JsonDocument.Parse(ArchiveJson.Of(Site("Школам:\n- учить;")).Content);
        Assert.Equal(["$schema", "version", "tag", "resolutions", "forums", "addressees", "recurrences"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var resolution = json.RootElement.GetProperty("resolutions")[0];
        Assert.Equal(["id", "file", "title", "date", "forum", "place", "kind", "url", "added", "sections"], resolution.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, resolution.GetProperty("place").ValueKind);
        var recommendation = resolution.GetProperty("sections")[0].GetProperty("recommendations")[0];
        Assert.Equal(("2024/x/1.1", "1.1", "учить;", "resolutions/2024/x.html#r1.1"),
            (recommendation.GetProperty("id").GetString(), recommendation.GetProperty("number").GetString(),
             recommendation.GetProperty("text").GetString(), recommendation.GetProperty("url").GetString()));
    }

    [Theory]
    [InlineData("1.2", "'1.2")]
    [InlineData("1.2.3", "'1.2.3")]
    [InlineData("1.2.", "1.2.")]
    [InlineData("2)", "2)")]
    public void A_printed_number_is_no_day_in_February(string printed, string cell) =>
        Assert.Contains($";{cell};", Encoding.UTF8.GetString(RecommendationsCsv.Of(Site($"Школам:\n{printed} учить детей;")).Content.Span), StringComparison.Ordinal);

    [Theory]
    [InlineData("@SUM(1)")]
    [InlineData("+7 (4812) 00-00-00")]
    [InlineData("＝1+1")]
    public void No_title_begins_a_formula(string title)
    {
        var (site, _) = Compilation.Compile(("resolutions/2024/x.md", $"---\ntitle: \"{title}\"\nforum: Форум\ndate: 2024-08-26\n---\nШколам:\n- учить;"));
        Assert.Contains($";'{site.Resolutions[0].Resolution.Title};", Encoding.UTF8.GetString(RecommendationsCsv.Of(site).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_lists_every_page_but_those_for_errors_the_search_and_a_reader_s_own()
    {
        var files = await Compilation.RenderAsync(Site("Школам:\n- учить;"));
        var listed = XDocument.Parse(Encoding.UTF8.GetString(files["sitemap.xml"].Content.Span)).Root!.Elements()
            .Select(url => url.Value["https://example.org/archive/".Length..] is { Length: > 0 } path ? path : "index.html");
        Assert.Equal(files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path is not ("404.html" or "search.html" or "selection.html")).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static Site Site(string body) => Compilation.Compile(("resolutions/2024/x.md", Front + body)).Site;
}
