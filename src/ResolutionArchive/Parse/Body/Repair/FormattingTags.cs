using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>HTML tags that only say how text is set, as they come with text from web pages. Any other tag is text and stays.</summary>
internal static partial class FormattingTags
{
    /// <summary>The text without them.</summary>
    public static RichText Remove(RichText text) => text.Plain.Contains('<', StringComparison.Ordinal) ? text.Map(run => Tag().Replace(BlockTag().Replace(run, " "), "")) : text;

    [GeneratedRegex(@"</?(u|b|i|s|strong|em|span|font|small|big)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<br\s*/?>|</?(p|div|center)(\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BlockTag();
}
