using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Resolve;

/// <summary>Claims → identity.</summary>
internal static class Resolver
{
    /// <summary>Resolves every name and gives every resolution its id; of two with the same id, <see cref="SharedAddresses"/> says which has it.</summary>
    public static Archive Resolve(DraftArchive drafts, Publication publication, DiagnosticLog log)
    {
        var (addressees, formerAddressees) = FaultGuard.Run(AddresseesFile.Path, log, (new AddresseeAuthority([], log), []), () => (new AddresseeAuthority(drafts.Addressees, log), FormerIdsOf(drafts.Addressees, draft => (draft.Id, draft.FormerIds))));
        var (forums, formerForums) = FaultGuard.Run(ForumsFile.Path, log, (new ForumAuthority([], log), []), () => (new ForumAuthority(drafts.Forums, log), FormerIdsOf(drafts.Forums, draft => (draft.Id, draft.FormerIds))));
        var resolutions = new Dictionary<ResolutionId, Resolution>();
        var texts = new SameTexts();
        var shared = new SharedAddresses(drafts.Resolutions, drafts.Ledger);
        foreach (var draft in shared.InOrder)
        {
            if (FaultGuard.Run(draft.File, log, null, () => Admit(draft)) is { } resolution)
                resolutions.Add(resolution.Id, resolution);
        }

        addressees.ReportUnknown(log);
        if (resolutions.Count == 0)
            log.Add(Rules.EmptyArchive, new Location("resolutions"));
        var published = resolutions.Values.Select(one => one.File).ToHashSet(StringComparer.Ordinal);
        var aliases = FormerIds.Settle(drafts.Resolutions.Where(draft => published.Contains(draft.File)).SelectMany(draft => draft.Front.Aliases.Select(claim => (draft.File, claim))), resolutions.ContainsKey, log);
        ImmutableArray<Resolution> all = [.. resolutions.Values.Select(r => r with { Aliases = [.. aliases[r.File]] }).OrderBy(r => r.Id.Year).ThenBy(r => r.Id.Slug)];
        return new Archive(
            publication.Apply(drafts.Settings),
            all,
            WithFormerIds(forums.All, formerForums, forum => forum.Id, (forum, ids) => forum with { FormerIds = ids }, log),
            WithFormerIds(addressees.All, formerAddressees, addressee => addressee.Id, (addressee, ids) => addressee with { FormerIds = ids }, log),
            FaultGuard.Run(RecurrenceFile.Path, log, [], () => VerdictResolver.Resolve(drafts.Verdicts, all, log)),
            drafts.Synonyms,
            drafts.Attachments,
            FaultGuard.Run<Thesaurus?>(ThesaurusFile.Path, log, null, () => ThesaurusResolver.Resolve(drafts.Concepts, drafts.Synonyms, log)) ?? ThesaurusResolver.Unchanged)
        {
            Responses = FaultGuard.Run(ResponsesFile.Path, log, [], () => ResponseResolver.Resolve(drafts.Responses, all, addressees.All, log)),
            Ledger = drafts.Ledger,
            Today = publication.Today,
        };

        Resolution? Admit(Draft draft)
        {
            if (!PlausibleYear.Holds(draft, publication.ThisYear, log) || ResolutionIdentity.Of(draft, log) is not { } id)
                return null;
            if (!resolutions.TryGetValue(id, out var first))
                return texts.Admit(draft, id.Year, log) ? ResolveOne(draft, id, addressees, forums, log) with { Added = PlausibleYear.EntryOf(draft, publication.ThisYear, log) } : null;
            shared.Report(draft, first, log);
            return null;
        }
    }

    private static ImmutableArray<(Slug Id, Claim<Slug> Claim)> FormerIdsOf<T>(ImmutableArray<T> drafts, Func<T, (Slug Id, ImmutableArray<Claim<Slug>> FormerIds)> read) =>
        [.. drafts.Select(read).SelectMany(one => one.FormerIds.Select(claim => (one.Id, claim)))];

    private static ImmutableArray<T> WithFormerIds<T>(
        ImmutableArray<T> things, ImmutableArray<(Slug Id, Claim<Slug> Claim)> claims, Func<T, Slug> idOf, Func<T, ImmutableArray<Slug>, T> with, DiagnosticLog log)
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
