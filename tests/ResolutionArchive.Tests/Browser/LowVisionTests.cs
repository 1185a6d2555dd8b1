using System.Collections.Concurrent;
using System.IO.Compression;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>«Версия для слабовидящих»: one panel on every page, which keeps what the reader chose in this browser.</summary>
[Collection(nameof(SearchPages))]
public sealed class LowVisionTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    private const string Name = "Версия для слабовидящих";

    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    private const string RunAxe =
        "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.html}`))";

    private ILocator Button => Page.GetByRole(AriaRole.Button, new() { Name = Name, Exact = true });

    private ILocator Panel => Page.GetByRole(AriaRole.Dialog, new() { Name = Name, Exact = true });

    [Fact]
    public async Task Every_page_has_the_button()
    {
        foreach (var path in Site.Pages.Where((path, i) => i % 5 == 0 || !path.Contains('/', StringComparison.Ordinal)))
        {
            await OpenAsync(path);
            await Assertions.Expect(Button).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task It_works_on_the_page_of_an_address_that_is_not_there()
    {
        await OpenAsync("404.html");
        await ChooseAsync("200 %");
        Assert.Equal("32px", await SizeAsync());
    }

    [Fact]
    public async Task Without_a_script_there_is_no_button()
    {
        await using var context = await Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Server, BuiltSite.BasePath + "index.html").AbsoluteUri);
        await Assertions.Expect(page.GetByText(Name, new() { Exact = true })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_opens_it_walks_in_it_and_comes_back()
    {
        await OpenAsync("years.html");
        await Button.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Panel).ToBeVisibleAsync();
        await Assertions.Expect(Panel.GetByLabel("обычный")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Panel.GetByLabel("125 %")).ToBeCheckedAsync();
        Assert.Equal("20px", await SizeAsync());
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Panel).ToBeHiddenAsync();
        await Assertions.Expect(Button).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(Panel.GetByLabel("125 %")).ToBeFocusedAsync();
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Закрыть" }).PressAsync("Enter");
        await Assertions.Expect(Panel).ToBeHiddenAsync();
        await Assertions.Expect(Button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_was_chosen_holds_at_once_and_on_the_next_page_before_that_is_painted()
    {
        await OpenAsync("index.html");
        await ChooseAsync("150 %", "без засечек", "белым по чёрному");
        await Panel.GetByRole(AriaRole.Group, new() { Name = "Промежутки между буквами" }).GetByLabel("большие").CheckAsync();
        await Panel.GetByRole(AriaRole.Group, new() { Name = "Промежутки между строками" }).GetByLabel("увеличенные").CheckAsync();
        await AssertChangedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.AddInitScriptAsync("new MutationObserver((_, observer) => { if (document.body) { window.viewAtFirst = document.documentElement.dataset.view; observer.disconnect(); } }).observe(document, { childList: true, subtree: true })");
        await OpenAsync(Resolution);
        Assert.Equal("size-150 letters-2 lines-1 face-sans scheme-white", await Page.EvaluateAsync<string>("window.viewAtFirst"));
        await AssertChangedAsync();
        await Button.ClickAsync();
        foreach (var label in (string[])["150 %", "без засечек", "белым по чёрному"])
            await Assertions.Expect(Panel.GetByLabel(label)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_usual_look_comes_back_at_once_and_stays()
    {
        await OpenAsync("index.html");
        await ChooseAsync("200 %", "тёмно-синим по голубому");
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Вернуть обычный вид" }).ClickAsync();
        await Assertions.Expect(Panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("Обычный вид возвращён.");
        await Assertions.Expect(Panel.GetByLabel("обычный")).ToBeCheckedAsync();
        await Assertions.Expect(Panel.GetByLabel("200 %")).Not.ToBeCheckedAsync();
        foreach (var path in (string[])["index.html", "about.html"])
        {
            await OpenAsync(path);
            Assert.Equal(("16px", "rgb(252, 251, 248)"), (await SizeAsync(), await PaperAsync()));
        }
    }

    [Fact]
    public async Task Where_the_browser_keeps_nothing_it_works_on_the_page_and_says_so()
    {
        var errors = new ConcurrentQueue<string>();
        Page.PageError += (_, error) => errors.Enqueue(error);
        await Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await OpenAsync("index.html");
        await ChooseAsync("200 %");
        Assert.Equal("32px", await SizeAsync());
        await Assertions.Expect(Panel.GetByRole(AriaRole.Status)).ToContainTextAsync("только на этой странице");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_page_in_another_tab_follows()
    {
        await OpenAsync("index.html");
        var other = await Page.Context.NewPageAsync();
        await other.GotoAsync(new Uri(Server, BuiltSite.BasePath + "years.html").AbsoluteUri);
        await ChooseAsync("200 %");
        await other.WaitForFunctionAsync("getComputedStyle(document.documentElement).fontSize === '32px'");
    }

    [Fact]
    public async Task From_a_disk_it_works_and_keeps_too()
    {
        var root = new Uri(Site.Root + "/").AbsoluteUri;
        await Page.GotoAsync(root + "index.html");
        await ChooseAsync("175 %", "чёрным по белому");
        await Page.GotoAsync(root + Resolution);
        Assert.Equal(("28px", "rgb(255, 255, 255)"), (await SizeAsync(), await PaperAsync()));
    }

    [Fact]
    public async Task A_panel_that_does_not_load_is_said_and_asked_for_again()
    {
        await OpenAsync("index.html");
        await Page.RouteAsync("**/low-vision-panel.js", route => route.AbortAsync());
        await Button.ClickAsync();
        var told = Page.GetByRole(AriaRole.Button, new() { Name = "нет связи" });
        await Assertions.Expect(told).ToBeVisibleAsync();
        await Page.UnrouteAsync("**/low-vision-panel.js");
        await told.ClickAsync();
        await Assertions.Expect(Panel).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_light_and_the_panel_comes_when_it_is_asked_for()
    {
        var asked = new ConcurrentQueue<string>();
        Page.Request += (_, request) => asked.Enqueue(Path.GetFileName(new Uri(request.Url).AbsolutePath));
        await OpenAsync("index.html");
        Assert.DoesNotContain("low-vision-panel.js", asked);
        await Button.ClickAsync();
        await Assertions.Expect(Panel).ToBeVisibleAsync();
        Assert.Contains("low-vision-panel.js", asked);
        string[] files = [Path.Combine(Site.Root, "assets/low-vision.js"), Path.Combine(Site.Root, "assets/low-vision-panel.js"), Repository.At("theme", "assets", "css", "low-vision.css")];
        Assert.InRange(files.Sum(Compressed), 1, 3 * 1024);
    }

    [Fact]
    public async Task It_fits_on_a_small_phone_with_the_largest_text()
    {
        await Page.SetViewportSizeAsync(320, 480);
        await Page.AddInitScriptAsync("localStorage.setItem('low-vision', 'size-200 letters-2 lines-2 face-serif')");
        await OpenAsync("index.html");
        await Button.ClickAsync();
        await Assertions.Expect(Panel).ToBeVisibleAsync();
        Assert.True(await Panel.EvaluateAsync<bool>("panel => panel.scrollWidth <= panel.clientWidth && panel.getBoundingClientRect().left >= 0 && panel.getBoundingClientRect().right <= innerWidth && panel.getBoundingClientRect().bottom <= innerHeight"));
        var last = Panel.GetByRole(AriaRole.Button, new() { Name = "Вернуть обычный вид" });
        await last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(last).ToBeInViewportAsync();
    }

    /// <summary>Whatever the system prefers, a scheme is the same; text has 4.5 : 1, marks, charts and the ring of the focus 3 : 1, and axe finds nothing, with the panel open and closed.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("scheme-black")]
    [InlineData("scheme-white")]
    [InlineData("scheme-blue")]
    public async Task All_is_seen_in_each_scheme(string scheme)
    {
        var axe = new BundledAxeScriptProvider().GetScript();
        await Page.AddInitScriptAsync($"localStorage.setItem('low-vision', '{scheme}')");
        var faults = new List<string>();
        foreach (var path in (string[])["index.html", Resolution + "?mark=обеспечить#r4.2", "addressees/soiro.html", "recurring.html", "search.html?q=наставничество", Site.Pages.First(page => page.StartsWith("recurring/", StringComparison.Ordinal))])
        {
            await OpenAsync(path);
            if (path.StartsWith("search", StringComparison.Ordinal))
                await Assertions.Expect(Hits.First).ToBeVisibleAsync();
            await Page.EvaluateAsync(axe);
            var palettes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var system in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await Page.EmulateMediaAsync(new() { ColorScheme = system });
                palettes.Add(await Page.EvaluateAsync<string>("['--paper', '--ink', '--quiet', '--accent', '--mark', '--highlight', '--level-1'].map(name => getComputedStyle(document.documentElement).getPropertyValue(name)).join() + getComputedStyle(document.documentElement).colorScheme"));
                faults.AddRange((await Page.EvaluateAsync<string[]>(RunAxe)).Concat(await Page.EvaluateAsync<string[]>(Graphics)).Select(fault => $"{path}, {system}: {fault}"));
            }

            Assert.Equal(scheme.Length == 0 ? 2 : 1, palettes.Count);
        }

        await Button.ClickAsync();
        await Assertions.Expect(Panel).ToBeVisibleAsync();
        faults.AddRange(await Page.EvaluateAsync<string[]>(RunAxe));
        Assert.Empty(faults);
    }

    /// <summary>What axe does not look at.</summary>
    private const string Graphics = "() => {" + Contrast.Function + """
          const faults = [];
          const see = (name, a, b, least) => { if (contrast(a, b) < least) faults.push(`${name}: ${contrast(a, b).toFixed(2)} of ${a} on ${b}`); };
          for (const bar of document.querySelectorAll(".row rect, .key rect, .line-chart circle")) see(`chart ${bar.getAttribute("class")}`, getComputedStyle(bar).fill, paper, 3);
          for (const mark of document.querySelectorAll("mark")) {
            see("text of a hit", getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor, 4.5);
            if (document.documentElement.dataset.view !== "") see("a hit", getComputedStyle(mark).backgroundColor, paper, 3);
          }
          for (const target of document.querySelectorAll(".recommendations > li:has(:target), .recommendations > li:target")) {
            see("bar at the target", getComputedStyle(target).borderInlineStartColor, paper, 3);
            see("bar in the target", getComputedStyle(target).borderInlineStartColor, getComputedStyle(target).backgroundColor, 3);
          }
          if (document.querySelector(".timeline")) see("dot", style(".timeline h2", "::before").backgroundColor, paper, 3);
          document.querySelector("main a").focus({ focusVisible: true });
          see("focus", style("main a:focus").outlineColor, paper, 3);
          return faults;
        }
        """;

    private async Task ChooseAsync(params string[] labels)
    {
        await Button.ClickAsync();
        foreach (var label in labels)
            await Panel.GetByLabel(label, new() { Exact = true }).CheckAsync();
    }

    private async Task AssertChangedAsync()
    {
        Assert.Equal(("24px", "rgb(0, 0, 0)"), (await SizeAsync(), await PaperAsync()));
        var text = await Page.EvaluateAsync<string[]>("(({ letterSpacing, lineHeight, fontSize, fontFamily }) => [parseFloat(letterSpacing) / parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize), fontFamily].map(String))(getComputedStyle(document.querySelector('main p')))");
        Assert.StartsWith("0.12", text[0], StringComparison.Ordinal);
        Assert.StartsWith("1.9", text[1], StringComparison.Ordinal);
        Assert.StartsWith("system-ui", text[2], StringComparison.Ordinal);
    }

    private Task<string> SizeAsync() => Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize");

    private Task<string> PaperAsync() => Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static int Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(path));
        return (int)packed.Length;
    }
}
