using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Every page as a reader's browser shows it, on a phone and on a desk, in light and dark, from a server and from a disk.</summary>
public sealed class PageInBrowserTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    /// <summary>How many pages are looked at at once.</summary>
    private const int Tabs = 2;

    private const string RunAxe =
        "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.html}`))";

    /// <summary>The script is loaded once a page for both schemes: loading it takes longer than running it.</summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_page_is_sound_in_light_and_dark(int width)
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(site.Pages, new ParallelOptions { MaxDegreeOfParallelism = Tabs }, async (path, _) =>
        {
            var page = await context.NewPageAsync();
            Watch(page, faults, request => request.StartsWith(server.Address.AbsoluteUri, StringComparison.Ordinal));
            await page.GotoAsync(new Uri(server.Address, BuiltSite.BasePath + path).AbsoluteUri);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var excess)
                faults.Enqueue($"{path} scrolls sideways by {excess} px");
            await page.EvaluateAsync(Axe);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var violation in await page.EvaluateAsync<string[]>(RunAxe))
                    faults.Enqueue($"{path}, {scheme}: {violation}");
            }

            await page.CloseAsync();
        });
        Assert.Empty(faults);
        Assert.Empty(server.Missing);
    }

    [Fact]
    public async Task Every_page_works_from_a_disk()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var root = new Uri(site.Root + "/").AbsoluteUri;
        var faults = new ConcurrentQueue<string>();
        Watch(page, faults, request => request.StartsWith(root, StringComparison.Ordinal));
        foreach (var path in site.Pages.Where(path => path != "404.html"))
        {
            await page.GotoAsync(root + path);
            Assert.Equal("flex", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.bar')).display"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Without_scripts_a_resolution_is_all_there_and_offers_nothing_that_needs_one()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, Resolution)).AbsoluteUri + "#r2.6");
        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("мягкой мебели");
        Assert.Equal(39, await page.Locator("li[id^=r]").CountAsync());
        await Assertions.Expect(page.Locator("button:visible:not(.search > button)")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_paper_the_permalink_stands_under_each_recommendation()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, Resolution)).AbsoluteUri);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Contains($"https://example.org{BuiltSite.BasePath}{Resolution}#r4.2.", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('r4.2'), '::after').content"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".site-header nav")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".search")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, Resolution)).AbsoluteUri);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("К содержанию", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0"));
    }

    /// <summary>Collects console errors, exceptions, and requests that go elsewhere.</summary>
    private static void Watch(IPage page, ConcurrentQueue<string> faults, Func<string, bool> isOwn)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                faults.Enqueue($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!isOwn(request.Url))
                faults.Enqueue($"{page.Url} asks for {request.Url}");
        };
    }
}
