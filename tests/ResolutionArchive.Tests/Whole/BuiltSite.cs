using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Whole;

/// <summary>
/// The archive's own input, with one more resolution that holds whatever a page can show, built once for all tests that look at pages.
/// It lies below <c>some/base/</c>, as it would on a server that is not its own.
/// </summary>
public sealed class BuiltSite : IAsyncLifetime
{
    public const string BasePath = "/some/base/";

    private readonly TemporaryFolder folder = new();

    /// <summary>The folder that a server would serve at its root.</summary>
    public string ServerRoot => folder.At("server");

    /// <summary>The folder of the site.</summary>
    public string Root => folder.At("server/some/base");

    /// <summary>The paths of the pages below the site's folder.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.At("input"));
        folder.Write("resolutions/2024/vse-srazu.md", await File.ReadAllTextAsync(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "everything-at-once", "input", "resolutions", "2024", "vse-srazu.md")));
        var publication = new Publication(new Uri("https://example.org" + BasePath), null);
        await SiteBuild.RunAsync(folder.Path, new OutputFolder(Root), publication, new StandardTheme(), new DiagnosticLog(), _ => { });
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
