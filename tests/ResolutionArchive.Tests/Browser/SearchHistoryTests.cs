using System.Collections.Concurrent;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Back, and loading again.</summary>
[Collection(nameof(SearchPages))]
public sealed class SearchHistoryTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    [Fact]
    public async Task Back_leads_to_the_query_before_and_filters_last_while_one_types()
    {
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C&year=2022");
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
        await Box.FillAsync("взаимодействие");
        await Box.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".hits mark").Filter(new() { HasText = "взаимодействие" }).First).ToBeVisibleAsync();
        Assert.Contains("year=2022", Page.Url, StringComparison.Ordinal);
        await Page.GoBackAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("мебель");
        await Assertions.Expect(Page.Locator(".hits mark")).ToHaveTextAsync(["мебели"]);
    }

    [Fact]
    public async Task Who_comes_back_from_a_hit_finds_the_list_as_it_was()
    {
        await OpenAsync("search.html");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Показать ещё" }).ClickAsync();
        await Hits.Nth(35).Locator(".wording a").ClickAsync();
        await Assertions.Expect(Page.Locator("h1")).Not.ToHaveTextAsync("Поиск");
        await Page.GoBackAsync();
        await Assertions.Expect(Hits).ToHaveCountAsync(40);
        await Assertions.Expect(Hits.Nth(35)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Who_loads_the_page_again_finds_the_place_where_it_was()
    {
        await OpenAsync("search.html");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Показать ещё" }).ClickAsync();
        await Hits.Nth(35).ScrollIntoViewIfNeededAsync();
        await Page.WaitForFunctionAsync("() => history.state?.scroll > 0 && history.state.scroll === scrollY");
        await Page.ReloadAsync();
        await Assertions.Expect(Hits).ToHaveCountAsync(40);
        await Assertions.Expect(Hits.Nth(35)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_browser_that_refuses_to_write_the_address_still_searches()
    {
        var faults = new ConcurrentQueue<string>();
        Page.PageError += (_, error) => faults.Enqueue(error);
        await Page.AddInitScriptAsync("history.pushState = history.replaceState = () => { throw new DOMException('100 times in 30 seconds', 'SecurityError'); }");
        await OpenAsync("search.html");
        await Box.FillAsync("мебель");
        await Assertions.Expect(Page.Locator(".hits mark")).ToHaveTextAsync(["мебели"]);
        Assert.Empty(faults);
    }
}
