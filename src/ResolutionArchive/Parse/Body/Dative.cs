using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises an addressee whom the vocabulary does not know by the case in which he is addressed: «Лицеям», «Областному методическому
/// кабинету», «Сельским клубам». The endings are those that no other case shares, alone or together.
/// </summary>
internal static class Dative
{
    /// <summary>How many adjectives may stand before the noun.</summary>
    private const int Reach = 5;

    /// <summary>Whether the words begin with a noun in the dative and the adjectives that agree with it.</summary>
    public static bool Opens(IReadOnlyList<Word> words)
    {
        var plural = true;
        var singular = true;
        for (var i = 0; i < Math.Min(words.Count, Reach); i++)
        {
            var word = words[i].Normal;
            if (Somebody.IsThing(words[i]))
                return false;
            if (plural && EndsIn(word, "ам", "ям"))
                return true;
            if (singular && i > 0 && EndsIn(word, "у", "ю") && !EndsIn(word, "ому", "ему"))
                return true;
            plural &= EndsIn(word, "ым", "им");
            singular &= EndsIn(word, "ому", "ему");
        }

        return false;
    }

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
