using System.Text.RegularExpressions;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Ways of saying less of an addressee than a heading says, the closest first, so that one who is known in general is found by a heading that says
/// more: «Руководителям общеобразовательных организаций», «Директорам школ №№ 2, 7», «КОГАУ «Центр оценки качества»».
/// </summary>
internal static partial class LooserNames
{
    /// <summary>The looser readings of a heading, each of the one before; none where it says no more than a name.</summary>
    public static IEnumerable<string> Of(string heading)
    {
        var text = heading;
        foreach (var (form, instead) in Forms)
        {
            var looser = form.Replace(text, instead).Trim();
            if (looser.Length == 0 || looser == text)
                continue;
            text = looser;
            yield return text;
        }

        foreach (var both in Coordinated(text))
            yield return both;
        if (OfInstitutions().Replace(text, "") is var bare && bare != text)
            yield return bare;
    }

    /// <summary>«общеобразовательным и дошкольным образовательным организациям» are two kinds with one noun; none where nothing is coordinated so.</summary>
    public static IEnumerable<string> Coordinated(string text) =>
        Halves(text).Select(halves => $"{halves.First}, {halves.Second}").Concat(Complements().Match(text) is { Success: true } match ? [$"{match.Groups["head"].Value} {match.Groups["first"].Value}, {match.Groups["head"].Value} {match.Groups["second"].Value}"] : []);

