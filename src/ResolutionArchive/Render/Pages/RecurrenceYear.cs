using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>What a line of recurring recommendations says in one year.</summary>
/// <param name="Year">The year; the last one may be undated.</param>
/// <param name="Steps">The wordings, the oldest first; at least one.</param>
public sealed record RecurrenceYear(ArchiveYear Year, ImmutableArray<RecurrenceStep> Steps)
{
    /// <summary>The years of a line, undated ones last.</summary>
    internal static ImmutableArray<RecurrenceYear> Of(RecurrenceLine line)
    {
        var links = line.Links.ToDictionary(link => (link.A, link.B));
        var years = new List<(ArchiveYear Year, List<RecurrenceStep> Steps)>();
        foreach (var (i, member) in line.Members.Index())
        {
            var step = i == 0 ? new RecurrenceStep([member], WordingMove.First, [], null) : RecurrenceStep.To(member, line.Members[i - 1], links);
            var year = member.Recommendation.Id.Resolution.Year;
            if (years.Count == 0 || years[^1].Year != year)
                years.Add((year, [step]));
            else if (step.Move == WordingMove.Verbatim)
                years[^1].Steps[^1] = years[^1].Steps[^1] with { Members = years[^1].Steps[^1].Members.Add(member) };
            else
                years[^1].Steps.Add(step);
        }

        return [.. years.Select(year => new RecurrenceYear(year.Year, [.. year.Steps]))];
    }
}
