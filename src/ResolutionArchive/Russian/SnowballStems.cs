using Lucene.Net.Tartarus.Snowball.Ext;

namespace ResolutionArchive.Russian;

/// <summary>
/// Words without their inflection, by Snowball's Russian stemmer (M. F. Porter), which unlike <see cref="NominalStems"/> knows verbs. Words are given in
/// lower case with ё as е, as <see cref="Words"/> makes them.
/// </summary>
internal static class SnowballStems
{
    /// <summary>The stemmer keeps the word that it works on; a shared one would give wrong stems.</summary>
    [ThreadStatic]
    private static RussianStemmer? stemmer;

    /// <summary>The stem of the word; other than Russian words are their own.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3 || !Words.IsCyrillic(word[0]))
            return word;
        var own = stemmer ??= new RussianStemmer();
        own.SetCurrent(word);
        own.Stem();
        return own.Current;
    }
}
