using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Russian;

/// <summary>
/// Tells the small words of a text, which may be mended without its becoming another: prepositions, conjunctions, particles, pronouns, and what is left of one that was mistyped.
/// A negation is none, whichever of «не» and «ни» was meant.
/// </summary>
internal static class SmallWords
{
    /// <summary>In letters; of words of three letters most are small.</summary>
    private const int AlwaysSmall = 2;

    private static readonly HashSet<string> Negations = ["не", "ни"];

    /// <summary>Words of three letters that are nouns or numerals: all that resolutions are likely to hold, since what is not here is small.</summary>
    private static readonly HashSet<string> ShortNouns = SetOf(
        """
        акт бал бег бой бор век вес вид вод вуз впр газ год гол дар два две дед дел дни дня доу дом дух егэ еда еды зал зло зон игр имя код кот лад лед лес лет луг мая мам мед мел
        мер миг мир мэр нос нот огэ пап пар пол пот род рот ряд рек сад сел сил сми сна сон спо сто сын сыр тип том тон три тур уха ухо фон хор цех цел цен час чин шаг шум юга юг яда
        """);

    /// <summary>Of four letters and more.</summary>
    private static readonly HashSet<string> Longer = SetOf(
        """
        чтобы также тоже если либо лишь даже хотя чего чему этого этому этой этом этот этим этих эти того тому том тогда когда который которая которое которые которого которой которым которых которую
        через между перед после около среди вокруг против вместо кроме сверх ввиду вследствие путем посредством наряду более менее чтоб своей своего своих свои свою свой своим своими
        них ними него нее ему ими ваш ваши ваших наш наши наших нашего нашей уже еще пока
        """);

    /// <summary>Long enough for a slip of the finger to leave no other word.</summary>
    private static readonly string[] Telling = ["чтобы", "также", "через", "между", "который", "которые", "которых", "своего", "посредством", "вследствие", "вместо", "вокруг"];

    /// <summary>Whether the word is a negation.</summary>
    public static bool IsNegation(string word) => Negations.Contains(word);

    /// <summary>Whether the word is small.</summary>
    /// <param name="word">The word in lower case with ё as е.</param>
    /// <param name="isAbbreviation">Whether it stands there in capitals among small letters.</param>
    public static bool Contains(string word, bool isAbbreviation)
    {
        if (word.Any(char.IsAsciiDigit) || IsNegation(word) || (isAbbreviation && word.Length > 1))
            return false;
        if (word.Length <= AlwaysSmall)
            return true;
        return word.Length == 3 ? word.All(Words.IsCyrillic) && !ShortNouns.Contains(word) : Longer.Contains(word) || Array.Exists(Telling, known => IsSlipOf(known, word));
    }

    private static bool IsSlipOf(string known, string word) => Math.Abs(known.Length - word.Length) <= 1 && word.Length > 3 && Nearest.Distance(known, word) == 1;

    private static HashSet<string> SetOf(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
