using System.Text.RegularExpressions;

namespace ResolutionArchive.Resolve;

/// <summary>
/// Bodies of several places that are named with one noun: «управлениям образования Гайнского, Косинского и Чердынского районов» are three. Whether they are is the authority file's
/// business: where it knows each of them, they are meant.
/// </summary>
internal static partial class CoordinatedPlaces
{
    /// <summary>The heading once for each place; nothing where it names fewer than two.</summary>
    public static IEnumerable<string> Of(string heading)
    {
        if (Places().Match(heading) is not { Success: true } places)
            return [];
        var (before, after) = (heading[..places.Index], heading[(places.Index + places.Length)..]);
        return places.Groups["place"].Captures.Select(place => before + place.Value + after);
    }

    /// <summary>A row of adjectives in capitals before what they belong to: «Гагаринского и Вяземского |районов».</summary>
    [GeneratedRegex(@"(?<=\S\s)(?<place>\p{Lu}[\p{Ll}-]+(ого|его|ой|ей))((,\s*|\s+и\s+)(?<place>\p{Lu}[\p{Ll}-]+(ого|его|ой|ей)))+(?=\s+\p{Ll}{3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Places();
}
