using System.Collections.Concurrent;

namespace ResolutionArchive.Russian;

/// <summary>What is left of a word.</summary>
/// <param name="Stem">Without its inflection.</param>
/// <param name="Root">Without its suffixes too.</param>
internal sealed record Derivation(string Stem, string Root);

/// <summary>
/// What words have in common that derive from each other: «распространению», «распространять» and «распространения» give one root, «воспитание»,
/// «воспитательный» and «воспитывающей» another. A root here is what is left of a stem when suffixes are cut as long as four letters remain; it is a key,
/// no morpheme, and words that are strangers may share one. Who does something and the tool for it have a root of their own: «школьник» is no school, «работник» no
/// work, «учебник» no study; what is derived from them shares it («наставник», «наставничество»).
/// </summary>
internal static class DerivationalStems
{
    private const int Shortest = 4;

    /// <summary>Marks the roots of doers and tools.</summary>
    private const char Doer = '*';

    /// <summary>Suffixes of verbal nouns, of aspects, of abstract nouns and of adjectives, the longest first.</summary>
    private static readonly string[] Suffixes =
        [.. "ничеств ник ительн тельн ирова ирован иров ован ова ева ыва ива ическ еск ени ани ств ост ен ан ян ят ац ит н я а л".Split(' ').OrderByDescending(suffix => suffix.Length).ThenBy(suffix => suffix, StringComparer.Ordinal)];

    /// <summary>How stems of doers and tools end (Vinogradov, «Русский язык», on suffixes of persons and instruments).</summary>
    private static readonly string[] DoerEndings = ["ник", "ниц", "ничеств", "ническ", "ничек", "тел", "тельниц", "тельск", "льщик", "чик"];

    /// <summary>Words whose stem is that of strangers: nouns and adjectives that were participles, homonyms; by how they begin, or whole with a full stop.</summary>
    private static readonly string[] Strangers =
        "способств обучающ учащ трудящ выдающ искусственн деревян стать. стали. станет. семи. семью. справочн порядочн следующ настоящ значим содержан подход. вход. лист. листов".Split(' ');

    /// <summary>Nouns that Snowball takes for verbs or adjectives («прием» like «имеем», «отдых» like «новых»), and those that lose a vowel, as one with their other forms.</summary>
    private static readonly Dictionary<string, string> Irregular =
        "прием прием подъем подъем объем объем наем найм заем займ отдых отдых вызов вызов окон окн писем письм медсестер медсестр сестер сестр яслей ясл систему систем подсистему подсистем экосистему экосистем проблему проблем эмблему эмблем диплому диплом альбому альбом".Split(' ').Chunk(2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Roots of verbs in which «ст» becomes «щ».</summary>
    private static readonly string[] EndsInSt = ["мест", "оснаст", "упрост", "допуст", "выраст"];

    /// <summary>«обучающиеся» are pupils, «обучающие» are courses.</summary>
    private const string Pupils = "обучающ";

    /// <summary>The same words come again and again.</summary>
    private static readonly ConcurrentDictionary<string, Derivation> Known = new(Environment.ProcessorCount, UsualWords, StringComparer.Ordinal);

    /// <summary>The product's thesaurus has so many different words; a table that has to grow keeps all threads waiting.</summary>
    public const int UsualWords = 12_000;

    /// <summary>The root of a word in lower case with ё as е.</summary>
    public static string Of(string word) => WithStem(word).Root;

    /// <summary>The word's stem (<see cref="SnowballStems"/>) and its root.</summary>
    public static Derivation WithStem(string word) => Known.GetOrAdd(word, Derive);

    private static Derivation Derive(string word)
    {
        if (StrangerOf(word) is { } own)
            return own == Pupils && !word.EndsWith("ся", StringComparison.Ordinal) ? new Derivation(word[..8], word[..8]) : new Derivation(own, own);
        var stem = Irregular.GetValueOrDefault(word) ?? SnowballStems.Of(word);
        var root = Alternation(Cut(stem));
        return new Derivation(stem, IsDoer(stem) ? root + Doer : root);
    }

    private static string? StrangerOf(string word)
    {
        foreach (var stranger in Strangers)
        {
            if (stranger[^1] == '.' ? word.AsSpan().SequenceEqual(stranger.AsSpan(0, stranger.Length - 1)) : word.StartsWith(stranger, StringComparison.Ordinal))
                return stranger;
        }

        return null;
    }

    private static bool IsDoer(string stem)
    {
        foreach (var ending in DoerEndings)
        {
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Cut(string stem)
    {
        var letters = stem.ToCharArray();
        var length = letters.Length;
        while (SuffixOf(letters.AsSpan(0, length)) is { } suffix)
        {
            length -= suffix.Length;
            if (suffix is "н" or "еск" or "ник")
                letters[length - 1] = Unsoftened(letters[length - 1]);
        }

        var root = new string(letters, 0, length);
        // Snowball takes «музеев» for «музе» and «музеи» for «муз».
        return root.Length > 3 && root[^1] is 'е' or 'ь' ? root[..^1] : root;
    }

    private static string? SuffixOf(ReadOnlySpan<char> letters)
    {
        foreach (var suffix in Suffixes)
        {
            if (letters.Length - suffix.Length >= Shortest && letters.EndsWith(suffix))
                return suffix;
        }

        return null;
    }

    /// <summary>
    /// The root without what alternates in it (Zaliznyak, «Русское именное словоизменение»; Isačenko on verbs): the vowel of «кружок», «ставок», «игрушек», and the consonants of
    /// «снизить» and «снижать», «сократить» and «сокращать», «наградить» and «награждать», «повысить» and «повышать», «закрепить» and «закреплять».
    /// </summary>
    private static string Alternation(string root)
    {
        if (root.Length <= Shortest)
            return root;
        if (root[^1] == 'к')
            return root[^2] is 'о' or 'е' && !Vowels.Contains(root[^3]) ? root[..^2] + 'к' : root;
        if (root.EndsWith("жд", StringComparison.Ordinal))
            return root[..^2] + 'д';
        if (root[^1] == 'л' && root[^2] is 'в' or 'п' or 'б' or 'м')
            return root[..^1];
        if (root.Length > Shortest + 1 && Array.Exists(EndsInSt, ending => root.EndsWith(ending, StringComparison.Ordinal)))
            return root[..^2] + 'т';
        return root[^1] switch
        {
            'щ' => root[..^1] + 'т',
            'ш' => root[..^1] + 'с',
            'ж' => root[..^1] + 'з',
            _ => root,
        };
    }

    private const string Vowels = "аеиоуыэюя";

    /// <summary>Before the suffixes of adjectives к, г and х became ч, ж and ш: «библиотечный», «дорожный».</summary>
    private static char Unsoftened(char last) => last switch
    {
        'ч' => 'к',
        'ж' => 'г',
        'ш' => 'х',
        _ => last,
    };
}
