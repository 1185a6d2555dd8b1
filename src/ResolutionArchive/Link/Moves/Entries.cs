using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Link.Moves;

/// <summary>
/// When resolutions entered the archive, as far as anybody knows: what the file says; else what the ledger says of it, under whatever address it stood there; else, where a ledger does not
/// have it, today. Where there is no ledger, nothing is new, since it may only have been out of reach; but a document without any date has no other day.
/// </summary>
internal static class Entries
{
    /// <summary>The days that are known.</summary>
    public static ImmutableDictionary<ResolutionId, DateOnly> Of(Archive archive, Succession succession)
    {
        var ledger = archive.Ledger.Resolutions
            .Select(was => (Now: succession.SuccessorOf(was.Id), was.Added)).Where(was => was.Now is not null).ToLookup(was => was.Now!.Value, was => was.Added);
        return archive.Resolutions.Select(resolution => (resolution.Id, Day: DayOf(resolution)))
            .Where(entry => entry.Day is not null).ToImmutableDictionary(entry => entry.Id, entry => entry.Day!.Value);

        DateOnly? DayOf(Resolution resolution)
        {
            var isNew = ledger.Count > 0 && !ledger.Contains(resolution.Id);
            return resolution.Added ?? ledger[resolution.Id].Min() ?? (isNew || resolution.Date is null ? archive.Today : null);
        }
    }
}
