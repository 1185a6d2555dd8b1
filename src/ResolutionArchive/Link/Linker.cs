using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link.Moves;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Link;

/// <summary>Identity → neighbourhood.</summary>
internal static class Linker
{
    /// <summary>Puts everything beside what it belongs with. Linear in the size of the archive, but for sorting and for recurrences.</summary>
    public static Site Link(Archive archive, DiagnosticLog log)
    {
        var newestFirst = archive.Resolutions
            .OrderBy(resolution => resolution.Year)
            .ThenByDescending(resolution => resolution.Date)
            .ThenBy(resolution => resolution.Id.Slug)
            .ToImmutableArray();
        var series = ForumsOf(archive, newestFirst);
        var compared = FaultGuard.RunWhole("повторов", log, () => null, () => ComparedArchive.Of(archive.Resolutions, archive.Verdicts, archive.Thesaurus));
        var (found, absorptions) = compared is null ? ([], []) : FaultGuard.RunWhole("повторов", log, () => ([], []), () => RecurrenceFinder.Find(compared));
        var topics = compared is null ? [] : FaultGuard.RunWhole("тем", log, () => [], () => Topics.Find(compared, archive.Thesaurus).ToList());
        var moves = FaultGuard.RunWhole("переадресации", log, () => SiteMoves.Unknown(found, archive.Ledger), () => SiteMoves.Of(archive, found));
        return new Site(
            archive.Settings,
            LinkNeighbours(newestFirst, series),
            [.. newestFirst.GroupBy(resolution => resolution.Year).Select(year => ShelfOf(year.Key, [.. year], archive.Addressees))],
            series,
            AddresseesOf(archive, newestFirst),
            AnsweredOf(moves.Lines, archive.Responses),
            archive.Synonyms)
        {
            Attachments = archive.Attachments,
            Absorptions = absorptions,
            Topics = TopicsOf(topics, newestFirst),
            Responses = archive.Responses,
            Thesaurus = archive.Thesaurus,
            Moved = moves.Pages,
            Former = moves.Former,
            Loss = moves.Loss,
            First = moves.First,
            Tag = archive.Settings.Tag ?? archive.Ledger.Tag ?? TagAuthority.Of(archive.Settings.BaseAddress),
            News = NewsItem.InOrder(newestFirst, moves.Entries),
        };
    }

    private static ImmutableArray<RecurrenceLine> AnsweredOf(ImmutableArray<RecurrenceLine> lines, ImmutableArray<Response> responses)
    {
        if (responses.IsEmpty)
            return lines;
        var responsesTo = responses.ToLookup(response => response.To);
        return [.. lines.Select(line => line.Members.Any(member => responsesTo.Contains(member.Recommendation.Id))
            ? line with { Responses = [.. line.Members.SelectMany(member => responsesTo[member.Recommendation.Id]).OrderBy(response => response.Date)] }
            : line)];
    }

    private static ImmutableArray<TopicFile> TopicsOf(IReadOnlyList<(RecommendationId Id, ImmutableArray<Topic> Topics)> found, ImmutableArray<Resolution> newestFirst)
    {
        var topicsOf = found.ToDictionary(entry => entry.Id, entry => entry.Topics);
        var parts = newestFirst.SelectMany(resolution => resolution.Sections.SelectMany(section => section.Recommendations
            .SelectMany(recommendation => topicsOf.GetValueOrDefault(recommendation.Id, []).Select(topic => (topic, recommendation)))
            .GroupBy(entry => entry.topic, entry => entry.recommendation)
            .Select(group => (Topic: group.Key, Part: new SectionInPlace(resolution, section with { Recommendations = [.. group] })))));
        return [.. parts.GroupBy(entry => entry.Topic, entry => entry.Part)
            .Select(topic => new TopicFile(topic.Key, [.. topic.GroupBy(part => part.Resolution.Year).Select(year => new TopicYear(year.Key, [.. year]))]))
            .Where(topic => topic.RecommendationCount >= TopicFile.Least)
            .OrderBy(topic => topic.Topic.Name, StringComparer.Ordinal)];
    }

