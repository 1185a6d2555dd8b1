using System.Collections.Immutable;
using ResolutionArchive.Model;

namespace ResolutionArchive.Link.Moves;

/// <summary>
/// Under which address a page with news was first published. Names in feeds are made of that one, so that readers of feeds know what they have read wherever it moves. Whoever has come
/// to stand at an address has the first right to its name.
/// </summary>
internal static class FirstAddresses
{
    /// <summary>Those that were first published elsewhere.</summary>
    public static ImmutableArray<FirstAddress> Of(Published ledger, Published now, ImmutableArray<MovedPage> moved)
    {
        var before = PagesOf(ledger).ToHashSet(StringComparer.Ordinal);
        var known = ledger.First.Where(entry => PageMoves.IsOurs(entry.First)).ToDictionary(entry => entry.Page, entry => entry.First, StringComparer.Ordinal);
        var came = moved.Where(move => move.To is not null && before.Contains(move.From)).ToLookup(move => move.To!.Split('#')[0], move => move.From, StringComparer.Ordinal);
        var taken = PagesOf(now).ToHashSet(StringComparer.Ordinal);
        var first = ImmutableArray.CreateBuilder<FirstAddress>();
        foreach (var page in PagesOf(now))
        {
            var was = before.Contains(page) ? page : came[page].FirstOrDefault() ?? page;
            if (known.GetValueOrDefault(was, was) is var name && name != page && taken.Add(name))
                first.Add(new FirstAddress(page, name));
        }

        return first.ToImmutable();
    }

    private static IEnumerable<string> PagesOf(Published site) =>
    [
        .. site.Resolutions.Select(resolution => Routes.Of(resolution.Id).Path),
        .. site.Forums.Select(forum => Routes.PathOf(Routes.ForumPattern, forum.Id.ToString())),
        .. site.Addressees.Select(addressee => Routes.PathOf(Routes.AddresseePattern, addressee.Id.ToString())),
    ];
}
