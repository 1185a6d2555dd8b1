using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>Which addressee is part of which, as far as the file says so without contradicting itself.</summary>
internal sealed class AddresseeHierarchy
{
    /// <summary>Each hint is looked for among all ids; a file with more faults than that has one cause.</summary>
    private const int MostHints = 20;

    /// <summary>In steps; every page of an addressee shows all below it, so a longer chain would be a site of pages without end.</summary>
    private const int Deepest = 16;

    private readonly Dictionary<Slug, Slug> broader = [];
    private readonly Dictionary<Slug, int> heights = [];

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
            else if (Above(claim.Value).Contains(draft.Id))
                log.Add(Rules.BrokenReference, claim.At, $"Адресат {draft.Id} входит сам в себя.");
            else if (Above(claim.Value).Count() + heights.GetValueOrDefault(draft.Id) > Deepest)
            {
                log.Add(
                    Rules.BrokenReference, claim.At,
                    $"Адресаты входят один в другой больше чем {Deepest} раз подряд; здесь цепочка прервана.", "Оставьте в цепочке меньше звеньев.");
            }
            else if (broader.TryAdd(draft.Id, claim.Value))
                Raise(draft.Id);
        }
    }

    /// <summary>The addressee that includes this one; null at the top.</summary>
    public Slug? BroaderOf(DraftAddressee draft) => broader.TryGetValue(draft.Id, out var found) ? found : null;

    /// <summary>The addressee and those that include it, from the inside out.</summary>
    private IEnumerable<Slug> Above(Slug id)
    {
        yield return id;
        while (broader.TryGetValue(id, out id))
            yield return id;
    }

    /// <summary>Tells those above the addressee how many steps there are below them.</summary>
    private void Raise(Slug id)
    {
        foreach (var (steps, above) in Above(id).Index())
            heights[above] = Math.Max(heights.GetValueOrDefault(above), heights.GetValueOrDefault(id) + steps);
    }

    private static string? HintFor(Slug id, HashSet<Slug> ids) =>
        Nearest.Of(id.ToString(), ids.Select(known => known.ToString())) is { } near ? $"Возможно, вы имели в виду «{near}»?" : null;
}
