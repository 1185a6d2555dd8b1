using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Write;

/// <summary>What a build came to besides its files; it is kept beside them for a build of which nothing has changed.</summary>
/// <param name="Stamp">What the build was made of.</param>
/// <param name="Inventory">What the site holds.</param>
/// <param name="Findings">What was found after reading, which is done anew by every build.</param>
internal sealed record Outcome(Stamp Stamp, Inventory Inventory, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The name of the file in the output folder.</summary>
    public const string Name = Manifest.Name + ".findings";

    /// <summary>A fault of ours may be one of the moment, such as a lack of memory; the next build may do without it.</summary>
    public bool IsToKeep => !Findings.Any(found => found.Rule == Rules.OurFault);

    /// <summary>As it is stored: what it belongs to, how much there is, the sources, the findings.</summary>
    /// <param name="site">The sum of the manifest of the site with which it goes.</param>
    public string Text(string site)
    {
        var (resolutions, recommendations, addressees, pages, files, sources) = Inventory;
        var lines = new StringBuilder(RecordLine.Of(Stamp.Text, site));
        lines.Append(RecordLine.Of(((int[])[resolutions, recommendations, addressees, pages, files, sources.Length]).Select(count => count.ToString(CultureInfo.InvariantCulture))));
        foreach (var source in sources)
            lines.Append(RecordLine.Of(source));
        foreach (var (rule, (path, line, column), message, hint) in Findings)
            lines.Append(RecordLine.Of(rule.Code, line.ToString(CultureInfo.InvariantCulture), column.ToString(CultureInfo.InvariantCulture), path, message, hint));
        return SummedText.Of(lines.ToString());
    }

    /// <summary>What is stored so; null where it belongs to another build or another site, or anything about it is odd.</summary>
    public static Outcome? Parse(string text, Stamp stamp, string site)
    {
        var lines = SummedText.LinesOf(text)?.Split('\n')[..^1].Select(RecordLine.Fields).ToList();
        if (lines is not [[var made, var goesWith], { } counts, ..] || made != stamp.Text || goesWith != site)
            return null;
        if (counts.Select(NumberIn).ToList() is not [{ } resolutions, { } recommendations, { } addressees, { } pages, { } files, { } sourceCount] || sourceCount > lines.Count - 2)
            return null;
        var sources = lines.Slice(2, sourceCount);
        var rules = Rules.All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        var findings = lines.Skip(2 + sourceCount).Select(line => FindingIn(line, rules)).ToList();
        return findings.Contains(null) || sources.Exists(line => line is not [_]) ? null
            : new Outcome(stamp, new Inventory(resolutions, recommendations, addressees, pages, files, [.. sources.Select(line => line![0])]), [.. findings.OfType<Diagnostic>()]);
    }

    private static Diagnostic? FindingIn(string[]? fields, Dictionary<string, Rule> rules) =>
        fields is [var code, var line, var column, var path, var message, var hint] && rules.TryGetValue(code, out var rule)
        && NumberIn(line) is { } row && NumberIn(column) is { } letter && PrintableText.IsHarmless(message) && hint.Split('\n').All(PrintableText.IsHarmless)
            ? new Diagnostic(rule, new Location(path, row, letter), message, hint) : null;

    private static int? NumberIn(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
