using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Bench;

/// <summary>
/// Compares the search with lunr, MiniSearch and Pagefind on generated archives. Here the archives are built; <c>bench/search/compare.mjs</c> indexes them for the peers,
/// runs all engines in one browser and prints a table for each size.
/// </summary>
internal static partial class SearchBench
{
    private const string Probes = "tests/ResolutionArchive.Tests/Search/probes.tsv";

    /// <summary>Builds archives of these sizes and compares.</summary>
    /// <param name="sizes">How many resolutions.</param>
    /// <param name="probes">A table of questions to the real archive in place of the tests' own.</param>
    /// <param name="work">An empty folder.</param>
    public static async Task RunAsync(IEnumerable<int> sizes, string? probes, string work)
    {
        var program = await Tools.PublishAsync(Path.Combine(work, "program"));
        var generator = ArchiveGenerator.Learn("input");
        var archives = new List<BuiltArchive>();
        foreach (var size in sizes)
        {
            var folder = Path.Combine(work, size.ToString(CultureInfo.InvariantCulture));
            var input = Path.Combine(folder, "input");
            ArchiveGenerator.WriteInput(generator.Generate(size), "input", input);
            archives.Add(await BuildAsync(program, size, input, folder));
        }

        var real = await BuildAsync(program, size: null, "input", Path.Combine(work, "real"));
        var suite = probes ?? (File.Exists(Probes) ? Probes : null);
        var pagefind = Tools.Pagefind();
        var job = Path.Combine(work, "job.json");
        await File.WriteAllTextAsync(job, JsonSerializer.Serialize(new Job(File.Exists(pagefind) ? pagefind : null, suite, real, archives), JsonSerializerOptions.Web));
        using var comparison = Process.Start("node", ["--max-old-space-size=12000", "bench/search/compare.mjs", job]);
        await comparison.WaitForExitAsync();
        if (comparison.ExitCode != 0)
            throw new InvalidOperationException("The comparison failed.");
    }

    private static async Task<BuiltArchive> BuildAsync(string program, int? size, string input, string folder)
    {
        var output = Path.Combine(folder, "output");
        var run = await Measurement.RunAsync(program, ["--input", input, "--output", output]);
        var milliseconds = IndexTime().Match(run!.Output).Groups[1].Value;
        return new BuiltArchive(size, output, double.Parse(milliseconds, CultureInfo.InvariantCulture) / 1000, folder);
    }

    /// <summary>What the program says of the room in which the index is made.</summary>
    [GeneratedRegex(@"указатель (\d+)\s")]
    private static partial Regex IndexTime();

    private sealed record BuiltArchive(int? Size, string Output, double Seconds, string Work);

    private sealed record Job(string? Pagefind, string? Probes, BuiltArchive Real, IReadOnlyList<BuiltArchive> Archives);
}
