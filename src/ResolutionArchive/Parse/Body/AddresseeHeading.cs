using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises a line that names those to whom the following is recommended. Three things speak for it: it names somebody, it looks
/// like a heading, and something is recommended under it. The authority file is not asked: an addressee whom it does not know
/// yet has a heading all the same.
/// </summary>
internal static partial class AddresseeHeading
{
    /// <summary>A heading is no paragraph.</summary>
    private const int MaxWords = 70;

    /// <summary>How far from its beginning a heading says whom it names.</summary>
    private const int Reach = 7;

    /// <summary>Whom the block names as those to whom what follows is recommended; null where it is no such heading.</summary>
    public static string? NamesIn(BodyBlock block, BodyToken? next)
    {
        if (TrailingNames.NamesIn(block.Plain) is not null)
            return null;
        if (NamesAfter(block.Plain) is { } labelled)
            return (block.Plain[^1] == ':' || block.StandsOut) && next is BodyBlock ? labelled : null;
        if (Everybody().IsMatch(block.Plain) && next is BodyBlock { Marker: not null })
            return block.Plain.Trim(' ', ':', ',', '–', '—');
        if (InBrackets().Match(block.Plain) is { Success: true } bracket && !Requests.Opens(block.Plain) && HeadingShape.Fits(block, next) && NamesInBrackets(bracket) is { } meant)
            return meant;
        if (OnLevel().Match(block.Plain) is { Success: true } level && Requests.Opens(next) && IsSomebody([.. Words.Of(level.Groups[1].Value)], level.Groups[1].Value))
            return AddresseeName.Trim(level.Groups[1].Value);
        if (!HeadingShape.Fits(block, next) || (next is BodyBlock person && NonOperativeText.NamesPerson(person)) || Proceedings.IsStatement(block))
            return null;
        if (NamesOf(block.Plain) is not { Length: > 0 } names)
            return null;
        var words = Words.Of(names).ToList();
        if (words.Count is 0 or > MaxWords || FormulaWords.HaveVerb(Words.Of(Aside().Replace(names, ""))) || NextNamesItsOwn(block, next) || (!NounLead().IsMatch(block.Plain) && IsTheme(words, names)))
            return null;
        if (FormulaWords.Pronouns.Contains(names))
            return names;
        var isNamed = IsSomebody(words, names)
            ? !NamesThoseWhoSpeak(words, next)
            : Requests.Opens(next) && (MayBeName(words, names) || block.Plain.StartsWith("В адрес ", StringComparison.OrdinalIgnoreCase));
        return isNamed ? names : null;
    }

    /// <summary>«Министерству (вар.: «и учреждениям» — не поддержано)».</summary>
    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>The part of a heading that names somebody; empty where the heading says more than that.</summary>
    public static string NamesOf(string heading)
    {
        if (NounLead().Match(heading) is { Success: true, Length: > 0 } lead)
            return AddresseeName.Trim(heading[lead.Length..]);
        if (AddressingFormula.Find(heading) is { HasVerb: true } formula)
            return formula.RequestStart == heading.Length ? formula.Names : "";
        return EnactingFormula.Find(heading) is null ? AddresseeName.Trim(heading) : "";
    }

    /// <summary>Whether the words before the addressee say that he is asked: «Рекомендовать…», «В адрес…».</summary>
    public static bool HasLead(string text) =>
        NounLead().Match(text).Length > 0 || AddressingFormula.Find(text) is { HasVerb: true, Names.Length: > 0 };

    /// <summary>Whom the words under a recommendation name as those whom it asks: «Адресат: школы», «Кому: институту»; null where they say nothing of the kind.</summary>
    public static string? NamesAfter(string text) =>
        Label().Match(text) is { Success: true } label ? AddresseeName.Trim(FormulaWords.FirstSentence(text[label.Length..])) : TrailingNames.NamesIn(text) is { } names ? AddresseeName.Trim(names) : null;

