using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Index;

/// <summary>A key of the index and where it occurs.</summary>
/// <param name="Key">The stem; of a short beginning of words, the letters and an asterisk; of a concept, its number (<see cref="ConceptLists"/>); of what is no word, see <see cref="FieldKeys"/>.</param>
/// <param name="Form">The form in which the texts have it most often; null where it is no single word.</param>
/// <param name="List">Where it occurs.</param>
internal sealed record Term(string Key, string? Form, PostingList List)
{
    /// <summary>The concept whose list this is; null for most.</summary>
    public int? Concept { get; init; }

    /// <summary>Where this is a concept, the words for it.</summary>
    public ConceptTerms? Terms { get; init; }

    /// <summary>Phrases of the thesaurus that begin with it, have no words but those of the texts, and are in few of them as they are.</summary>
    public ImmutableArray<ConceptAlias> Phrases { get; init; } = [];

    /// <summary>Whether it is a word of the texts, of which places are known.</summary>
    public bool HasPlaces => Key[0] is not ('=' or '@' or '#') && !IsBeginning;

    /// <summary>Whether it is all words that begin with the same few letters.</summary>
    public bool IsBeginning => Key[^1] == '*';
}

/// <summary>Gathers the words of the entries, given in rising order, into lists of where they occur.</summary>
/// <param name="abbreviations">What is found as if it were printed too.</param>
internal sealed class Postings(Abbreviations abbreviations)
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Form> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostingList> lists = new(StringComparer.Ordinal);
    private readonly List<int> startsOfParts = [];
    private readonly List<SpelledWord> parts = [];

    /// <summary>A small archive does not have a word in every case, and a reader types any.</summary>
    private static readonly string[] UsualEndings =
        "а я о е у ю ы и ом ем ой ей ам ям ами ями ах ях ов ев ию ия ие ии ый ий ая ое ые ого его ому ему ым им ых их ую юю ть ет ит ют ят ла ло ли".Split(' ');

    /// <summary>What the stemmer cuts off, each ending once, in ordinal order.</summary>
    public IEnumerable<string> Endings => forms.Values
        .Where(form => form.Text.Length > form.Key.Length && form.Text.StartsWith(form.Key, StringComparison.Ordinal))
        .Select(form => form.Text[form.Key.Length..]).Concat(UsualEndings).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Adds a text of an entry.</summary>
    /// <param name="entry">The entry's number; not less than those before.</param>
    /// <param name="text">The text.</param>
    /// <param name="weight">How much a word counts there.</param>
    /// <param name="place">The place of its first word.</param>
    /// <param name="isName">Whether it is a name, which is found by what it abbreviates through the catalogue.</param>
    /// <returns>The place after its last word.</returns>
    public int Add(int entry, string text, float weight, int place, bool isName = false)
    {
        startsOfParts.Clear();
        parts.Clear();
        foreach (var match in SearchWords.Find(text))
        {
            var word = WordOf(text.AsSpan(match.Index, match.Length));
            if (word.Whole is { } whole)
                Add(entry, whole, weight, place + startsOfParts.Count);
            foreach (var part in word.Parts)
            {
                Add(entry, part, weight, place + startsOfParts.Count);
                startsOfParts.Add(match.Index);
                parts.Add(part.Spelled);
            }
        }

        foreach (var (at, key) in Quantities.In(text))
        {
            if (startsOfParts.IndexOf(at) is >= 0 and var first)
                ListOf(key).AddOutOfTurn(entry, weight, place + first);
        }

        foreach (var (at, word) in isName ? [] : abbreviations.In(parts))
            FormOf(word, SearchWords.KeyOf(word)).List.AddOutOfTurn(entry, weight, place + at);
        return place + startsOfParts.Count;
    }

    /// <summary>Adds what is no word of the entry's texts.</summary>
    public void AddKey(int entry, string key, float weight) => ListOf(key).AddUnplaced(entry, weight);

    /// <summary>All keys in ordinal order.</summary>
    public ImmutableArray<Term> ToTerms()
    {
        var best = forms.Values.GroupBy(form => form.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(form => form.Count).ThenBy(form => form.Text, StringComparer.Ordinal).First().Text, StringComparer.Ordinal);
        return [.. lists.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new Term(entry.Key, best.GetValueOrDefault(entry.Key), entry.Value))];
    }

    private static void Add(int entry, Form form, float weight, int place)
    {
        form.Count++;
        form.List.Add(entry, weight, place);
    }

    private Word WordOf(ReadOnlySpan<char> printed)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var known))
            return known;
        var parts = SearchWords.Parts(printed);
        var whole = parts.Count > 1 ? FormOf(string.Join('-', parts), SearchWords.KeyOf(string.Concat(parts))) : null;
        return words[printed.ToString()] = new Word([.. parts.Select(part => FormOf(part, SearchWords.KeyOf(part)))], whole);
    }

    private Form FormOf(string text, string key)
    {
        if (!forms.TryGetValue(text, out var form))
            forms[text] = form = new Form(text, key, ListOf(key));
        return form;
    }

    private PostingList ListOf(string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new PostingList();
        return list;
    }

    private sealed record Word(ImmutableArray<Form> Parts, Form? Whole);

    private sealed class Form(string text, string key, PostingList list)
    {
        public string Text { get; } = text;

        public SpelledWord Spelled { get; } = new(text, NominalStems.Of(text));

        public string Key { get; } = key;

        public PostingList List { get; } = list;

        public int Count { get; set; }
    }
}
