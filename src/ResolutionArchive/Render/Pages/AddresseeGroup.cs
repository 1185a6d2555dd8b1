using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>The addressees of one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Addressees">Its addressees in the order of the authority file; at least one.</param>
public sealed record AddresseeGroup(Level Level, ImmutableArray<AddresseeFile> Addressees)
{
    internal static ImmutableArray<AddresseeGroup> ByLevel(Site site) =>
        [.. site.Addressees.GroupBy(file => file.Addressee.Level).OrderBy(group => group.Key.Rank).Select(group => new AddresseeGroup(group.Key, [.. group]))];
}
