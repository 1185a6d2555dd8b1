using Microsoft.Playwright;
using ResolutionArchive.Tests.Browser;

namespace ResolutionArchive.Tests.Search;

/// <summary>An archive of two short resolutions, and a page that searches it.</summary>
public sealed class SmallSearch : IAsyncLifetime
{
    private const string Meeting = """
        ---
        title: Слёт учителей
        forum: Слёт учителей
        date: 2021-08-24
        ---
        Участники слёта рекомендуют:

        **I. Школам:**

        1. Создать школьный музей.

        2. Открыть виртуальный музей края.

        3. Выделить 10 000 рублей на учебники.

        4. Применять закон от 29 декабря 2012 г. № 273-ФЗ.

        5. Установить видеонаблюдение.

        6. Развивать социальное партнёрство.

        **II. Гимназиям:**

        1. Направлять детей в ПМПК.

        Срок: до 15 ноября 2021 года.

        2. Поддержать наставников и волонтёров.

        3. Проводить профориентацию для детей пяти–семи лет.

        4. Усилить профилактику, снять видеоролик.
        """;

    private const string Council = """
        ---
        title: Совет отцов
        forum: Совет отцов
        date: 2022-03-05
        ---
        Участники совета рекомендуют:

        **Лицеям:**

        - открыть мастерские;
        - читать вслух[^1];
        - вести наблюдение за птицами;
        - прочитать десять книг;

        [^1]: Сборник «Живое слово».
        """;

    private readonly Chromium chromium = new();
    private readonly TemporaryFolder folder = new();
    private PlainServer? server;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        var (site, _) = Compilation.Compile(
            ("forums.yml", "- id: meeting\n  name: Слёт учителей\n- id: council\n  name: Совет отцов\n"), ("resolutions/2021/meeting.md", Meeting), ("resolutions/2022/council.md", Council));
        foreach (var (path, file) in await Compilation.RenderAsync(site))
            folder.Write(path, file.Content.ToArray());
        await chromium.InitializeAsync();
        server = await PlainServer.StartAsync(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        await chromium.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>The ids of what the query finds, the best first; a mark stands before those that have not all of its words.</summary>
    public async Task<string> FindAsync(string query)
    {
        if (page is null)
        {
            page = await (await chromium.Browser.NewContextAsync(new() { BypassCSP = true })).NewPageAsync();
            await page.GotoAsync(new Uri(server!.Address, "about.html").AbsoluteUri);
        }

        return await page.EvaluateAsync<string>(
            """
            async (query) => {
              const { openIndex } = await import(new URL("assets/search/engine.js", location.href).href);
              const index = await openIndex(async (path) => (await fetch(new URL(`search/${path}`, location.href))).arrayBuffer());
              return (await index.search(query)).hits.map(({ id, isComplete }) => (isComplete ? "" : "~") + id).join(" ");
            }
            """,
            query);
    }
}
