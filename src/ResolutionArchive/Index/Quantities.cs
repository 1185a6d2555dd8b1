using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Index;

/// <summary>
/// Large numbers however they are written: «10 тысяч», «10 тыс.», «10 000» and «10000» are found under the key <c>10000</c>. The reader's side reads them alike
/// (<c>quantities.js</c>); <c>tests/…/Search/quantities.tsv</c> holds both to the same results.
/// </summary>
internal static partial class Quantities
{
    /// <summary>The numbers in the text that take more than one word, with where each begins.</summary>
    public static IEnumerable<(int At, string Key)> In(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? [] : Quantity().Matches(text).Select(match => (match.Index, KeyOf(match)));

    private static string KeyOf(Match match)
    {
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        var zeros = match.Groups["unit"].Value.ToLowerInvariant() switch { "" => 0, ['т', ..] => 3, ['м', 'и', 'л', 'л', 'и', 'о', 'н', ..] or ['м', 'л', 'н'] => 6, _ => 9 };
        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        return fraction.Length > zeros
            ? string.Create(CultureInfo.InvariantCulture, $"{whole}{fraction}")
            : whole + fraction.PadRight(zeros, '0');
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,])(?:(?<whole>[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+|[0-9]+)(?:,(?<fraction>[0-9]+))?[ \u00A0\u202F\u2009]?(?<unit>тысяч[а-яё]*|тыс|миллион[а-яё]*|млн|миллиард[а-яё]*|млрд)(?![\p{L}])|(?<whole>[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+)(?![\p{L}\p{Nd}]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quantity();
}
