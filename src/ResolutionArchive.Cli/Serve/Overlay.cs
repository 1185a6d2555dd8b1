using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli.Serve;

/// <summary>What a page that is being edited shows over itself: the findings of the last build.</summary>
internal static class Overlay
{
    /// <summary>The script that shows them and reloads the page after a build.</summary>
    public static string Script { get; } = Read();

    /// <summary>Errors and warnings as the script expects them.</summary>
    public static IEnumerable<Finding> Findings(Snapshot? snapshot) => (snapshot?.Diagnostics ?? [])
        .Where(diagnostic => diagnostic.Rule.Severity != Severity.Information)
        .Select(diagnostic => new Finding(diagnostic.ToString(), diagnostic.Hint, diagnostic.Rule.Severity == Severity.Error));

    /// <summary>A finding in the overlay.</summary>
    internal sealed record Finding(string Message, string Hint, bool IsError);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Overlay).Assembly.GetManifestResourceStream("overlay.js")!);
        return reader.ReadToEnd();
    }
}
