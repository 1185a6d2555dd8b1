using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Render;
using ResolutionArchive.Render.Pages;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Write;

/// <summary>A build of which nothing has changed ends after reading, and nobody can tell by what it says or leaves.</summary>
public sealed class KeptSiteTests : IDisposable
{
    private static readonly Publication Usual = Publication.AsSet with { ThisYear = 2026 };

    private readonly TemporaryFolder folder = new();

    /// <summary>One text is in order, one is saved in an old encoding, which is found while it is read, one has a fault in its header and is left out.</summary>
    public KeptSiteTests()
    {
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/\n");
        folder.Write("input/resolutions/2024/good.md", "---\ntitle: Итоги\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить детей.\n");
        folder.Write("input/resolutions/2024/old.md", Encoding.Latin1.GetBytes("---\ntitle: Old\ndate: 2024\nforum: X\n---\n").Concat(Cyrillic("Школам:\n- учить взрослых и детей в школах области, посёлках и городах.\n")).ToArray());
        folder.Write("input/resolutions/2024/broken.md", "---\ntitle: \"Итоги\nforum: Форум\n---\nШколам:\n- учить.\n");
        folder.Write("ledger.json", "{\"resolutions\": [], \"addressees\": []}");
    }

    public void Dispose() => folder.Dispose();

    private sealed record Run(BuildReport Report, IReadOnlyList<Room> Rooms, IReadOnlyList<Diagnostic> Findings)
    {
        public bool IsKept => Rooms is [Room.Read];
    }

    [Fact]
    public async Task When_nothing_has_changed_the_build_ends_after_reading_and_says_the_same()
    {
        var first = await BuildAsync();
        var (site, times) = (Site(), Times());
        var second = await BuildAsync();
        Assert.Equal((false, true), (first.IsKept, second.IsKept));
        Assert.Equal(first.Findings, second.Findings);
        Assert.Contains(second.Findings, found => found.Rule == Rules.NotUtf8 || found.Rule == Rules.DoubtfulEncoding);
        Assert.Contains(second.Findings, found => found.Rule == Rules.BrokenFrontMatter);
        Assert.Equal(first.Report.Inventory.Sources, second.Report.Inventory.Sources);
        Assert.Equal(first.Report.Inventory with { Sources = [] }, second.Report.Inventory with { Sources = [] });
        Assert.Equal(new WriteReport(0, first.Report.Files.Length, 0), second.Report.Written);
        Assert.Equal((site, times), (Site(), Times()));
    }

    [Fact]
    public async Task Without_a_folder_nothing_is_kept()
    {
        await BuildAsync();
        var log = new DiagnosticLog();
        Assert.NotEmpty((await SiteBuild.RunAsync(folder.At("input"), null, Usual, new StandardTheme(), log, _ => { }, TestContext.Current.CancellationToken)).Files);
    }

