using System.Collections.Immutable;

namespace ResolutionArchive.Index;

/// <summary>A word or a phrase that leads to a concept.</summary>
/// <param name="Key">The keys of its words.</param>
/// <param name="Concept">The concept's number in the thesaurus.</param>
internal sealed record ConceptAlias(string Key, int Concept);

/// <summary>
/// Words and phrases that lead to a concept. Words of texts, and phrases that many texts have as they are, are few and often typed, so <c>index</c> has them, and nobody waits for a
/// concept's list longer than for the word's own. Other phrases of such words are many times as many, and lie with the lists of their first words, which whoever types them loads
/// anyway. What has words that are in no text is seldom typed and has a part of its own, which a reader loads who types such a word.
/// </summary>
internal sealed class ConceptAliases
{
    /// <summary>Nobody types longer phrases, but there are many (<c>concepts.js</c> knows it too).</summary>
    private const int LongestAlias = 3;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> strangers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> others = new(StringComparer.Ordinal);
    private readonly HashSet<string> printed;
    private readonly string[] words;

    /// <param name="terms">The words of the texts.</param>
    /// <param name="printed">How many texts name concepts.</param>
    public ConceptAliases(IEnumerable<Term> terms, IEnumerable<string> printed) =>
        (words, this.printed) = ([.. terms.Where(term => term.Form is not null).Select(term => term.Key).Order(StringComparer.Ordinal)], printed.ToHashSet(StringComparer.Ordinal));

    /// <summary>Where all lies in one piece: those of which all words are in texts, but for long ones that few texts print, in ordinal order.</summary>
    public ImmutableArray<ConceptAlias> InOnePiece => [.. InOrder(known).Where(alias => alias.Key.Count(c => c == ' ') < LongestAlias - 1 || !IsSeldom(alias.Key))];

    /// <summary>Single words that are in texts or begin one of them, and phrases that are in many, in ordinal order.</summary>
    public ImmutableArray<ConceptAlias> Usual => [.. InOrder(known).Where(alias => !IsSeldom(alias.Key))];

    /// <summary>Other phrases of which all words are in texts, in ordinal order, by their first words.</summary>
    public ILookup<string, ConceptAlias> Phrases => InOrder(known).Where(alias => IsSeldom(alias.Key)).ToLookup(alias => alias.Key[..alias.Key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);

    /// <summary>Those with words that are in no text, in ordinal order.</summary>
    public ImmutableArray<ConceptAlias> Strangers => InOrder(strangers);

    /// <summary>Words that lead nowhere, but are words: nobody who types one has mistyped another. In ordinal order.</summary>
    public IEnumerable<string> Others => others.Where(key => !known.ContainsKey(key) && !strangers.ContainsKey(key));

    /// <summary>Adds an alias, unless it leads elsewhere already.</summary>
    public void Add(string key, int concept)
    {
        var parts = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > LongestAlias)
            return;
        (IsKnown(parts) ? known : strangers).TryAdd(key, concept);
    }

    /// <summary>Adds an alias if it has words that are in no text, unless it leads elsewhere already.</summary>
    public void AddStranger(string key, int concept)
    {
        if (!IsKnown(key.Split(' ')))
            Add(key, concept);
    }

    /// <summary>Adds a word of no text that leads nowhere; phrases say nothing that their words do not.</summary>
    public void AddWord(string key)
    {
        if (!IsPhrase(key) && Array.BinarySearch(words, key, StringComparer.Ordinal) < 0)
            others.Add(key);
    }

    /// <summary>Keys of terms, each once, but for phrases that hold another one: who types «качество школьного питания» finds «питание» in it.</summary>
    public static IEnumerable<string> Shortest(IEnumerable<string> terms)
    {
        var keys = terms.ToHashSet(StringComparer.Ordinal);
        return keys.Where(key => !PhrasesIn(key).Any(keys.Contains));
    }

    private bool IsSeldom(string key) => IsPhrase(key) && !printed.Contains(key);

    private static bool IsPhrase(string key) => key.Contains(' ', StringComparison.Ordinal);

    /// <summary>What stands in a phrase, from single words on, but for the whole.</summary>
    private static IEnumerable<string> PhrasesIn(string key)
    {
        var words = key.Split(' ');
        for (var length = 1; length < words.Length; length++)
        {
            for (var first = 0; first + length <= words.Length; first++)
                yield return string.Join(' ', words, first, length);
        }
    }

    /// <summary>Of a phrase each word must be in texts: whoever types one that is not loads the others.</summary>
    private bool IsKnown(string[] parts) => parts is [var only] ? BeginsWordOfTexts(only) : parts.All(part => Array.BinarySearch(words, part, StringComparer.Ordinal) >= 0);

    /// <summary>While «ВПР» is typed, «впредь» of the texts begins so, and the reader's side cannot tell that it is not meant: such aliases are known ones.</summary>
    private bool BeginsWordOfTexts(string part)
    {
        var at = Array.BinarySearch(words, part, StringComparer.Ordinal);
        return at >= 0 || (~at < words.Length && words[~at].StartsWith(part, StringComparison.Ordinal));
    }

    private static ImmutableArray<ConceptAlias> InOrder(Dictionary<string, int> aliases) =>
        [.. aliases.OrderBy(alias => alias.Key, StringComparer.Ordinal).Select(alias => new ConceptAlias(alias.Key, alias.Value))];
}
