using System.Buffers;
using System.Collections.Concurrent;
using ResolutionArchive.Russian;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Index;

/// <summary>A concept of the thesaurus in a text.</summary>
/// <param name="Concept">Its number in the thesaurus.</param>
/// <param name="Form">The keys of the words that name it there, with spaces, small words and passed-over adjectives among them.</param>
internal readonly record struct ConceptOccurrence(int Concept, string Form);

/// <summary>
/// Finds the concepts of a text for the index. Other than recurrences, a search wants all of them: «сельская школа» is itself, and «школа», and «село».
/// </summary>
internal sealed class ConceptReader(Thesaurus thesaurus)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:.()");

    private readonly ConcurrentDictionary<string, WordKeys[]> known = new(StringComparer.Ordinal);

    /// <summary>All concepts that the text names, in reading order; one may come more than once.</summary>
    public IEnumerable<ConceptOccurrence> Read(string text)
    {
        var tokens = TokensOf(text);
        var content = Enumerable.Range(0, tokens.Count).Where(i => !tokens[i].IsSmall).ToArray();
        var words = content.Select(i => tokens[i].Keys.Word).ToArray();
        for (int at = 0, clause = 0; at < content.Length; at++)
        {
            for (clause = Math.Max(clause, at + 1); clause < content.Length && tokens[content[clause]].Clause == tokens[content[at]].Clause;)
                clause++;
            var longest = thesaurus.Find(words, at, clause);
            if (longest is (var concept, var length))
                yield return Occurrence(concept, content[at], content[at + length - 1]);
            if (longest is { Length: > 1 } && thesaurus.Find(words, at, at + 1) is (var single, _))
                yield return Occurrence(single, content[at], content[at]);
        }

        ConceptOccurrence Occurrence(int concept, int first, int last) =>
            new(concept, first == last ? tokens[first].Keys.Key : string.Join(' ', tokens.GetRange(first, last - first + 1).Select(token => token.Keys.Key)));
    }

    /// <summary>The keys by which a reader's side recognises the term in a query: small words left out.</summary>
    public string KeyOf(string term) => string.Join(' ', TokensOf(term).Where(token => !token.IsSmall).Select(token => token.Keys.Key));

    /// <summary>The concept that the whole of a name means; null where it means none, or more than one.</summary>
    public int? ConceptOf(string name)
    {
        var tokens = TokensOf(name).Where(token => !token.IsSmall).ToList();
        var words = tokens.Select(token => token.Keys.Word).ToArray();
        return words.Length > 0 && thesaurus.Find(words, 0, words.Length) is (var concept, var length) && length == words.Length ? concept : null;
    }

    private List<Token> TokensOf(string text)
    {
        var tokens = new List<Token>();
        var (clause, last) = (0, 0);
        foreach (var match in SearchWords.Find(text))
        {
            if (text.AsSpan(last, match.Index - last).ContainsAny(ClauseMarks))
                clause++;
            last = match.Index + match.Length;
            var keys = KeysOf(text.Substring(match.Index, match.Length));
            var isSmall = keys.Length == 1 && Thesaurus.IsSmall(text, new Word(match.Index, match.Length, keys[0].Text));
            foreach (var part in keys)
                tokens.Add(new Token(part, isSmall, clause));
        }

        return tokens;
    }

    private WordKeys[] KeysOf(string word) =>
        known.GetOrAdd(word, static printed =>
            [.. SearchWords.Parts(printed).Select(part => new WordKeys(part, SearchWords.KeyOf(part), WordKey.Of(part, part.Length == printed.Length ? printed : part)))]);

    private sealed record WordKeys(string Text, string Key, WordKey Word);

    private readonly record struct Token(WordKeys Keys, bool IsSmall, int Clause);
}
