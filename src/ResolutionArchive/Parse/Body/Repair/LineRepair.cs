using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>Repairs the characters of a line where there is no doubt what they should be. The file stays as it is, and every repair is told.</summary>
internal static class LineRepair
{
    private static readonly (Func<RichText, RichText> Repair, Rule Rule)[] Repairs =
    [
        (FormattingTags.Remove, Rules.FormattingTags),
        (HiddenCharacters.Remove, Rules.HiddenCharacters),
        (MixedAlphabets.Separate, Rules.MixedAlphabets),
        (TypedSigns.Replace, Rules.TypedSigns),
        (SpacedLetters.Close, Rules.SpacedLetters),
    ];

    /// <summary>The line as it should be; null where nothing of it is left to see.</summary>
    public static BodyLine? Apply(BodyLine line, DiagnosticLog log)
    {
        var text = line.Text;
        foreach (var (repair, rule) in Repairs)
        {
            var repaired = repair(text);
            if (ReferenceEquals(repaired, text) || repaired.Plain == text.Plain)
                continue;
            log.Add(rule, line.At);
            text = repaired;
        }

        text = text.Trim();
        return text.Plain.Length == 0 ? null : line with { Text = text };
    }
}
