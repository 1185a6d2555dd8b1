using System.Security.Cryptography;

namespace ResolutionArchive.Tests.Whole;

public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_output_does_not_depend_on_the_machines_language()
    {
        var first = await BuildAsync("C", Repository.At("input"));
        Assert.Equal(first, await BuildAsync("ru_RU.UTF-8", Repository.At("input")));
        Assert.Equal(first, await BuildAsync("tr_TR.UTF-8", Repository.At("input")));
    }

    [Fact]
    public async Task The_output_does_not_depend_on_the_order_in_which_files_came()
    {
        var files = Directory.GetFiles(Repository.At("input"), "*", SearchOption.AllDirectories);
        using var forwards = new TemporaryFolder();
        using var backwards = new TemporaryFolder();
        foreach (var file in files)
            forwards.Write(Path.GetRelativePath(Repository.At("input"), file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        foreach (var file in files.Reverse())
            backwards.Write(Path.GetRelativePath(Repository.At("input"), file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(await BuildAsync("C", forwards.Path), await BuildAsync("C", backwards.Path));
    }

    /// <summary>Builds with the real program and returns a hash of all that it wrote but its records, which hold times.</summary>
    private async Task<string> BuildAsync(string locale, string input)
    {
        var output = folder.At(Guid.NewGuid().ToString("N"));
        var result = await ProgramRun.StartAsync(["build", "--input", input, "--output", output], environment: new() { ["LC_ALL"] = locale, ["LANG"] = locale });
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file)[0] != '.').Order(StringComparer.Ordinal);
        return string.Join('\n', files.Select(file => $"{Path.GetRelativePath(output, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
    }
}
