using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>A reader quotes a recommendation, cites it, marks a stretch and copies it, and learns where a link has led.</summary>
public sealed class CitingTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Resolution = "resolutions/2022/avgustovskoe-soveshchanie.html";

    private const string Document = "Региональное образование. Трансформация смыслов : резолюция / Областное августовское совещание работников образования (Смоленск, 26\u00A0августа 2022\u00A0г.)";

    private const string Read = "navigator.clipboard.readText()";

    [Fact]
    public async Task A_quotation_comes_with_its_reference_and_the_day()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await page.GetByRole(AriaRole.Button, new() { Name = "Сослаться на рекомендацию 4.2", Exact = true }).ClickAsync();
        var actions = page.GetByRole(AriaRole.Group, new() { Name = "Сослаться на рекомендацию 4.2" });
        await actions.GetByText("Скопировать цитату").ClickAsync();
        await Assertions.Expect(actions.GetByRole(AriaRole.Status)).ToHaveTextAsync("Цитата и ссылка скопированы");
        var today = await page.EvaluateAsync<string>("new Date().toLocaleDateString('ru-RU')");
        var lines = (await page.EvaluateAsync<string>(Read)).Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("«обеспечить расширение спектра образовательных программ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("приоритетных задач»", lines[0], StringComparison.Ordinal);
        Assert.Matches($"^{Regex.Escape($"{Document}. – Текст : электронный // Архив резолюций педагогических форумов : [сайт]. – Рекомендация\u00A04.2 по\u00A0нумерации архива. – URL: https://example.org{BuiltSite.BasePath}{Resolution}#r4.2.")}[a-z0-9]{{5}} \\(дата обращения: {today}\\)\\.$", lines[1]);
        await actions.GetByText("Коротко, в скобки").ClickAsync();
        await Assertions.Expect(actions.GetByRole(AriaRole.Status)).ToContainTextAsync("Скопировано");
        Assert.Equal("[Региональное образование. Трансформация смыслов, 2022, рекомендация\u00A04.2 по\u00A0нумерации архива]", await page.EvaluateAsync<string>(Read));
        await actions.GetByText("Адрес страницы").ClickAsync();
        await Assertions.Expect(actions.GetByRole(AriaRole.Status)).ToHaveTextAsync("Адрес скопирован");
        Assert.Matches($"^https://example.org{BuiltSite.BasePath}{Resolution}#r4\\.2\\.[a-z0-9]{{5}}$", await page.EvaluateAsync<string>(Read));
    }

    [Fact]
    public async Task One_control_stands_before_a_wording_and_what_it_opens_closes_again()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        Assert.Equal(["A", "DIV", "BUTTON"], await page.EvaluateAsync<string[]>("[...document.getElementById('r4.2').children].map(one => one.tagName)"));
        var opener = page.GetByRole(AriaRole.Button, new() { Name = "Сослаться на рекомендацию 4.2", Exact = true });
        await Assertions.Expect(opener).ToHaveAttributeAsync("aria-expanded", "false");
        await opener.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opener).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Скопировать цитату", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".citing")).ToHaveCountAsync(0);
        await Assertions.Expect(opener).ToBeFocusedAsync();
        await opener.ClickAsync();
        await opener.ClickAsync();
        await Assertions.Expect(page.Locator(".citing")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("r4.1", "r4.3", "4.1. обеспечить организационное", "4.3. содействовать")]
    [InlineData("s4", "r4.2", "4", "4.2. обеспечить")]
    public async Task A_stretch_is_copied_with_its_numbers_each_recommendation_in_a_line(string from, string to, string first, string last)
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await page.EvaluateAsync("ends => { const range = document.createRange(); range.setStartBefore(document.getElementById(ends[0])); range.setEndAfter(document.getElementById(ends[1]).querySelector('.wording')); getSelection().removeAllRanges(); getSelection().addRange(range); }", new[] { from, to });
        await page.Keyboard.PressAsync("Control+c");
        var lines = (await page.EvaluateAsync<string>(Read)).Split('\n');
        Assert.StartsWith(first, lines[0], StringComparison.Ordinal);
        Assert.StartsWith(last, lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("Повторяется", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.NotEqual("", line));
    }

    [Fact]
    public async Task Who_drags_from_the_first_word_of_one_to_another_one_gets_the_first_number_too_and_nothing_of_the_page()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution + "#r4.2");
        await Assertions.Expect(page.Locator(".landing")).ToHaveCountAsync(1);
        await page.EvaluateAsync("() => { const first = document.getElementById('r4.1').querySelector('.wording p').firstChild, last = document.getElementById('r4.2').querySelector('.wording p').firstChild; getSelection().setBaseAndExtent(first, 0, last, 10); }");
        await page.Keyboard.PressAsync("Control+c");
        var lines = (await page.EvaluateAsync<string>(Read)).Split('\n');
        Assert.StartsWith("4.1. обеспечить организационное", lines[0], StringComparison.Ordinal);
        Assert.Equal("4.2. обеспечить", lines[1]);
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("учить читать, писать и др.;", "«учить читать, писать и др.»")]
    [InlineData("учить читать.", "«учить читать»")]
    [InlineData("открыть «Школу»;", "«открыть „Школу“»")]
    [InlineData("учить:\n  - читать;\n  - писать.", "«учить: читать; писать»")]
    [InlineData("учить:\n  а) читать;\n  б) писать.", "«учить: а) читать; б) писать»")]
    public async Task A_quotation_is_verbatim(string request, string quotation)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/\n");
        folder.Write("input/addressees.yml", "[]");
        folder.Write("input/forums.yml", "[]");
        folder.Write("input/resolutions/2024/a.md", $"---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n\n- беречь лес;\n- {request}\n");
        await ProgramRun.StartAsync([], folder.Path);
        await using var context = await chromium.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await using var server = await PlainServer.StartAsync(folder.At("output"));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "resolutions/2024/a.html").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Сослаться на рекомендацию 1.2", Exact = true }).ClickAsync();
        await page.GetByText("Скопировать цитату").ClickAsync();
        await Assertions.Expect(page.GetByText("Цитата и ссылка скопированы")).ToBeVisibleAsync();
        Assert.Equal(quotation, (await page.EvaluateAsync<string>(Read)).Split('\n')[0]);
    }

    [Fact]
    public async Task Where_the_browser_refuses_to_copy_the_text_is_shown_to_be_copied_by_hand()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); document.execCommand = () => false; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сослаться на рекомендацию 4.2", Exact = true }).ClickAsync();
        await page.GetByText("Коротко, в скобки").ClickAsync();
        await Assertions.Expect(page.Locator(".citing [role=status]")).ToContainTextAsync("скопируйте сами: [Региональное образование");
        await Assertions.Expect(page.GetByText("Коротко, в скобки")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Words_inside_a_wording_are_copied_by_the_browser_as_they_are()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await page.EvaluateAsync("() => { const text = document.getElementById('r4.2').querySelector('.wording p').firstChild; getSelection().setBaseAndExtent(text, 0, text, 10); }");
        await page.Keyboard.PressAsync("Control+c");
        Assert.Equal("обеспечить", await page.EvaluateAsync<string>(Read));
    }

    [Fact]
    public async Task Who_comes_by_a_link_learns_of_what_document_this_is_and_for_whom()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution + "#r4.2");
        await Assertions.Expect(page.Locator("[id='r4.2'] .landing")).ToHaveTextAsync("Резолюция, 26\u00A0августа 2022\u00A0г. · Региональное образование. Трансформация смыслов · Кому: СОИРО");
        await page.EvaluateAsync("location.hash = 'r2.6'");
        await Assertions.Expect(page.Locator("[id='r2.6'] .landing")).ToContainTextAsync("Кому: Администрации муниципальных образований");
        await Assertions.Expect(page.Locator(".landing")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_whole_resolution_is_cited_and_saved_for_bibliographies()
    {
        await using var server = await PlainServer.StartAsync(site.ServerRoot);
        var page = await OpenAsync(server, Resolution);
        await page.GetByText("Как сослаться", new() { Exact = true }).ClickAsync();
        await page.GetByText("Скопировать ссылку на источник").ClickAsync();
        await Assertions.Expect(page.Locator(".cite-whole [role=status]")).ToHaveTextAsync("Ссылка на источник скопирована");
        Assert.Matches($"^{Regex.Escape(Document)}\\. – Текст .* – URL: https://example.org{BuiltSite.BasePath}{Resolution} \\(дата обращения: \\d\\d\\.\\d\\d\\.\\d{{4}}\\)\\.$", await page.EvaluateAsync<string>(Read));
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Сохранить 2022-avgustovskoe-soveshchanie.ris").ClickAsync());
        Assert.Equal("2022-avgustovskoe-soveshchanie.ris", file.SuggestedFilename);
        Assert.StartsWith("TY  - GEN\n", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(PlainServer server, string path)
    {
        var context = await chromium.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, BuiltSite.BasePath + path).AbsoluteUri);
        return page;
    }
}
