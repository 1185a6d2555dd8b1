using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The formulas of those who write as they speak: «Дорогие родители! Читайте детям вслух», «Школы, пожалуйста, найдите место», «И ещё одна просьба к
/// отделам образования: …», «Родители, и к вам просьба: …».
/// </summary>
internal static partial class PersonalAppeal
{
    /// <summary>The formula with which the text begins; null where there is none of this kind.</summary>
    public static AddressingFormula? Find(string text)
    {
        if (Request().Match(text) is { Success: true } request)
            return Of(request, text, names: request.Groups["names"].Value);
        if (Vocative().Match(text) is not { Success: true } call)
            return null;
        var names = call.Groups["names"].Value;
        var asks = call.Groups["request"].Success || (call.Length < text.Length && Requests.OpensWithImperative(text[call.Length..])) || (call.Length == text.Length && call.Groups["please"].Success);
        return asks && AddresseeLexicon.FirstIn([.. Russian.Words.Of(names)], names) is not null ? Of(call, text, names) : null;
    }

    private static AddressingFormula Of(Match match, string text, string names) =>
        new(AddresseeName.Trim(names), text.AsSpan(0, match.Length).TrimEnd(" ,:;–—").Length, match.Length, HasVerb: true);

    [GeneratedRegex(
        """
        ^\s*((и|а)\s+)?(еще\s+|ещё\s+)?((одна|наша|особая|отдельная|большая|главная|последняя|огромная)\s+){0,2}(просьба|пожелание|предложение|обращение)\s+(к|для)\s+(?<names>[^:.;!?]{3,120}?)\s*[:–—]\s*(?=\S)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Request();

    [GeneratedRegex(
        """
        ^\s*((дорогие|уважаемые|милые|любимые)\s+)?(?<names>\p{L}[\p{L}\s-]{2,60}?)
        (
            \s*,\s*((и|а)\s+)?(у\s+нас\s+)?(к\s+вам\s+)(наша\s+|одна\s+)?(?<request>просьба)\s*[:–—]\s*
            | \s*[!,]\s*(?<please>пожалуйста\s*[,:!]?\s*)?
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Vocative();
}
