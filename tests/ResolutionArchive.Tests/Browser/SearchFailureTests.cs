using System.Collections.Concurrent;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>What the reader is told where the search cannot work as usual, and what works all the same.</summary>
[Collection(nameof(SearchPages))]
public sealed class SearchFailureTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C")]
    public async Task A_broken_request_is_said_and_can_be_made_again(string path)
    {
        await Page.RouteAsync("**/search/*.json", route => route.AbortAsync());
        await OpenAsync(path);
        if (path == "index.html")
            await Box.FillAsync("мебель");
        var retry = Page.GetByRole(AriaRole.Button, new() { Name = "Повторить" });
        await Assertions.Expect(Page.Locator(".search-status, .found").Filter(new() { HasText = "Поиск не загрузился" })).ToBeVisibleAsync();
        await Page.UnrouteAsync("**/search/*.json");
        await retry.ClickAsync();
        await Assertions.Expect(Page.Locator("mark").First).ToHaveTextAsync("мебели");
    }

    [Theory]
    [InlineData("panel", "index.html")]
    [InlineData("page", "search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C")]
    public async Task A_script_that_did_not_load_is_said_and_can_be_asked_for_again(string script, string path)
    {
        await Page.RouteAsync($"**/search/{script}.js", route => route.AbortAsync());
        await OpenAsync(path);
        if (path == "index.html")
            await Box.FillAsync("мебель");
        await Assertions.Expect(Page.Locator(".search-note")).ToContainTextAsync("Поиск не загрузился");
        await Page.UnrouteAsync($"**/search/{script}.js");
        await RetryAsync();
    }

    [Fact]
    public async Task A_request_that_hangs_is_said_and_can_be_made_again()
    {
        await Page.Clock.InstallAsync();
        await Page.RouteAsync("**/search/index.json", _ => { });
        await Page.RunAndWaitForRequestAsync(() => OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C"), "**/search/index.json");
        await Page.Clock.FastForwardAsync(20_000);
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("Поиск не загрузился");
        await Page.UnrouteAsync("**/search/index.json");
        await RetryAsync();
    }

    [Fact]
    public async Task Without_workers_the_page_searches_by_itself()
    {
        await Page.AddInitScriptAsync("delete globalThis.Worker");
        await Page.RouteAsync("**/search/*.json", route => route.AbortAsync());
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C");
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("Поиск не загрузился");
        await Page.UnrouteAsync("**/search/*.json");
        await RetryAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_leads_to_the_lists()
    {
        await using var plain = await Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await plain.NewPageAsync();
        await page.GotoAsync(new Uri(Server, BuiltSite.BasePath + "index.html").AbsoluteUri);
        await page.Locator("#q").FillAsync("мебель");
        await page.GetByRole(AriaRole.Button, new() { Name = "Найти" }).ClickAsync();
        await Assertions.Expect(page.GetByText("включите в браузере JavaScript")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "по адресатам" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Адресаты");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search.html")]
    public async Task Opened_from_a_disk_it_searches(string path)
    {
        var faults = new ConcurrentQueue<string>();
        Page.Console += (_, message) => faults.Enqueue(message.Text);
        await Page.GotoAsync(new Uri(Site.Root + "/").AbsoluteUri + path);
        await Box.FillAsync("мягкая мебуль");
        await Assertions.Expect(Page.Locator("mark")).ToHaveTextAsync(["мягкой", "мебели"]);
        await Assertions.Expect(Page.GetByText("Показаны результаты для «мягкая мебел").First).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_part_that_came_damaged_once_is_asked_for_again_in_silence()
    {
        var asked = 0;
        await Page.RouteAsync("**/search/index.json", async route =>
        {
            if (Interlocked.Increment(ref asked) == 1)
                await DamageAsync(route);
            else
                await route.ContinueAsync();
        });
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C");
        await Assertions.Expect(Page.Locator(".hits mark")).ToHaveTextAsync(["мебели"]);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_part_that_stays_damaged_is_refused_and_said()
    {
        await Page.RouteAsync("**/search/index.json", DamageAsync);
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C");
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("Обновите страницу");
        await Assertions.Expect(Hits).ToHaveCountAsync(0);
    }

    /// <summary>One word for another of the same length: sound JSON of the same layout, which only the sum tells from the part that was published.</summary>
    private async Task DamageAsync(IRoute route)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Site.Root, "search", "index.json"));
        Assert.Contains("мебели", text, StringComparison.Ordinal);
        await route.FulfillAsync(new() { Body = text.Replace("мебели", "мебилу", StringComparison.Ordinal), ContentType = "application/json" });
    }

    private async Task RetryAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Повторить" }).ClickAsync();
        await Assertions.Expect(Page.Locator("mark").First).ToHaveTextAsync("мебели");
    }
}
