using System.Globalization;
using System.Runtime.InteropServices;

namespace ResolutionArchive.Bench;

/// <summary>
/// Builds generated archives with this program and with its peers, in one run on one machine, from process start to end, and prints a
/// table of the best of three and of the ratios. Run from the root: <c>dotnet run --project bench --configuration Release [sizes]</c>.
/// With <c>linking [counts]</c> it measures how recurrences are found in generated recommendations, with <c>quality</c> how well in the real ones.
/// Hugo is taken from PATH, Pagefind from <c>bench/node_modules</c> (<c>npm install --prefix bench --no-save --no-package-lock pagefind</c>).
/// </summary>
internal static class Program
{
    private const int Repetitions = 3;

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["linking", .. var counts])
        {
            LinkingBench.Run(counts.Length == 0 ? [2500, 25000, 250000] : counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)));
            return 0;
        }

        if (arguments is ["quality"])
        {
            await QualityReport.RunAsync();
            return 0;
        }

        int[] sizes = arguments.Length == 0 ? [5, 100, 1000] : [.. arguments.Select(argument => int.Parse(argument, CultureInfo.InvariantCulture))];
        var work = Directory.CreateTempSubdirectory("resolution-archive-bench-").FullName;
        try
        {
            var program = Path.Combine(work, "program");
            await Measurement.RunAsync("dotnet", ["publish", "src/ResolutionArchive.Cli", "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "--output", program]);
            var generator = await ArchiveGenerator.LearnAsync("input");
            Console.WriteLine("| resolutions | recommendations | tool | best time, s | peak memory, MB | time, ours = 1 |\n|---|---|---|---|---|---|");
            foreach (var size in sizes)
                await CompareAsync(generator.Generate(size), size, Path.Combine(work, size.ToString(CultureInfo.InvariantCulture)), Path.Combine(program, "resolutions"));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    private static async Task CompareAsync(IReadOnlyList<GeneratedResolution> archive, int size, string work, string program)
    {
        var (input, hugo, output) = (Path.Combine(work, "input"), Path.Combine(work, "hugo"), Path.Combine(work, "output"));
        ArchiveGenerator.WriteInput(archive, "input", input);
        HugoSite.Write(archive, hugo);
        var ours = await BestAsync(output, program, ["--input", input, "--output", output]);
        var count = archive.Sum(resolution => resolution.Sections.Sum(section => section.Items.Count));
        Print(size, count, "Resolution Archive", ours, ours);
        Print(size, count, "Hugo, taxonomies", await BestAsync(Path.Combine(hugo, "public"), "hugo", ["--quiet", "--source", hugo]), ours);
        HugoSite.AddRelated(hugo);
        Print(size, count, "Hugo, taxonomies and related content", await BestAsync(Path.Combine(hugo, "public"), "hugo", ["--quiet", "--source", hugo]), ours);
        Print(size, count, "Pagefind over Hugo's output", await BestAsync(Path.Combine(hugo, "public", "pagefind"), Pagefind(), ["--silent", "--site", Path.Combine(hugo, "public")]), ours);
    }

    private static async Task<Measurement?> BestAsync(string made, string program, string[] arguments)
    {
        Measurement? best = null;
        for (var i = 0; i < Repetitions; i++)
        {
            if (Directory.Exists(made))
                Directory.Delete(made, recursive: true);
            if (await Measurement.RunAsync(program, arguments) is not { } run)
                return null;
            best = best is null || run.Time < best.Time ? run : best;
        }

        return best;
    }

    /// <summary>The program itself; the script that npm puts before it would hide its memory.</summary>
    private static string Pagefind() => Directory.Exists("bench/node_modules/@pagefind")
        ? Directory.EnumerateFiles("bench/node_modules/@pagefind", "pagefind_extended*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First()
        : "pagefind";

    private static void Print(int size, int count, string tool, Measurement? run, Measurement? ours) => Console.WriteLine(run is null || ours is null
        ? FormattableString.Invariant($"| {size} | {count} | {tool} | not installed | | |")
        : FormattableString.Invariant($"| {size} | {count} | {tool} | {run.Time.TotalSeconds:F2} | {run.PeakMegabytes:F0} | {run.Time / ours.Time:F2} |"));
}
