using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Words that point to an addressee who was named before: «ей же», «министерство», «этому же институту». A noun alone says nothing of its own; in
/// the document it is the one that was named last with the same head.
/// </summary>
internal sealed partial class EarlierName
{
    private readonly Dictionary<string, string> byHead = new(StringComparer.Ordinal);
    private readonly List<(string Alias, string Names)> aliases = [];
    private string last = "";
    private string previous = "";

    /// <summary>Those to whom the document is written, where it is a letter; else empty.</summary>
    public string Greeted { get; private set; } = "";

    /// <summary>
    /// Takes the one to whom a letter is written, by the line over its text («Министру просвещения Российской Федерации», «Дорогие родители!») or by its title
    /// («Обращение к классным руководителям»): he is meant by «Вас», and by «Просим» without a name.
    /// </summary>
    public void Greet(string line)
    {
        if ((WrittenTo(line) ?? AppealPhrases.CalledBy(line)) is { } names)
        {
            last = Greeted = AddresseeName.Trim(names);
            return;
        }

        var words = Words.Of(line).ToList();
        if (AddresseeHeading.IsSomebody(words, line) && NamePlace.OpensInDative(words, line) && !FormulaWords.HaveVerb(words))
            last = Greeted = AddresseeName.Trim(line);
    }

    /// <summary>To whom a letter is written that has this title; null where it is no title of a letter.</summary>
    public static string? WrittenTo(string title) =>
        Letter().Match(title) is { Success: true } letter && letter.Groups["names"].Value is var names && AddresseeHeading.IsSomebody([.. Words.Of(names)], names) ? names : null;

    [GeneratedRegex(
        """
        \b(
            (обращени|письм|призыв|послани|наказ|воззвани)\w*\b[^:.]{0,160}?\sко?\s+(?<names>[^:.!?]{3,160})
            | (?<=^\s*)(памятка|напутствие|наказ|советы)\s+(для\s+)?(?<names>[^:.!?]{3,100})
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Letter();

    /// <summary>Takes the short names that a heading gives: «Министерству образования и науки (далее – Министерство)».</summary>
    public void Learn(string heading, string names)
    {
        foreach (Match alias in Alias().Matches(heading))
            aliases.Add((alias.Groups[1].Value, names));
    }

    /// <summary>The whole name that the words stand for; the words themselves where they are a name of their own.</summary>
    public string Resolve(string names)
    {
        var words = Words.Of(names).ToList();
        if (words.Count == 0)
            return names;
        if (Both().IsMatch(names))
            return previous.Length > 0 ? $"{previous}, {last}" : names;
        if (IsPointer(words) || words is [{ Normal: "они" or "он" or "она" or "те" }] || Last().IsMatch(names) || (words.Count == 1 && FormulaWords.Pronouns.Contains(words[0].Normal)))
            return last;
        names = Expand(names);
        var bare = words.SkipWhile(word => Pointers.Contains(word.Normal)).ToList();
        if (bare.Count == 1 && (char.IsLower(names[0]) || IsOneBody(bare[0].Normal)) && byHead.TryGetValue(NominalStems.Of(bare[0].Normal), out var whole))
            return last = whole;
        Remember(words, names);
        return names;
    }

    /// <summary>«им же», «они же», «тем же».</summary>
    public static bool IsPointer(List<Word> words) => words is [var pronoun, { Normal: "же" }] && (FormulaWords.Pronouns.Contains(pronoun.Normal) || pronoun.Normal is "они" or "он" or "она" or "те" or "тем" or "тот");

    /// <summary>«Министерству» names one of many; «школам» names all of them.</summary>
    private static bool IsOneBody(string word) => Bodies.Contains(NominalStems.Of(word)) && !(word.EndsWith("ам", StringComparison.Ordinal) || word.EndsWith("ям", StringComparison.Ordinal));

    private static readonly HashSet<string> Bodies =
        NominalStems.List("министерство департамент комитет управление отдел институт университет академия администрация правительство центр").ToHashSet(StringComparer.Ordinal);

    /// <summary>The names with every alias in them made the whole name: «РАО совместно с Министерством».</summary>
    private string Expand(string names)
    {
        foreach (var (alias, whole) in aliases)
        {
            var stem = NominalStems.Of(alias);
            var parts = Words.Of(names).Where(word => NominalStems.Of(word.Normal) == stem && char.IsUpper(names[word.Start])).ToList();
            if (parts is [var found] && (found.Start + found.Length == names.Length || names[found.Start + found.Length] is ',' or ';'))
                names = string.Concat(names.AsSpan(0, found.Start), whole, names.AsSpan(found.Start + found.Length));
        }

        return names;
    }

    [GeneratedRegex(@"\(далее(?:\s+по\s+тексту)?\s*[–—-]\s*([^()]{2,60})\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alias();

    /// <summary>«Им обоим», «обоим названным университетам», «тем и другим»: those who were named last and before.</summary>
    [GeneratedRegex(@"^((им|вам)\s+)?(обоим|обеим)(\s+(назван|указан|упомянут|этим)\w*)?(\s+\w+)?$|^(и\s+)?(тем\s+и|и\s+тем,\s+и)\s+другим$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    /// <summary>«последним», «вышеназванным»: those who were named last.</summary>
    [GeneratedRegex(@"^(последн(им|ему|ей|их)|(выше)?(указанн|названн|упомянут)(ым|ому|ой|ых))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    private void Remember(List<Word> words, string names)
    {
        (previous, last) = (names == last ? previous : last, names);
        // «школы» after «школам и детским садам» are all schools.
        var isRow = names.Split(',').Skip(1).Any(part => AddresseeLexicon.FirstIn([.. Words.Of(part)], part) is not null);
        if (words.Count > 1 && !isRow && AddresseeLexicon.FirstIn(words, names) is { } head)
            byHead[NominalStems.Of(words[head].Normal)] = names;
    }

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal)
    {
        "этому", "тому", "же", "данному", "указанному", "названному", "этой", "той", "данной", "указанной", "названной", "это", "данное", "указанное", "названное",
    };
}
