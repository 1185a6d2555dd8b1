using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>What the page of the search shows.</summary>
[Collection(nameof(SearchPages))]
public sealed class SearchHitsTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    [Fact]
    public async Task Without_words_all_is_there_to_be_filtered_and_more_comes_on_demand()
    {
        await OpenAsync("search.html");
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("В\u00A0архиве: ");
        await Assertions.Expect(Hits).ToHaveCountAsync(20);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Показать ещё" }).ClickAsync();
        await Assertions.Expect(Hits).ToHaveCountAsync(40);
    }

    [Fact]
    public async Task A_line_of_recurrences_is_one_hit_that_opens()
    {
        await OpenAsync("search.html?q=%D1%81%D0%BE%D1%86%D0%B8%D0%B0%D0%BB%D1%8C%D0%BD%D0%BE%D0%B5%20%D0%BF%D0%B0%D1%80%D1%82%D0%BD%D0%B5%D1%80%D1%81%D1%82%D0%B2%D0%BE");
        var repeats = Page.Locator(".repeats").First;
        await Assertions.Expect(repeats.Locator("summary")).ToHaveTextAsync("Повторяется: каждый год, 2021–2023");
        await repeats.Locator("summary").ClickAsync();
        await Assertions.Expect(repeats.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await repeats.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(Page.Locator("li:target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_in_a_query_stays_text()
    {
        await OpenAsync("search.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20%D0%BD%D0%B5%D0%B1%D0%B5%D0%BB%D0%B8");
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("айдено");
        await Assertions.Expect(Page.Locator(".search-page img")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Hits_are_headings_in_a_list_and_a_named_page_stands_above_them()
    {
        await OpenAsync("search.html?q=%D0%A1%D0%9E%D0%98%D0%A0%D0%9E");
        await Assertions.Expect(Page.GetByRole(AriaRole.List, new() { Name = "Страницы архива" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(["Адресат: СОИРО"]);
        await Assertions.Expect(Hits.First.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToBeVisibleAsync();
        await Assertions.Expect(Hits.First.Locator(".meta").First).ToHaveTextAsync(new Regex(@"^\d+\.\d+ · .*СОИРО.* · .*\d{4}"));
    }

    [Fact]
    public async Task Words_for_the_same_are_named_and_quotes_leave_them_out()
    {
        await OpenAsync("search.html?q=%D0%BF%D0%B5%D0%B4%D0%B0%D0%B3%D0%BE%D0%B3");
        await Assertions.Expect(Page.Locator(".notes")).ToContainTextAsync("также: ");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Искать только эти слова" }).ClickAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("\"педагог\"");
        await Assertions.Expect(Page.Locator(".notes")).Not.ToContainTextAsync("также");
    }

    [Fact]
    public async Task What_a_document_calls_itself_is_said_where_it_was_not_adopted()
    {
        await OpenAsync("search.html?q=2024-08-26");
        await Assertions.Expect(Hits.First.Locator(".meta").First).ToHaveTextAsync(new Regex(@"^Решение \(проект\) · 26\sавгуста\s2024"));
    }

    [Fact]
    public async Task Words_near_to_one_that_is_in_no_text_are_given_in_its_place()
    {
        await OpenAsync("search.html?q=%D0%B7%D0%B0%D0%B2%D1%83%D1%87");
        await Assertions.Expect(Page.Locator(".notes")).ToContainTextAsync("В архиве нет: «завуч». Показано близкое: ");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Искать только эти слова" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task From_the_box_the_first_hit_is_six_tabs_away_at_most_and_nothing_jumps(int width)
    {
        await Page.SetViewportSizeAsync(width, 740);
        await Page.AddInitScriptAsync("globalThis.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
        await OpenAsync("search.html?q=%D0%A1%D0%9E%D0%98%D0%A0%D0%9E%202022&year=2022");
        await Assertions.Expect(Hits.First).ToBeVisibleAsync();
        Assert.InRange(await Page.EvaluateAsync<double>("shift"), 0, 0.02);
        await Box.FocusAsync();
        var tabs = 0;
        do
            await Page.Keyboard.PressAsync("Tab");
        while (++tabs < 20 && !await Page.EvaluateAsync<bool>("document.activeElement.matches('.hits > li:first-child a')"));
        Assert.InRange(tabs, 1, 6);
    }

    [Theory]
    [InlineData("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5", 360)]
    [InlineData("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5", 1280)]
    [InlineData("index.html", 360)]
    public async Task What_was_found_is_sound_in_light_and_dark(string path, int width)
    {
        await Page.SetViewportSizeAsync(width, 740);
        await OpenAsync(path);
        if (path == "index.html")
            await Box.FillAsync("образование");
        await Assertions.Expect(path == "index.html" ? Options.First : Hits.First).ToBeVisibleAsync();
        Assert.True(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0);
        await Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await Page.EvaluateAsync<string[]>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.html}`))"));
        }
    }
}
