using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>Lines over the years: when each request was made, of which level, and whether it was answered.</summary>
/// <param name="First">The first year of the picture.</param>
/// <param name="Last">The last one.</param>
/// <param name="Lines">The lines with members of at least two years.</param>
public sealed record LineChart(int First, int Last, ImmutableArray<LineChartRow> Lines)
{
    private const int MaxLines = 12;

    /// <summary>More would not stand side by side on a phone.</summary>
    private const int MostTicks = 6;

    /// <summary>The levels that occur, by rank.</summary>
    public ImmutableArray<Level> Levels => [.. Lines.SelectMany(row => row.Dots).Select(dot => dot.Level).OfType<Level>().Distinct().OrderBy(level => level.Rank)];

    /// <summary>Whether anything in the picture was answered.</summary>
    public bool HasAnswers => Lines.Any(row => row.Dots.Any(dot => dot.IsAnswered));

    /// <summary>The years that the axis names: the first, the last, and as many between them as stand at equal distances.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var span = Math.Max(1, Last - First);
            var steps = Enumerable.Range(1, MostTicks - 1).Last(count => span % count == 0);
            return Enumerable.Range(0, steps + 1).Select(tick => First + (tick * span / steps));
        }
    }

    /// <summary>The longest-running lines of the site.</summary>
    internal static LineChart Of(Site site) => Of(site, site.Recurrences.Where(line => line.Span > 0).Take(MaxLines));

    /// <summary>Some lines of it.</summary>
    internal static LineChart Of(Site site, IEnumerable<RecurrenceLine> lines)
    {
        var rows = lines.Where(line => line.Span > 0).Select(line => new LineChartRow(line, DotsOf(site, line))).ToImmutableArray();
        return rows.IsEmpty ? new LineChart(0, 0, []) : new LineChart(rows.Min(row => row.Dots[0].Year), rows.Max(row => row.Dots[^1].Year), rows);
    }

    private static ImmutableArray<LineChartDot> DotsOf(Site site, RecurrenceLine line) =>
    [
        .. line.Members.Where(member => member.Resolution.Date is not null).GroupBy(member => member.Resolution.Date!.Value.Year)
            .Select(year => new LineChartDot(year.Key, year.SelectMany(member => member.Section.Addressees).Select(addressee => addressee.Level).MinBy(level => level.Rank), year.Any(member => site.AnswersTo(member.Recommendation.Id).Any()))),
    ];
}

/// <summary>A line of the picture.</summary>
/// <param name="Line">The line.</param>
/// <param name="Dots">The years in which it was asked, ascending; at least two.</param>
public sealed record LineChartRow(RecurrenceLine Line, ImmutableArray<LineChartDot> Dots);

/// <summary>A year in which a line was asked.</summary>
/// <param name="Year">The year.</param>
/// <param name="Level">The highest level of whom it was asked; null where nobody is named.</param>
/// <param name="IsAnswered">Whether anybody answered.</param>
public sealed record LineChartDot(int Year, Level? Level, bool IsAnswered);
