using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Resolve;

/// <summary>
/// What an assembly charges its own organ with («Оргкомитету издать тезисы», «Поручить президиуму собрать подписи») is a decision about its own affairs, and no
/// recommendation, unless the authority file counts that organ among the addressees.
/// </summary>
internal static partial class OwnOrgans
{
    /// <summary>The body with what is said to such organs as prose in its place; each is reported.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isKnown">Whether the authority file knows an addressee.</param>
    /// <param name="log">Where it is reported.</param>
    public static DraftBody Release(DraftBody body, Func<string, bool> isKnown, DiagnosticLog log)
    {
        if (!body.Sections.Any(section => IsOwn(section.Names)))
            return body;
        var kept = new List<DraftSection>();
        var prose = new List<Block>();
        foreach (var section in body.Sections)
        {
            if (IsOwn(section.Names) && !isKnown(WithoutPerson(section.Names)))
            {
                log.Add(Rules.OwnOrgan, section.At, $"Поручение собственному органу собрания («{section.Names}») рекомендацией не считается.");
                prose.AddRange(AsProse(section));
                continue;
            }

            kept.Add(section with { Before = [.. prose, .. section.Before] });
            prose.Clear();
        }

        return body with { Sections = [.. kept], Closing = [.. prose, .. body.Closing] };
    }

    /// <summary>Whether the words name an organ of the assembly, and nobody beside it.</summary>
    internal static bool IsOwn(string names) => names.Length > 0 && Organ().IsMatch(names);

    /// <summary>«Оргкомитету (доц. Сергеев)».</summary>
    private static string WithoutPerson(string names) => names.IndexOfAny(['(', '/']) is > 0 and var bracket ? names[..bracket].TrimEnd() : names;

    private static IEnumerable<Block> AsProse(DraftSection section)
    {
        var heading = section.Printed is { } printed ? RichText.Join(" ", [InlineText(printed), section.Heading]) : section.Heading;
        if (section is { Opening: [], Items: [{ SubItems: [], Before: [] } only] })
            return [.. section.Before, new Paragraph(RichText.Join(" ", [heading, only.Text])), .. only.Notes];
        Block[] first = heading.Plain.Length > 0 ? [new Paragraph(heading)] : [];
        return [.. section.Before, .. first, .. section.Opening, .. section.Items.SelectMany(ListOf)];
    }

    private static IEnumerable<Block> ListOf(DraftItem item) =>
    [
        .. item.Before,
        new PlainList([new PlainListItem(item.Printed, item.Text, 0), .. item.SubItems.Select(sub => new PlainListItem(sub.Label, sub.Text, 1))]),
        .. item.Notes,
    ];

    private static RichText InlineText(string text) => RichText.Of([new TextRun(text, TextStyle.None, null)]);

    [GeneratedRegex(
        """
        ^\s*(сво(ему|ей|им)\s+)?(
            (оргкомитет|президиум|секретариат|оргбюро)(у|а|ы|ам|ов)? | (организационн|программн|рабоч|редакционн|сч[её]тн|мандатн)\w+\s+(комитет|совет|групп|комисси|бюро)(у|а|е|и|ы|ю)?
            | (команд[аеу]\s+)?организатор(ы|ам|ов) | правлени(е|ю|я) | ((ответственн|уч[её]н)\w+\s+)?секретар(ь|ю|я) | аппарат(у|а)?
        )
        (
            \s+(?:(?!(?-i:\p{Lu}))[\p{L}-]+(ого|ой|его|ей|ых)\s+)*
            (съезда|форума|конференции|совещания|семинара|слёта|слета|собрания|чтений|круглого\s+стола|пленума|конгресса|комитета|совета|обкома|крайкома|рескома|ассоциации|объединения|комиссии|коллегии|секции|фестиваля)
            (\s+(?-i:\p{Ll})[^,;]*)?
        )?
        \s*(\([^()]*\)|/[^/]*/)?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Organ();
}
