using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Moves;

/// <summary>Finds the pages that were published and are no longer, and where what they showed is now. What editors say stands above what is found.</summary>
internal sealed class PageMoves
{
    /// <summary>In one archive; the oldest go first.</summary>
    private const int Most = 20_000;

    /// <summary>Lines come and go with what the program thinks of them, and each costs a page.</summary>
    private const int MostLines = 2_000;

    private readonly Published ledger;
    private readonly Succession succession;
    private readonly Heirs heirs;
    private readonly HashSet<string> pages;
    private readonly Dictionary<string, string> byHand;
    private readonly Dictionary<RecommendationId, string> texts;

    private PageMoves(Published ledger, Archive archive, Published now, ImmutableArray<RecurrenceLine> lines, Succession succession)
    {
        (this.ledger, this.succession, heirs) = (ledger, succession, new Heirs(ledger, now, lines, succession));
        IEnumerable<Address> there =
        [
            .. archive.Resolutions.Select(resolution => Routes.Of(resolution.Id)), .. archive.Resolutions.Select(resolution => Routes.Of(resolution.Year)),
            .. archive.Forums.Select(Routes.Of), .. archive.Addressees.Select(Routes.Of), .. lines.Select(Routes.Of),
        ];
        pages = there.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);
        byHand = ByHand(archive).DistinctBy(move => move.From).ToDictionary(move => move.From, move => move.To!, StringComparer.Ordinal);
        texts = ledger.Resolutions.SelectMany(resolution => resolution.Recommendations).ToDictionary(recommendation => recommendation.Id, recommendation => recommendation.Text);
    }

    /// <summary>The pages that went away, those that went last first; none of them is a page of the site.</summary>
    public static ImmutableArray<MovedPage> Of(Published ledger, Archive archive, Published now, ImmutableArray<RecurrenceLine> lines, Succession succession)
    {
        var moves = new PageMoves(ledger, archive, now, lines, succession);
        var lineCount = 0;
        return
        [
            .. moves.All().Where(move => !moves.pages.Contains(move.From)).DistinctBy(move => move.From)
                .Where(move => Routes.IdIn(Routes.LinePattern, move.From) is null || ++lineCount <= MostLines).Take(Most),
        ];
    }

    private static IEnumerable<MovedPage> ByHand(Archive archive) =>
    [
        .. archive.Resolutions.SelectMany(resolution => resolution.Aliases.Select(alias => Move(Routes.Of(alias), Routes.Of(resolution.Id), resolution.Title))),
        .. archive.Forums.SelectMany(forum => forum.FormerIds.Select(id => Move(Routes.ForumPattern, id, forum.Id, forum.Name))),
        .. archive.Addressees.SelectMany(addressee => addressee.FormerIds.Select(id => Move(Routes.AddresseePattern, id, addressee.Id, addressee.Name))),
    ];

    private IEnumerable<MovedPage> All()
    {
        var went = Went().ToList();
        var next = went.ToDictionary(move => move.From, move => move.To, StringComparer.Ordinal);
        // A ledger is somebody's file: it makes no page but where we would make one.
        var carried = ledger.Pages.Where(move => IsOurs(move.From) && !next.ContainsKey(move.From)).Select(move => move with { To = Follow(move.To, next) ?? ReturnOf(move.From) });
        return [.. went.Concat(carried).Select(move => byHand.TryGetValue(move.From, out var hand) ? move with { To = hand } : move), .. byHand.Keys.Order(StringComparer.Ordinal).Select(from => new MovedPage(from, byHand[from], ""))];
    }

    /// <summary>What the last publication had and this one has not.</summary>
    private IEnumerable<MovedPage> Went()
    {
        IEnumerable<Func<MovedPage>> Of<T>(IEnumerable<T> published, Func<T, string> path, Func<T, MovedPage> move) =>
            published.DistinctBy(path).Where(one => !pages.Contains(path(one))).Select(one => (Func<MovedPage>)(() => move(one)));

        return ((IEnumerable<Func<MovedPage>>)
        [
            .. Of(ledger.Resolutions, was => Routes.Of(was.Id).Path, was => Move(Routes.Of(was.Id), succession.SuccessorOf(was.Id) is { } one ? Routes.Of(one) : null, was.Title)),
            .. Of(ledger.Forums, was => Routes.PathOf(Routes.ForumPattern, was.Id.ToString()), was => Move(Routes.ForumPattern, was.Id, heirs.OfForum(was), was.Name)),
            .. Of(ledger.Addressees, was => Routes.PathOf(Routes.AddresseePattern, was.Id.ToString()), was => Move(Routes.AddresseePattern, was.Id, heirs.OfAddressee(was), was.Name)),
            .. Of(ledger.Lines, was => Routes.PathOf(Routes.LinePattern, was.Id.ToString()), MoveOf),
            .. Of(ledger.Resolutions.GroupBy(was => was.Id.Year), year => Routes.Of(year.Key).Path, MoveOf),
        ]).Select(make => make());
    }

    private MovedPage MoveOf(PublishedLine was) =>
        new(Routes.PathOf(Routes.LinePattern, was.Id.ToString()), heirs.OfLine(was)?.ToString(), FormerWords.Beginning(was.Members.Select(texts.GetValueOrDefault).FirstOrDefault(text => text is not null) ?? ""));

    private MovedPage MoveOf(IGrouping<ArchiveYear, PublishedResolution> year) =>
        Move(Routes.Of(year.Key), year.Select(was => succession.SuccessorOf(was.Id)?.Year).Distinct().ToList() is [{ } only] ? Routes.Of(only) : null, Wording.Year(year.Key));

    /// <summary>Where a redirect leads that led to a page, or a recommendation, of the last publication.</summary>
    private string? Follow(string? to, Dictionary<string, string?> next)
    {
        if (to is null)
            return null;
        var path = to.Split('#')[0];
        if (Routes.RecommendationAt(to) is { } id)
            return succession.FateOf(id).Now is { } one ? Routes.Of(one).ToString() : null;
        return pages.Contains(path) ? path : byHand.TryGetValue(path, out var hand) ? hand : next.GetValueOrDefault(path);
    }

    /// <summary>Where the resolution is that had gone from there and is back under another id.</summary>
    private string? ReturnOf(string from) => Routes.ResolutionAt(from) is { } id && succession.SuccessorOf(id) is { } back ? Routes.Of(back).ToString() : null;

    /// <summary>Whether a page may stand there.</summary>
    public static bool IsOurs(string path) =>
        ((string[])[Routes.ResolutionPattern, Routes.YearPattern, Routes.ForumPattern, Routes.AddresseePattern, Routes.LinePattern]).Any(pattern => Routes.IdIn(pattern, path) is not null);

    private static MovedPage Move(Address from, Address? to, string title) => new(from.Path, to?.ToString(), title);

    private static MovedPage Move(string pattern, Slug from, Slug? to, string title) =>
        new(Routes.PathOf(pattern, from.ToString()), to is { } id ? Routes.PathOf(pattern, id.ToString()) : null, title);
}
