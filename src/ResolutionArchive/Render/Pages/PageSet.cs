using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>Says which pages a site has.</summary>
internal static class PageSet
{
    /// <summary>All pages, in the order of the site.</summary>
    public static ImmutableArray<Page> Of(Site site)
    {
        var lines = site.Recurrences.SelectMany(line => line.Addressees.Select(addressee => (addressee.Id, line))).ToLookup(pair => pair.Id, pair => pair.line);
        var years = LinesOfYear.Of(site);
        return
        [
            new HomePage(site),
            .. site.Resolutions.Select(linked => new ResolutionPage(site, linked)),
            new YearsPage(site),
            .. site.Years.Select(shelf => new YearPage(site, shelf)),
            new ForumsPage(site),
            .. site.Forums.Select(series => new ForumPage(site, series)),
            new AddresseesPage(site),
            .. site.Addressees.Select(file => new AddresseePage(site, file, [.. lines[file.Addressee.Id]])),
            .. site.Addressees.SelectMany(file => Enumerable.Range(file.YearsTogether, file.Years.Length - file.YearsTogether).Select(number => new AddresseeYearPage(site, file, number))),
            .. TopicPages(site),
            new RecurringPage(site, years),
            .. years.Select(year => new RecurringYearPage(site, year)),
            .. site.Recurrences.Select(line => new RecurrencePage(site, line)),
            .. site.Responses.IsEmpty ? (Page[])[] : [new DonePage(site)],
            new NewsPage(site),
            new SubscribePage(site),
            new DataPage(site),
            new SearchPage(site),
            new SelectionPage(site),
            new AboutPage(site),
            new NotFoundPage(site),
            .. site.Moved.Select(moved => new RedirectPage(site, moved)),
            .. YearsMoved(site),
        ];
    }

    /// <summary>A line is on a topic if most of it is.</summary>
    private static IEnumerable<Page> TopicPages(Site site)
    {
        yield return new TopicsPage(site);
        var lines = site.Recurrences.SelectMany(line => line.Members.SelectMany(member => site.TopicsOf(member.Recommendation.Id)).CountBy(topic => topic)
            .Where(count => count.Value * 2 > line.Members.Length).Select(count => (count.Key.Id, line))).ToLookup(pair => pair.Id, pair => pair.line);
        foreach (var file in site.Topics)
        {
            yield return new TopicPage(site, file, lines[file.Topic.Id]);
            foreach (var number in Enumerable.Range(file.YearsTogether, file.Years.Length - file.YearsTogether))
                yield return new TopicYearPage(site, file, number);
        }
    }

    /// <summary>Where an addressee's page moved, those of its years did.</summary>
    private static IEnumerable<RedirectPage> YearsMoved(Site site)
    {
        var files = site.Addressees.ToDictionary(file => Routes.Of(file.Addressee).ToString(), StringComparer.Ordinal);
        foreach (var moved in site.Moved)
        {
            if (moved.To is null || !files.TryGetValue(moved.To, out var file))
                continue;
            foreach (var year in file.Years.Skip(file.YearsTogether))
                yield return new RedirectPage(site, new MovedPage(Routes.Below(moved.From, year.Year).Path, Routes.PageOf(file.Addressee, year.Year).ToString(), moved.Title));
        }
    }
}
