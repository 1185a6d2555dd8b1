using Microsoft.Playwright;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The search as a reader with a phone has it before a test begins: a browser without a past, and the site on a server.</summary>
/// <param name="chromium">The browser.</param>
/// <param name="site">The site.</param>
public abstract class OpenedSearch(Chromium chromium, BuiltSite site) : IAsyncLifetime
{
    private PlainServer? server;
    private IBrowserContext? context;
    private IPage? opened;

    /// <summary>The browser, for other contexts.</summary>
    protected IBrowser Browser => chromium.Browser;

    /// <summary>The site.</summary>
    protected BuiltSite Site => site;

    /// <summary>The root of the server.</summary>
    protected Uri Server => server!.Address;

    /// <summary>The page.</summary>
    protected IPage Page => opened!;

    /// <summary>Where the reader types.</summary>
    protected ILocator Box => Page.Locator("#q");

    /// <summary>What stands under the box.</summary>
    protected ILocator Options => Page.GetByRole(AriaRole.Option);

    /// <summary>What stands on the page of the search.</summary>
    protected ILocator Hits => Page.Locator(".hits > li");

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
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page of the site.</summary>
    protected Task<IResponse?> OpenAsync(string path) => Page.GotoAsync(new Uri(Server, BuiltSite.BasePath + path).AbsoluteUri);
}
