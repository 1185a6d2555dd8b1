using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse;

/// <summary>What all files claim. Resolutions stand in the order of their files.</summary>
internal sealed record DraftArchive(
    SiteSettings Settings,
    ImmutableArray<DraftAddressee> Addressees,
    ImmutableArray<DraftForum> Forums,
    ImmutableArray<DraftVerdict> Verdicts,
    ImmutableArray<ImmutableArray<string>> Synonyms,
    ImmutableArray<DraftConcept> Concepts,
    ImmutableArray<Draft> Resolutions,
    ImmutableArray<Attachment> Attachments)
{
    /// <summary>What became of recommendations.</summary>
    public ImmutableArray<DraftResponse> Responses { get; init; } = [];

    /// <summary>What was published before.</summary>
    public Published Ledger { get; init; } = Published.Nothing;
}

/// <summary>An entry of <c>addressees.yml</c>.</summary>
internal sealed record DraftAddressee(
    Location At,
    Slug Id,
    string Name,
    string? ShortName,
    string Level,
    Claim<Slug>? Broader,
    ImmutableArray<string> FormerNames,
    ImmutableArray<string> Headings)
{
    /// <summary>Ids that it had before.</summary>
    public ImmutableArray<Claim<Slug>> FormerIds { get; init; } = [];
}

/// <summary>An entry of <c>forums.yml</c>.</summary>
internal sealed record DraftForum(Location At, Slug Id, string Name, ImmutableArray<string> FormerNames)
{
    /// <summary>Ids that it had before.</summary>
    public ImmutableArray<Claim<Slug>> FormerIds { get; init; } = [];
}
