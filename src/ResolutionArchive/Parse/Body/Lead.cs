using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The words that lead to an addressee, and those that follow him: «Рекомендовать…», «Участники форума рекомендуют…»,
/// «Обратиться к… с предложением», «в адрес…».
/// </summary>
internal static partial class Lead
{
    /// <summary>How many characters of the text lead to the addressee; none in most headings.</summary>
    public static int LengthIn(string text) => Before().Match(text).Length;

    /// <summary>The part of a heading that names somebody.</summary>
    public static string NamesIn(string heading)
    {
        var names = heading[LengthIn(heading)..];
        var bare = Trim(After().Replace(names, ""));
        return bare.Length > 0 ? bare : Trim(names);
    }

    private static string Trim(string names) => FullStop().Replace(names.Trim(' ', ':', ',', ';', '\u00A0', '–', '—', '-'), "");

    /// <summary>After a whole word; «г.» and «др.» keep theirs.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{4})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    /// <summary>Up to the verb anything may stand («Участники форума»), but no other clause.</summary>
    [GeneratedRegex(
        """
        ^\s*
        ( ([^:;.,]*\s)? (рекоменду(ет|ют|ем)|предлага(ет|ют|ем)|поруча(ет|ют|ем)|прос(ит|ят|им)|обраща(ет|ют|ем)ся|решил[аои]?|постанов(ил[аои]?|ляет|ляют)) :? \s+ )?
        ( (рекомендации|предложения)\s+(?=для\s|в\s+адрес\s|\w+(ам|ям|ым|им|ому|ему|у)\b) )?
        ( (считать\s+(необходимым|целесообразным)|рекомендовать|предложить|поручить|просить|обратиться|направить\s+предложени[ея]|ходатайствовать\s+перед|довести\s+до\s+сведения) \s+ )?
        ( со?\s+(предложени|просьб|рекомендаци|инициатив|ходатайств)\w*\s+ )?
        ( (к|ко|для|со\s+стороны|в\s+адрес:?)\s+ )?
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Before();

    [GeneratedRegex(@"(\s+со?\s+(предложени|просьб|рекомендаци|инициатив|ходатайств)\w*.*|\s*\((отв|исп)[^()]*\)|\s*\([^()]*(?-i:\p{Lu}\.\s?\p{Lu})[^()]*\)|\s+(рекомендуется|рекомендуем|рекомендовано|предлагается|поручается|необходимо|следует|надлежит))\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
