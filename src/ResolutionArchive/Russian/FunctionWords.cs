namespace ResolutionArchive.Russian;

/// <summary>Words that name nothing: prepositions, conjunctions, particles, pronouns. Recurrences are read without them.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(
        "и в во на с со по для о об от до из к ко у за при над под между через а но или ли бы же ни что как так том числе их его ее это этот эти также".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case with ё as е, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
