using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>What a build found, for programs: <c>--format json</c>.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(WithoutCommands()),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>GitHub's log would take «##[» in it for a command, and a terminal obeys what turns its direction.</summary>
    private static TextEncoderSettings WithoutCommands()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters(['#', '\u061C', '\u200E', '\u200F', .. Range('\u202A', 5), .. Range('\u2066', 4)]);
        return settings;

        static IEnumerable<char> Range(char first, int count) => Enumerable.Range(first, count).Select(code => (char)code);
    }

    /// <summary>Prints the report to standard output.</summary>
    public static void Print(BuildReport report, ImmutableArray<Diagnostic> diagnostics, string input)
    {
        var found = diagnostics.Select(diagnostic => DiagnosticPrinter.Rooted(diagnostic, input)).Select(diagnostic => new Finding(
            diagnostic.Rule.Code,
            diagnostic.Rule.Severity == Severity.Information ? "info" : diagnostic.Rule.Severity.ToString().ToLowerInvariant(),
            diagnostic.At.Path,
            diagnostic.At.Line,
            diagnostic.At.Column,
            diagnostic.Message,
            diagnostic.Hint));
        Console.WriteLine(JsonSerializer.Serialize(new Report([.. found], report.Inventory.Resolutions, report.Inventory.Recommendations, report.Inventory.Files), Options));
    }

    private sealed record Report(ImmutableArray<Finding> Diagnostics, int Resolutions, int Recommendations, int Files);

    private sealed record Finding(string Code, string Severity, string File, int Line, int Column, string Message, string Hint);
}