    private static ImmutableArray<ForumSeries> ForumsOf(Archive archive, ImmutableArray<Resolution> newestFirst)
    {
        var byForum = newestFirst.ToLookup(resolution => resolution.Forum.Id);
        return [.. archive.Forums.Select(forum => new ForumSeries(forum, [.. byForum[forum.Id]]))];
    }

    private static ImmutableArray<LinkedResolution> LinkNeighbours(ImmutableArray<Resolution> newestFirst, ImmutableArray<ForumSeries> series)
    {
        var linked = new Dictionary<ResolutionId, LinkedResolution>();
        foreach (var dated in series.Select(forum => forum.Resolutions.Where(resolution => resolution.Date is not null).ToList()))
        {
            for (var i = 0; i < dated.Count; i++)
                linked.Add(dated[i].Id, new LinkedResolution(dated[i], dated.ElementAtOrDefault(i + 1), i == 0 ? null : dated[i - 1]));
        }

        return [.. newestFirst.Select(resolution => linked.GetValueOrDefault(resolution.Id) ?? new LinkedResolution(resolution, null, null))];
    }

    private static YearShelf ShelfOf(ArchiveYear year, ImmutableArray<Resolution> resolutions, ImmutableArray<Addressee> inOrder)
    {
        var counts = resolutions
            .SelectMany(resolution => resolution.Sections)
            .SelectMany(section => section.Addressees.Select(addressee => (addressee.Id, section.Recommendations.Length)))
            .GroupBy(pair => pair.Id)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Length));
        return new YearShelf(year, resolutions, [.. inOrder
            .Where(addressee => counts.GetValueOrDefault(addressee.Id) > 0)
            .Select(addressee => new AddresseeCount(addressee, counts[addressee.Id]))]);
    }

    private static ImmutableArray<AddresseeFile> AddresseesOf(Archive archive, ImmutableArray<Resolution> newestFirst)
    {
        var byId = archive.Addressees.ToDictionary(addressee => addressee.Id);
        var narrower = archive.Addressees.ToLookup(addressee => addressee.Broader);
        var sections = newestFirst
            .SelectMany(resolution => resolution.Sections.Select(section => new SectionInPlace(resolution, section)))
            .Where(part => part.Section.Recommendations.Length > 0)
            .SelectMany(part => part.Section.Addressees.Select(addressee => (addressee.Id, Part: part)))
            .ToLookup(pair => pair.Id, pair => pair.Part);
        return [.. archive.Addressees.Select(addressee => new AddresseeFile(
            addressee,
            addressee.Broader is { } broader ? byId[broader] : null,
            [.. narrower[addressee.Id]],
            YearsOf(addressee, byId, sections)))];
    }

    private static ImmutableArray<AddresseeYear> YearsOf(Addressee addressee, Dictionary<Slug, Addressee> byId, ILookup<Slug, SectionInPlace> sections)
    {
        var own = sections[addressee.Id].ToLookup(part => part.Resolution.Year);
        var shared = new List<(ArchiveYear Year, SharedSections Sections)>();
        var nearer = new HashSet<Slug> { addressee.Id };
        for (var id = addressee.Broader; id is { } broader; id = byId[broader].Broader)
        {
            // A section that names both of them is its own.
            var only = sections[broader].Where(part => !part.Section.Addressees.Any(named => nearer.Contains(named.Id)));
            shared.AddRange(only.GroupBy(part => part.Resolution.Year).Select(year => (year.Key, new SharedSections(byId[broader], [.. year]))));
            nearer.Add(broader);
        }

        var sharedOf = shared.ToLookup(year => year.Year, year => year.Sections);
        return [.. own.Select(year => year.Key).Union(sharedOf.Select(year => year.Key)).Order().Select(year => new AddresseeYear(year, [.. own[year]], [.. sharedOf[year]]))];
    }
}
