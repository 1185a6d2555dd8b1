using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Runs <c>Search/laws.js</c> on a page of a built site.</summary>
internal static class SearchLaws
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Fails with all that breaks the law.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="root">The folder that is served.</param>
    /// <param name="site">The path of the site on the server.</param>
    /// <param name="law">The law's name.</param>
    /// <param name="material">What it is tried on.</param>
    public static async Task HoldAsync(Chromium chromium, string root, string site, string law, object material)
    {
        await using var server = await PlainServer.StartAsync(root);
        await using var context = await chromium.Browser.NewContextAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, site + "about.html").AbsoluteUri);
        await page.AddScriptTagAsync(new() { Content = await File.ReadAllTextAsync(Repository.At("tests", "ResolutionArchive.Tests", "Search", "laws.js")) });
        Assert.Empty(await page.EvaluateAsync<string[]>($"([site, material]) => {law}(site, JSON.parse(material))", new[] { site, JsonSerializer.Serialize(material, Options) }));
    }
}
