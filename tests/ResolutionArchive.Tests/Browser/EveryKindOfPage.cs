using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Tests.Whole;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Browser;

/// <summary>
/// The archive's own input with what makes the pages that it has not: an answer, a document that moved, and two long ones of which the second repeats the first, so that years of
/// an addressee and of recurrences have pages of their own.
/// </summary>
public sealed class EveryKindOfPage : IAsyncLifetime
{
    /// <summary>So many pages of a folder are looked at; they are alike.</summary>
    private const int Enough = 6;

    private const int Long = 320;

    private readonly TemporaryFolder folder = new();

    /// <summary>The folder that a server would serve at its root.</summary>
    public string ServerRoot => folder.At("server");

    /// <summary>The folder of the site.</summary>
    public string Root => folder.At("server/some/base");

    /// <summary>The paths of pages below the site's folder, the first and the last of each kind.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).GroupBy(path => Path.GetDirectoryName(path) ?? "", StringComparer.Ordinal)
        .SelectMany(group => group.Key.Length == 0 ? group : group.Take(Enough).Union(group.TakeLast(Enough), StringComparer.Ordinal))];

    /// <summary>The address of a page on a server.</summary>
    /// <param name="server">The root of the server.</param>
    /// <param name="path">The page.</param>
    public static string On(Uri server, string path) => new Uri(server, BuiltSite.BasePath + path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.At("input"));
        folder.Write("resolutions/2024/vse-srazu.md", await File.ReadAllTextAsync(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "everything-at-once", "input", "resolutions", "2024", "vse-srazu.md")));
        folder.Write("responses.yml", "- recommendation: 2022/avgustovskoe-soveshchanie/4.2\n  date: 2023-02-01\n  by: soiro\n  status: исполнено\n  text: Программа курсов утверждена, обучено 240 педагогов.\n  link: https://example.org/novosti/240\n");
        folder.Write("resolutions/2020/dlinnaya.md", "---\ntitle: Длинная\ndate: 2020\nforum: Форум\naliases: 2019/prezhnyaya\n---\nШколам:\n" + Items());
        folder.Write("resolutions/2018/dlinnaya.md", "---\ntitle: Длинная\ndate: 2018\nforum: Форум\n---\nШколам:\n" + Items());
        var publication = new Publication(new Uri("https://example.org" + BuiltSite.BasePath), null);
        await SiteBuild.RunAsync(folder.Path, new OutputFolder(Root), publication, new StandardTheme(), new DiagnosticLog(), _ => { });
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Requests for things of which no two are alike.</summary>
    private static string Items() => string.Concat(Enumerable.Range(0, Long).Select(i => string.Create(CultureInfo.InvariantCulture, $"- поддержать {Word(i)} и {Word(i + 400)};\n")));

    private static string Word(int i) => string.Create(CultureInfo.InvariantCulture, $"{"бвгджзклмн"[i % 10]}{"аеиоу"[i / 10 % 5]}{"прстфхцчшщ"[i / 50 % 10]}{"аеиоу"[i / 500]}тель");
}
