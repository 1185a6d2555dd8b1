using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Index;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render;

/// <summary>Site → files: pages through the theme, feeds, data.</summary>
internal static class Renderer
{
    /// <summary>All files of the site in ordinal order of their paths; no two have the same. One that cannot be made is reported and left out.</summary>
    public static async Task<ImmutableArray<OutputFile>> RenderAsync(Site site, SearchIndex index, ITheme theme, DiagnosticLog log, CancellationToken cancellation)
    {
        var pages = PageSet.Of(site);
        var exports = Task.Run(() => Exports(site, index, pages, log).ToList(), cancellation);
        var rendered = new OutputFile?[pages.Length];
        await Parallel.ForAsync(0, pages.Length, cancellation, async (i, _) => rendered[i] = await RenderAsync(pages[i], theme, log).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. rendered.OfType<OutputFile>().Concat(await exports.ConfigureAwait(false)).Concat(theme.Assets).OrderBy(file => file.Address.Path, StringComparer.Ordinal)];
    }

    private static async Task<OutputFile?> RenderAsync(Page page, ITheme theme, DiagnosticLog log)
    {
        try
        {
            return new OutputFile(page.Address, await theme.RenderAsync(page).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            FaultGuard.Report($"страницы {page.Address.Path}", failure, log);
            return null;
        }
    }

    private static IEnumerable<OutputFile> Exports(Site site, SearchIndex index, ImmutableArray<Page> pages, DiagnosticLog log)
    {
        return
        [
            .. Guarded("archive.json", () => [ArchiveJson.Of(site)]),
            ArchiveSchema.File,
            .. Guarded("recommendations.csv", () => [RecommendationsCsv.Of(site)]),
            .. index.Parts.Select(part => new OutputFile(Routes.SearchIndex(part.Name), part.Json)),
            .. index.Scripts.Select(script => new OutputFile(Routes.SearchSlice(script.Name), script.Code)),
            .. Guarded("лент новостей", () => [.. AtomFeeds.Of(site)]),
            .. Guarded("sitemap.xml", () => [.. Sitemap.Of(pages, Sitemap.OfProtocol), Sitemap.Robots(site)]),
            .. site.Attachments.Select(file => new OutputFile(Routes.File(file.Path), file.Content)),
        ];

        IReadOnlyList<OutputFile> Guarded(string what, Func<IReadOnlyList<OutputFile>> make) => FaultGuard.RunWhole(what, log, () => [], make);
    }
}
