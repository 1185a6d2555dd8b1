using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Ids that editors call former: each leads to one thing, and to none that bears it today.</summary>
internal static class FormerIds
{
    /// <summary>Those of one kind of things, without what is taken, which is reported.</summary>
    /// <param name="claims">Who claims which, in the order in which they are asked.</param>
    /// <param name="isTaken">Whether something has the id today.</param>
    /// <param name="log">Where it is reported.</param>
    public static ILookup<TThing, TId> Settle<TThing, TId>(IEnumerable<(TThing Thing, Claim<TId> Claim)> claims, Func<TId, bool> isTaken, DiagnosticLog log)
        where TId : struct
    {
        var owners = new Dictionary<TId, TThing>();
        var settled = ImmutableArray.CreateBuilder<(TThing Thing, TId Id)>();
        foreach (var (thing, claim) in claims)
        {
            if (isTaken(claim.Value))
                log.Add(Rules.TakenAddress, claim.At, $"По адресу «{claim.Value}» в архиве есть своя страница, и она остаётся на месте.");
            else if (owners.TryAdd(claim.Value, thing))
                settled.Add((thing, claim.Value));
            else if (!EqualityComparer<TThing>.Default.Equals(owners[claim.Value], thing))
                log.Add(Rules.TakenAddress, claim.At, $"Прежний адрес «{claim.Value}» назвали двое; он ведёт к {owners[claim.Value]}.", "Оставьте его у одного.");
        }

        return settled.ToLookup(entry => entry.Thing, entry => entry.Id);
    }
}
