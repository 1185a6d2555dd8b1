using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>
/// The recommendations by year and addressee level. A recommendation to addressees of two levels counts in both, one to two addressees
/// of the same level counts once.
/// </summary>
/// <param name="Levels">The levels that occur, by rank.</param>
/// <param name="Rows">The years from the newest to the oldest, those of which there is nothing among them, undated at the end.</param>
public sealed record LevelChart(ImmutableArray<Level> Levels, ImmutableArray<LevelChartRow> Rows)
{
    private const int MostYears = 40;

    /// <summary>The length of the longest row.</summary>
    public int Longest => Rows.IsEmpty ? 0 : Rows.Max(row => row.Counts.Sum());

    internal static LevelChart Of(Site site)
    {
        var levels = site.Addressees.Where(file => file.RecommendationCount > 0).Select(file => file.Addressee.Level).Distinct().OrderBy(level => level.Rank).ToImmutableArray();
        var shelves = site.Years.ToDictionary(shelf => shelf.Year);
        return new LevelChart(levels, [.. YearsOf(site).Select(year => new LevelChartRow(year, shelves.ContainsKey(year), shelves.TryGetValue(year, out var shelf) ? CountsOf(shelf, levels) : []))]);
    }

    /// <summary>Years of which there is nothing are shown too: a gap is what one looks for. Only an archive of centuries leaves them out.</summary>
    private static IEnumerable<ArchiveYear> YearsOf(Site site)
    {
        var years = site.Years.Select(shelf => shelf.Year).ToList();
        var dated = years.Where(year => !year.IsUndated).ToList();
        if (dated.Count == 0)
            return years;
        var all = dated[0].DownTo(dated[^1]).Take(MostYears + 1).ToList();
        return all.Count > MostYears ? years : all.Concat(years.Where(year => year.IsUndated));
    }

    private static ImmutableArray<int> CountsOf(YearShelf shelf, ImmutableArray<Level> levels)
    {
        var counts = shelf.Resolutions
            .SelectMany(resolution => resolution.Sections)
            .SelectMany(section => section.Addressees.Select(addressee => addressee.Level).Distinct().Select(level => (level, section.Recommendations.Length)))
            .ToLookup(pair => pair.level, pair => pair.Length);
        return [.. levels.Select(level => counts[level].Sum())];
    }
}

/// <summary>A year of the chart.</summary>
/// <param name="Year">The year.</param>
/// <param name="HasPage">Whether the archive has anything of the year; else it has no page.</param>
/// <param name="Counts">The recommendations to each level of the chart, in its order; nothing where it has not.</param>
public sealed record LevelChartRow(ArchiveYear Year, bool HasPage, ImmutableArray<int> Counts);
