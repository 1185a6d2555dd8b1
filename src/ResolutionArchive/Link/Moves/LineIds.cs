using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>
/// Gives lines the ids under which they were published. A line is named after its oldest member when it is first published; whatever joins or leaves it then, it keeps the name as long
/// as most of what was in it is, and no other line ever gets it.
/// </summary>
internal static class LineIds
{
    /// <summary>The lines with their ids.</summary>
    public static ImmutableArray<RecurrenceLine> Keep(ImmutableArray<RecurrenceLine> lines, Published ledger, Succession succession)
    {
        if (ledger.Lines.IsEmpty)
            return lines;
        var lineOf = lines.SelectMany(line => line.Members.Select(member => (member.Recommendation.Id, line))).ToDictionary(entry => entry.Id, entry => entry.line);
        var claims = ledger.Lines.SelectMany(old => Heirs(old, lineOf, succession).Select(heir => (old.Id, heir.Line, heir.Count)))
            .OrderByDescending(claim => claim.Count).ThenBy(claim => claim.Id).ThenBy(claim => claim.Line.Id);
        var names = new Dictionary<Slug, Slug>();
        var taken = new HashSet<Slug>();
        foreach (var (id, line, _) in claims)
        {
            if (!names.ContainsKey(line.Id) && taken.Add(id))
                names.Add(line.Id, id);
        }

        // A name that was another line's, or is kept for one that has it by right, is not given again.
        taken.UnionWith(ledger.Lines.Select(line => line.Id));
        return [.. lines.Select(line => line with { Id = names.TryGetValue(line.Id, out var kept) ? kept : Free(line.Id, taken) })];
    }

    private static IEnumerable<(RecurrenceLine Line, int Count)> Heirs(PublishedLine old, Dictionary<RecommendationId, RecurrenceLine> lineOf, Succession succession) =>
        old.Members.Select(member => succession.FateOf(member).Now).OfType<RecommendationId>().Select(lineOf.GetValueOrDefault).OfType<RecurrenceLine>()
            .GroupBy(line => line.Id).Select(group => (group.First(), group.Count()));

    private static Slug Free(Slug id, HashSet<Slug> taken)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var name = id.ToString();
            free = Slug.TryParse(name[..Math.Min(name.Length, Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix)!.Value;
        }

        return free;
    }
}
