using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ResolutionArchive.Tests.Whole;

/// <summary>What holds for every page of every site, judged by an HTML parser over the files as they were written.</summary>
public sealed class SiteLaws(BuiltSite site) : IClassFixture<BuiltSite>
{
    private readonly Dictionary<string, IDocument> pages = site.Pages.ToDictionary(
        path => path,
        path => (IDocument)new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(Path.Combine(site.Root, path))),
        StringComparer.Ordinal);

    [Fact]
    public void Every_page_is_HTML_without_a_parse_error() => Assert.All(pages.Values, page => Assert.Equal("ru", page.DocumentElement.GetAttribute("lang")));

    [Fact]
    public void Every_internal_link_and_anchor_lands_and_is_relative()
    {
        var checkedLinks = 0;
        foreach (var (path, page) in pages.Where(page => page.Key != "404.html"))
        {
            foreach (var reference in References(page).Where(IsInternal))
            {
                Assert.False(reference.StartsWith('/'), $"{path}: {reference} begins at the root.");
                AssertLands(new Uri(new Uri("site:///"), path), reference);
                checkedLinks++;
            }
        }

        Assert.True(checkedLinks > 1000, $"Only {checkedLinks} links were there to check.");
    }

    [Fact]
    public void Links_of_the_page_for_errors_land_at_the_base_address() =>
        Assert.All(References(pages["404.html"]).Where(reference => IsInternal(reference) && reference != "#content"), reference =>
        {
            Assert.StartsWith(BuiltSite.BasePath, reference, StringComparison.Ordinal);
            AssertLands(new Uri("site:///"), reference[BuiltSite.BasePath.Length..]);
        });

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        foreach (var page in pages.Values)
        {
            Assert.All(page.QuerySelectorAll("script[src], img, iframe, link[rel=stylesheet], link[rel=icon], use"), element =>
                Assert.True(IsInternal(element.GetAttribute("src") ?? element.GetAttribute("href")!), element.OuterHtml));
            Assert.Empty(page.QuerySelectorAll("[style], style, [onclick], [onerror], script:not([src]):not([type='application/ld+json'])"));
        }
    }

    [Fact]
    public void Ids_are_distinct_and_every_page_has_one_title_and_one_first_heading()
    {
        foreach (var (path, page) in pages)
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.True(page.QuerySelectorAll("h1").Length == 1 && page.Title!.Length > 0, path);
        }
    }

    [Fact]
    public void Text_of_a_file_is_text_and_nothing_else()
    {
        var page = pages["resolutions/2024/vse-srazu.html"];
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img, main b"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "mailto:forum@example.org");
    }

    private static IEnumerable<string> References(IDocument page) =>
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!));

    private static bool IsInternal(string reference) => !reference.Contains("://", StringComparison.Ordinal) && !reference.StartsWith("mailto:", StringComparison.Ordinal);

    private void AssertLands(Uri from, string reference)
    {
        var target = new Uri(from, reference);
        var path = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
        Assert.True(File.Exists(Path.Combine(site.Root, path)), $"{from}: {reference} leads nowhere.");
        if (target.Fragment.Length > 1)
            Assert.True(pages[path].GetElementById(target.Fragment[1..]) is not null, $"{from}: {reference} has no anchor.");
    }
}
