using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>What is printed, whatever the screen shows.</summary>
[Collection(nameof(SearchPages))]
public sealed class PaperTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    [Fact]
    public async Task A_printed_search_says_what_was_asked()
    {
        await OpenAsync("search.html?q=наставничество&year=2022");
        await Assertions.Expect(Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".asked")).ToBeHiddenAsync();
        await PrintAsync();
        await Assertions.Expect(Page.Locator(".asked")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".asked")).ToHaveTextAsync("Запрос: «наставничество»; 2022");
    }

    [Fact]
    public async Task A_printed_line_and_a_list_of_lines_say_their_addresses()
    {
        await OpenAsync("recurring.html");
        await PrintAsync();
        await AssertAddressesAsync(".lines > li", "recurring/");
        await AssertAddressesAsync(".line-chart > li", "recurring/");
        await Page.GotoAsync(await Page.Locator(".lines a").First.EvaluateAsync<string>("link => link.href"));
        await AssertAddressesAsync(".timeline .from", "resolutions/");
    }

    /// <summary>The scheme and the dark of the screen stay there; the size of the text does not.</summary>
    [Theory]
    [InlineData("", 14.672)]
    [InlineData("size-200 scheme-white", 29.344)]
    [InlineData("scheme-blue", 14.672)]
    public async Task Charts_and_text_are_printed_in_light_colours(string view, double size)
    {
        await Page.AddInitScriptAsync($"localStorage.setItem('low-vision', '{view}')");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await OpenAsync("index.html");
        await PrintAsync();
        var seen = await Page.EvaluateAsync<string[]>("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color, ...[...document.querySelectorAll('.key rect')].map(rect => getComputedStyle(rect).fill)]");
        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(90, 74, 146)", "rgb(23, 100, 125)"], seen[..4]);
        Assert.Equal(size, await Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)"), 2);
    }

    [Fact]
    public async Task Neither_the_panel_nor_what_one_presses_is_printed()
    {
        await OpenAsync(Resolution);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Версия для слабовидящих" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await PrintAsync();
        await Assertions.Expect(Page.Locator("button:visible, dialog:visible, input:visible, .contents:visible")).ToHaveCountAsync(0);
        Assert.Equal("none", await Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text > section'), '::before').display"));
    }

    /// <summary>What announces something is followed by it on the same page.</summary>
    [Theory]
    [InlineData(Resolution, ".text > section > h2, .addressees")]
    [InlineData("addressees/soiro.html", ".addressee h2, .addressee h3, .from")]
    [InlineData("recurring.html", ".listing h2, .lines .title")]
    public async Task No_heading_and_no_addressee_ends_a_page(string path, string announcing)
    {
        await OpenAsync(path);
        await PrintAsync();
        var faults = await Page.EvaluateAsync<string[]>("announcing => [...document.querySelectorAll(announcing)].filter(one => !/avoid/.test(getComputedStyle(one).breakAfter)).map(one => one.textContent)", announcing);
        Assert.Empty(faults);
        Assert.NotEmpty(await Page.Locator(announcing).AllAsync());
    }

    private Task PrintAsync() => Page.EmulateMediaAsync(new() { Media = Media.Print });

    private async Task AssertAddressesAsync(string selector, string start)
    {
        var printed = await Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('{selector}')].map(one => getComputedStyle(one, '::after').content)");
        Assert.NotEmpty(printed);
        Assert.All(printed, address => Assert.StartsWith($"\"https://example.org{BuiltSite.BasePath}{start}", address, StringComparison.Ordinal));
    }
}
