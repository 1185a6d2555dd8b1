using Microsoft.Playwright;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The search narrows to topics; a recommendation may be on several.</summary>
public sealed class SearchTopicsTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Topics_are_a_choice_whose_counts_follow_what_else_is_chosen()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/\n");
        folder.Write("input/addressees.yml", "[]");
        folder.Write("input/forums.yml", "[]");
        folder.Write("input/resolutions/2023/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2023\n---\nШколам:\n- учредить доплаты наставникам;\n- красить стены;\n- обучить наставников на курсах.\n");
        folder.Write("input/resolutions/2024/b.md", "---\ntitle: Планы\nforum: Форум\ndate: 2024\n---\nШколам:\n- поднять зарплату учителей;\n- выпустить книгу о наставниках;\n- ремонтировать крыши.\n");
        await ProgramRun.StartAsync([], folder.Path);
        await using var server = await PlainServer.StartAsync(folder.At("output"));
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "search.html?year=2023").AbsoluteUri);
        await page.GetByText("Уточнить поиск").ClickAsync();
        await page.Locator("#by-topic summary").ClickAsync();
        Assert.Equal(["Наставничество 2", "Оплата труда 1"], await page.Locator("#by-topic label").AllTextContentsAsync());
        await page.GotoAsync(new Uri(server.Address, "search.html?topic=mentoring&topic=salary").AbsoluteUri);
        await Assertions.Expect(page.Locator(".hits > li")).ToHaveCountAsync(4);
        Assert.All(await page.Locator(".hits h3").AllTextContentsAsync(), hit => Assert.Matches("наставн|зарплат", hit));
        await page.GotoAsync(new Uri(server.Address, "search.html?topic=mentoring&year=2024").AbsoluteUri);
        await Assertions.Expect(page.Locator(".hits > li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".chosen")).ToContainTextAsync("Наставничество");
    }
}
