using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>Tests that share one browser and one built site.</summary>
[CollectionDefinition(nameof(SearchPages))]
public sealed class SearchPages : ICollectionFixture<Chromium>, ICollectionFixture<BuiltSite>;
