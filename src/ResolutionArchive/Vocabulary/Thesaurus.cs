using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Vocabulary;

/// <summary>
/// Finds concepts in a text. Phrases are sought by the roots of their words, the longest first, small words left out on both sides, so that case, number and derivation do not
/// matter («повышение квалификации»); single words by their stems first and by their roots only where one concept alone has that root.
/// </summary>
internal sealed class Thesaurus
{
    /// <summary>«ремонт» and «ремонтный» are one; «программа» and «программирование» are not.</summary>
    private const int LongestSuffix = 3;

    /// <summary>So many adjectives may stand inside a phrase.</summary>
    private const int MostPassedOver = 2;

    private readonly SynonymGroups synonyms;
    private readonly Node phrases = new();
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Derived> roots = new(StringComparer.Ordinal);

    /// <param name="concepts">The concepts; each id once, each term in one of them (of two, the later one has it).</param>
    /// <param name="synonyms">Groups of words and phrases that mean the same: what is in no concept joins the first concept of its group, or is one.</param>
    public Thesaurus(ImmutableArray<Concept> concepts, ImmutableArray<ImmutableArray<string>> synonyms)
    {
        this.synonyms = new SynonymGroups(synonyms);
        Concepts = this.synonyms.JoinTo(concepts);
        var terms = TermsOf(Concepts);
        // Recurrences are read without function words: «педагоги до 35 лет» as «педагоги 35». They come first, for «директор школы года» is no name of «директор школы».
        foreach (var term in terms.Where(term => term.Words.Exists(IsFunctionWord)))
        {
            if (term.Words.FindAll(word => !IsFunctionWord(word)) is { Count: > 1 } content)
                Add(new Term(content, term.Concept));
        }

        foreach (var term in terms)
            Add(term);

        Relations = new Relations(Concepts, term => KeysOf(term) is { Count: > 1 } words ? words.Select(ConceptCalled) : []);
    }

    /// <summary>Those that have words, in order.</summary>
    private static List<Term> TermsOf(ImmutableArray<Concept> concepts)
    {
        var terms = new List<Term>(concepts.Sum(concept => concept.Terms.Length));
        for (var number = 0; number < concepts.Length; number++)
        {
            foreach (var term in concepts[number].Terms)
            {
                if (KeysOf(term) is { Count: > 0 } words)
                    terms.Add(new Term(words, number));
            }
        }

        return terms;
    }

    private static bool IsFunctionWord(WordKey word) => !word.IsAbbreviation && FunctionWords.Contains(word.Form);

    /// <summary>The concept that the word is a term of by itself; -1 where there is none.</summary>
    private int ConceptCalled(WordKey word) => stems.TryGetValue(word.Stem, out var concept) || abbreviations.TryGetValue(word.Form, out concept) ? concept : -1;

    /// <summary>How the concepts stand to each other.</summary>
    public Relations Relations { get; }

    /// <summary>No concepts at all.</summary>
    public static Thesaurus Empty { get; } = new([], []);

    /// <summary>The concepts; their places are the numbers that <see cref="Find"/> gives.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The concept that the words from a place on name, and how many of them; null where they name none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the clause ends: no phrase goes over a comma.</param>
    public (int Concept, int Length)? Find(IReadOnlyList<WordKey> words, int at, int end)
    {
        var passedOver = new List<int>();
        return FindPhrase(words, at, end, passedOver) is { } phrase && !(words[at].IsVerb && HasInside(words, passedOver, at + phrase.Length)) ? phrase : Single(words[at]);
    }

    /// <summary>«открыть гончарную мастерскую» names «гончарная мастерская», whatever «открыть мастерскую» does.</summary>
    private bool HasInside(IReadOnlyList<WordKey> words, List<int> passedOver, int end) =>
        passedOver.Exists(i => i < end && FindPhrase(words, i, end, []) is { } inner && i + inner.Length == end);

    private (int Concept, int Length)? Single(WordKey word) => FindSingle(word) is { } single ? (single, 1) : null;

    private (int Concept, int Length)? FindPhrase(IReadOnlyList<WordKey> words, int at, int end, List<int> passedOver)
    {
        (int Concept, int Length)? found = null;
        var node = phrases;
        var matched = new List<int>();
        for (var i = at; i < end; i++)
        {
            if (node.After(words[i].Root) is not { } next)
            {
                // «ранней психолого-педагогической помощи»: an adjective may stand before the noun.
                if (i == at || passedOver.Count == MostPassedOver || !words[i].IsAdjective)
                    break;
                passedOver.Add(i);
                continue;
            }

            node = next;
            matched.Add(i);
            if (node.ConceptOf(words, matched) is { } concept)
                found = (concept, i - at + 1);
        }

        return found;
    }

