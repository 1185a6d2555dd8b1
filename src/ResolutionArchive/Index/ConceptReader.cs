using System.Buffers;
using System.Collections.Concurrent;
using ResolutionArchive.Russian;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Index;

/// <summary>A concept of the thesaurus in a text.</summary>
/// <param name="Concept">Its number in the thesaurus.</param>
/// <param name="Form">The keys of the words that name it there, with spaces, small words and passed-over adjectives among them.</param>
internal sealed record ConceptOccurrence(int Concept, string Form);

/// <summary>
/// Finds the concepts of a text for the index. Other than recurrences, a search wants all of them: «сельская школа» is itself, and «школа», and «село».
/// </summary>
internal sealed class ConceptReader(Thesaurus thesaurus)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:.()");

    private static readonly HashSet<string> Regions = new("край края область области республика республики округ округа город города район района россия россии федерация федерации".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Levels = [.. "государственный областной краевой республиканский региональный окружной городской районный".Split(' ').Select(word => WordKey.Of(word, word).Stem)];

    private readonly ConcurrentDictionary<string, WordKeys[]> known = new(Environment.ProcessorCount, DerivationalStems.UsualWords, StringComparer.Ordinal);

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
    public string KeyOf(string term)
    {
        var tokens = TokensOf(term);
        tokens.RemoveAll(token => token.IsSmall);
        return tokens is [var only] ? only.Keys.Key : string.Join(' ', tokens.ConvertAll(token => token.Keys.Key));
    }

    /// <summary>
    /// The concept that a name means: «Министерство здравоохранения Верхнего края», «ФГБОУ ВО «Верхний педагогический университет»». Around it stand only legal forms, adjectives and the
    /// region; null where there is more, or none.
    /// </summary>
    public int? ConceptOf(string name)
    {
        var words = TokensOf(name).Where(token => !token.IsSmall).Select(token => token.Keys.Word).ToArray();
        for (var at = 0; at < words.Length; at++)
        {
            if (thesaurus.Find(words, at, words.Length) is (var concept, var length) && words.Skip(at + length).All(IsOfRegion))
                return concept;
            if (!words[at].IsAbbreviation && !IsOfPlace(words[at]))
                return null;
        }

        return null;
    }

    /// <summary>«Верхний», «областной», not «частный»: what the thesaurus knows says more than where.</summary>
    private bool IsOfPlace(WordKey word) => word.IsAdjective && (Levels.Contains(word.Stem) || thesaurus.Find([word], 0, 1) is null);

    private bool IsOfRegion(WordKey word) => IsOfPlace(word) || Regions.Contains(word.Form);

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

    private WordKeys[] KeysOf(string word) => known.GetOrAdd(word, static printed =>
    {
        var parts = SearchWords.Parts(printed);
        var keys = new WordKeys[parts.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = new WordKeys(parts[i], SearchWords.KeyOf(parts[i]), WordKey.Of(parts[i], parts[i].Length == printed.Length ? printed : parts[i]));
        return keys;
    });

    private sealed record WordKeys(string Text, string Key, WordKey Word);

    private sealed record Token(WordKeys Keys, bool IsSmall, int Clause);
}
