using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse;

/// <summary>
/// How a data file names a recommendation: <c>2015/forum/5.2 — обеспечить разработку… (k7f3b)</c>. The words are for people and for who writes by hand; in brackets stands the fingerprint of all
/// of them, so that two recommendations that begin alike are told apart. The id alone names whatever stands there.
/// </summary>
/// <param name="Text">All of it as written.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Stems">The words with which the recommendation begins.</param>
/// <param name="Mark">The fingerprint of its words; null where it is not written.</param>
internal sealed partial record RecommendationReference(string Text, string Id, IReadOnlyList<string> Stems, Fingerprint? Mark)
{
    /// <summary>In characters: enough to know a recommendation by, and two of them in a line.</summary>
    private const int LongestWords = 60;

    /// <summary>Whether it says more than where the recommendation stands.</summary>
    public bool HasWords => Stems.Count > 0 || Mark is not null;

    /// <summary>What is written so.</summary>
    public static RecommendationReference Parse(string text)
    {
        var parts = Form().Match(text);
        return new(text, parts.Groups["id"].Value, WordingStems.Of(parts.Groups["words"].Value), parts.Groups["mark"] is { Success: true } mark ? Fingerprint.TryParse(mark.Value) : null);
    }

    /// <summary>How the recommendation is named.</summary>
    public static string TextOf(Recommendation recommendation)
    {
        var words = Wording.Beginning(recommendation.PlainText, LongestWords).TrimEnd(';', '.', ',', ' ');
        var text = $"{recommendation.Id} — {words} ({recommendation.Fingerprint})";
        // A word that is cut in two, or stands alone in capitals, is another one.
        return Parse(text).Fits(recommendation, WordingStems.Of(recommendation.PlainText)) ? text : $"{recommendation.Id} — … ({recommendation.Fingerprint})";
    }

    /// <summary>Whether these are the recommendation's words.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="stems">Its words.</param>
    public bool Fits(Recommendation recommendation, IReadOnlyList<string> stems) =>
        Mark is not { } mark ? StartsWith(stems) : mark.IsSameAs(recommendation.Fingerprint) && StartsWith(stems);

    private bool StartsWith(IReadOnlyList<string> stems) => Stems.Count <= stems.Count && Stems.SequenceEqual(stems.Take(Stems.Count), StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<id>\S*)\s*(?<words>.*?)(\s*\((?<mark>[a-z0-9]{5,12})\))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
