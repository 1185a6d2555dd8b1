using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The search as a reader uses it: the box on every page, and the page of the search.</summary>
public sealed class SearchPageTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>, IAsyncLifetime
{
    private const string Hit = "resolutions/2022/avgustovskoe-soveshchanie.html#r2.6";

    private PlainServer? server;
    private IBrowserContext? context;
    private IPage? opened;

    private IPage Page => opened!;

    private ILocator Box => Page.Locator("#q");

    private ILocator Options => Page.GetByRole(AriaRole.Option);

    private ILocator Hits => Page.Locator(".hits > li");

    public async ValueTask InitializeAsync()
    {
        server = await PlainServer.StartAsync(site.ServerRoot);
        context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        opened = await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
            await context.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_loaded_before_the_reader_goes_to_the_box_and_then_little()
    {
        var asked = new ConcurrentQueue<string>();
        Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath[BuiltSite.BasePath.Length..]);
        await OpenAsync("index.html");
        Assert.Equal(["assets/search/box.js"], asked.Where(IsOfSearch));
        await Box.FocusAsync();
        await Page.Keyboard.TypeAsync("наставничество");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        Assert.Equal(["search/index.json"], asked.Where(path => path.StartsWith("search/", StringComparison.Ordinal)));
        Assert.InRange(asked.Where(IsOfSearch).Distinct(StringComparer.Ordinal).Sum(Compressed), 1, 60_000);
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_reader_gets_from_any_page_to_the_words()
    {
        await OpenAsync("about.html");
        await Page.Keyboard.PressAsync("Control+KeyK");
        await Assertions.Expect(Box).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("мягкая мебе");
        await Assertions.Expect(Options).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".search").GetByRole(AriaRole.Status)).ToContainTextAsync("Найдено: 1");
        await Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("hit-0", await Box.GetAttributeAsync("aria-activedescendant"));
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync(new Uri(server!.Address, BuiltSite.BasePath + Hit).AbsoluteUri);
        await Assertions.Expect(Page.Locator(":target mark")).ToHaveTextAsync(["мягкой", "мебели"]);
        await Assertions.Expect(Page.Locator("mark")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_box_is_a_key_away_and_no_single_letter_takes_the_reader_there()
    {
        await OpenAsync("years.html");
        await Page.Keyboard.PressAsync("Slash");
        await Assertions.Expect(Box).Not.ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+KeyK");
        await Assertions.Expect(Box).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("нет/слова");
        await Assertions.Expect(Box).ToHaveValueAsync("нет/слова");
    }

    [Fact]
    public async Task Escape_closes_what_was_found_and_leaves_what_was_typed()
    {
        await OpenAsync("index.html");
        await Box.FillAsync("наставничество");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        await Box.PressAsync("Escape");
        await Assertions.Expect(Options.First).ToBeHiddenAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("наставничество");
        await Assertions.Expect(Box).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task The_form_leads_to_the_page_of_the_search_and_its_address_can_be_sent()
    {
        await OpenAsync("index.html");
        await Box.FillAsync("vzurfz vt,tkm");
        await Box.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".notes")).ToHaveTextAsync("Показаны результаты для «мягкая мебель».");
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
        await Assertions.Expect(Hits.Locator("mark")).ToHaveTextAsync(["мягкой", "мебели"]);
        await Page.ReloadAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("vzurfz vt,tkm");
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
    }

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
        await repeats.Locator("summary").ClickAsync();
        await Assertions.Expect(repeats.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await repeats.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(Page.Locator("li:target")).ToBeVisibleAsync();
    }

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
    public async Task Enter_asks_for_what_stands_in_the_box_not_for_what_was_chosen_before()
    {
        await OpenAsync("index.html");
        await Box.FillAsync("школа");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        await Box.PressAsync("ArrowDown");
        await Page.Keyboard.TypeAsync(" наставничества");
        await Box.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".hits mark").First).ToBeVisibleAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("школа наставничества");
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
    public async Task Choices_that_leave_nothing_are_named_as_the_reason_and_can_be_taken_back()
    {
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C&year=2015");
        await Page.Locator(".found").GetByRole(AriaRole.Button, new() { Name = "Сбросить выбор" }).ClickAsync();
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Markup_in_a_query_stays_text()
    {
        await OpenAsync("search.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20%D0%BD%D0%B5%D0%B1%D0%B5%D0%BB%D0%B8");
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("айдено");
        await Assertions.Expect(Page.Locator(".search-page img")).ToHaveCountAsync(0);
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

    [Fact]
    public async Task Without_scripts_the_page_leads_to_the_lists()
    {
        await using var plain = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await plain.NewPageAsync();
        await page.GotoAsync(new Uri(server!.Address, BuiltSite.BasePath + "index.html").AbsoluteUri);
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
        await Page.GotoAsync(new Uri(site.Root + "/").AbsoluteUri + path);
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

    [Fact]
    public async Task A_choice_in_the_address_that_names_nothing_is_said_and_left_out()
    {
        await OpenAsync("search.html?q=%D0%BC%D0%B5%D0%B1%D0%B5%D0%BB%D1%8C&year=abc&addressee=nobody&kind=%3Cb%3E&from=x&repeats=7");
        await Assertions.Expect(Hits).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".notes")).ToContainTextAsync("чего в архиве нет: «abc», «nobody», «<b>», «x», «7»");
        await Assertions.Expect(Page.Locator(".chosen")).ToBeHiddenAsync();
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

    [Fact]
    public async Task Hits_are_headings_in_a_list_and_a_named_page_stands_above_them()
    {
        await OpenAsync("search.html?q=%D0%A1%D0%9E%D0%98%D0%A0%D0%9E");
        await Assertions.Expect(Page.GetByRole(AriaRole.List, new() { Name = "Страницы архива" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(["Адресат: СОИРО"]);
        await Assertions.Expect(Hits.First.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToBeVisibleAsync();
        await Assertions.Expect(Hits.First.Locator(".meta").First).ToHaveTextAsync(new Regex(@"^\d+\.\d+ · .*СОИРО.* · .*\d{4}"));
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
    public async Task Words_for_the_same_are_named_and_quotes_leave_them_out()
    {
        await OpenAsync("search.html?q=%D0%B4%D0%B5%D1%82%D1%81%D0%BA%D0%B8%D0%B9%20%D1%81%D0%B0%D0%B4");
        await Assertions.Expect(Page.Locator(".notes")).ToContainTextAsync("также: ");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Искать только эти слова" }).ClickAsync();
        await Assertions.Expect(Box).ToHaveValueAsync("\"детский сад\"");
        await Assertions.Expect(Page.Locator(".notes")).Not.ToContainTextAsync("также");
    }

    /// <summary>Answers with the file in which one digit is another.</summary>
    /// <summary>One word for another of the same length: sound JSON of the same layout, which only the sum tells from the part that was published.</summary>
    private async Task DamageAsync(IRoute route)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(site.Root, "search", "index.json"));
        Assert.Contains("мебели", text, StringComparison.Ordinal);
        await route.FulfillAsync(new() { Body = text.Replace("мебели", "мебилу", StringComparison.Ordinal), ContentType = "application/json" });
    }

    /// <summary>Asks again, and finds.</summary>
    private async Task RetryAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Повторить" }).ClickAsync();
        await Assertions.Expect(Page.Locator("mark").First).ToHaveTextAsync("мебели");
    }

    private Task<IResponse?> OpenAsync(string path) => Page.GotoAsync(new Uri(server!.Address, BuiltSite.BasePath + path).AbsoluteUri);

    private static bool IsOfSearch(string path) => path.Contains("search/", StringComparison.Ordinal);

    /// <summary>What a server that compresses would send.</summary>
    private int Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Root, path)));
        return (int)packed.Length;
    }
}
