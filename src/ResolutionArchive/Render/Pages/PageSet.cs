using System.Collections.Immutable;
using ResolutionArchive.Link;

namespace ResolutionArchive.Render.Pages;

/// <summary>Says which pages a site has.</summary>
internal static class PageSet
{
    /// <summary>All pages, in the order of the site.</summary>
    public static ImmutableArray<Page> Of(Site site)
    {
        var files = site.Addressees.ToDictionary(file => file.Addressee.Id);
        var lines = site.Recurrences.SelectMany(line => line.Addressees.Select(addressee => (addressee.Id, line))).ToLookup(pair => pair.Id, pair => pair.line);
        return
        [
            new HomePage(site),
            .. site.Resolutions.Select(linked => new ResolutionPage(site, linked)),
            new YearsPage(site),
            .. site.Years.Select(shelf => new YearPage(site, shelf)),
            new ForumsPage(site),
            .. site.Forums.Select(series => new ForumPage(site, series)),
            new AddresseesPage(site),
            .. site.Addressees.Select(file => new AddresseePage(site, file, files, [.. lines[file.Addressee.Id]])),
            new RecurringPage(site),
            .. site.Recurrences.Select(line => new RecurrencePage(site, line)),
            new NewsPage(site),
            new SubscribePage(site),
            new DataPage(site),
            new SearchPage(site),
            new AboutPage(site),
            new NotFoundPage(site),
            .. site.Moved.Select(moved => new RedirectPage(site, moved)),
        ];
    }
}
