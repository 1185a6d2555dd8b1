using System.Collections.Immutable;

namespace ResolutionArchive.Vocabulary;

/// <summary>A unit of thought and the words for it, as ISO 25964 and SKOS have it.</summary>
/// <param name="Id">Its identity in the thesaurus.</param>
/// <param name="Terms">The words and phrases for it, the preferred one first, the others (abbreviations, former names, quasi-synonyms) after it.</param>
/// <param name="Broader">The concept that includes it; null at the top.</param>
/// <param name="Related">Concepts that it brings to mind.</param>
/// <param name="Parts">
/// What a compound concept is made of: who names all of them names it (compound equivalence, ISO 25964-1, 6.4): «надбавки учителям-наставникам» are «доплата наставникам».
/// Where it can be put together in several ways, each is one text with pluses: <c>meals + free-supply</c>, <c>meals + large-family</c>.
/// </param>
/// <param name="Facet">What kind of thing it is.</param>
internal sealed record Concept(string Id, ImmutableArray<string> Terms, string? Broader, ImmutableArray<string> Related, ImmutableArray<string> Parts, Facet Facet)
{
    /// <summary>What joins the parts of one composition.</summary>
    public const char Plus = '+';

    /// <summary>Whether an archive has made it a topic, by which readers look for what is recommended.</summary>
    public bool IsTopic { get; init; }

    /// <summary>The ways in which it can be put together, each as the ids of its parts.</summary>
    public ImmutableArray<ImmutableArray<string>> Compositions { get; } = Parts.IsEmpty
        ? []
        : Parts.Any(part => part.Contains(Plus, StringComparison.Ordinal))
            ? [.. Parts.Select(composition => composition.Split(Plus, StringSplitOptions.TrimEntries).ToImmutableArray())]
            : [Parts];
}
