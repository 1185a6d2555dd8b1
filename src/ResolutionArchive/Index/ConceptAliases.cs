using System.Collections.Immutable;

namespace ResolutionArchive.Index;

/// <summary>
/// Words and phrases that lead to a concept. Those whose words all are in texts stand among the terms; the others are many and seldom typed, so they have a part of their own,
/// which a reader loads who types a word that is in no text.
/// </summary>
internal sealed class ConceptAliases
{
    /// <summary>Nobody types longer phrases, but there are many (<c>concepts.js</c> knows it too).</summary>
    private const int LongestAlias = 4;

    private readonly Dictionary<string, Term> terms;
    private readonly Dictionary<string, int> strangers = new(StringComparer.Ordinal);
    private readonly string[] words;

    /// <param name="terms">The words of the texts, to which aliases are added.</param>
    public ConceptAliases(Dictionary<string, Term> terms)
    {
        this.terms = terms;
        words = [.. terms.Values.Where(term => term.Form is not null).Select(term => term.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Those with words that are in no text, in ordinal order.</summary>
    public ImmutableArray<(string Key, int Concept)> Strangers => [.. strangers.OrderBy(alias => alias.Key, StringComparer.Ordinal).Select(alias => (alias.Key, alias.Value))];

    /// <summary>Adds an alias, unless it leads elsewhere already.</summary>
    public void Add(string key, int concept)
    {
        var parts = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > LongestAlias)
            return;
        if (!parts.All(BeginsWordOfTexts))
            strangers.TryAdd(key, concept);
        else if (!terms.TryGetValue(key, out var term))
            terms[key] = new Term(key, null, new PostingList()) { Concept = concept };
        else if (term.Concept is null)
            terms[key] = term with { Concept = concept };
    }

    /// <summary>Adds an alias if it has words that are in no text, unless it leads elsewhere already.</summary>
    public void AddStranger(string key, int concept)
    {
        if (!key.Split(' ').All(BeginsWordOfTexts))
            Add(key, concept);
    }

    /// <summary>While «ВПР» is typed, «впредь» of the texts begins so, and the reader's side cannot tell that it is not meant: such aliases stand among the terms.</summary>
    private bool BeginsWordOfTexts(string part)
    {
        var at = Array.BinarySearch(words, part, StringComparer.Ordinal);
        return at >= 0 || (~at < words.Length && words[~at].StartsWith(part, StringComparison.Ordinal));
    }
}
