using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>What can be found by searching, in the order of the site. An entry is one hit.</summary>
/// <param name="Entries">Resolutions, each followed by its recommendations.</param>
public sealed record SearchIndex(ImmutableArray<SearchEntry> Entries);

/// <summary>What can be found. The set of cases is closed.</summary>
public abstract record SearchEntry
{
    private protected SearchEntry(string id, Address address, ArchiveYear year, Slug forum, string text) =>
        (Id, Address, Year, Forum, Text) = (id, address, year, forum, text);

    /// <summary>The id of what is found.</summary>
    public string Id { get; }

    /// <summary>Where a click on the hit leads.</summary>
    public Address Address { get; }

    /// <summary>The year by which hits are filtered.</summary>
    public ArchiveYear Year { get; }

    /// <summary>The forum by which hits are filtered.</summary>
    public Slug Forum { get; }

    /// <summary>The words that are searched.</summary>
    public string Text { get; }
}

/// <summary>A resolution's own words: title, forum, place, opening.</summary>
public sealed record ResolutionEntry(Resolution Resolution, string Words)
    : SearchEntry(Resolution.Id.ToString(), Routes.Of(Resolution.Id), Resolution.Year, Resolution.Forum.Id, Words);

/// <summary>A recommendation, to be found by its words and its addressees.</summary>
public sealed record RecommendationEntry(Resolution Resolution, Section Section, Recommendation Recommendation)
    : SearchEntry(Recommendation.Id.ToString(), Routes.Of(Recommendation.Id), Resolution.Year, Resolution.Forum.Id, Recommendation.PlainText);
