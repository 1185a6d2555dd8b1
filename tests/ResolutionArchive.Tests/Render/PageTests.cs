using System.Text.Json;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Pages;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Render;

public sealed class PageTests
{
    private static readonly (string, string)[] Files =
    [
        ("addressees.yml", "- id: schools\n  name: Школы\n  short: Ш\n  level: Организации\n  former: [Училища]\n- id: lyceums\n  name: Лицеи\n  level: Организации\n  broader: schools\n"),
        ("resolutions/2023/a.md", "---\ntitle: Первая\nforum: Форум\ndate: 2023-08-26\n---\nШколам:\n- учить;"),
        ("resolutions/2024/b.md", "---\ntitle: Вторая\nforum: Форум\ndate: 2024-08-26\n---\nФорум рекомендует:\n\nШколам:\n- учить;\n- растить.\n\nЛицеям:\n- готовить.\n\nПредседатель форума"),
    ];

    [Fact]
    public async Task Every_recommendation_has_its_anchor_its_number_and_its_link()
    {
        var page = await ParseAsync("resolutions/2024/b.html");
        var item = page.GetElementById("r1.2")!;
        Assert.Contains("растить", item.TextContent, StringComparison.Ordinal);
        var anchor = $"r1.2.{item.GetAttribute("data-fingerprint")}";
        Assert.Equal(("1.2", $"#{anchor}"), (item.QuerySelector("a.number")!.TextContent, item.QuerySelector("a.number")!.GetAttribute("href")));
        Assert.Same(item.QuerySelector("a.number"), page.GetElementById(anchor));
        Assert.Equal($"https://example.org/archive/resolutions/2024/b.html#{anchor}", item.GetAttribute("data-permalink"));
    }

