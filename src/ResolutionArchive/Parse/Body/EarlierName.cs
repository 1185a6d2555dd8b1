using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Words that point to an addressee who was named before: «ей же», «министерство», «этому же институту». A noun alone says nothing of its own; in
/// the document it is the one that was named last with the same head.
/// </summary>
internal sealed class EarlierName
{
    private readonly Dictionary<string, string> byHead = new(StringComparer.Ordinal);
    private string last = "";

    /// <summary>The whole name that the words stand for; the words themselves where they are a name of their own.</summary>
    public string Resolve(string names)
    {
        var words = Words.Of(names).ToList();
        if (words.Count == 0)
            return names;
        if (FormulaWords.Pronouns.Contains(words[0].Normal) && (words.Count == 1 || words[^1].Normal == "же"))
            return last.Length > 0 ? last : names;
        var bare = words.SkipWhile(word => Pointers.Contains(word.Normal)).ToList();
        if (bare.Count == 1 && char.IsLower(names[0]) && byHead.TryGetValue(NominalStems.Of(bare[0].Normal), out var whole))
            return last = whole;
        Remember(words, names);
        return names;
    }

    private void Remember(List<Word> words, string names)
    {
        last = names;
        if (words.Count > 1 && AddresseeLexicon.FirstIn(words, names) is { } head)
            byHead[NominalStems.Of(words[head].Normal)] = names;
    }

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal)
    {
        "этому", "тому", "же", "данному", "указанному", "названному", "этой", "той", "данной", "указанной", "названной", "это", "данное", "указанное", "названное",
    };
}
