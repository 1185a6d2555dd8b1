using System.Text.RegularExpressions;

namespace ResolutionArchive.Resolve;

/// <summary>Guesses from the words of an addressee at which of the levels of an archive it stands.</summary>
internal static partial class LevelGuess
{
    /// <summary>The level of the archive's own that the words speak for; null where they speak for none.</summary>
    public static string? Of(string name, IReadOnlyList<string> levels)
    {
        var stem = Federal().IsMatch(name) ? "федерал"
            : Municipal().IsMatch(name) ? "муницип"
            : School().IsMatch(name) ? "организац|образоват|школ"
            : Regional().IsMatch(name) ? "регион|област|кра"
            : Public().IsMatch(name) ? "обществ|партн|родит"
            : null;
        return stem is null ? null : levels.FirstOrDefault(level => Regex.IsMatch(level, stem, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }

    [GeneratedRegex(@"федеральн|российск\w*\s+федерац|\bросси[ия]\b|государственн\w+\s+дум|\bрф\b|правительств\w+\s+росс|минпросвещения|минобрнауки|рособрнадзор|президент", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Federal();

    [GeneratedRegex(@"муниципальн|местного\s+самоуправления|районн|городск\w+\s+(управлени|округ|дум|отдел)|администраци\w+\s+(район|город|муниципальн)|методическ\w+\s+(служб|кабинет|объединени)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Municipal();

    [GeneratedRegex(@"\b(школ|лице|гимнази|детск\w+\s+сад|дошкольн|общеобразовательн|образовательн\w+\s+(организаци|учреждени)|колледж|техникум|вуз|университет|учител|педагог|воспитател|классн\w+\s+руководител|директор)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex School();

    [GeneratedRegex(@"областн|област|кра(я|ев|ю)|республик|региональн|субъект|департамент|министерств|институт|законодательн", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regional();

    [GeneratedRegex(@"родител|общественн|партн[её]р|работодател|сми\b|средств\w+\s+массовой|профсоюз|фонд|волонт[её]р|издательств", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Public();
}
