using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;
using ResolutionArchive.Tests.Robustness;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Parse;

public sealed class NeighbourTests : IDisposable
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];

    private readonly TemporaryFolder folder = new();

    public NeighbourTests() => folder.CopyFrom(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "broken-among-good", "input"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_is_published_as_it_is_and_shown_with_its_text()
    {
        folder.Write("resolutions/2024/фото 1.png", Png);
        folder.Write("resolutions/2024/a.md", "---\ntitle: Т\ndate: 2024\nforum: Форум\n---\n![Слёт \"учителей\"](<фото 1.png>)\n\nШколам:\n- учить.\n");
        var files = await BuildAsync();
        Assert.Equal(Png, files["files/resolutions/2024/фото 1.png"]);
        Assert.Contains("<img src=\"../../files/resolutions/2024/%D1%84%D0%BE%D1%82%D0%BE%201.png\" alt=\"Слёт «учителей»\" loading=\"lazy\"", System.Text.Encoding.UTF8.GetString(files["resolutions/2024/a.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan.pdf", "%PDF-1.7", true)]
    [InlineData("scan.pdf", "<html>", false)]
    [InlineData("scan.png", "<script>", false)]
    [InlineData("plan.docx", "PK\u0003\u0004", true)]
    [InlineData("plan.docx", "<html>", false)]
    [InlineData("page.html", "<html>", false)]
    [InlineData("macro.docm", "PK\u0003\u0004", false)]
    [InlineData("drawing.svg", "<svg>", false)]
    [InlineData("a&b.pdf", "%PDF-1.7", false)]
    [InlineData("empty.pdf", "", false)]
    public async Task Only_harmless_files_that_are_what_their_names_say_are_published(string name, string content, bool published)
    {
        folder.Write($"resolutions/2024/{name}", content);
        folder.Write("resolutions/2024/a.md", $"---\ntitle: Т\ndate: 2024\nforum: Форум\n---\nСм. [файл]({name}).\n\nШколам:\n- учить.\n");
        Assert.Equal(published, (await BuildAsync()).Keys.Any(path => path.StartsWith("files/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_too_big_is_told_and_not_read()
    {
        using (var big = File.Create(folder.At("resolutions/2024/big.pdf")))
            big.SetLength(NeighbourKinds.MaxLength + 1);
        folder.Write("resolutions/2024/a.md", "---\ntitle: Т\ndate: 2024\nforum: Форум\n---\nСм. [файл](big.pdf).\n\nШколам:\n- учить.\n");
        var log = new DiagnosticLog();
        await BuildAsync(log);
        Assert.Contains(log.ToOrdered(), found => found.Rule == Rules.BrokenLink && found.At.Line == 6 && found.Hint.Contains("10 МБ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_link_finds_anything_but_the_files_of_the_archive() => Fuzz.Run(3000, random =>
    {
        string[] steps = ["..", "../", "/", "./", "a.png", "input/", "resolutions/", "2024/", "%2e%2e/", "%2F", "\\", "//", "file:", "c:/", "\0", "%00", "etc/passwd.png", "?", "#x", "~", " "];
        var neighbours = new Neighbours([new NeighbourFile("resolutions/2024/a.png", Png, null), new NeighbourFile("a.png", Png, null)]);
        var found = neighbours.Find(random.Text(steps, 6), isPicture: random.Next(2) == 0, new Location("resolutions/2024/x.md"), new DiagnosticLog());
        Assert.True(found is null or Picture { Path: "a.png" or "resolutions/2024/a.png" } or FileLink { Path: "a.png" or "resolutions/2024/a.png" });
    });

    private async Task<Dictionary<string, byte[]>> BuildAsync(DiagnosticLog? log = null)
    {
        var report = await SiteBuild.RunAsync(folder.Path, output: null, Publication.AsSet, new StandardTheme(), log ?? new DiagnosticLog(), _ => { }, TestContext.Current.CancellationToken);
        return report.Files.ToDictionary(file => file.Address.Path, file => file.Content.ToArray(), StringComparer.Ordinal);
    }
}
