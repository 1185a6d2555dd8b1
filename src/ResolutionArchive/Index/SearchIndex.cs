using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>What can be found by searching, in the order of the site.</summary>
/// <param name="Entries">Resolutions, each followed by its recommendations.</param>
internal sealed record SearchIndex(ImmutableArray<SearchEntry> Entries);

/// <summary>One hit.</summary>
/// <param name="Id">The id of the resolution or the recommendation.</param>
/// <param name="Address">Where a click on the hit leads.</param>
/// <param name="Year">The year by which hits are filtered.</param>
/// <param name="Forum">The forum by which hits are filtered.</param>
/// <param name="Addressees">The addressees by which hits are filtered; none for a resolution.</param>
/// <param name="Text">The words that are searched: a recommendation's wording; a resolution's title, kind, forum, place and opening.</param>
internal sealed record SearchEntry(string Id, Address Address, ArchiveYear Year, Slug Forum, ImmutableArray<Slug> Addressees, string Text);
