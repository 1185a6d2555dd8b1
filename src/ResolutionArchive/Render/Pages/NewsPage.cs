using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Render.Pages;

/// <summary>What entered the archive, the last first: as much as its feed has.</summary>
public sealed record NewsPage : Page
{
    internal NewsPage(Site site)
        : base(site.Settings, Routes.News, "Что нового", "Какие резолюции педагогических форумов вошли в архив в последнее время и когда.")
    {
        var shown = site.News.Take(AtomFeeds.MaxEntries).ToList();
        Days = [.. shown.Where(item => item.Entered is not null).GroupBy(item => item.Entered!.Value).Select(day => new NewsDay(day.Key, [.. day.Select(item => item.Resolution)]))];
        Earlier = [.. shown.Where(item => item.Entered is null).Select(item => item.Resolution)];
    }

    /// <summary>The days on which resolutions entered the archive, the last first.</summary>
    public ImmutableArray<NewsDay> Days { get; }

    /// <summary>Resolutions of which nobody knows when they entered it, the newest first.</summary>
    public ImmutableArray<Resolution> Earlier { get; }
}

/// <summary>What entered the archive in a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Resolutions">The resolutions, the newest first; at least one.</param>
public sealed record NewsDay(DateOnly Day, ImmutableArray<Resolution> Resolutions);
