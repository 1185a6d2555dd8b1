using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Index;

/// <summary>What the reader's side shows and marks where it found a concept.</summary>
/// <param name="Also">The words and phrases by which the archive names it, the most frequent first.</param>
/// <param name="Forms">The same as keys, as they stand in the texts.</param>
internal sealed record ConceptTerms(ImmutableArray<string> Also, ImmutableArray<string> Forms)
{
    /// <summary>How many characters they take.</summary>
    public int Size => Also.Sum(name => name.Length) + Forms.Sum(form => form.Length);
}

/// <summary>
/// The thesaurus as far as the archive has its concepts: a list of entries for each (<c>=0042</c>), narrower concepts included at less weight (SKOS: who asks for the
/// broader means the narrower too), and for every term of it an alias (<see cref="ConceptAliases"/>), so that a word of a query that is in no text still leads there.
/// </summary>
internal sealed class ConceptLists
{
    /// <summary>What a narrower concept counts under its broader one.</summary>
    private const float NarrowerWeight = 0.7f;

    private const int ReadAtOnce = 500;

    private const int MostShown = 2, MostForms = 3;

    /// <summary>A phrase that fewer than one in so many entries have is seldom typed too.</summary>
    private const int Seldom = 500;

    private readonly ConceptReader reader;
    private readonly Thesaurus thesaurus;
    private readonly ImmutableArray<ImmutableArray<string>> keys;
    private readonly Dictionary<int, PostingList> lists = [];
    private readonly Dictionary<int, Dictionary<string, int>> forms = [];
    private readonly ILookup<string?, int> narrower;

    /// <summary>Reads the concepts of all entries.</summary>
    public ConceptLists(Thesaurus thesaurus, Entries entries, float resolutionWeight)
    {
        this.thesaurus = thesaurus;
        reader = new ConceptReader(thesaurus);
        keys = [.. thesaurus.Concepts.Select(concept => concept.Terms.Select(reader.KeyOf).ToImmutableArray())];
        narrower = Enumerable.Range(0, thesaurus.Concepts.Length).ToLookup(number => thesaurus.Concepts[number].Broader, StringComparer.Ordinal);
        var entry = 0;
        // What is found is not kept for all resolutions at once.
        foreach (var texts in entries.Resolutions.Chunk(ReadAtOnce).SelectMany(some => AllCores.Make(some, ConceptsIn)))
        {
            for (var i = 0; i < texts.Length; i++, entry++)
            {
                foreach (var found in texts[i])
                    Add(entry, found, i == 0 ? resolutionWeight : 1);
            }
        }
    }

    /// <summary>The key of a concept's list.</summary>
    public static string KeyOf(int concept) => string.Create(CultureInfo.InvariantCulture, $"={concept:D4}");

    /// <summary>The concepts that the addressee's names mean, as numbers.</summary>
    public IEnumerable<int> ConceptsOf(IEnumerable<string> names) => names.Select(reader.ConceptOf).OfType<int>().Distinct().Order();

    /// <summary>The terms with the concepts that occur among them, in ordinal order; and what leads to these.</summary>
    /// <param name="terms">The words of the texts.</param>
    /// <param name="entryCount">How many entries there are.</param>
    /// <param name="addressed">Concepts that addressees' names mean: who is asked for something may be in no text.</param>
    public (ImmutableArray<Term> Terms, ConceptAliases Aliases) AddTo(ImmutableArray<Term> terms, int entryCount, IEnumerable<int> addressed)
    {
        var found = Enumerable.Range(0, thesaurus.Concepts.Length).Select(number => (Number: number, Members: FoundIn(number))).Where(concept => concept.Members.Count > 0).ToList();
        var lists = found.Select(concept => new Term(KeyOf(concept.Number), null, Union(concept.Number, concept.Members, entryCount)) { Concept = concept.Number, Terms = TermsOf(concept.Number, concept.Members) }).ToList();
        var aliases = AliasesTo([.. found.Select(concept => concept.Number)], addressed, new ConceptAliases(terms, forms.Values.SelectMany(printed => printed).Where(form => form.Value > 1 && form.Value * Seldom >= entryCount).Select(form => form.Key)));
        new AbsentConcepts(thesaurus, keys, reader, lists, entryCount).AddTo(aliases);
        var phrases = aliases.Phrases;
        return ([.. terms.Select(term => term.Form is null ? term : term with { Phrases = [.. phrases[term.Key]] }).Concat(lists).OrderBy(term => term.Key, StringComparer.Ordinal)], aliases);
    }