    public static TheoryData<string> Changes => ["a word", "a name", "a picture", "the base address", "the repository", "the year", "the day", "the ledger", "what is in the ledger", "what may be lost", "the program"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Whatever_a_site_is_made_of_is_built_anew_when_it_changes(string what)
    {
        var (publication, theme, mayShrink) = (what == "what is in the ledger" ? Usual with { Ledger = folder.At("ledger.json") } : Usual, (ITheme)new StandardTheme(), false);
        await BuildAsync(publication);
        Assert.True((await BuildAsync(publication)).IsKept);
        Action change = what switch
        {
            "a word" => () => folder.Write("input/resolutions/2024/good.md", folder.Read("input/resolutions/2024/good.md").Replace("детей", "людей", StringComparison.Ordinal)),
            "a name" => () => File.Move(folder.At("input/resolutions/2024/good.md"), folder.At("input/resolutions/2024/best.md")),
            "a picture" => () => folder.Write("input/resolutions/2024/a.png", [0x89, (byte)'P', (byte)'N', (byte)'G']),
            "the base address" => () => publication = publication with { BaseAddress = new Uri("https://other.example/") },
            "the repository" => () => publication = publication with { Repository = new Uri("https://other.example/") },
            "the year" => () => publication = publication with { ThisYear = 2027 },
            "the day" => () => publication = publication with { Today = new DateOnly(2026, 11, 26) },
            "the ledger" => () => publication = publication with { Ledger = folder.At("ledger.json") },
            "what is in the ledger" => () => folder.Write("ledger.json", "{\"resolutions\": [],\n\"addressees\": []}"),
            "what may be lost" => () => mayShrink = true,
            _ => () => theme = new OtherTheme(),
        };
        change();
        Assert.False((await BuildAsync(publication, theme, mayShrink)).IsKept);
        Assert.True((await BuildAsync(publication, theme, mayShrink)).IsKept);
    }

    /// <summary>A theme of another assembly stands for another program.</summary>
    private sealed class OtherTheme : ITheme
    {
        private readonly StandardTheme standard = new();

        public System.Collections.Immutable.ImmutableArray<OutputFile> Assets => standard.Assets;

        public Task<ReadOnlyMemory<byte>> RenderAsync(Page page) => standard.RenderAsync(page);
    }

    public static TheoryData<string> Damages =>
    [
        "deleted", "longer", "as long", "truncated", "folder deleted",
        "list truncated", "list mended", "list empty", "list deleted", "list of paths", "findings truncated", "findings mended", "findings empty", "findings deleted", "staged", "interrupted",
    ];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Whatever_happened_to_the_folder_the_next_build_mends_it(string damage)
    {
        await BuildAsync();
        var (site, page) = (Site(), folder.Read("output/index.html"));
        var (list, findings) = (folder.Read("output/.resolution-archive"), folder.Read("output/.resolution-archive.findings"));
        Action harm = damage switch
        {
            "deleted" => () => File.Delete(folder.At("output/index.html")),
            "longer" => () => folder.Write("output/index.html", page + "!"),
            "as long" => () => folder.Write("output/index.html", page.Replace('a', 'b')),
            "truncated" => () => folder.Write("output/index.html", page[..^5]),
            "folder deleted" => () => Directory.Delete(folder.At("output/resolutions"), recursive: true),
            "list truncated" => () => folder.Write("output/.resolution-archive", list[..^50]),
            "list mended" => () => folder.Write("output/.resolution-archive", list.Replace('1', '2')),
            "list empty" => () => folder.Write("output/.resolution-archive", ""),
            "list deleted" => () => File.Delete(folder.At("output/.resolution-archive")),
            "list of paths" => () => folder.Write("output/.resolution-archive", Manifest.TextOf(Manifest.Read(folder.At("output")).Paths)),
            "findings truncated" => () => folder.Write("output/.resolution-archive.findings", findings[..^50]),
            "findings mended" => () => folder.Write("output/.resolution-archive.findings", findings.Replace("RA", "RB", StringComparison.Ordinal)),
            "findings empty" => () => folder.Write("output/.resolution-archive.findings", ""),
            "findings deleted" => () => File.Delete(folder.At("output/.resolution-archive.findings")),
            "staged" => () => folder.Write("output/.resolution-archive.stage/files/index.html", "недописано"),
            _ => () => Interrupt("index.html", "недоделано"),
        };
        harm();
        var next = await BuildAsync();
        Assert.False(next.IsKept);
        Assert.NotNull(next.Report.Written);
        Assert.Equal(site, Site());
        Assert.False(Directory.Exists(folder.At("output/.resolution-archive.stage")));
        Assert.True((await BuildAsync()).IsKept);
        Assert.Equal(site, Site());
    }

    [Fact]
    public async Task A_file_that_somebody_touched_is_read_and_left()
    {
        var first = await BuildAsync();
        var yesterday = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(folder.At("output/index.html"), yesterday);
        var next = await BuildAsync();
        Assert.Equal((false, new WriteReport(0, first.Report.Files.Length, 0)), (next.IsKept, next.Report.Written));
        Assert.Equal(yesterday, File.GetLastWriteTimeUtc(folder.At("output/index.html")));
        Assert.True((await BuildAsync()).IsKept);
    }

    [Theory]
    [InlineData("resolutions")]
    [InlineData("index.html")]
    public async Task A_link_in_place_of_what_was_built_is_left_to_a_build(string place)
    {
        await BuildAsync();
        Directory.Move(folder.At($"output/{place}"), folder.At("moved"));
        File.CreateSymbolicLink(folder.At($"output/{place}"), folder.At("moved"));
        Assert.False((await BuildAsync()).IsKept);
    }

    [Fact]
    public async Task While_another_build_writes_nothing_is_kept()
    {
        await BuildAsync();
        using var held = FolderLock.Take(folder.At("output"), TimeSpan.Zero);
        var next = await BuildAsync();
        Assert.Equal((false, null), (next.IsKept, next.Report.Written));
        Assert.Contains(next.Findings, found => found.Rule == Rules.BusyFolder);
    }

    [Fact]
    public async Task What_is_not_to_be_lost_stops_a_build_after_one_that_might_lose_it()
    {
        await BuildAsync();
        File.Copy(folder.At("output/data/archive.json"), folder.At("published.json"));
        folder.Write("input/resolutions/2024/good.md", "---\ntitle: Другое\ndate: 2023\nforum: Съезд\n---\nЛицеям:\n- сажать деревья.\n");
        File.Move(folder.At("input/resolutions/2024/good.md"), folder.At("input/resolutions/2024/other.md"));
        File.Delete(folder.At("input/resolutions/2024/old.md"));
        var publication = Usual with { Ledger = folder.At("published.json") };
        Assert.NotNull((await BuildAsync(publication, mayShrink: true)).Report.Written);
        Assert.True((await BuildAsync(publication, mayShrink: true)).IsKept);
        for (var again = 0; again < 2; again++)
        {
            var stopped = await BuildAsync(publication);
            Assert.Contains(stopped.Findings, found => found.Rule == Rules.LostResolutions);
            Assert.Equal((false, null), (stopped.IsKept, stopped.Report.Written));
        }
    }

    private async Task<Run> BuildAsync(Publication? publication = null, ITheme? theme = null, bool mayShrink = false)
    {
        var (log, rooms) = (new DiagnosticLog(), new List<Room>());
        var output = new OutputFolder(folder.At("output"), mayShrink) { Patience = TimeSpan.Zero };
        var report = await SiteBuild.RunAsync(folder.At("input"), output, publication ?? Usual, theme ?? new StandardTheme(), log, rooms.Add, TestContext.Current.CancellationToken);
        return new Run(report, rooms, log.ToOrdered());
    }

    /// <summary>As a build leaves it that was killed while it put its files in place.</summary>
    private void Interrupt(string path, string text)
    {
        folder.Write($"output/.resolution-archive.stage/files/{path}", text);
        folder.Write("output/.resolution-archive.stage/journal", "");
    }

    private static byte[] Cyrillic(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1251).GetBytes(text);
    }

    private string Site() => string.Join('\n', Files().Select(path => $"{path} {Imprint.HashOf(File.ReadAllBytes(path))}"));

    private string Times() => string.Join('\n', Files().Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}"));

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder.At("output"), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal);
}
