using AngleSharp.Dom;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Tests.Render;

/// <summary>The first page: what the archive is, a question, a picture.</summary>
public sealed class HomeTests
{
    [Fact]
    public async Task The_name_is_said_once_and_the_search_comes_before_everything_else()
    {
        var page = await HomeAsync(Resolution("2023", "развивать наставничество", "учредить конкурс наставников"));
        Assert.Equal("Архив", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Null(page.QuerySelector("header.site-header form.search"));
        Assert.Single(page.QuerySelectorAll("form.search"));
        Assert.True(page.QuerySelector("main form.search")!.CompareDocumentPosition(page.QuerySelector("main h2")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Example_questions_are_of_what_the_archive_has_and_lead_to_the_search()
    {
        var page = await HomeAsync(Resolution("2023", "развивать наставничество", "учредить конкурс наставников"));
        var examples = page.QuerySelectorAll(".examples a");
        Assert.Equal(["наставничество", "Школы 2023", "Вязьма"], examples.Select(link => link.TextContent));
        Assert.Equal("search.html?q=%D0%92%D1%8F%D0%B7%D1%8C%D0%BC%D0%B0", examples[2].GetAttribute("href"));
    }

    [Fact]
    public async Task The_picture_leaves_no_year_out_and_years_of_which_there_is_nothing_lead_nowhere()
    {
        var page = await HomeAsync(Resolution("2020", "беречь лес"), Resolution("2023", "красить стены"), Resolution("undated", "чинить крыши"));
        var rows = page.QuerySelectorAll(".chart tr");
        Assert.Equal(["2023", "2022", "2021", "2020", "без даты"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal(["1", "0", "0", "1", "1"], rows.Select(row => row.QuerySelector(".total")!.TextContent));
        Assert.Equal([true, false, false, true, true], rows.Select(row => row.QuerySelector("a") is not null));
    }

    [Fact]
    public async Task A_year_whose_requests_are_to_nobody_has_its_page_all_the_same()
    {
        var page = await HomeAsync(("resolutions/2023/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2023\n---\nФорум рекомендует:\n- беречь лес.\n"));
        Assert.Equal("years/2023.html", page.QuerySelector(".chart a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_question_names_no_year_where_none_is_known()
    {
        var page = await HomeAsync(Resolution("undated", "беречь лес"));
        Assert.Equal(["Школы", "Вязьма"], page.QuerySelectorAll(".examples a").Select(link => link.TextContent));
    }

    [Fact]
    public void Only_an_archive_of_centuries_leaves_years_out()
    {
        var (site, _) = Compilation.Compile(Resolution("1965", "беречь лес"), Resolution("2023", "красить стены"));
        Assert.Equal(2, LevelChart.Of(site).Rows.Length);
    }

    [Theory]
    [InlineData(1, "1\u00A0рекомендация в\u00A01\u00A0резолюции")]
    [InlineData(3, "3\u00A0рекомендации в\u00A03\u00A0резолюциях")]
    public async Task How_much_there_is_is_said_in_good_Russian(int count, string words)
    {
        var page = await HomeAsync([.. Enumerable.Range(2020, count).Select(year => Resolution($"{year}", $"открыть школу номер {year}"))]);
        Assert.StartsWith(words, page.GetElementById("chart")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_most_comes_first()
    {
        var page = await HomeAsync(Resolution("2023", "развивать наставничество", "учредить конкурс наставников", "обучить наставников", "закупить школьные автобусы", "содержать школьные автобусы"));
        var topics = page.QuerySelectorAll("section[aria-labelledby=topics] .entries a").Select(link => link.TextContent).ToList();
        Assert.Equal("Наставничество", topics[0]);
        Assert.Contains("Подвоз и проезд детей", topics);
    }

    private static (string, string) Resolution(string year, params string[] requests) =>
        ($"resolutions/{year}/a.md", $"---\ntitle: Итоги\nforum: Форум\nplace: г. Вязьма\n{(year == "undated" ? "" : $"date: {year}\n")}---\nШколам:\n" + string.Concat(requests.Select(request => $"- {request};\n")));

    private static async Task<IDocument> HomeAsync(params (string, string)[] files) =>
        Compilation.Page(await Compilation.RenderWithoutSearchAsync(Compilation.Compile([("site.yml", "title: Архив\nbase: https://example.org/archive/\n"), .. files]).Site), "index.html");
}
