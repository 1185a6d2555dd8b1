using System.Collections.Immutable;

namespace ResolutionArchive.Vocabulary;

/// <summary>A unit of thought and the words for it, as ISO 25964 and SKOS have it.</summary>
/// <param name="Id">Its identity in the thesaurus.</param>
/// <param name="Terms">The words and phrases for it, the preferred one first, the others (abbreviations, former names, quasi-synonyms) after it.</param>
/// <param name="Broader">The concept that includes it; null at the top.</param>
/// <param name="Related">Concepts that it brings to mind.</param>
/// <param name="Parts">
/// What a compound concept is made of: who names all of them names it (compound equivalence, ISO 25964-1, 6.4): «надбавки учителям-наставникам» are «доплата наставникам».
/// </param>
/// <param name="Facet">What kind of thing it is.</param>
internal sealed record Concept(string Id, ImmutableArray<string> Terms, string? Broader, ImmutableArray<string> Related, ImmutableArray<string> Parts, Facet Facet);
