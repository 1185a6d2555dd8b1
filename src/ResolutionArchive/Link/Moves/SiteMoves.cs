using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Link.Moves;

/// <summary>What became of the last publication, the ledger, in this one.</summary>
/// <param name="Lines">The lines under the ids that they had.</param>
/// <param name="Pages">The pages that went away.</param>
/// <param name="Former">What was under the numbers of recommendations.</param>
/// <param name="Loss">What is gone.</param>
/// <param name="First">The pages that were published elsewhere at first.</param>
/// <param name="Entries">When resolutions entered the archive, as far as anybody knows.</param>
internal sealed record SiteMoves(
    ImmutableArray<RecurrenceLine> Lines,
    ImmutableArray<MovedPage> Pages,
    ImmutableArray<FormerRecommendation> Former,
    Loss Loss,
    ImmutableArray<FirstAddress> First,
    ImmutableDictionary<ResolutionId, DateOnly> Entries)
{
    /// <summary>Nobody can tell what became of the ledger, if there was one.</summary>
    public static SiteMoves Unknown(ImmutableArray<RecurrenceLine> lines, Published ledger) =>
        new(lines, [], [], ledger == Published.Nothing ? Loss.None : Loss.Unknown, [], ImmutableDictionary<ResolutionId, DateOnly>.Empty);

    /// <summary>What became of the ledger of the archive.</summary>
    public static SiteMoves Of(Archive archive, ImmutableArray<RecurrenceLine> found)
    {
        var (ledger, now) = (archive.Ledger, PublishedSite.Of(archive));
        var byHand = archive.Resolutions.SelectMany(resolution => resolution.Aliases.Select(alias => (alias, resolution.Id))).DistinctBy(entry => entry.alias).ToDictionary(entry => entry.alias, entry => entry.Id);
        var succession = Succession.Of(ledger, now, byHand);
        var lines = LineIds.Keep(found, ledger, succession);
        var pages = PageMoves.Of(ledger, archive, now, lines, succession);
        return new SiteMoves(
            lines, pages, FormerWords.Of(ledger, now, succession), Loss.Of(ledger, succession), FirstAddresses.Of(ledger, now, pages), Moves.Entries.Of(archive, succession));
    }
}