    [Fact]
    public async Task A_resolution_leads_to_its_neighbours_its_addressees_and_its_file()
    {
        var page = await ParseAsync("resolutions/2024/b.html");
        Assert.Equal("../2023/a.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("a[rel=next]"));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../addressees/schools.html#y2024");
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://github.com/example/archive/edit/main/input/resolutions/2024/b.md");
        Assert.Equal(["Главная", "Годы", "2024\u00A0год"], page.QuerySelectorAll(".breadcrumbs a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_recommendation_that_recurs_leads_to_its_line_which_tells_how_it_moved()
    {
        var page = await ParseAsync("resolutions/2024/b.html");
        var mark = page.QuerySelector(".recurs a")!;
        Assert.Equal("Повторяется: 2023 → 2024", mark.TextContent);
        var place = Routes.Parse(mark.GetAttribute("href")!.Replace("../../", "", StringComparison.Ordinal));
        var line = await ParseAsync(place.Path);
        Assert.Contains("../resolutions/2024/b.html#r1.1", line.GetElementById(place.Anchor!)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(2, line.QuerySelectorAll(".timeline > li").Length);
        var all = await ParseAsync("recurring.html");
        Assert.NotEmpty(all.QuerySelectorAll(".lines a"));
    }

    [Fact]
    public async Task A_line_tells_by_year_who_asked_and_each_wording_once_with_its_changes_in_place()
    {
        static (string, string) Resolution(string file, string date, string request) =>
            ($"resolutions/{date[..4]}/{file}.md", $"---\ntitle: Форум {file}\nforum: Форум {file}\ndate: {date}\n---\nШколам:\n- {request};\n");
        var (site, _) = Compilation.Compile(
            Resolution("a", "2023-08-26", "создать в каждом районе края реестр школьных музеев"),
            Resolution("b", "2024-03-26", "создать в каждом районе края реестр школьных музеев"),
            Resolution("c", "2024-08-26", "создать в каждом районе края реестр школьных музеев"),
            Resolution("d", "2025-08-26", "создать в каждом районе края реестр школьных музеев и музейных комнат"));
        var pages = await Compilation.RenderAsync(site);
        var page = await new HtmlParser().ParseDocumentAsync(Compilation.Html(pages, Routes.Of(site.Recurrences[0]).ToString()));
        var years = page.QuerySelectorAll(".timeline > li");
        Assert.Equal(["2023", "2024", "2025"], years.Select(year => year.QuerySelector("h2")!.TextContent));
        Assert.Equal([1, 2, 1], years.Select(year => year.QuerySelectorAll(".from").Length));
        Assert.Equal([1, 0, 1], years.Select(year => year.QuerySelectorAll(".wording").Length));
        Assert.Equal("Повторено дословно.", years[1].QuerySelector(".why")!.TextContent);
        Assert.Equal("добавлено: и музейных комнат;;", years[2].QuerySelector(".wording ins")!.TextContent);
    }

    [Fact]
    public async Task An_addressee_has_all_that_was_recommended_to_it_and_to_its_narrower_ones_by_year()
    {
        var page = await ParseAsync("addressees/schools.html");
        Assert.Equal(["Что рекомендуют снова и\u00A0снова", "2024\u00A0год", "2023\u00A0год", "Лицеи"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(["1.1", "1.2", "1.1", "2.1"], page.QuerySelectorAll(".recommendations a.number").Select(number => number.TextContent));
        Assert.Contains("Училища", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_what_it_is_to_machines()
    {
        var page = await ParseAsync("resolutions/2024/b.html");
        Assert.Equal("https://example.org/archive/resolutions/2024/b.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Вторая: резолюция, 26\u00A0августа 2024\u00A0г.", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(("Legislation", "2024-08-26"), (json.RootElement.GetProperty("@type").GetString(), json.RootElement.GetProperty("legislationDate").GetString()));
    }

    [Fact]
    public async Task Links_of_the_page_for_errors_begin_at_the_base_address()
    {
        var page = await ParseAsync("404.html");
        Assert.All(page.QuerySelectorAll("main a, link[rel=stylesheet]"), link => Assert.StartsWith("/archive/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_a_document_is_only_a_draft_is_said_wherever_it_is_named()
    {
        static (string, string) Resolution(int year, string status) =>
            ($"resolutions/{year}/a.md", $"---\ntitle: Итоги\nforum: Форум\ndate: {year}\n{status}---\nШколам:\n- создать в каждом районе края реестр школьных музеев.\n");
        var (site, _) = Compilation.Compile(Resolution(2021, ""), Resolution(2024, "status: проект\n"));
        var files = await Compilation.RenderWithoutSearchAsync(site);
        foreach (var (path, place) in ((string, string)[])[("resolutions/2024/a.html", ".eyebrow"), ("years/2024.html", ".when"), ("index.html", ".when"), ("forums/forum.html", ".when")])
            Assert.Contains("Резолюция (проект), 2024\u00A0г.", Compilation.Page(files, path).QuerySelectorAll(place).Select(one => one.TextContent.Trim()));
        Assert.Contains("Проект · 2024\u00A0г. · Форум", Compilation.Page(files, Routes.Of(site.Recurrences[0]).Path).QuerySelectorAll(".from .meta").Select(one => one.TextContent.Trim()), StringComparer.Ordinal);
        Assert.StartsWith("Итоги : резолюция (проект) / Форум", Compilation.Page(files, "resolutions/2024/a.html").QuerySelector("article")!.GetAttribute("data-document"), StringComparison.Ordinal);
        Assert.Equal(["Резолюция, 2021\u00A0г."], Compilation.Page(files, "years/2021.html").QuerySelectorAll(".when").Select(one => one.TextContent.Trim()));
    }

    [Fact]
    public async Task The_picture_has_its_text()
    {
        var page = await ParseAsync("index.html");
        Assert.Equal("2024\u00A0год: Организации\u00A0— 3", page.QuerySelector(".chart svg[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Every_page_record_has_a_view()
    {
        var records = typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract);
        var views = typeof(StandardTheme).Assembly.GetTypes().Where(type => type.Namespace == "ResolutionArchive.Theme.Views").Select(type => type.BaseType).Where(parent => parent is { IsGenericType: true }).Select(parent => parent!.GetGenericArguments()[0]);
        Assert.Equal(records.Select(type => type.Name).Order(StringComparer.Ordinal), views.Where(type => type != typeof(Page)).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static async Task<IDocument> ParseAsync(string path)
    {
        var files = await Compilation.RenderAsync(Compilation.Compile(Files).Site);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path].Content.Span));
    }
}
