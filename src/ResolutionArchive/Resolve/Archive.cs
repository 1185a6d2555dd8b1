using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Resolve;

/// <summary>The archive as it is: every id is unique, every name has become the thing it names.</summary>
/// <param name="Settings">What the archive is called and where it lives.</param>
/// <param name="Resolutions">Ordered by id.</param>
/// <param name="Forums">All forums in the order of the authority file; unknown ones follow by name.</param>
/// <param name="Addressees">All addressees in the order of the authority file; unknown ones follow by name.</param>
/// <param name="Verdicts">What editors say of recurrences; none against another one.</param>
/// <param name="Synonyms">Groups of words that mean the same.</param>
/// <param name="Attachments">The files that documents show or link to.</param>
/// <param name="Thesaurus">The concepts of the domain, those synonyms among them.</param>
internal sealed record Archive(
    SiteSettings Settings,
    ImmutableArray<Resolution> Resolutions,
    ImmutableArray<Forum> Forums,
    ImmutableArray<Addressee> Addressees,
    ImmutableArray<Verdict> Verdicts,
    ImmutableArray<ImmutableArray<string>> Synonyms,
    ImmutableArray<Attachment> Attachments,
    Thesaurus Thesaurus)
{
    /// <summary>What became of recommendations, the oldest response first.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>What was published before.</summary>
    public Published Ledger { get; init; } = Published.Nothing;

    /// <summary>The day on which it is published; null where nobody says.</summary>
    public DateOnly? Today { get; init; }
}
