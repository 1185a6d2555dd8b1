using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>
/// The recommendations by year and addressee level. A recommendation to addressees of two levels counts in both, one to two addressees
/// of the same level counts once.
/// </summary>
/// <param name="Levels">The levels that occur, by rank.</param>
/// <param name="Rows">The years, the newest first.</param>
public sealed record LevelChart(ImmutableArray<Level> Levels, ImmutableArray<LevelChartRow> Rows)
{
    /// <summary>The length of the longest row.</summary>
    public int Longest => Rows.IsEmpty ? 0 : Rows.Max(row => row.Counts.Sum());

    internal static LevelChart Of(Site site)
    {
        var levels = site.Addressees.Where(file => file.RecommendationCount > 0).Select(file => file.Addressee.Level).Distinct().OrderBy(level => level.Rank).ToImmutableArray();
        return new LevelChart(levels, [.. site.Years.Select(shelf => new LevelChartRow(shelf.Year, CountsOf(shelf, levels)))]);
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
/// <param name="Counts">The recommendations to each level of the chart, in its order.</param>
public sealed record LevelChartRow(ArchiveYear Year, ImmutableArray<int> Counts);
