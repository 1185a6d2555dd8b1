using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>On a long page a reader always sees where one is.</summary>
[Collection(nameof(SearchPages))]
public sealed class ReadingPlaceTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    private ILocator Current => Page.Locator(".contents [aria-current]");

    [Theory]
    [InlineData(360, "")]
    [InlineData(1280, "")]
    [InlineData(320, "size-200")]
    public async Task The_section_stays_named_above_what_a_link_leads_to(int width, string view)
    {
        await Page.SetViewportSizeAsync(width, 740);
        await Page.AddInitScriptAsync($"localStorage.setItem('low-vision', '{view}')");
        foreach (var anchor in (string[])["#r4.2", "#r2.6", "#r5.3"])
        {
            await Page.GotoAsync("about:blank");
            await OpenAsync(Resolution + anchor);
            var seen = await Page.EvaluateAsync<string[]>("""
                () => {
                  const target = document.querySelector(":target");
                  const section = target.closest("section");
                  const bar = getComputedStyle(section, "::before");
                  const top = target.querySelector(".number").getBoundingClientRect().top;
                  return [bar.position, bar.content, String(section.getBoundingClientRect().top < 0 && top >= parseFloat(bar.height) && top < innerHeight / 2), String(parseFloat(bar.top))];
                }
                """);
            Assert.Equal("sticky", seen[0]);
            Assert.StartsWith($"\"{anchor[2]} ", seen[1], StringComparison.Ordinal);
            Assert.EndsWith(" / \"\"", seen[1], StringComparison.Ordinal);
            Assert.Equal(("true", "0"), (seen[2], seen[3]));
        }
    }

    /// <summary>The name lies under the heading as long as that is there.</summary>
    [Fact]
    public async Task The_heading_of_a_section_is_not_covered_by_its_name()
    {
        await OpenAsync(Resolution);
        Assert.Equal(0, await Page.EvaluateAsync<int>("""
            () => {
              const headings = [...document.querySelectorAll(".text > section > h2")];
              return headings.filter(heading => {
                heading.scrollIntoView();
                const { left, top } = heading.getBoundingClientRect();
                const bar = parseFloat(getComputedStyle(heading.parentElement, "::before").height);
                return heading.offsetHeight < bar || document.elementFromPoint(left + 60, top + 12) !== heading;
              }).length;
            }
            """));
    }

    [Fact]
    public async Task The_contents_mark_the_section_that_is_read()
    {
        await Page.SetViewportSizeAsync(1280, 700);
        await OpenAsync(Resolution);
        await Assertions.Expect(Current).ToHaveCountAsync(0);
        foreach (var number in (string[])["3", "5", "2"])
        {
            await Page.EvaluateAsync($"document.querySelectorAll('.text > section')[{number} - 1].querySelector('li').scrollIntoView()");
            await Assertions.Expect(Current).ToHaveCountAsync(1);
            await Assertions.Expect(Current.Locator(".number")).ToHaveTextAsync(number);
        }
    }

    /// <summary>It cannot come up to where one reads, for the page ends before.</summary>
    [Fact]
    public async Task The_contents_mark_the_last_section_when_one_goes_there()
    {
        await Page.SetViewportSizeAsync(1280, 1400);
        await OpenAsync(Resolution);
        await Page.Locator(".contents a").Last.ClickAsync();
        await Assertions.Expect(Page.Locator(".contents a").Last).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(Current).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(ForcedColors.None, "")]
    [InlineData(ForcedColors.Active, "")]
    [InlineData(ForcedColors.None, "size-200")]
    public async Task A_bar_stands_at_the_target_and_in_the_window(ForcedColors colours, string view)
    {
        await Page.SetViewportSizeAsync(320, 740);
        await Page.EmulateMediaAsync(new() { ForcedColors = colours });
        await Page.AddInitScriptAsync($"localStorage.setItem('low-vision', '{view}')");
        await OpenAsync(Resolution + "#r4.2");
        var ratio = await Page.EvaluateAsync<double>("() => {" + Contrast.Function + """
              const bar = style(":target");
              const { left } = document.querySelector(":target").getBoundingClientRect();
              return parseFloat(bar.borderInlineStartWidth) >= 3 && bar.borderInlineStartStyle === "solid" && left >= 0 ? contrast(bar.borderInlineStartColor, paper) : 0;
            }
            """);
        Assert.True(ratio >= Contrast.OfGraphics, $"{ratio}");
        Assert.Equal(1, await Page.EvaluateAsync<int>("[...document.querySelectorAll('.recommendations > li')].filter(item => parseFloat(getComputedStyle(item).borderInlineStartWidth) > 0).length"));
    }
}
