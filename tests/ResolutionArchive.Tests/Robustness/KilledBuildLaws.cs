using System.Diagnostics;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>A build that is killed while it writes leaves every page whole, and a site that is the old one, the new one or, where a journal says so, both; the next build makes it the new one.</summary>
public sealed class KilledBuildLaws : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Whenever_a_build_is_killed_the_site_is_whole_and_the_next_build_heals_it()
    {
        for (var i = 0; i < 60; i++)
            folder.Write($"input/resolutions/2024/r{i}.md", $"---\ntitle: Т {i}\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить предмету {i}.\n");
        folder.Write("input/site.yml", "title: Архив\nbase: https://old.example/\n");
        await BuildAsync("old", "https://old.example/");
        await BuildAsync("new", "https://new.example/");
        var (old, next) = (Files("old"), Files("new"));
        Fuzz.Run(3, random =>
        {
            var site = $"site{random.Next()}";
            foreach (var (path, text) in old)
                folder.Write($"{site}/{path}", text);
            folder.Write($"{site}/{Manifest.Name}", Manifest.TextOf(old.Keys));
            Kill(site, TimeSpan.FromMilliseconds(random.Next(60)));
            var left = Files(site);
            var mixed = File.Exists(folder.At($"{site}/{StagedCommit.Journal}"));
            Assert.All(left, file => Assert.True(old.GetValueOrDefault(file.Key) == file.Value || next.GetValueOrDefault(file.Key) == file.Value, file.Key));
            Assert.True(mixed || Same(left, old) || Same(left, next), "A mixed site without a journal.");
            BuildAsync(site, "https://new.example/").GetAwaiter().GetResult();
            Assert.Equal(next, Files(site));
            Assert.Equal(next.Keys.Order(StringComparer.Ordinal), Manifest.Read(folder.At(site)).Paths.ToArray());
            Assert.False(Directory.Exists(folder.At(site + "/.resolution-archive.stage")));
        });
    }

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.GetValueOrDefault(file.Key) == file.Value);

    /// <summary>Kills a build so long after it has begun to make its files ready; one that is faster than that ends.</summary>
    private void Kill(string site, TimeSpan after)
    {
        using var build = Process.Start(ProgramRun.StartInfo(["build", "--base-url", "https://new.example/", "--output", site], folder.Path))!;
        build.BeginOutputReadLine();
        build.BeginErrorReadLine();
        while (!build.HasExited && !Directory.Exists(folder.At($"{site}/.resolution-archive.stage")))
            Thread.Yield();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < after;)
            Thread.Yield();
        build.Kill();
        build.WaitForExit();
    }

    private async Task BuildAsync(string output, string address)
    {
        var publication = new Publication(new Uri(address), null) { ThisYear = 2026 };
        var report = await SiteBuild.RunAsync(folder.At("input"), new OutputFolder(folder.At(output)), publication, new StandardTheme(), new DiagnosticLog(), _ => { }, TestContext.Current.CancellationToken);
        Assert.NotNull(report.Written);
    }

    /// <summary>What a reader of the site can see: all but the records, which hold times.</summary>
    private Dictionary<string, string> Files(string site) => Directory.EnumerateFiles(folder.At(site), "*", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(folder.At(site), path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .Where(file => file.Path[0] != '.').ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
}