    /// <summary>
    /// Who answers for what stands above the line, as a body: «Ответственный: институт усовершенствования учителей», «Отв. – школы, до 1 мая»; null where the line says nothing
    /// of the kind, or names a person.
    /// </summary>
    public static string? ResponsibleIn(string text)
    {
        if (Responsible().Match(text) is not { Success: true } label)
            return null;
        var names = TrailingNames.WithoutTerm(FormulaWords.FirstSentence(text[label.Length..]).TrimEnd(' ', '.', ';', ')'));
        var words = Words.Of(names).ToList();
        return !names.Contains('.', StringComparison.Ordinal) && words.Count is > 0 and < MaxWords && (IsSomebody(words, names) || char.IsLower(names[0])) && !FormulaWords.HaveVerb(words) ? AddresseeName.Trim(names) : null;
    }

    [GeneratedRegex(@"^\(?(ответственн\w+(\s+(исполнител\w+|за\s+исполнение))?|исполнител[ьи]|отв\.?|исп\.?)\s*[:–—-]\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();

    /// <summary>Whom a gerund turns to before the verb: «Обращаясь к директорам школ, совет призывает их…»; empty where there is none.</summary>
    public static string TurnsTo(string text) => Turning().Match(text) is { Success: true } turning ? AddresseeName.Trim(turning.Groups[1].Value) : "";

    [GeneratedRegex(@"^\s*обращаясь\s+к\s+([^,:;.]{3,100}),", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turning();

    /// <summary>«На уровне образовательных организаций»: over requests, those are asked.</summary>
    [GeneratedRegex(@"^\s*на\s+уровне\s+([^:.;]{3,80}?)\s*[:.]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnLevel();

    /// <summary>Whom a heading that names nobody itself names in brackets, in the dative: «На муниципальном уровне (органам управления образованием):», «Кадры (директорам школ)».</summary>
    private static string? NamesInBrackets(Match bracket)
    {
        var (before, names) = (bracket.Groups["before"].Value, bracket.Groups["names"].Value);
        var words = Words.Of(names).ToList();
        return NamePlace.OpensInDative(words, names) && IsSomebody(words, names) && !FormulaWords.HaveVerb(words) && !NamePlace.OpensInDative([.. Words.Of(before)], before) && !HasLead(before)
            ? AddresseeName.Trim(names)
            : null;
    }

    [GeneratedRegex(@"^(?<before>[^()]{3,100}?)\s*\((?<names>[^()]{3,250})\)\s*[:.]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>«Всем, кто пишет запросы в школу», «Самим себе».</summary>
    [GeneratedRegex(@"^(всем|тем),?\s+кто\s|^((самим\s+)?себе|нам(\s+самим)?|каждому\s+из\s+нас|всем\s+нам)\s*[:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everybody();

    [GeneratedRegex(@"^\(?(адресаты?(\s+рекомендаций)?|рекомендации\s+адресованы|адресовано|адресуется|кому(\s+адресовано)?|для\s+кого|рекомендация\s+адресована)\s*[:–—-]\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>Whether the line is a name and a dash, after which those who are named are asked something: «к губернатору области —».</summary>
    public static bool IsNameBeforeDash(string line)
    {
        var names = NamesOf(line);
        var words = Words.Of(names).ToList();
        return words.Count is > 0 and < MaxWords && (NamePlace.OpensInDative(words, names) || NounLead().Match(line).Length > 0) && IsSomebody(words, names) && !FormulaWords.HaveVerb(words);
    }

    /// <summary>Those who speak or were there («Организаторы:», «Участники конференции:»), unless they are told what to do.</summary>
    private static bool NamesThoseWhoSpeak(List<Word> words, BodyToken? next)
    {
        var toldWhatToDo = next is BodyBlock block && Words.Of(block.Plain).Take(1).Any(word => Verbs.IsVerb(word.Normal) && !FormulaWords.Find([word]) && RequestVerbs.Find(word.Normal) is not { Form: VerbForm.Present or VerbForm.Past });
        return !toldWhatToDo && words.Take(3).Any(AddresseeLexicon.Speaks) && !Dative.Opens(words);
    }

    /// <summary>A name that no vocabulary knows («Рособрнадзору», «Технопарку «Кванториум»»), where something is asked under it.</summary>
    private static bool MayBeName(List<Word> words, string text) =>
        words.Count <= Reach && char.IsUpper(text[words[0].Start]) && !Prepositions.Contains(words[0].Normal)
        && !words.Any(AddresseeLexicon.IsThing) && !(words.Count == 1 && Themes.Contains(words[0].Normal)) && !Verbs.IsGerund(words[0].Normal) && !FormulaWords.Necessity.Contains(words[0].Normal)
        && (FormulaWords.IsShortMinistry(words[0].Normal) || !words.Any(word => IsAbstract(word.Normal)))
        && (words[0].Normal[^1] is 'у' or 'ю' or 'м' || AddresseeLexicon.IsAbbreviation(text.AsSpan(words[0].Start, words[0].Length))
            || text.Contains('«', StringComparison.Ordinal) || words.Count == 1 || words[^1].Normal is "россии" or "рф");

    private static readonly HashSet<string> Themes = new("кадры финансы ресурсы условия техника связь экономика право законы культура спорт наука здоровье закон быт досуг труд экология сайт сайты урок уроки учебник учебники".Split(' '), StringComparer.Ordinal);

    /// <summary>Over items each of which names its own addressee («10. Родителям – участвовать»), a line without a colon is a theme.</summary>
    private static bool NextNamesItsOwn(BodyBlock block, BodyToken? next) =>
        block.Plain[^1] != ':' && next is BodyBlock { Marker: not null } item && AddressedSentence.IsParted(item.Plain);

    /// <summary>«Дети мигрантов в школе» and «Кадры и условия труда» are themes, whoever they name.</summary>
    private static bool IsTheme(List<Word> words, string names) => JoinsAbstract(words, names) || (InPlace().IsMatch(names) && !Dative.Opens(words));

    /// <summary>What is joined to the name is nobody: «и условия».</summary>
    private static bool JoinsAbstract(List<Word> words, string text) =>
        words.Count > 2 && !NamePlace.OpensInDative(words, text) && words.Zip(words.Skip(1)).Any(pair => pair.First.Normal == "и" && IsAbstract(pair.Second.Normal) && !AddresseeLexicon.IsAdjective(pair.Second.Normal) && !AddresseeLexicon.IsNoun(pair.Second));

    private static bool IsAbstract(string word) => AbstractEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] AbstractEndings = ["ение", "ание", "ция", "ость", "ство", "ка", "ие", "ния", "вия", "ции", "ости", "ства"];

    /// <summary>Whether the words begin with somebody who can be asked.</summary>
    internal static bool IsSomebody(IReadOnlyList<Word> words, string text) =>
        words.Count > 0
        && !Prepositions.Contains(words[0].Normal)
        && (AddresseeLexicon.IsNoun(words[0]) || !Verbs.IsGerund(words[0].Normal))
        && (AddresseeLexicon.FirstIn(words, text) < Reach || Dative.Opens(words));

    internal static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "в", "во", "на", "с", "со", "по", "при", "для", "из", "от", "до", "за", "о", "об", "под", "над", "через", "между", "после", "перед", "также", "к",
    };

    [GeneratedRegex(@"\sв\s+(?!сфере|области|район|лице)\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex InPlace();

    [GeneratedRegex(
        """
        ^\s*(и\s+)?(наконец,?\s+|а\s+также\s+|также\s+)?
        (
            ((практические|методические|общие|итоговые|полезные)\s+)?(рекомендации|предложения|пожелания|поручения|обращение|просьбы|советы|памятка|наказ|напутствие|задания|задачи)\s+
            (участников\s+\w+\s+)?(?=для\s|в\s+адрес\s|к\s|(?-i:(Мин|Рос)\p{Ll}|\p{Lu}{2})|\w+(ам|ям|ым|им|ому|ему|у|ой)\b)((для|в\s+адрес|к)\s+)?
            | (для|со\s+стороны|в\s+адрес:?|вниманию|к|от)\s+
            | (вот\s+)?(что|чего)\s+(мы\s+)?(
                (нужно|надо|необходимо|следует|предстоит|стоит|должн\w+|долж[её]н|мо(жет|гут)|рекоменду\w+|предлага\w+|советуем|просим)\s+(с?делать|предпринять)
                | (рекомендуем|предлагаем|советуем|просим)(\s+у)? | (жд[её]м|ожидаем|хотим)\s+от
            )\s+
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NounLead();
}
