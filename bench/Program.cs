using System.Globalization;

namespace ResolutionArchive.Bench;

/// <summary>
/// Builds generated archives with this program and with its peers, in one run on one machine, from process start to end, and prints a
/// table of the best of three and of the ratios. Run from the root: <c>dotnet run --project bench --configuration Release [sizes]</c>.
/// With <c>linking [counts]</c> it measures how recurrences are found in generated recommendations, with <c>quality [folders]</c> how well in the labelled ones;
/// <c>concepts</c> shows which words of recommendations name which concepts, <c>read</c> how each line of the standard input is read, <c>clashes</c> which terms of the
/// thesaurus stand in each other's way.
/// With <c>search [sizes] [probes]</c> it compares the search with lunr, MiniSearch and Pagefind; the probes are a table of questions to the real archive.
/// Hugo, Node and Chromium are taken from PATH, the rest from <c>bench/node_modules</c>
/// (<c>npm install --prefix bench --no-save --no-package-lock lunr@2.3 lunr-languages minisearch pagefind playwright-core</c>).
/// </summary>
internal static class Program
{
    private const int Repetitions = 3;

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["linking", .. var counts])
        {
            LinkingBench.Run(counts.Length == 0 ? [2500, 25000, 250000] : counts.Select(Number));
            return 0;
        }

        if (arguments is ["quality", .. var folders])
        {
            QualityReport.Run(folders);
            return 0;
        }

        if (arguments is ["read"])
        {
            ConceptReport.ReadLines();
            return 0;
        }

        if (arguments is ["clashes"])
        {
            TermClashReport.Run();
            return 0;
        }

        if (arguments is ["relatives"])
        {
            ConceptReport.PrintRelatives();
            return 0;
        }

        if (arguments is ["concepts"])
        {
            ConceptReport.Run();
            return 0;
        }

        if (arguments is ["search", .. var rest])
        {
            var sizes = rest.Where(IsNumber).Select(Number).ToList();
            await InWorkFolderAsync(work => SearchBench.RunAsync(sizes.Count == 0 ? [100, 1000, 10000] : sizes, rest.FirstOrDefault(argument => !IsNumber(argument)), work));
            return 0;
        }

        await InWorkFolderAsync(work => CompareAsync(arguments.Length == 0 ? [5, 100, 1000] : arguments.Select(Number), work));
        return 0;
    }

    private static bool IsNumber(string argument) => argument.All(char.IsAsciiDigit);

    private static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);

    private static async Task InWorkFolderAsync(Func<string, Task> measure)
    {
        var work = Directory.CreateTempSubdirectory("resolution-archive-bench-").FullName;
        try
        {
            await measure(work);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task CompareAsync(IEnumerable<int> sizes, string work)
    {
        var program = await Tools.PublishAsync(Path.Combine(work, "program"));
        var generator = ArchiveGenerator.Learn("input");
        Console.WriteLine("| resolutions | recommendations | tool | best time, s | peak memory, MB | time, ours = 1 |\n|---|---|---|---|---|---|");
        foreach (var size in sizes)
            await CompareAsync(generator.Generate(size), size, Path.Combine(work, size.ToString(CultureInfo.InvariantCulture)), program);
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
        Print(size, count, "Pagefind over Hugo's output", await BestAsync(Path.Combine(hugo, "public", "pagefind"), Tools.Pagefind(), ["--silent", "--site", Path.Combine(hugo, "public")]), ours);
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

    private static void Print(int size, int count, string tool, Measurement? run, Measurement? ours) => Console.WriteLine(run is null || ours is null
        ? FormattableString.Invariant($"| {size} | {count} | {tool} | not installed | | |")
        : FormattableString.Invariant($"| {size} | {count} | {tool} | {run.Time.TotalSeconds:F2} | {run.PeakMegabytes:F0} | {run.Time / ours.Time:F2} |"));
}