    /// <summary>«Учителям химии и обществознания».</summary>
    [GeneratedRegex(@"^(?<head>\p{L}+)\s+(?<first>\p{L}+)\s+и\s+(?<second>\p{L}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Complements();

    /// <summary>The two kinds, each with the noun or as much of its name as may be common to both, the least first.</summary>
    public static IEnumerable<(string First, string Second)> Halves(string text)
    {
        if (Adjectives().Match(text) is not { Success: true } match)
            yield break;
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        for (var at = second.LastIndexOf(' '); at > 0; at = second.LastIndexOf(' ', at - 1))
            yield return (first + second[at..], second);
    }

    private static readonly (Regex Form, string Instead)[] Forms =
    [
        (ParticipialClause(), ""), (Apposition(), ""), (Examples(), "$1"), (Numbers(), ""), (Everyone(), ""),
        (Abbreviated(), "$1"), (LegalForm(), "$1"), (District(), "$1"), (City(), ""), (Territory(), ""), (Kind(), ""), (Subdivision(), ""),
        (ParentsOf(), "$1"), (ParentsAtLarge(), "родителям"), (OwnOrgan(), ""), (Minister(), "министерству "), (Leader(), ""), (Leaders(), ""), (Administration(), ""),
    ];

    /// <summary>«Родительским комитетам школ», «Управлениям образования округов»: where they are, the document says.</summary>
    [GeneratedRegex(
        """
        (?<=\S\s+\S+)\s+(
            (образовательных|дошкольных|учебных|общеобразовательных)\s+(организаций|учреждений|заведений)
            | школ | округов | районов | учреждений | муниципалитетов
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OfInstitutions();

    /// <summary>«Минпросвещения России (Департамент подготовки педагогических кадров)», «Институту (кафедра начального образования)».</summary>
    [GeneratedRegex(
        """
        \s*\((
            «|департамент|кафедр|управлени|отдел|центр|лаборатори|комитет|сектор|факультет|служб|филиал|синодальн|секци|фракци
            |начальник|директор|ректор|руководител|председател
        )\w*[^()]*\)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Subdivision();

    /// <summary>«Родителям учащихся», «родительской общественности».</summary>
    [GeneratedRegex(
        """
        ^((?:родител|мам|отц)\w*(?:\s+\(законны\w+\s+представител\w+\))?)\s+
        (?:\w+\s+)?(?:учащихся|обучающихся|учеников|воспитанников|школьников|детей|дошкольников)(?:\s.*)?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ParentsOf();

    [GeneratedRegex(@"^родительск\w+\s+(общественност|сообществ)\w+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ParentsAtLarge();

    /// <summary>«Оргкомитету форума», «президиуму съезда»: whose organ it is, the document says.</summary>
    [GeneratedRegex(@"(?<=^(оргкомитет|организационн\w+\s+комитет|президиум|секретариат|программн\w+\s+комитет|правлени|бюро|совет)\w*)\s+(форума|конференции|съезда|конгресса|совещания|слёта|слета|чтений|семинара|фестиваля|ассоциации|собрания)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex OwnOrgan();

    /// <summary>Who turns to the minister turns to the ministry.</summary>
    [GeneratedRegex(@"^(?:(?:заместител|перв)\w+\s+)*министр(?:у|а|ам)\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minister();

    /// <summary>«Начальнику управления образования», «Ректору университета».</summary>
    [GeneratedRegex(
        """
        ^((руководител|директор|начальник|председател|глав|заведующ|ректор)(ю|у|е|ему|ей|я|а)|(рук|дир|нач|пред|зав)\.)\s+
        (?=
            (?-i:\p{Lu}{2,})\b |
            ((?-i:\p{Lu})?[\p{L}-]+(ого|ской|ской|ьной|ного|ной)\s+)*
            (департамент|управлени|комитет|министерств|отдел|агентств|служб|институт|университет|центр|организаци|профсоюз)
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Leader();

    /// <summary>«…, входящим в Сибирский федеральный округ», «…, реализующим программы дошкольного образования», «…, не сдавшим отчёты».</summary>
    [GeneratedRegex(@",\s+(не\s+)?\w{3,}(щ|вш)(им|ими|их|ему|ей|его|ие)(ся)?\s.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ParticipialClause();

    /// <summary>«Работодателям – сельскохозяйственным предприятиям».</summary>
    [GeneratedRegex(@"\s+[–—]\s+.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Apposition();

    /// <summary>«Издательствам «Дрофа», «Просвещение» и иным».</summary>
    [GeneratedRegex(@"^(\p{L}+(?:ам|ям|ов|ы|и|а)(?:\s+\p{Ll}+)*)\s+«[^«»]+»(?:\s*(?:,|и)\s*«[^«»]+»)+(?:\s+(?:и\s+)?(?:др|ин|проч)\p{L}*\.?)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Examples();

    /// <summary>Several institutions of one kind are the kind: «школ №№ 2, 7, 13».</summary>
    [GeneratedRegex(@"\s*(№\s*№|№№|№)\s*[0-9]+\s*(,|и|–|-)\s*№?\s*[0-9]+(\s*(,|и|–|-)?\s*№?\s*[0-9]+)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>«Воспитателям всех групп», «Классным руководителям 5–9 классов», «Учителям 9-х и 11-х классов».</summary>
    [GeneratedRegex(@"\s+(всех\s+\w+(\s+\w+)?|[0-9][0-9\s,–—хи-]*\s*(классов|курсов|групп|лет))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    /// <summary>«РМО учителей математики и физики».</summary>
    [GeneratedRegex(@"^((?-i:\p{Lu}\p{L}{0,8}\p{Lu}))\s+(учителей|педагогов|воспитателей|преподавателей|классных|библиотекарей|руководителей|России\s+по|имени|им\.)(?=\s).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    /// <summary>«Муниципальному казённому учреждению «Центр развития образования»», «КОГБУЗ «Районная больница»»: the name is in the quotation.</summary>
    [GeneratedRegex(
        """
        ^(?:
            (?:
                государственн|муниципальн|областн|краев|республиканск|федеральн|автономн|бюджетн|казенн|казённ|образовательн|некоммерческ|профессиональн
                |учреждени|организаци|предприяти|обществ|дополнительн|дошкольн|общеобразовательн|здравоохранени|культуры|образования
            )\w*\s+
            | (?-i:\p{Lu}{2,9})\s+
        )+«([^«»]+(?:«[^«»]+»)?[^«»]*)»$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LegalForm();

    /// <summary>In the archive of one place «администрации района» is that of its only district.</summary>
    [GeneratedRegex(@"(?<=\S\s+)(?-i:\p{Lu})[\p{L}-]+ского\s+((муниципального\s+|городского\s+)?(района|округа))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex District();

    /// <summary>«Мэрию города Новосибирска», «Государственной Думе Федерального Собрания», «депутатам от Кузбасса».</summary>
    [GeneratedRegex(
        """
        (?<=\s(города|посёлка|поселка|села))\s+(?-i:\p{Lu})[\p{L}-]+\s*$
        | \s+Федерального\s+Собрания(\s+(Российской\s+Федерации|РФ))?\s*$
        | \s+от\s+(?-i:\p{Lu})[\p{L}-]+(\s+(области|края|республики))?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex City();

    /// <summary>«Средствам массовой информации республики», «…муниципальных районов»: whose they are, the document says.</summary>
    [GeneratedRegex(
        """
        \s+(
            по\s+(?-i:\p{Lu})[\p{L}-]+(ской|цкой|скому|цкому)\s+(области|краю|республике|округу|району)
            | (?-i:РС\s*\(Я\)|РТ|РБ|РД|РК|РМ|РА|РХ|УР|ЧР|РМЭ|КБР|КЧР|РСО-Алания|РСО|ХМАО(-Югры)?|ЯНАО|НАО|ЕАО|ЧАО)
            | ((наше(й|го)|все(й|го))\s+)?(республики|области|края|района|районов|города|городов|округа|региона|регионов|страны|поселения|муниципалитета)
            | муниципальных(\s+(районов|округов|образований)|,|\s+и|\s+городских|\s+муниципальных)+
        )\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Territory();

    /// <summary>«Сельским школам», «Районным средствам массовой информации».</summary>
    [GeneratedRegex(
        """
        ^(всем\s+|нашим\s+)?
        (иным|иные|другим|прочим|остальным|сельским|городским|районным|областным|краевым|республиканским|региональным|местным|муниципальным|малокомплектным|базовым|всем|нашим)\s+(?=\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Kind();

    /// <summary>Who turns to the heads of institutions turns to the institutions.</summary>
    [GeneratedRegex(
        """
        ^(
            (руководителям|директорам|заведующим|начальникам|главам|ректорам|администрациям|(педагогическим\s+)?коллективам)
            (\s+и\s+(руководителям|директорам|заведующим|начальникам|педагогам|коллективам))?
        )\s+(?=\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"^(?<first>\w+(ым|им|ых|их|ый|ий|ому|ему))\s+и\s+(?<second>\w+(ым|им|ых|их|ый|ий|ому|ему)\s+.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adjectives();

    /// <summary>«Отдел образования администрации Уржумского района», «Дом культуры города Слободского».</summary>
    [GeneratedRegex(
        """
        \s+(
            администрации(\s+.*)?
            | (города|г\.|посёлка|поселка|села)\s+(?-i:\p{Lu}).*
            | (?-i:\p{Lu})[\p{L}-]+(ского|цкого)\s+(муниципального\s+|городского\s+)?(района|округа).*
        )$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    internal static partial Regex Administration();
}
