using System.Collections.Immutable;
using ResolutionArchive.Index;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render;

/// <summary>Site → files: pages through the theme, feeds, data.</summary>
internal static class Renderer
{
    /// <summary>All files of the site in ordinal order of their paths; no two have the same.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderAsync(Site site, SearchIndex index, ITheme theme, CancellationToken cancellation)
    {
        var pages = PageSet.Of(site);
        var exports = Task.Run(() => Exports(site, index, pages).ToList(), cancellation);
        var rendered = new OutputFile[pages.Length];
        await Parallel.ForAsync(0, pages.Length, cancellation, async (i, _) =>
            rendered[i] = new OutputFile(pages[i].Address, await theme.RenderAsync(pages[i]).ConfigureAwait(false))).ConfigureAwait(false);
        return [.. rendered.Concat(await exports.ConfigureAwait(false)).Concat(theme.Assets).OrderBy(file => file.Address.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<OutputFile> Exports(Site site, SearchIndex index, ImmutableArray<Page> pages) =>
    [
        ArchiveJson.Of(site),
        RecommendationsCsv.Of(site),
        .. index.Parts.Select(part => new OutputFile(Routes.SearchIndex(part.Name), part.Json)),
        .. index.Scripts.Select(script => new OutputFile(Routes.SearchSlice(script.Name), script.Code)),
        .. AtomFeeds.Of(site),
        Sitemap.Of(pages),
        Sitemap.Robots(site),
    ];
}
