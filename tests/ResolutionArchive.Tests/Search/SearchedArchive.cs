using Microsoft.Playwright;
using ResolutionArchive.Tests.Browser;

namespace ResolutionArchive.Tests.Search;

/// <summary>A small archive, and a page that searches it.</summary>
/// <param name="files">The archive's files, by their paths in its input.</param>
public abstract class SearchedArchive(params (string Path, string Text)[] files) : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly TemporaryFolder folder = new();
    private PlainServer? server;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        var (site, _) = Compilation.Compile(files);
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
        GC.SuppressFinalize(this);
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
