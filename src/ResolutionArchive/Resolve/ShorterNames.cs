using System.Text.RegularExpressions;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Ways in which a document may shorten a name of the authority file, without whose the addressee is and without the place before it: «Отделу образования», where one is
/// known, of the administration of a district. The counterpart of <see cref="LooserNames"/>.
/// </summary>
internal static partial class ShorterNames
{
    /// <summary>The shorter names, none twice; none where the name is as short as that.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var whole = Place().Replace(LooserNames.Administration().Replace(name, ""), "").Trim();
        string[] shorter =
        [
            OwnedBy().Replace(name, ""), LooserNames.Administration().Replace(name, "").Trim(), whole, Named().Replace(whole, "$1 $2"),
            Whose().Match(name).Groups[1].Value, Post().Match(name).Groups[1].Value,
            .. Kinds().Match(name) is { Success: true } kinds ? [kinds.Groups["of"].Value + kinds.Groups["first"].Value, kinds.Groups["of"].Value + kinds.Groups["second"].Value] : (string[])[],
        ];
        return shorter.Where(one => one != name && (one.Contains(' ', StringComparison.Ordinal) || Post().IsMatch(name)) && one.Length > 0).Concat(AcronymOf(name)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>«Институт регионального развития Пензенской области» is «ИРР»; shorter ones mean too much.</summary>
    private static IEnumerable<string> AcronymOf(string name)
    {
        var words = Words.Of(name).TakeWhile((word, i) => i == 0 || (char.IsLower(name[word.Start]) && word.Normal != "имени")).Where(word => word.Length > 3).ToList();
        return words.Count is > 2 and < 7 ? [string.Concat(words.Select(word => char.ToUpperInvariant(name[word.Start])))] : [];
    }

    /// <summary>«Директора аграрных техникумов и колледжей».</summary>
    [GeneratedRegex(@"^(?<of>\p{L}+\s+(?:\p{Ll}+[ыи]х\s+)?)(?<first>\p{Ll}+(?:ов|ев|ей|[бвгджзклмнпрстфхцчшщ]))\s+и\s+(?<second>\p{Ll}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    /// <summary>«Атаманы казачьих округов Всевеликого Войска Донского», «Институт развития образования Югры»: whose they are, the document says.</summary>
    [GeneratedRegex(@"^(\p{L}[\p{L}-]*(?:\s+(?:по\s+|и\s+|при\s+)?(?-i:\p{Ll})[\p{L}-]+)+)\s+(?-i:\p{Lu})[\p{L}-]+(?:\s[^«»]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whose();

    /// <summary>«Директора школ» are «директора» where no others are known.</summary>
    [GeneratedRegex(@"^(директора|заведующие|ректоры|деканы|главы|завучи)\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    /// <summary>«Государственный музей-заповедник «Ростовский кремль»».</summary>
    [GeneratedRegex(@"^(государственн|муниципальн|федеральн)(ый|ая|ое)\s+(?=\p{Ll}+\S*\s+[«\p{L}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnedBy();

    /// <summary>«Кировский областной институт усовершенствования учителей».</summary>
    [GeneratedRegex(@"^(?-i:\p{Lu})[\p{L}-]+(ский|ская|ское|цкий|цкая|цкое)\s+((областн|краев|республиканск|городск|районн|государственн|региональн)(ой|ая|ое|ый|ий)\s+)*(?=\p{Ll})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    /// <summary>«Кировская областная научная библиотека имени А. И. Герцена» is «библиотека имени А. И. Герцена».</summary>
    [GeneratedRegex(@"^.*?\b(\p{Ll}+)\s+((имени|им\.)\s+.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
