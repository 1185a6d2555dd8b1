using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>What a recommendation asks, part by part.</summary>
/// <param name="Profile">Its words, weighed.</param>
/// <param name="Object">What is asked for, without action, frame and circumstance.</param>
/// <param name="Lead">The same, what is named first counting most.</param>
/// <param name="Wording">Its own words, weighed.</param>
/// <param name="Clauses">What each of its infinitives asks; of a plain request, the whole.</param>
/// <param name="Actions">The kinds of what is to be done (<see cref="Recurrences.Actions"/>).</param>
/// <param name="Ways">Which of two opposite ways (<see cref="Opposites"/>).</param>
/// <param name="Forms">The forms of work and means that it names.</param>
/// <param name="Names">The names in quotes, as stems.</param>
/// <param name="Addressees">Of whom it is asked.</param>
/// <param name="Document">The place of its resolution.</param>
internal sealed record Request(
    Profile Profile, Profile Object, Profile Lead, Profile Wording, ImmutableArray<Clause> Clauses, int Actions, int Ways, ImmutableArray<int> Forms, ImmutableArray<string> Names, ImmutableArray<Slug> Addressees, int Document)
{
    /// <summary>The request that a reading is.</summary>
    public static Request Of(ImmutableArray<ReadWord> reading, Profile profile, Profile only, Profile lead, Profile wording, ImmutableArray<Clause> clauses, Thesaurus thesaurus, ImmutableArray<Addressee> addressees, int document) => new(
        profile,
        only,
        lead,
        wording,
        clauses,
        Recurrences.Actions.Of(reading),
        Opposites.WaysOf(reading),
        FormsOf(reading, thesaurus),
        [.. reading.Where(word => word.Name > 0).GroupBy(word => word.Name).Select(name => string.Join(' ', name.Select(word => word.Stem)))],
        [.. addressees.Select(addressee => addressee.Id)],
        document);

    private static ImmutableArray<int> FormsOf(ImmutableArray<ReadWord> reading, Thesaurus thesaurus)
    {
        var forms = new SortedSet<int>();
        foreach (var word in reading)
        {
            if (word.Concept < 0 || word.Role is not (Role.Ask or Role.Name))
                continue;
            var concepts = thesaurus.Relations.Parts[word.Concept].Append(thesaurus.Relations.Broader[word.Concept]).Append(word.Concept);
            forms.UnionWith(concepts.Where(concept => concept >= 0 && thesaurus.FacetOf(concept) == Facet.Form));
        }

        return [.. forms];
    }
}
