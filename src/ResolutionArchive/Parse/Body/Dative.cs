using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises an addressee whom the vocabulary does not know by the case in which he is addressed: «Лицеям», «Областному методическому
/// кабинету», «Сельским клубам». The endings are those that no other case shares, alone or together.
/// </summary>
internal static class Dative
{
    /// <summary>How many adjectives may stand before the noun.</summary>
    private const int Reach = 6;

    /// <summary>Whether the words begin with a noun in the dative and the adjectives that agree with it.</summary>
    public static bool Opens(IReadOnlyList<Word> words)
    {
        // «Ей же рекомендуется» points to the one who was named last.
        if (words.Count > 1 && words[0].Normal is "ему" or "ей" or "им" && words[1].Normal == "же")
            return true;
        var plural = true;
        var singular = true;
        for (var i = 0; i < Math.Min(words.Count, Reach); i++)
        {
            var word = words[i].Normal;
            if (AddresseeLexicon.IsThing(words[i]))
                return false;
            if (plural && EndsIn(word, "ам", "ям"))
                return true;
            if (singular && i > 0 && EndsIn(word, "у", "ю") && !EndsIn(word, "ому", "ему"))
                return true;
            plural &= EndsIn(word, "ым", "им") || IsJoint(word);
            singular &= EndsIn(word, "ому", "ему") || IsJoint(word);
        }

        return false;
    }

    /// <summary>«Юго-Западному», «начальным и средним», «научно-методическим», «интернет-провайдерам».</summary>
    private static bool IsJoint(string word) => word is "и" or "всем" or "также" or "же" || (word.Length > 3 && word[^1] == 'о') || AddresseeLexicon.IsFirstOfCompound(word);

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
