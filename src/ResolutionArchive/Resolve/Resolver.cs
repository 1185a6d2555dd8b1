using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Claims → identity.</summary>
internal static class Resolver
{
    /// <summary>Resolves every name and gives every resolution its id; of two with the same id, the first by file stays.</summary>
    public static Archive Resolve(DraftArchive drafts, Publication publication, DiagnosticLog log)
    {
        var addressees = FaultGuard.Run(AddresseesFile.Path, log, new AddresseeAuthority([], log), () => new AddresseeAuthority(drafts.Addressees, log));
        var forums = FaultGuard.Run(ForumsFile.Path, log, new ForumAuthority([], log), () => new ForumAuthority(drafts.Forums, log));
        var resolutions = new Dictionary<ResolutionId, Resolution>();
        var texts = new SameTexts();
        foreach (var draft in drafts.Resolutions)
        {
            if (FaultGuard.Run(draft.File, log, null, () => Admit(draft)) is { } resolution)
                resolutions.Add(resolution.Id, resolution);
        }

        addressees.ReportUnknown(log);
        if (resolutions.Count == 0)
            log.Add(Rules.EmptyArchive, new Location("resolutions"));
        var aliases = FormerIds.Settle(drafts.Resolutions.SelectMany(draft => draft.Front.Aliases.Select(claim => (draft.File, claim))).Where(entry => resolutions.Values.Any(one => one.File == entry.File)), resolutions.ContainsKey, log);
        return new Archive(
            publication.Apply(drafts.Settings),
            [.. resolutions.Values.Select(r => r with { Aliases = [.. aliases[r.File]] }).OrderBy(r => r.Id.Year).ThenBy(r => r.Id.Slug)],
            WithFormerIds(forums.All, drafts.Forums.SelectMany(draft => draft.FormerIds.Select(claim => (draft.Id, claim))), forum => forum.Id, (forum, ids) => forum with { FormerIds = ids }, log),
            WithFormerIds(addressees.All, drafts.Addressees.SelectMany(draft => draft.FormerIds.Select(claim => (draft.Id, claim))), addressee => addressee.Id, (addressee, ids) => addressee with { FormerIds = ids }, log),
            FaultGuard.Run(RecurrenceFile.Path, log, [], () => VerdictResolver.Resolve(drafts.Verdicts, resolutions.Values, log)),
            drafts.Synonyms,
            drafts.Attachments,
            FaultGuard.Run(ThesaurusFile.Path, log, ThesaurusResolver.Unchanged, () => ThesaurusResolver.Resolve(drafts.Concepts, drafts.Synonyms, log)))
        {
            Ledger = drafts.Ledger,
        };

        Resolution? Admit(Draft draft)
        {
            if (!PlausibleYear.Holds(draft, publication.ThisYear, log) || ResolutionIdentity.Of(draft, log) is not { } id)
                return null;
            if (!resolutions.TryGetValue(id, out var first))
                return texts.Admit(draft, id.Year, log) ? ResolveOne(draft, id, addressees, forums, log) : null;
            log.Add(Rules.DuplicateResolution, new Location(draft.File), $"Резолюция с адресом {id} уже есть в файле {first.File}.");
            return null;
        }
    }

    private static ImmutableArray<T> WithFormerIds<T>(
        ImmutableArray<T> things, IEnumerable<(Slug Id, Claim<Slug> Claim)> claims, Func<T, Slug> idOf, Func<T, ImmutableArray<Slug>, T> with, DiagnosticLog log)
    {
        var known = things.Select(idOf).ToHashSet();
        var settled = FormerIds.Settle(claims.Where(entry => known.Contains(entry.Id)), known.Contains, log);
        return settled.Count == 0 ? things : [.. things.Select(thing => with(thing, [.. settled[idOf(thing)]]))];
    }

    private static Resolution ResolveOne(Draft draft, ResolutionId id, AddresseeAuthority addressees, ForumAuthority forums, DiagnosticLog log)
    {
        var front = draft.Front;
        var forum = forums.Resolve(front.Forum, log);
        var document = $"{front.Title.Value} {front.Forum.Value} {front.Place?.Value}";
        var body = OwnOrgans.Release(draft.Body, names => addressees.Knows(names, document), log);
        var fingerprints = new Fingerprints(body.Sections.SelectMany(section => section.Items));
        return new Resolution
        {
            Id = id,
            File = draft.File,
            Title = front.Title.Value,
            Date = front.Date?.Value,
            Event = front.Event?.Value,
            Forum = forum,
            Place = front.Place?.Value,
            Kind = front.Kind?.Value ?? "Резолюция",
            Status = front.Status?.Value,
            Source = front.Source?.Value,
            PrintedTitle = PrintedTitle.Remainder(draft),
            Opening = body.Opening,
            Sections = [.. body.Sections.Select((section, i) => ResolveSection(section, i + 1, id, document, addressees, fingerprints.Of))],
            Closing = body.Closing,
            Footnotes = body.Footnotes,
        };
    }

    private static Section ResolveSection(
        DraftSection draft, int number, ResolutionId id, string document, AddresseeAuthority addressees, Func<DraftItem, Fingerprint> fingerprintOf) => new(
        number,
        draft.Before,
        draft.Heading,
        draft.Printed,
        addressees.Resolve(draft.Names, document, draft.At),
        draft.Opening,
        [.. draft.Items.Select((item, i) => new Recommendation(
            new RecommendationId(id, number, i + 1), item.Text, item.SubItems, item.Notes, item.Printed, item.Before, fingerprintOf(item)))]);
}
