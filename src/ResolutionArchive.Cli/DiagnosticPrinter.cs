using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>Shows findings where they are read: in the terminal, and on GitHub beside the line and in the run's summary.</summary>
internal static partial class DiagnosticPrinter
{
    /// <summary>Prints all findings, each with its hint; beside lines and in the summary mere information is left out.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="input">The input folder as it was given, for paths that an editor can click.</param>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string input)
    {
        var onGitHub = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";
        var rooted = diagnostics.Select(found => Rooted(found, input)).ToList();
        foreach (var diagnostic in rooted)
        {
            Console.Error.WriteLine(diagnostic);
            Console.Error.WriteLine("    " + diagnostic.Hint.Replace("\n", "\n    ", StringComparison.Ordinal));
            if (onGitHub && diagnostic.Rule.Severity != Severity.Information)
                Console.Out.WriteLine(Annotation(diagnostic));
        }

        if (onGitHub && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path)
            File.AppendAllText(path, JobSummary.Of(rooted, JobSummary.Source(Environment.GetEnvironmentVariable), File.Exists(path) ? new FileInfo(path).Length : 0));
    }

    /// <summary>The finding with the path that leads to its file from where the program was started.</summary>
    public static Diagnostic Rooted(Diagnostic diagnostic, string input) =>
        diagnostic with { At = diagnostic.At with { Path = Path.Combine(input, diagnostic.At.Path).Replace('\\', '/') } };

    /// <summary>«ошибка», «предупреждение», «сведение».</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "ошибка",
        Severity.Warning => "предупреждение",
        _ => "сведение",
    };

    private static string Annotation(Diagnostic diagnostic)
    {
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var (path, line, column) = diagnostic.At;
        return FormattableString.Invariant($"::{kind} file={Property(PrintableText.Line(path))},line={line},col={column},title={diagnostic.Rule.Code}::")
            + Data($"{diagnostic.Message}\n{diagnostic.Hint}");
    }

    /// <summary>A file's text may hold anything; in Markdown it is text, no markup.</summary>
    public static string AsText(string text) => Markup().Replace(
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal), @"\$0").Replace("\n", "<br>", StringComparison.Ordinal);

    [GeneratedRegex(@"[\\|`\[\]*_~@#]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
