using Microsoft.Playwright;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The search narrows to what was answered.</summary>
public sealed class SearchAnswersTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private PlainServer? server;
    private IBrowserContext? context;

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
            await context.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task What_became_of_recommendations_is_a_choice_with_counts_that_stays_in_the_address()
    {
        var page = await OpenAsync("- recommendation: 2024/a/1.2\n  date: 2025\n  by: Клуб\n  status: исполнено\n- recommendation: 2024/a/2.2\n  date: 2025\n  by: Клуб\n  status: исполнено\n- recommendation: 2024/a/1.1\n  date: 2025\n  by: Клуб\n  status: отклонено\n");
        await page.Locator("#by-answer summary").ClickAsync();
        Assert.Equal(["Отклонено 1", "Исполнено 2"], await page.Locator("#by-answer label").AllTextContentsAsync());
        await page.Locator("#answer-Исполнено").CheckAsync();
        await Assertions.Expect(page.Locator(".found")).ToContainTextAsync("В\u00A0архиве: 2\u00A0");
        await Assertions.Expect(page.Locator(".hits > li")).ToHaveCountAsync(2);
        Assert.All(await page.Locator(".hits h3").AllTextContentsAsync(), hit => Assert.Matches("лес|мост", hit));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".chosen")).ToContainTextAsync("Исполнено");
        await Assertions.Expect(page.Locator(".hits > li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Where_nobody_answered_there_is_no_such_choice()
    {
        var page = await OpenAsync("");
        Assert.Equal(0, await page.Locator("#by-answer").CountAsync());
    }

    private async Task<IPage> OpenAsync(string responses)
    {
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/\n");
        folder.Write("input/addressees.yml", "[]");
        folder.Write("input/forums.yml", "[]");
        folder.Write("input/responses.yml", responses);
        folder.Write("input/resolutions/2024/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- учить читать;\n- беречь лес;\n- красить стены.\n\nЛицеям:\n- чинить крыши;\n- строить мост.\n");
        await ProgramRun.StartAsync([], folder.Path);
        server = await PlainServer.StartAsync(folder.At("output"));
        context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "search.html").AbsoluteUri);
        await page.GetByText("Уточнить поиск").ClickAsync();
        await Assertions.Expect(page.Locator("#by-addressee")).ToBeVisibleAsync();
        return page;
    }
}