    private int? FindSingle(WordKey word)
    {
        if ((word.MayAbbreviate && abbreviations.TryGetValue(word.Form, out var concept)) || stems.TryGetValue(word.Stem, out concept))
            return concept;
        return roots.TryGetValue(word.Root, out var derived) && derived.Concept >= 0 && !(derived.IsShort && word.IsShort) && Math.Abs(derived.Length - word.Stem.Length) <= LongestSuffix
            ? derived.Concept
            : null;
    }

    /// <summary>The root that stands for a root among the words that editors call synonyms; itself for most.</summary>
    public string FirstRootOf(string root) => synonyms.FirstRootOf(root);

    /// <summary>What kind of thing the concept is.</summary>
    public Facet FacetOf(int concept) => Concepts[concept].Facet;

    /// <summary>The words of a term as the thesaurus looks them up.</summary>
    public static List<WordKey> KeysOf(string term)
    {
        var keys = new List<WordKey>();
        foreach (var word in Words.Of(term))
        {
            if (!IsSmall(term, word))
                keys.Add(WordKey.Of(word.Normal, term.AsSpan(word.Start, word.Length)));
        }

        return keys;
    }

    /// <summary>Whether the word stands in no phrase; «ДО» in capitals is no preposition.</summary>
    public static bool IsSmall(string text, Word word) => SmallWords.Contains(word.Normal) && !(word.Length > 1 && char.IsUpper(text[word.Start]) && char.IsUpper(text[word.Start + 1]));

    private void Add(Term term)
    {
        var (words, concept) = term;
        if (words is [{ IsAbbreviation: true } abbreviation])
        {
            abbreviations[abbreviation.Form] = concept;
            return;
        }

        if (words is [var word])
        {
            stems[word.Stem] = concept;
            // A root that two concepts share names neither.
            roots[word.Root] = new Derived(roots.TryGetValue(word.Root, out var other) && other.Concept != concept ? -1 : concept, word.Stem.Length, word.IsShort);
            return;
        }

        var node = phrases;
        foreach (var part in words)
            node = node.After(part.Root) ?? node.Open(part.Root);
        node.End(term);
    }

    /// <summary>Words that stand in no phrase and in the way of many.</summary>
    private static readonly HashSet<string> SmallWords = new("и в во на с со по для о об от до из к у за при над под через а или их его ее".Split(' '), StringComparer.Ordinal);

    private sealed record Term(List<WordKey> Words, int Concept);

    /// <summary>The concept of the words of a root; negative where there are several.</summary>
    private sealed record Derived(int Concept, int Length, bool IsShort);

    /// <summary>What phrases begin with the same roots. Most end, or go on in one way: there are tens of thousands, and a table for each would take longer than all else.</summary>
    private sealed class Node
    {
        private string? onlyRoot;
        private Node? only;
        private Dictionary<string, Node>? next;
        private List<Term>? ends;

        /// <summary>What goes on with the root; null where nothing does.</summary>
        public Node? After(string root) => next is not null ? next.GetValueOrDefault(root) : onlyRoot == root ? only : null;

        /// <summary>Lets phrases go on with a root with which none does.</summary>
        public Node Open(string root)
        {
            var opened = new Node();
            if (next is null && only is null)
            {
                (onlyRoot, only) = (root, opened);
                return opened;
            }

            next ??= new Dictionary<string, Node>(StringComparer.Ordinal) { [onlyRoot!] = only! };
            next.Add(root, opened);
            return opened;
        }

        /// <summary>Lets a term end here.</summary>
        public void End(Term term) => (ends ??= new List<Term>(1)).Add(term);

        /// <summary>The concept of the term that the words are forms or relatives of; of two the one in the same forms, then the later.</summary>
        public int? ConceptOf(IReadOnlyList<WordKey> words, List<int> places)
        {
            (int Same, int Concept)? best = null;
            foreach (var (term, concept) in ends ?? [])
            {
                var same = 0;
                for (var i = 0; i < term.Count && same >= 0; i++)
                {
                    var word = words[places[i]];
                    same = word.IsFormOf(term[i]) ? same + 1 : word.MayStandFor(term[i], isLast: i == term.Count - 1) ? same : -1;
                }

                if (same >= 0 && (best is null || same >= best.Value.Same))
                    best = (same, concept);
            }

            return best?.Concept;
        }
    }
}
