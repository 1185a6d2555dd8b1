using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Which addressee is part of which, as far as the file says so without contradicting itself.</summary>
internal sealed class AddresseeHierarchy
{
    /// <summary>Each hint is looked for among all ids; a file with more faults than that has one cause.</summary>
    private const int MostHints = 20;

    private readonly Dictionary<Slug, Slug> broader = [];

    /// <summary>Takes what the entries say; a reference to nobody, or one that would close a circle, is reported and left out.</summary>
    public AddresseeHierarchy(IReadOnlyList<DraftAddressee> drafts, DiagnosticLog log)
    {
        var dangling = 0;
        var ids = drafts.Select(draft => draft.Id).ToHashSet();
        foreach (var draft in drafts)
        {
            if (draft.Broader is not { } claim)
                continue;
            if (!ids.Contains(claim.Value))
                log.Add(Rules.BrokenReference, claim.At, $"Адресата с id {claim.Value} нет.", ++dangling <= MostHints ? HintFor(claim.Value, ids) : null);
            else if (LeadsTo(claim.Value, draft.Id))
                log.Add(Rules.BrokenReference, claim.At, $"Адресат {draft.Id} входит сам в себя.");
            else
                broader.TryAdd(draft.Id, claim.Value);
        }
    }

    /// <summary>The addressee that includes this one; null at the top.</summary>
    public Slug? BroaderOf(DraftAddressee draft) => broader.TryGetValue(draft.Id, out var found) ? found : null;

    private bool LeadsTo(Slug from, Slug to)
    {
        var at = from;
        while (at != to)
        {
            if (!broader.TryGetValue(at, out at))
                return false;
        }

        return true;
    }

    private static string? HintFor(Slug id, HashSet<Slug> ids) =>
        Nearest.Of(id.ToString(), ids.Select(known => known.ToString())) is { } near ? $"Возможно, вы имели в виду «{near}»?" : null;
}
