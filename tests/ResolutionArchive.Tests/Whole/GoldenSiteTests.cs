using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Whole;

/// <summary>
/// Small whole sites: <c>Sites/&lt;what it shows&gt;/input</c> is built and compared with <c>expected</c>, which holds what the build said, what
/// it made, and what a reader sees on the pages of the resolutions. To accept a change on purpose: <c>ACCEPT=1 dotnet test</c>, then look at the diff.
/// </summary>
public sealed partial class GoldenSiteTests
{
    public static TheoryData<string> Sites => [.. Directory.GetDirectories(Repository.At("tests", "ResolutionArchive.Tests", "Sites")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task The_site_is_as_expected(string name)
    {
        var folder = Repository.At("tests", "ResolutionArchive.Tests", "Sites", name);
        var actual = await BuildAsync(Path.Combine(folder, "input"));
        var expected = Path.Combine(folder, "expected");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            Accept(expected, actual);
        Assert.Equal(actual.Keys, Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(expected, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.All(actual, file => Assert.Equal(File.ReadAllText(Path.Combine(expected, file.Key)), file.Value));
    }

    private static async Task<SortedDictionary<string, string>> BuildAsync(string input)
    {
        var log = new DiagnosticLog();
        var report = await SiteBuild.RunAsync(input, output: null, Publication.AsSet with { ThisYear = 2024 }, new StandardTheme(), log, _ => { }, TestContext.Current.CancellationToken);
        var actual = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["diagnostics.txt"] = string.Concat(log.ToOrdered().Select(diagnostic => $"{diagnostic}\n    {diagnostic.Hint.Replace("\n", "\n    ", StringComparison.Ordinal)}\n")),
            ["files.txt"] = string.Concat(report.Files.Select(file => ContentName().Replace(file.Address.Path, "$1NAME") + "\n")),
        };
        foreach (var file in report.Files)
        {
            if (file.Address.Path == "data/archive.json")
                actual["archive.json"] = Encoding.UTF8.GetString(file.Content.Span);
            else if (file.Address.Path.StartsWith("resolutions/", StringComparison.Ordinal))
                actual[Path.ChangeExtension(file.Address.Path, ".txt")] = Reading(Encoding.UTF8.GetString(file.Content.Span));
        }

        return actual;
    }

    /// <summary>The text of the page's main part, a line a block, as a screen reader would say it.</summary>
    private static string Reading(string html)
    {
        var page = new HtmlParser().ParseDocument(BlockEnd().Replace(html, "\n$0"));
        foreach (var silent in page.QuerySelectorAll("script, noscript, button, svg"))
            silent.Remove();
        var lines = page.QuerySelector("main")!.TextContent.Split('\n').Select(line => WhiteSpace().Replace(line, " ").Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0)) + "\n";
    }

    private static void Accept(string expected, SortedDictionary<string, string> actual)
    {
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var (path, text) in actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(expected, path))!);
            File.WriteAllText(Path.Combine(expected, path), text);
        }
    }

    [GeneratedRegex("</(p|li|h1|h2|h3|dt|dd|td|th|tr)>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>Files of the index are named by what is in them, of which these files tell nothing.</summary>
    [GeneratedRegex("^(search/[a-z]+/)[0-9a-f]{10}")]
    private static partial Regex ContentName();
}
