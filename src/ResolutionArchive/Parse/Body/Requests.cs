using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises text that says what is to be done.</summary>
internal static partial class Requests
{
    /// <summary>How many words may say how and when before the verb.</summary>
    private const int Reach = 12;

    /// <summary>Whether the text begins with an imperative or an infinitive; before it only how, when and where may stand: «не допускать», «до 1 мая издать», «При разработке плана предусмотреть».</summary>
    public static bool Opens(string text)
    {
        var words = Words.Of(text).Take(Reach).ToList();
        if (OpensWithImperative(words))
            return true;
        var asked = words.FindIndex(word => Verbs.IsInfinitive(word.Normal) && !AddresseeLexicon.IsNoun(word));
        if (asked <= 0)
            return asked == 0;
        var before = words.GetRange(0, asked);
        return !before.Any(word => (Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word)) || Clauses.Contains(word.Normal))
            && (before.All(word => IsHow(word.Normal)) || Openers.Contains(before[0].Normal));
    }

    /// <summary>Whether the text begins with an imperative: «проведите», «пожалуйста, не откладывайте».</summary>
    public static bool OpensWithImperative(string text) => OpensWithImperative(Words.Of(text).Take(Reach));

    private static bool OpensWithImperative(IEnumerable<Word> words) =>
        words.SkipWhile(word => FormulaWords.IsAdverb(word.Normal) || word.Normal is "пожалуйста").Take(1).Any(word => Verbs.IsImperative(word.Normal));

    /// <summary>Whether the token is such text.</summary>
    public static bool Opens(BodyToken? token) => token is BodyBlock block && Opens(block.Plain);

    /// <summary>Whether the token is such text in a paragraph without a marker, which is no heading.</summary>
    public static bool OpensPlain(BodyToken? token) => token is BodyBlock { Marker: null, StandsOut: false } block && (Opens(block.Plain) || OpensNominally(block.Plain) || OpensWithPassive(block.Plain));

    /// <summary>«поручается составить», «рекомендуется»: the name stands in the line above.</summary>
    private static bool OpensWithPassive(string text) => Words.Of(text).Take(1).Any(word => RequestVerbs.Find(word.Normal) is { Form: VerbForm.Passive });

    /// <summary>Whether the text begins with a verbal noun: «проведение уроков», «скорейшая разработка программы».</summary>
    public static bool OpensNominally(string text)
    {
        if (IsTold().IsMatch(text))
            return false;
        var words = Words.Of(text).Take(3).ToList();
        var noun = words.FindIndex(word => FormulaWords.IsVerbalNoun(word.Normal) || IsGenitiveOfVerbalNoun(word.Normal));
        if (noun >= 0 && (AddresseeLexicon.IsThing(words[noun]) || AddresseeLexicon.IsNoun(words[noun])))
            return false;
        return noun == 0 || (noun > 0 && words.Take(noun).All(word => word.Normal.EndsWith("ая", StringComparison.Ordinal) || word.Normal.EndsWith("ое", StringComparison.Ordinal) || word.Normal.EndsWith("ой", StringComparison.Ordinal) || word.Normal.EndsWith("ого", StringComparison.Ordinal)));
    }

    /// <summary>Whether the word is a verbal noun in the genitive: «разъяснения», «подготовки».</summary>
    public static bool IsGenitiveOfVerbalNoun(string word) =>
        word.Length > 6 && (word.EndsWith("ения", StringComparison.Ordinal) || word.EndsWith("ания", StringComparison.Ordinal) || word.EndsWith("ция", StringComparison.Ordinal) || word.EndsWith("ции", StringComparison.Ordinal));

    private static bool IsHow(string word) =>
        word is "не" or "и" || char.IsAsciiDigit(word[0]) || word.EndsWith("но", StringComparison.Ordinal) || word.EndsWith("ее", StringComparison.Ordinal) || word is "шире" or "чаще" or "больше" or "впредь";

    /// <summary>What is told of the past or the future asks nothing.</summary>
    [GeneratedRegex(@"\b(будет|будут|был[аои]?|прош(ло|ел|ла|ли)|состоял[аои]с[ья]|является|являются|стал[аои]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsTold();

    /// <summary>Words of a clause, not of a request: «На что мы будем жить».</summary>
    private static readonly HashSet<string> Clauses = new(StringComparer.Ordinal) { "что", "чего", "кто", "как", "мы", "вы", "они", "он", "она", "будем", "будет", "будут", "чтобы", "если", "когда" };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "в", "во", "при", "с", "со", "до", "к", "на", "по", "для", "не", "ежегодно", "совместно", "необходимо", "следует", "надлежит", "через", "из", "летом", "зимой", "осенью", "весной",
    };
}
