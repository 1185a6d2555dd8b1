using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>A part of a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct Span(int Start, int End);

/// <summary>
/// How recommendations are worded: which of their words say what is asked, and which only how. The lists hold the vocabulary of the genre, not of any
/// archive; what is frequent in an archive weighs little there without being listed.
/// </summary>
internal static partial class Genre
{
    /// <summary>Words that part nothing: prepositions, conjunctions, pronouns.</summary>
    public static bool IsSmall(string word) => SmallWords.Contains(word) || word.All(char.IsAsciiDigit);

    /// <summary>Words that any request may be made with: «обеспечить реализацию комплекса мер», «актуальные направления».</summary>
    public static bool IsLight(string root) => Light.Contains(root);

    /// <summary>Words for whom and where: pedagogues, children, schools, the region. They say little of what is asked.</summary>
    public static bool IsSetting(string root) => Setting.Contains(root);

    /// <summary>The spans of set phrases in a text in lower case.</summary>
    public static IReadOnlyList<Span> Formulas(string text) => Spans(Formula(), text);

    /// <summary>The spans of citations in a text.</summary>
    public static IReadOnlyList<Span> Citations(string text) => Spans(Citation(), text);

    /// <summary>Where the circumstances begin in a text in lower case.</summary>
    public static IReadOnlyList<Span> Openers(string text) => Spans(Opener(), text);

    private static List<Span> Spans(Regex form, string text)
    {
        var found = new List<Span>();
        foreach (var match in form.EnumerateMatches(text))
            found.Add(new Span(match.Index, match.Index + match.Length));
        return found;
    }

    private static readonly HashSet<string> SmallWords = new(
        ("и в во на с со по для о об от до из к ко у за при над под между через а но или ли бы же не ни что как так том том числе их его ее это этот эти "
        + "также г гг год года году годах лет").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Light = Roots(
        """
        обеспечить обеспечивать обеспечение содействовать содействие способствовать продолжить продолжать создать создавать создание оказать оказывать
        осуществлять осуществить осуществление активизировать усилить организовать организация проводить провести проведение реализовать реализовывать
        реализация развивать развитие совершенствовать совершенствование расширить расширение использовать использование внедрять внедрить внедрение
        разработать разработка формировать формирование повысить повышать повышение поддержка поддерживать
        условие работа комплекс мера деятельность направление сфера вопрос уровень процесс механизм задача цель решение рамка основа возможность
        внести изменение подготовить подготовка утвердить принять предусмотреть участвовать участие включить включение привлекать привлечение рассмотреть
        назначить учредить использовать продолжение расширение увеличить увеличение сохранить пройти сеть план положение мероприятие
        проект программа актуальный эффективный современный различный разный новый приоритетный ключевой
        """);

    private static readonly HashSet<string> Setting = Roots(
        """
        педагог педагогический работник руководитель руководящий управленческий кадры специалист учитель дети ребенок детский обучающийся родитель законный
        представитель молодежь поколение подрастающий личность гражданин общественность субъект
        образование образовательный воспитание воспитательный школа общеобразовательный организация учреждение система
        регион региональный муниципальный область край республика город россия российский федерация федеральный территория государственный
        """);

    private static HashSet<string> Roots(string words) => Words.Of(words).Select(word => WordRoots.Of(word.Normal)).ToHashSet(StringComparer.Ordinal);

    /// <summary>«создать условия для», «продолжить работу по», «комплекс мер, направленных на».</summary>
    [GeneratedRegex(
        @"\b(созда\w+\s+услови\w+\s+для|комплекса?\s+мер\w*,?\s+(направленн\w+\s+на|по)|(продолжить|активизировать|усилить|организовать)\s+работу\s+по|оказ\w+\s+(поддержку|содействие|помощь)\s+в|принять\s+меры\s+по|мероприяти\w+\s+по)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    /// <summary>What stands in quotes; a law, strategy or concept up to its year or the end of the clause.</summary>
    [GeneratedRegex(
        @"«[^»]*»|\b(Стратеги|Концепци|Доктрин|Федеральн\w+\s+закон|Указ|Закон|Постановлени|Национальн\w+\s+проект|Государственн\w+\s+программ)\w*[^,;«]*?(\d{4}\s*(года|г\.|гг\.|годы)?|(?=[,;«])|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    /// <summary>A preposition of purpose, frame or manner; a participle or a gerund after a comma. The match begins where the circumstance does.</summary>
    [GeneratedRegex(
        """
        (?<![\p{L}])(
            (в\s+целях|с\s+целью|для|с\s+уч[её]том|в\s+соответствии|в\s+рамках|на\s+основ(е|ании)|в\s+контексте|в\s+процессе|в\s+условиях|посредством|пут[её]м
            |с\s+привлечением|с\s+использованием|в\s+том\s+числе|включая|в\s+части|исходя)\b
            | (направленн|нацеленн|основанн|посвящ[её]нн|ориентированн)
        )
        | (?<=,\s*)\b\w+((ющ|ящ|ущ|ащ|вш)(ий|ая|ее|ие|его|ему|им|их|ими|ую|ей|ем)(ся)?|(вая|ляя|уя|лекая|ивая|чая|щая))\b
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Opener();
}
