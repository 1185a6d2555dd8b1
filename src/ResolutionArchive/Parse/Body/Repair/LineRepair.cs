using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>Repairs the characters of a line or a cell where there is no doubt what they should be. The file stays as it is, and every repair is told.</summary>
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

    /// <summary>The line or table as it should be; null where nothing of it is left to see.</summary>
    public static BodyToken? Apply(BodyToken token, DiagnosticLog log) => token switch
    {
        BodyLine line => Apply(line.Text, line.At, log) is { Plain.Length: > 0 } text ? line with { Text = text } : null,
        TableToken table => table with { Rows = [.. table.Rows.Select(row => row.Select(cell => Apply(cell, table.At, log)).ToImmutableArray())] },
        _ => token,
    };

    /// <summary>The text repaired as a line of the body is.</summary>
    public static RichText Apply(RichText damaged, Location at, DiagnosticLog log)
    {
        var text = damaged;
        foreach (var (repair, rule) in Repairs)
        {
            var repaired = repair(text);
            if (ReferenceEquals(repaired, text) || repaired.Plain == text.Plain)
                continue;
            log.Add(rule, at);
            text = repaired;
        }

        return (text.Plain.Contains("  ", StringComparison.Ordinal) ? text.Map(run => run.Replace("  ", " ", StringComparison.Ordinal)) : text).Trim();
    }
}
