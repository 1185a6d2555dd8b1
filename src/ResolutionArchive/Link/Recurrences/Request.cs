using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>What a recommendation asks, part by part.</summary>
/// <param name="Profile">Its words, weighed.</param>
/// <param name="Object">What is asked for, without action, frame and circumstance.</param>
/// <param name="Wording">Its own words, weighed.</param>
/// <param name="Actions">The kinds of what is to be done (<see cref="Recurrences.Actions"/>).</param>
/// <param name="Ways">Which of two opposite ways (<see cref="Opposites"/>).</param>
/// <param name="Head">The first concept or root that is neither action nor frame; empty where there is none.</param>
/// <param name="Groups">The kinds of people that it names, broader ones included only where they are named.</param>
/// <param name="Forms">The forms of work and means that it names.</param>
/// <param name="Names">The names in quotes, as stems.</param>
/// <param name="Addressees">Of whom it is asked.</param>
/// <param name="Document">The place of its resolution.</param>
internal sealed record Request(
    Profile Profile, Profile Object, Profile Wording, int Actions, int Ways, string Head, ImmutableArray<int> Groups, ImmutableArray<int> Forms, ImmutableArray<string> Names, ImmutableArray<Slug> Addressees, int Document)
{
    /// <summary>The request that a reading is.</summary>
    public static Request Of(ImmutableArray<ReadWord> reading, Profile profile, Profile only, Profile wording, Thesaurus thesaurus, ImmutableArray<Addressee> addressees, int document) => new(
        profile,
        only,
        wording,
        Recurrences.Actions.Of(reading),
        Opposites.WaysOf(reading),
        HeadOf(reading, thesaurus),
        [.. reading.Where(word => word.Concept >= 0 && word.Role < Role.Aside && thesaurus.FacetOf(word.Concept) == Facet.People).Select(word => word.Concept).Distinct()],
        [.. reading.Where(word => word.Concept >= 0 && word.Role < Role.Aside && word.Role != Role.Circumstance && thesaurus.FacetOf(word.Concept) == Facet.Form).Select(word => word.Concept).Distinct()],
        [.. reading.Where(word => word.Name > 0).GroupBy(word => word.Name).Select(name => string.Join(' ', name.Select(word => word.Stem)))],
        [.. addressees.Select(addressee => addressee.Id)],
        document);

    private static string HeadOf(ImmutableArray<ReadWord> reading, Thesaurus thesaurus)
    {
        foreach (var word in reading)
        {
            if (word.Role != Role.Ask || word.IsInfinitive || word.Concept == ReadWord.Inside || Genre.IsSetting(word.Root))
                continue;
            if (word.Concept >= 0)
                return thesaurus.Concepts[word.Concept].Id;
            if (!Genre.IsLight(word.Root) && !Recurrences.Actions.Has(word.Root))
                return word.Root;
        }

        return "";
    }
}
