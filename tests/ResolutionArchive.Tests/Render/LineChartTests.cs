using AngleSharp.Dom;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Tests.Render;

/// <summary>The picture of what recurs: years across, a dot where it was asked, its level, and whether it was answered.</summary>
public sealed class LineChartTests
{
    private static readonly (string, string) Addressees = ("addressees.yml", "- id: schools\n  name: Школы\n  level: Организации\n- id: ministry\n  name: Министерство\n  level: Регион\n");

    [Theory]
    [InlineData(2015, 2021, "2015 2017 2019 2021")]
    [InlineData(2013, 2024, "2013 2024")]
    [InlineData(2019, 2024, "2019 2020 2021 2022 2023 2024")]
    [InlineData(2004, 2024, "2004 2008 2012 2016 2020 2024")]
    public async Task The_axis_names_years_at_equal_distances(int first, int last, string ticks)
    {
        var page = await RecurringAsync("", (first, "Школам"), (last, "Школам"));
        Assert.Equal(ticks, string.Join(' ', page.QuerySelectorAll(".axis-years span").Select(year => year.TextContent)));
    }

    [Fact]
    public async Task A_dot_has_the_colour_of_the_highest_level_that_was_asked_and_a_ring_where_somebody_answered()
    {
        var page = await RecurringAsync("- recommendation: 2021/a/1.1\n  date: 2022\n  by: Клуб\n  status: исполнено\n", (2015, "Министерству"), (2021, "Школам"), (2023, "Школам"));
        var chart = page.QuerySelector(".line-chart svg")!;
        Assert.Equal(["2015, Регион, ответили", "2021, Организации, ответили", "2023, Организации"], chart.QuerySelectorAll("circle title").Select(title => title.TextContent));
        Assert.Equal(2, chart.QuerySelectorAll("circle.ring").Length);
        var colours = page.QuerySelectorAll(".line-chart circle:not(.ring)").Select(dot => dot.ClassName).ToList();
        Assert.NotEqual(colours[0], colours[1]);
        Assert.Equal(colours[1], colours[2]);
        Assert.Equal(["Организации", "Регион", "ответили"], page.QuerySelectorAll(".legend li").Select(key => key.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.Equal("Годы: 2015 (ответили), 2021 (ответили), 2023", chart.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Where_nobody_answered_nothing_is_said_of_answers()
    {
        var page = await RecurringAsync("", (2015, "Школам"), (2021, "Школам"));
        Assert.Empty(page.QuerySelectorAll(".ring"));
        Assert.DoesNotContain("ответили", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_line_has_its_picture_on_top()
    {
        var (site, _) = Compilation.Compile([Addressees, Resolution(2015, "Школам"), Resolution(2021, "Школам")]);
        var page = Compilation.Page(await Compilation.RenderWithoutSearchAsync(site), Routes.Of(site.Recurrences[0]).Path);
        Assert.Single(page.QuerySelectorAll("header .line-chart svg"));
        Assert.Empty(page.QuerySelectorAll(".line-chart .title"));
    }

    [Fact]
    public void A_request_of_one_year_has_no_picture()
    {
        var (site, _) = Compilation.Compile(Addressees, Resolution(2021, "Школам"), ("resolutions/2021/b.md", Resolution(2021, "Школам").Item2));
        Assert.Empty(LineChart.Of(site, site.Recurrences).Lines);
    }

    private static (string, string) Resolution(int year, string whom) =>
        ($"resolutions/{year}/a.md", $"---\ntitle: Итоги\nforum: Форум\ndate: {year}\n---\n{whom}:\n- создать в каждом районе края реестр школьных музеев.\n");

    private static async Task<IDocument> RecurringAsync(string responses, params (int Year, string Whom)[] asked) =>
        Compilation.Page(await Compilation.RenderWithoutSearchAsync(Compilation.Compile([Addressees, ("responses.yml", responses), .. asked.Select(one => Resolution(one.Year, one.Whom))]).Site), "recurring.html");
}
