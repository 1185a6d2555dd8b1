using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Large text and wide spacing, by the browser's own means or by the panel's: nothing scrolls sideways (WCAG 1.4.4, 1.4.10, 1.4.12), on a small phone as on a desk.</summary>
public sealed class LargeTextTests(Chromium chromium, EveryKindOfPage site) : IClassFixture<Chromium>, IClassFixture<EveryKindOfPage>
{
    private const int Tabs = 2;

    /// <summary>WCAG 1.4.12.</summary>
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    /// <summary>Ways to read, each with the size of text, the style of the reader's own and the words of the panel; and how far a page scrolls sideways then, or a part of it that has no region of its own for that.</summary>
    private const string Excesses = $$"""
        () => {
          const ways = { "as it is": [100, "", ""], "spacing": [100, "{{Spacing}}", ""], "200 %": [200, "", ""], "200 % and spacing": [200, "{{Spacing}}", ""],
            "panel": ["", "", "size-200 letters-2 lines-2 face-sans scheme-white"] };
          const faults = [];
          for (const [name, [size, css, view]] of Object.entries(ways)) {
            document.documentElement.style.fontSize = size === "" ? "" : `${size}%`;
            document.documentElement.dataset.view = view;
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets = [sheet];
            const excess = document.documentElement.scrollWidth - innerWidth;
            const parts = [...document.querySelectorAll("body *")].filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === "auto" && part.tabIndex < 0);
            if (excess > 0 || parts.length > 0) faults.push(`${name}: ${excess} px ${parts.map(part => part.className)}`);
          }
          return faults;
        }
        """;

    /// <summary>A page of each kind, and there is no other kind.</summary>
    private static readonly string[] Kinds =
    [
        "404.html", "about.html", "addressees.html", "addressees/soiro.html", "addressees/shkoly/2018.html", "data.html", "done.html", "forums.html", "forums/rukovoditeli-shkol.html", "index.html", "new.html",
        "recurring.html", "recurring/until-2020.html", "resolutions/2019/prezhnyaya.html", "resolutions/2022/avgustovskoe-soveshchanie.html", "search.html", "subscribe.html", "years.html", "years/2022.html",
    ];

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        Assert.Empty(Kinds.Except(site.Pages, StringComparer.Ordinal));
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 740 } });
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(site.Pages, new ParallelOptions { MaxDegreeOfParallelism = Tabs }, async (path, _) =>
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(EveryKindOfPage.On(server.Address, path));
            foreach (var fault in await page.EvaluateAsync<string[]>(Excesses))
                faults.Enqueue($"{path}, {fault}");
            await page.CloseAsync();
        });
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Nothing_that_the_search_finds_scrolls_sideways()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(EveryKindOfPage.On(server.Address, "search.html?q=наставничество"));
        await Assertions.Expect(page.Locator(".hits > li").First).ToBeVisibleAsync();
        await page.GetByText("Уточнить поиск").ClickAsync();
        foreach (var summary in await page.Locator(".facets > details > summary").AllAsync())
            await summary.ClickAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Excesses));
        await page.GotoAsync(EveryKindOfPage.On(server.Address, "index.html"));
        await page.Locator("#q").FillAsync("наставничество");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Excesses.Replace("part.tabIndex < 0", "!part.matches('.search-panel')", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_table_scrolls_in_a_region_that_the_keyboard_reaches()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(EveryKindOfPage.On(server.Address, "resolutions/2024/vse-srazu.html"));
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        var table = page.GetByRole(AriaRole.Region, new() { Name = "Таблица" }).First;
        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth"));
        await table.FocusAsync();
        await Assertions.Expect(table).ToBeFocusedAsync();
    }

    /// <summary>What stands side by side on a desk has as many letters in a line as before, or stands one below the other.</summary>
    [Theory]
    [InlineData("index.html", ".columns")]
    [InlineData("resolutions/2022/avgustovskoe-soveshchanie.html", ".resolution")]
    [InlineData("search.html?q=школа", ".results")]
    [InlineData("data.html", ".fields > div")]
    public async Task Columns_follow_the_size_of_the_text(string path, string columns)
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(EveryKindOfPage.On(server.Address, path));
        async Task<int> CountAsync() => await page.EvaluateAsync<int>($"getComputedStyle(document.querySelector('{columns}')).gridTemplateColumns.split(' ').filter(width => width.endsWith('px')).length");
        Assert.Equal(2, await CountAsync());
        await page.EvaluateAsync("document.documentElement.dataset.view = 'size-200'");
        Assert.Equal(1, Math.Max(1, await CountAsync()));
    }

    [Fact]
    public async Task Beside_large_text_what_refines_the_search_does_not_stand_open_above_the_hits()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await context.AddInitScriptAsync("localStorage.setItem('low-vision', 'size-200')");
        var page = await context.NewPageAsync();
        await page.GotoAsync(EveryKindOfPage.On(server.Address, "search.html?q=школа"));
        await Assertions.Expect(page.Locator(".hits > li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".refine")).Not.ToHaveAttributeAsync("open", "");
    }
}
