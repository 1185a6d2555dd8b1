using System.Net;
using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Parse.Body.Repair;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>Words in the front matter, which come from the same documents as the body and are damaged in the same ways.</summary>
internal static partial class HeaderText
{
    /// <summary>The words without entities and marks of emphasis, repaired as a line of the body is; null where nothing of them is left.</summary>
    public static Claim<string>? Repair(Claim<string>? claim, DiagnosticLog log)
    {
        if (claim is null)
            return null;
        var text = Emphasis().Replace(WebUtility.HtmlDecode(claim.Value), "");
        var repaired = LineRepair.Apply(InlineText.Plain(text), claim.At, log).Plain;
        return repaired.Length > 0 ? claim with { Value = repaired } : null;
    }

    [GeneratedRegex(@"\*{2,3}|^\*(?=[^*]+\*$)|(?<=^\*[^*]+)\*$|^`(?=[^`]+`$)|(?<=^`[^`]+)`$", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}
