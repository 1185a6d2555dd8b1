using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Render;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Cli.Serve;

/// <summary>The site as one build made it, held in memory.</summary>
internal sealed record Snapshot(ImmutableDictionary<string, OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Builds the site as it would be published at the address.</summary>
    public static async Task<Snapshot> BuildAsync(string input, string? ledger, Uri address, CancellationToken cancellation)
    {
        var log = new DiagnosticLog();
        var report = await SiteBuild.RunAsync(input, output: null, new Publication(address, null) { ThisYear = CommonOptions.ThisYear, Ledger = ledger }, new StandardTheme(), log, _ => { }, cancellation);
        return new Snapshot(report.Files.ToImmutableDictionary(file => file.Address.Path, StringComparer.Ordinal), log.ToOrdered());
    }
}
