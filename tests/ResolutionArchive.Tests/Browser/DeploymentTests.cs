using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The archive is published again while a reader has a page of it open: what that page knows of the index names parts that are gone.</summary>
public sealed class DeploymentTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const int Resolutions = 40;

    private readonly TemporaryFolder folder = new();
    private PlainServer? server;
    private IBrowserContext? context;
    private IPage? opened;

    private IPage Page => opened!;

    private ILocator Box => Page.Locator("#q");

    private ILocator Marks => Page.Locator(".search-panel mark, .hits mark");

    public async ValueTask InitializeAsync()
    {
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/\n");
        folder.Write("input/addressees.yml", "[]");
        folder.Write("input/forums.yml", "[]");
        for (var i = 0; i < Resolutions; i++)
            Add(i, string.Concat(Enumerable.Range(0, 40).Select(item => $"- поддержать {Word(i, item)} и {Word(item, i)};\n")));
        Directory.CreateDirectory(folder.At("server"));
        await DeployAsync();
        server = await PlainServer.StartAsync(folder.At("server"));
        context = await chromium.Browser.NewContextAsync();
        opened = await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (context is not null)
            await context.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search.html")]
    public async Task A_page_from_before_finds_what_has_come_since(string path)
    {
        await OpenAsync(path);
        await AssertFindsAsync(Word(3, 5));
        var before = Parts();
        Add(Resolutions, "- поддержать новшества;\n", 2025);
        await DeployAsync();
        var after = Parts();
        Assert.NotEmpty(before.Except(after, StringComparer.Ordinal));
        Assert.Contains(before, part => part.StartsWith("texts", StringComparison.Ordinal) && after.Contains(part));
        await AssertFindsAsync("новшества");
        Assert.Contains(server!.Missing, missing => missing.Contains("/search/", StringComparison.Ordinal));
        await AssertFindsAsync(Word(30, 20));
    }

    [Fact]
    public async Task A_catalogue_that_a_cache_has_kept_is_asked_for_once_more()
    {
        var old = await File.ReadAllTextAsync(folder.At("server/site/search/index.json"), TestContext.Current.CancellationToken);
        Add(Resolutions, "- поддержать новшества;\n", 2025);
        await DeployAsync();
        var asked = 0;
        await Page.RouteAsync("**/search/index.json", route => Interlocked.Increment(ref asked) == 1 ? route.FulfillAsync(new() { Body = old, ContentType = "application/json" }) : route.ContinueAsync());
        await OpenAsync("search.html");
        await AssertFindsAsync("новшества");
        Assert.Equal(2, asked);
    }

    /// <summary>What servers, proxies and interrupted copies make of parts of the index.</summary>
    [Theory]
    [InlineData("truncated")]
    [InlineData("one byte")]
    [InlineData("another part")]
    [InlineData("a page")]
    [InlineData("nothing")]
    public async Task Parts_that_are_not_themselves_are_asked_for_again_and_then_refused(string damage)
    {
        var asked = new ConcurrentBag<string>();
        await Page.RouteAsync("**/search/*/*.json*", route =>
        {
            asked.Add(new Uri(route.Request.Url).AbsolutePath);
            return route.FulfillAsync(new() { Body = Damaged(new Uri(route.Request.Url).AbsolutePath, damage), ContentType = "application/json" });
        });
        await OpenAsync("search.html");
        await Box.FillAsync(Word(3, 5));
        await Assertions.Expect(Page.Locator(".found")).ToContainTextAsync("Обновите страницу");
        await Assertions.Expect(Marks).ToHaveCountAsync(0);
        Assert.Contains(asked.GroupBy(path => path), times => times.Count() > 1);
    }

    private string Damaged(string path, string damage)
    {
        var file = folder.At("server" + path);
        var text = File.ReadAllText(file);
        return damage switch
        {
            "truncated" => text[..(text.Length / 2)],
            "one byte" => text[..(text.Length - 3)] + (text[^3] == '0' ? '1' : '0') + text[^2..],
            "another part" => File.ReadAllText(Directory.GetFiles(Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal).First(other => other != file)),
            "a page" => "<!DOCTYPE html><title>Вход в сеть</title>",
            _ => "",
        };
    }

    private static string Word(int a, int b) => string.Create(CultureInfo.InvariantCulture, $"{"бвгджзклмн"[a % 10]}{"аеиоу"[a / 10]}{"прстфхцчшщ"[b % 10]}{"аеиоу"[b / 10]}тель");

    private void Add(int number, string items, int year = 2024) => folder.Write(
        string.Create(CultureInfo.InvariantCulture, $"input/resolutions/{year}/r{number}.md"), $"---\ntitle: Резолюция {number}\ndate: {year}\nforum: Форум\n---\nШколам:\n{items}");

    /// <summary>The files of the site are replaced, as Pages does.</summary>
    private async Task DeployAsync()
    {
        if (Directory.Exists(folder.At("server/site")))
            Directory.Delete(folder.At("server/site"), recursive: true);
        await SiteBuild.RunAsync(folder.At("input"), new OutputFolder(folder.At("server/site")), Publication.AsSet, new StandardTheme(), new DiagnosticLog(), _ => { });
    }

    /// <summary>The parts of the index beside its catalogue, by their names.</summary>
    private List<string> Parts() => [.. Directory.EnumerateFiles(folder.At("server/site/search"), "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.At("server/site/search"), file)).Where(name => name != "index.json")];

    private async Task OpenAsync(string path) => await Page.GotoAsync(new Uri(server!.Address, "site/" + path).AbsoluteUri);

    /// <summary>Nobody has to press «Повторить».</summary>
    private async Task AssertFindsAsync(string word)
    {
        await Box.FillAsync(word);
        await Assertions.Expect(Marks.First).ToHaveTextAsync(word);
    }
}
