using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>What hits are filtered by, and the address that keeps it.</summary>
[Collection(nameof(SearchPages))]
public sealed class SearchChoicesTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    [Fact]
    public async Task Choices_stand_in_the_address_and_back_takes_them_back()
    {
        await OpenAsync("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5");
        await Page.GetByText("Уточнить поиск").ClickAsync();
        await Page.Locator("#by-year summary").ClickAsync();
        var year = Page.Locator("#year-2021");
        var count = await Page.Locator("label[for=year-2021] .count").TextContentAsync();
        await year.CheckAsync();
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync($"Найдено: {count}\u00A0");
        Assert.Contains("year=2021", Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(Page.Locator("#by-year summary")).ToHaveTextAsync("Год: выбрано 1");
        await Page.GoBackAsync();
        await Assertions.Expect(year).Not.ToBeCheckedAsync();
        await Page.GoForwardAsync();
        await Assertions.Expect(year).ToBeCheckedAsync();
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync($"Найдено: {count}\u00A0");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Убрать: 2021" }).ClickAsync();
        await Assertions.Expect(year).Not.ToBeCheckedAsync();
        Assert.DoesNotContain("year=", Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_are_a_range_and_a_burst_of_choices_is_one_step_back()
    {
        await OpenAsync("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5");
        await Page.GetByText("Уточнить поиск").ClickAsync();
        await Page.Locator("#by-year summary").ClickAsync();
        var all = await Page.Locator(".found").TextContentAsync();
        await Page.GetByLabel("С года").SelectOptionAsync("2021");
        await Assertions.Expect(Page.Locator(".chosen")).ToContainTextAsync("с 2021 года");
        await Page.GetByLabel("По год").SelectOptionAsync("2022");
        await Assertions.Expect(Page.Locator(".chosen")).ToContainTextAsync("по 2022 год");
        Assert.All(await Page.Locator("input[name=year] + label").AllTextContentsAsync(), label => Assert.Matches("202[12]", label));
        await Page.GoBackAsync();
        await Assertions.Expect(Page.Locator(".found")).ToHaveTextAsync(all!);
    }

    [Fact]
    public async Task Choices_that_leave_nothing_are_named_as_the_reason_and_can_be_taken_back()
    {
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C&year=2015");
        await Page.Locator(".found").GetByRole(AriaRole.Button, new() { Name = "Сбросить выбор" }).ClickAsync();
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_choice_in_the_address_that_names_nothing_is_said_and_left_out()
    {
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C&year=abc&addressee=nobody&kind=%3Cb%3E&from=x&repeats=7");
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".notes")).ToContainTextAsync("чего в архиве нет: «abc», «nobody», «<b>», «x», «7»");
        await Assertions.Expect(Page.Locator(".chosen")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Hits_can_be_sorted_by_date_and_the_address_keeps_it()
    {
        await OpenAsync("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5");
        await Page.GetByText("Уточнить поиск").ClickAsync();
        await Page.GetByLabel("Сначала").SelectOptionAsync("date");
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex("sort=date$"));
        await Page.ReloadAsync();
        await Assertions.Expect(Page.GetByLabel("Сначала")).ToHaveValueAsync("date");
        await Assertions.Expect(Hits.Nth(10)).ToBeVisibleAsync();
        var years = (await Hits.Locator(".meta:first-of-type").AllTextContentsAsync()).Select(line => Regex.Match(line, @"\d{4}(?=\D*$)").Value).Where(year => year.Length > 0).ToList();
        Assert.Equal(years.OrderDescending(StringComparer.Ordinal), years);
        Assert.True(years.Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Fact]
    public async Task Only_what_recurs_can_be_asked_for_and_is_shown_as_a_choice()
    {
        await OpenAsync("search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5");
        await Page.GetByText("Уточнить поиск").ClickAsync();
        await Page.Locator("#repeats-1").CheckAsync();
        await Assertions.Expect(Page.Locator(".chosen")).ToContainTextAsync("только повторы");
        await Assertions.Expect(Hits.First.Locator(".repeats")).ToBeVisibleAsync();
        Assert.Equal(await Hits.CountAsync(), await Hits.Locator(".repeats").CountAsync());
    }

    [Theory]
    [InlineData("level")]
    [InlineData("kind")]
    public async Task Levels_and_kinds_of_documents_narrow_as_their_counts_say(string facet)
    {
        await OpenAsync("search.html");
        await Page.GetByText("Уточнить поиск").ClickAsync();
        await Page.Locator($"#by-{facet} summary").ClickAsync();
        var box = Page.Locator($"#by-{facet} input").First;
        var count = await Page.Locator($"#by-{facet} .count").First.TextContentAsync();
        await box.CheckAsync();
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync($"В\u00A0архиве: {count}\u00A0");
    }
}
