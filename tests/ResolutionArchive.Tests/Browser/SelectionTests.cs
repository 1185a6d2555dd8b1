using System.Text;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>A reader puts recommendations by, orders them, takes them away as files and sends them to a colleague.</summary>
public sealed class SelectionTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    private const string Rows = ".chosen-recommendations > li";

    [Fact]
    public async Task What_is_put_by_on_any_page_is_in_the_selection_in_its_order()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await PutByAsync(page, "4.2");
        await page.GotoAsync(At(server, "addressees/soiro.html"));
        await PutByAsync(page, "4.3");
        await page.GotoAsync(At(server, "selection.html"));
        var rows = page.Locator(Rows);
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("обеспечить расширение спектра");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("Кому: СОИРО");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("Рекомендация\u00A04.3 по\u00A0нумерации архива");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ниже: 1" }).ClickAsync();
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("обеспечить расширение спектра");
        Assert.Equal("Ниже: 2", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Теперь 2-я из 2");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("обеспечить расширение спектра");
        await page.ReloadAsync();
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("обеспечить расширение спектра");
        await page.GetByRole(AriaRole.Button, new() { Name = "Убрать: 1" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await page.GetByText("Убрать всё").ClickAsync();
        await Assertions.Expect(page.Locator(".empty")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.GetByText("Вернуть убранное").ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("2022/avgustovskoe-soveshchanie/1.1", 0)]
    [InlineData("2022/avgustovskoe-soveshchanie/4.2.4swvm;2022/avgustovskoe-sovesh", 1)]
    public async Task A_cut_address_is_not_taken_for_the_reader_s_own_selection(string sent, int read)
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await PutByAsync(page, "1.1");
        await PutByAsync(page, "1.2");
        await page.GotoAsync(At(server, "selection.html#" + sent));
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("1\u00A0часть адреса прочесть не удалось");
        await Assertions.Expect(page.Locator(Rows)).ToHaveCountAsync(read);
        await Assertions.Expect(page.Locator(".sent")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Скопировать текст со ссылками")).ToHaveCountAsync(read);
    }

    [Fact]
    public async Task A_button_does_what_it_says_though_another_tab_was_quicker()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await PutByAsync(page, "1.1");
        await page.EvaluateAsync("localStorage.clear()");
        await page.GetByText("Убрать из подборки").ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task A_colleague_opens_what_was_sent_and_keeps_it_only_on_demand()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await PutByAsync(page, "4.2");
        await PutByAsync(page, "1.1");
        await page.GotoAsync(At(server, "selection.html"));
        await page.GetByText("Скопировать адрес подборки").ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Адрес скопирован");
        var address = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var other = await OpenAsync(server, "selection.html#" + new Uri(address).Fragment.TrimStart('#'));
        await Assertions.Expect(other.Locator(Rows)).ToHaveCountAsync(2);
        await Assertions.Expect(other.Locator(".sent")).ToBeVisibleAsync();
        Assert.Equal(0, await other.EvaluateAsync<int>("localStorage.length"));
        await other.GetByText("Сохранить себе").ClickAsync();
        await Assertions.Expect(other.Locator(".sent")).ToBeHiddenAsync();
        await other.GotoAsync(At(server, "selection.html"));
        await Assertions.Expect(other.Locator(Rows)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task It_is_saved_as_a_table_and_as_records_of_a_bibliography()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await PutByAsync(page, "4.2");
        await PutByAsync(page, "1.1");
        await page.GotoAsync(At(server, "selection.html"));
        var table = await SavedAsync(page, "Таблица CSV");
        Assert.StartsWith("\uFEFFТекст;Кому;Откуда;Постоянная ссылка;Ссылка на источник\r\n\"обеспечить расширение", table, StringComparison.Ordinal);
        Assert.Equal(4, table.Split("\r\n").Length);
        Assert.Contains($";СОИРО;Региональное образование. Трансформация смыслов : резолюция / ", table, StringComparison.Ordinal);
        var records = (await SavedAsync(page, "RIS для библиографии")).Split("ER  - \n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, records.Length);
        Assert.All(records, record => Assert.Single(record.Split('\n'), line => line.StartsWith("UR  - ", StringComparison.Ordinal)));
        Assert.Contains("AB  - обеспечить расширение спектра", records[0], StringComparison.Ordinal);
        Assert.Contains($"UR  - https://example.org{BuiltSite.BasePath}{Resolution}#r1.1.", records[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_longer_there_is_said_and_costs_the_others_nothing()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        var words = await page.Locator("[id='r4.2']").GetAttributeAsync("data-fingerprint");
        await page.GotoAsync(At(server, $"selection.html#2022/avgustovskoe-soveshchanie/9.9.{words};2022/net-takoy/1.1.aaaaa;2022/avgustovskoe-soveshchanie/4.2.zzzzz;<b>;../x/1.1.aaaaa"));
        var rows = page.Locator(Rows);
        await Assertions.Expect(rows).ToHaveCountAsync(3);
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("обеспечить расширение спектра");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("Страница резолюции не открылась");
        await Assertions.Expect(rows.Nth(2)).ToContainTextAsync("Таких слов в резолюции больше нет");
    }

    [Fact]
    public async Task From_a_disk_it_says_why_it_cannot_show_the_words_and_where_they_are()
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Root, "selection.html")).AbsoluteUri + "#2022/avgustovskoe-soveshchanie/4.2.aaaaa");
        await Assertions.Expect(page.Locator(Rows)).ToContainTextAsync("Со страниц, открытых с диска");
        Assert.EndsWith(Resolution + "#r4.2.aaaaa", await page.Locator($"{Rows} a").GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    private static async Task PutByAsync(IPage page, string number)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = $"Сослаться на рекомендацию {number}", Exact = true }).First.ClickAsync();
        var actions = page.GetByRole(AriaRole.Group, new() { Name = $"Сослаться на рекомендацию {number}", Exact = true });
        await actions.GetByText("В подборку").ClickAsync();
        await Assertions.Expect(actions.GetByRole(AriaRole.Status)).ToContainTextAsync("Добавлено");
        await Assertions.Expect(actions.GetByText("Убрать из подборки")).ToBeVisibleAsync();
    }

    private static async Task<string> SavedAsync(IPage page, string button)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByText(button).ClickAsync());
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken));
    }

    private static string At(PlainServer server, string path) => new Uri(server.Address, BuiltSite.BasePath).AbsoluteUri + path;

    private async Task<IPage> OpenAsync(PlainServer server, string path)
    {
        var context = await chromium.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(server, path));
        return page;
    }
}