    private ConceptAliases AliasesTo(ImmutableArray<int> found, IEnumerable<int> addressed, ConceptAliases aliases)
    {
        foreach (var number in found)
        {
            foreach (var key in ConceptAliases.Shortest(keys[number]))
                aliases.Add(key, number);
        }

        foreach (var number in addressed)
        {
            // Longer ones are known by the words of the name.
            foreach (var key in keys[number].Where(key => !key.Contains(' ', StringComparison.Ordinal)))
                aliases.Add(key, number);
        }

        // What people say, and what the texts have of a concept, leads to it too, unless a term of another says so.
        foreach (var number in found)
        {
            foreach (var word in SpokenWords.Of(thesaurus.Concepts[number].Id))
                aliases.Add(reader.KeyOf(word), number);
        }

        foreach (var number in found.Where(forms.ContainsKey))
        {
            foreach (var form in forms[number].Keys.Where(form => !form.Contains(' ', StringComparison.Ordinal)))
                aliases.Add(form, number);
        }

        return aliases;
    }

    /// <summary>The concepts of each of its texts.</summary>
    private ConceptOccurrence[][] ConceptsIn(Resolution resolution) => [.. TextsOf(resolution).Select(text => reader.Read(text).ToArray())];

    private void Add(int entry, ConceptOccurrence found, float weight)
    {
        if (!lists.TryGetValue(found.Concept, out var list))
            (lists[found.Concept], forms[found.Concept]) = (list = new PostingList(), new Dictionary<string, int>(StringComparer.Ordinal));
        list.AddUnplaced(entry, weight);
        var counts = forms[found.Concept];
        counts[found.Form] = counts.GetValueOrDefault(found.Form) + 1;
    }

    /// <summary>The concept and all narrower ones, as far as they occur.</summary>
    private List<int> FoundIn(int concept)
    {
        var members = new List<int> { concept };
        for (var i = 0; i < members.Count; i++)
            members.AddRange(narrower[thesaurus.Concepts[members[i]].Id].Where(number => !members.Contains(number)));
        return [.. members.Where(lists.ContainsKey)];
    }

    private PostingList Union(int concept, List<int> members, int entryCount)
    {
        if (members is [var only] && only == concept)
            return lists[only];
        return PostingList.Union(members.Select(member => (lists[member], member == concept ? 1 : NarrowerWeight)), entryCount, TermPart.LeastOfText);
    }

    private ConceptTerms TermsOf(int concept, List<int> members)
    {
        var counted = members.SelectMany(member => forms[member].Select(form => (Form: form.Key, Count: form.Value, Member: member)))
            .OrderBy(form => form.Member == concept ? 0 : 1).ThenByDescending(form => form.Count).ThenBy(form => form.Form, StringComparer.Ordinal).ToList();
        var names = members.SelectMany(member => NamesOf(member).Select(name => (name.Name, Count: forms[member].GetValueOrDefault(name.Key), IsOwn: member == concept)))
            .OrderBy(name => name.IsOwn ? 0 : 1).ThenByDescending(name => name.Count).Select(name => name.Name).Distinct(StringComparer.OrdinalIgnoreCase);
        return new ConceptTerms([.. names.Take(MostShown)], [.. counted.Select(form => form.Form).Distinct(StringComparer.Ordinal).Take(MostForms)]);
    }

    /// <summary>Those of its terms that the texts have; where they have only words derived from it, the preferred one.</summary>
    private IEnumerable<(string Name, string Key)> NamesOf(int concept)
    {
        var all = thesaurus.Concepts[concept].Terms.Zip(keys[concept]);
        var names = all.Where(term => forms[concept].ContainsKey(term.Second)).ToList();
        return names.Count > 0 ? names : all.Take(1);
    }

    /// <summary>What a resolution says of itself, then each of its recommendations: the texts of its entries.</summary>
    private static IEnumerable<string> TextsOf(Resolution resolution) =>
        resolution.Sections.SelectMany(section => section.Recommendations).Select(recommendation => recommendation.PlainText)
            .Prepend(string.Join(". ", OwnWords.Of(resolution).Prepend(resolution.Title)));
}
