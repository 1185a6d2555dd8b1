using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>Which files of the input did not come into the archive, though somebody meant them to.</summary>
internal static class LeftOut
{
    /// <summary>Their paths as an editor knows them, in ordinal order.</summary>
    public static ImmutableArray<string> Files(BuildReport report, ImmutableArray<Diagnostic> diagnostics, string input)
    {
        var published = report.Inventory.Sources.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. diagnostics.Where(found => found.Rule.Severity == Severity.Error && IsDocument(found.At.Path) && !published.Contains(found.At.Path))
                .Select(found => PrintableText.Line(DiagnosticPrinter.Rooted(found, input).At.Path)).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Says which they are, to whoever watches and to the later steps of a run on GitHub.</summary>
    public static void Print(ImmutableArray<string> files)
    {
        if (files.IsEmpty)
            return;
        var all = string.Join(", ", files);
        Console.WriteLine($"Не вошли в архив: {all}.");
        if (Environment.GetEnvironmentVariable("GITHUB_OUTPUT") is { Length: > 0 } path)
            File.AppendAllText(path, $"missing={all}\n");
    }

    /// <summary>The archive's own files cost entries, not themselves; findings on the output folder have a path of the machine.</summary>
    private static bool IsDocument(string path) => path.StartsWith("resolutions/", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
