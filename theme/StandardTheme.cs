using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResolutionArchive.Link;
using ResolutionArchive.Render;
using ResolutionArchive.Render.Pages;
using ResolutionArchive.Theme.Views;

namespace ResolutionArchive.Theme;

/// <summary>The archive's own theme: Razor components that are rendered to static HTML.</summary>
public sealed class StandardTheme : ITheme
{
    /// <summary>The order in which the style sheets are joined, so that a page asks for one file only.</summary>
    private static readonly string[] StyleSheets = ["tokens", "base", "shell", "lists", "resolution", "recommendations", "blocks", "addressee", "recurring", "responses", "citing", "topics", "home", "search", "data", "reading-place", "reflow", "contrast", "low-vision", "print"];

    /// <summary>Most pages fit into so many bytes.</summary>
    private const int UsualSize = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Razor's own encoder would turn every Cyrillic letter into an entity.</summary>
    private readonly Lazy<ServiceProvider> services = new(() => new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider());

    private readonly Lazy<ImmutableArray<OutputFile>> assets = new(() =>
    [
        new(Routes.Asset("site.css"), Encoding.UTF8.GetBytes(string.Concat(StyleSheets.Select(name => Read($"css/{name}.css"))))),
        Joined("reading", ["elements", "passing-on", "kept", "citation", "cite", "cite-whole", "copying", "landing", "reading"]),
        Joined("selection", ["elements", "passing-on", "kept", "citation", "selection-files", "kept-pages", "selection"]),
        new(Routes.Asset("low-vision.js"), Encoding.UTF8.GetBytes(ScriptCode.Bare(Read("js/low-vision.js")))),
        new(Routes.Asset("low-vision-panel.js"), Encoding.UTF8.GetBytes(ScriptCode.Bare(Read("js/low-vision-panel.js")))),
        new(Routes.Asset("permalink.js"), Encoding.UTF8.GetBytes(Read("js/permalink.js"))),
        new(Routes.Asset("moved.js"), Encoding.UTF8.GetBytes(Read("js/moved.js"))),
        new(Routes.Asset("reading-place.js"), Encoding.UTF8.GetBytes(ScriptCode.Bare(Read("js/reading-place.js")))),
        new(Routes.Asset("marks.js"), Encoding.UTF8.GetBytes(Read("js/marks.js"))),
        .. SearchScripts.Read(Read),
        new(Routes.Asset("icon.svg"), ReadBytes("icon.svg")),
        new(Routes.Asset("touch-icon.png"), ReadBytes("touch-icon.png")),
        new(Routes.Asset("preview.png"), ReadBytes("preview.png")),
    ]);

    /// <inheritdoc/>
    public ImmutableArray<OutputFile> Assets => assets.Value;

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>> RenderAsync(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var renderer = new HtmlRenderer(services.Value, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Part.Page)] = page });
            var root = await renderer.RenderComponentAsync(ViewOf(page), parameters);
            var html = new MemoryStream(UsualSize);
            await using var writer = new StreamWriter(html, Utf8);
            root.WriteHtmlTo(writer);
            await writer.FlushAsync();
            return (ReadOnlyMemory<byte>)html.ToArray();
        });
    }

    private static Type ViewOf(Page page) => page switch
    {
        HomePage => typeof(HomeView),
        ResolutionPage => typeof(ResolutionView),
        YearsPage => typeof(YearsView),
        YearPage => typeof(YearView),
        ForumsPage => typeof(ForumsView),
        ForumPage => typeof(ForumView),
        AddresseesPage => typeof(AddresseesView),
        AddresseePage => typeof(AddresseeView),
        AddresseeYearPage => typeof(AddresseeYearView),
        TopicsPage => typeof(TopicsView),
        TopicPage => typeof(TopicView),
        TopicYearPage => typeof(TopicYearView),
        RecurringPage => typeof(RecurringView),
        RecurringYearPage => typeof(RecurringYearView),
        RecurrencePage => typeof(RecurrenceView),
        DonePage => typeof(DoneView),
        NewsPage => typeof(NewsView),
        SubscribePage => typeof(SubscribeView),
        DataPage => typeof(DataView),
        SearchPage => typeof(SearchView),
        SelectionPage => typeof(SelectionView),
        AboutPage => typeof(AboutView),
        NotFoundPage => typeof(NotFoundView),
        RedirectPage => typeof(RedirectView),
        _ => throw new InvalidOperationException($"No view of {page.GetType()}."),
    };

    /// <summary>A script of modules that keeps its names to itself.</summary>
    private static OutputFile Joined(string name, IEnumerable<string> modules) =>
        new(Routes.Asset($"{name}.js"), Encoding.UTF8.GetBytes($"{{\n{ScriptCode.Classic(ScriptCode.Of("js", modules, Read))}}}\n"));

    private static string Read(string asset) => Encoding.UTF8.GetString(ReadBytes(asset));

    private static byte[] ReadBytes(string asset)
    {
        using var stream = typeof(StandardTheme).Assembly.GetManifestResourceStream($"assets/{asset}")
            ?? throw new InvalidOperationException($"The theme lacks {asset}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
