using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Who is to do what a verbal noun names: «Создание Министерством образования банка методик», «Проведение вузами заочных туров», «Оплата органами местного
/// самоуправления проезда». The name is in the instrumental, right behind the noun; what belongs to it in the genitive is told from the object by a list.
/// </summary>
internal static partial class Agent
{
    /// <summary>The words that name him; empty where the text is no such phrase.</summary>
    public static string NameIn(string text)
    {
        var words = Words.Of(text).Take(8).ToList();
        if (words.Count < 3 || !IsAction(words[0].Normal))
            return "";
        var noun = 1;
        while (noun < words.Count && IsAdjective(words[noun].Normal))
            noun++;
        if (noun >= words.Count || !AddresseeLexicon.IsNoun(words[noun]) || !IsInstrumental(words[noun].Normal) || text.AsSpan(0, words[noun].Start).ContainsAny(",;:("))
            return "";
        while (noun + 1 < words.Count && text[words[noun + 1].Start - 1] == '-')
            noun++;
        var end = words[noun].Start + words[noun].Length;
        return AddresseeName.Trim(text[words[1].Start..(end + Complement().Match(text[end..]).Length)]);
    }

    private static bool IsAction(string word) => FormulaWords.IsVerbalNoun(word) || Actions.Contains(word);

    /// <summary>Verbal nouns in the nominative that no ending tells.</summary>
    private static readonly HashSet<string> Actions = new("оплата разработка ведение введение передача выдача закупка поставка подготовка отмена замена выплата доставка проверка оценка поддержка публикация".Split(' '), StringComparer.Ordinal);

    private static bool IsAdjective(string word) => Array.Exists(AdjectiveEndings, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsInstrumental(string word) => Array.Exists(NounEndings, ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] AdjectiveEndings = ["ыми", "ими", "ным", "ским", "цким", "вым", "ной", "ской", "цкой", "вой"];

    private static readonly string[] NounEndings = ["ами", "ями", "ом", "ем", "ой", "ией"];

    /// <summary>What bodies are of.</summary>
    [GeneratedRegex(
        """
        ^(\s+(
            (общего\s+и\s+профессионального\s+|дополнительного\s+|дошкольного\s+|общего\s+|профессионального\s+)?образования | просвещения | образованием | и\s+науки | культуры | здравоохранения | спорта | местного\s+самоуправления
            | управления | государственной\s+власти | исполнительной\s+власти | повышения\s+квалификации | усовершенствования\s+учителей | образовательных\s+(организаций|учреждений)
            | школ | вузов | районов | муниципальных\s+\w+ | опеки(\s+и\s+попечительства)? | Российской\s+Федерации | РФ | России | (?-i:\p{Lu})[\p{L}-]+(ой|ого)\s+(области|края|района|республики)
            | области | края | республики | города | района
        ))+
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Complement();
}
