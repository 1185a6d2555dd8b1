using System.Text.RegularExpressions;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Ways of saying less than a document says of an addressee, the closest first, so that one who is known in general is found by a heading that says
/// more: «Руководителям общеобразовательных организаций», «Директорам школ №№ 2, 7», «Органам управления образованием, входящим в …».
/// </summary>
internal static partial class LooserNames
{
    /// <summary>The looser readings of the heading, each shorter than the one before; none where it says no more than a name.</summary>
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
    }

    private static readonly (Regex Form, string Instead)[] Forms =
    [
        (ParticipialClause(), ""), (Numbers(), ""), (District(), "$1"), (Territory(), ""), (Leaders(), ""),
    ];

    /// <summary>«…, входящим в Сибирский федеральный округ», «…, реализующим программы дошкольного образования».</summary>
    [GeneratedRegex(@",\s+\w{3,}щ(им|ими|их|ему|ей|его|ие)(ся)?\s.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ParticipialClause();

    /// <summary>Several institutions of one kind are the kind: «школ №№ 2, 7, 13».</summary>
    [GeneratedRegex(@"\s*(№\s*№|№№|№)\s*[0-9]+\s*(,|и|–|-)\s*№?\s*[0-9]+(\s*(,|и|–|-)?\s*№?\s*[0-9]+)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>In the archive of one place «администрации района» is that of its only district.</summary>
    [GeneratedRegex(@"(?<=\S\s+)(?-i:\p{Lu})[\p{L}-]+ского\s+((муниципального\s+|городского\s+)?(района|округа))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex District();

    /// <summary>«Средствам массовой информации республики»: whose they are, the document says.</summary>
    [GeneratedRegex(@"\s+((наше(й|го)|все(й|го))\s+)?(республики|области|края|района|районов|города|городов|округа|региона|регионов|страны|поселения|муниципалитета)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Territory();

    /// <summary>Who turns to the heads of institutions turns to the institutions.</summary>
    [GeneratedRegex(@"^((руководителям|директорам|заведующим|начальникам|главам|ректорам|администрациям|(педагогическим\s+)?коллективам)(\s+и\s+(руководителям|директорам|заведующим|начальникам|педагогам|коллективам))?)\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();
}
