using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>The longest-running lines over the years.</summary>
/// <param name="First">The first year of the picture.</param>
/// <param name="Last">The last one.</param>
/// <param name="Lines">The lines with at least two dated members, each with its years, ascending.</param>
public sealed record LineChart(int First, int Last, ImmutableArray<LineChartRow> Lines)
{
    private const int MaxLines = 12;

    internal static LineChart Of(Site site)
    {
        var rows = site.Recurrences.Where(line => line.Span > 0).Take(MaxLines).Select(line => new LineChartRow(line, YearsOf(line))).ToImmutableArray();
        return rows.IsEmpty ? new LineChart(0, 0, []) : new LineChart(rows.Min(row => row.Years[0]), rows.Max(row => row.Years[^1]), rows);
    }

    private static ImmutableArray<int> YearsOf(RecurrenceLine line) =>
        [.. line.Members.Select(member => member.Resolution.Date).OfType<PartialDate>().Select(date => date.Year).Distinct()];
}

/// <summary>A line of the picture.</summary>
/// <param name="Line">The line.</param>
/// <param name="Years">The years in which it was asked, ascending.</param>
public sealed record LineChartRow(RecurrenceLine Line, ImmutableArray<int> Years);
