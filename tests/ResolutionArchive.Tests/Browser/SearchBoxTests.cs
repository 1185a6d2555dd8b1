using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The box on every page: what was found stands under it.</summary>
[Collection(nameof(SearchPages))]
public sealed class SearchBoxTests(Chromium chromium, BuiltSite site) : OpenedSearch(chromium, site)
{
    private const string Hit = "resolutions/2022/avgustovskoe-soveshchanie.html#r2.6";

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
        await Assertions.Expect(Page).ToHaveURLAsync(new Uri(Server, BuiltSite.BasePath + Hit).AbsoluteUri);
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

    private static bool IsOfSearch(string path) => path.Contains("search/", StringComparison.Ordinal);

    /// <summary>What a server that compresses would send.</summary>
    private int Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Path.Combine(Site.Root, path)));
        return (int)packed.Length;
    }
}
