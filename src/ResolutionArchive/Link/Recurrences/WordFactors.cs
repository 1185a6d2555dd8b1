using System.Collections.Immutable;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>How much a word counts by what it does. The factors are chosen by what they mean and are round.</summary>
/// <param name="thesaurus">The concepts that words name.</param>
/// <param name="view">What counts.</param>
internal sealed class WordFactors(Thesaurus thesaurus, View view)
{
    /// <summary>A purpose is seldom what recurs, but it may be («на основе консолидации усилий»).</summary>
    private const double Circumstance = 0.25;

    /// <summary>A shared law or set phrase proves nothing; it does not count for nothing, or recommendations of nothing else would be empty.</summary>
    private const double Aside = 0.1;

    /// <summary>Light words differ freely, but «повышение доступности» is not «анализ доступности».</summary>
    private const double Light = 0.1;

    /// <summary>For whom and where.</summary>
    private const double Setting = 0.5;

    /// <summary>A name may be what is asked for, or decoration.</summary>
    private const double Name = 0.5;

    /// <summary>Pupils and educators at large are what everything is about.</summary>
    private const double People = 0.3;

    /// <summary>A word outside the thesaurus may be a topic or a phrase of the genre.</summary>
    private const double Unknown = 0.5;

    /// <summary>«Методические рекомендации, направленные на развитие чтения» are about reading.</summary>
    private const double CircumstanceOfObject = 0.5;

    /// <summary>The factor of the word at a place; 0 where it does not count.</summary>
    public double Of(ImmutableArray<ReadWord> words, int place)
    {
        // «Поддержка чтения» is no light word because it begins with one.
        var isPhrase = view != View.Wording && place + 1 < words.Length && words[place + 1].Concept == ReadWord.Inside;
        return view is View.Object or View.Lead ? OfObject(words[place], isPhrase) : OfWhole(words[place], isPhrase);
    }

    /// <summary>The factor of a concept that comes along with a word; 0 where it does not count.</summary>
    public double Of(ImmutableArray<ReadWord> words, ConceptMention mention)
    {
        var word = words[mention.Word];
        return view is View.Object or View.Lead ? word.Role >= Role.Aside ? 0 : OfConcept(mention.Concept, Genre.IsSetting(word.Root)) * (word.Role == Role.Circumstance ? CircumstanceOfObject : 1) : OfRole(word.Role);
    }

    private double OfObject(ReadWord word, bool isPhrase)
    {
        if (word.Role is Role.Aside or Role.Detail || (!isPhrase && (Genre.IsLight(word.Root) || Genre.IsCommon(word.Root))))
            return 0;
        return OfKind(word) * (word.Role == Role.Circumstance ? CircumstanceOfObject : 1);
    }

    private double OfKind(ReadWord word)
    {
        if (word.Concept < 0)
            return word.IsInfinitive || Actions.Has(word.Root) || Genre.IsSetting(word.Root) ? 0 : Unknown;
        return OfConcept(word.Concept, Genre.IsSetting(word.Root));
    }

    private double OfConcept(int concept, bool isSetting) => thesaurus.FacetOf(concept) switch
    {
        Facet.People => isSetting ? People : 1,
        Facet.Form or Facet.Setting => 0,
        _ => 1,
    };

    private double OfWhole(ReadWord word, bool isPhrase)
    {
        var isUnknown = view == View.Meaning && word.Concept < 0;
        if (isUnknown && Genre.IsCommon(word.Root))
            return 0;
        var ofWord = isPhrase ? 1 : Genre.IsLight(word.Root) ? Light : Genre.IsSetting(word.Root) ? Setting : 1;
        return ofWord * OfRole(word.Role) * (isUnknown ? Unknown : 1);
    }

    private double OfRole(Role role) => role switch
    {
        Role.Ask => 1,
        Role.Name => view == View.Wording ? Aside : Name,
        Role.Circumstance => Circumstance,
        Role.Aside => view == View.Wording ? Aside : 0,
        _ => 0,
    };
}
