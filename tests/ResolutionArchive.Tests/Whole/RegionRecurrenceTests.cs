using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Tests.Whole;

/// <summary>
/// The lines that are drawn in invented regions against the pairs that a reader judged (<c>Gold/region-*</c>). The bounds lie a little under what was measured; what holds for a
/// region that nothing was fitted to, <c>bench</c> says.
/// </summary>
public sealed class RegionRecurrenceTests
{
    [Theory]
    [InlineData("region-a", 0.80, 0.84)]
    [InlineData("region-c", 0.75, 0.52)]
    [InlineData("region-d", 0.80, 0.75)]
    [InlineData("region-e", 0.82, 0.74)]
    [InlineData("region-f", 0.88, 0.70)]
    [InlineData("region-g", 0.85, 0.66)]
    [InlineData("region-h", 0.85, 0.56)]
    [InlineData("region-i", 0.70, 0.64)]
    [InlineData("region-j", 0.86, 0.62)]
    public void What_recurs_for_a_reader_is_linked_and_little_else(string region, double leastPrecision, double leastF1)
    {
        var folder = Repository.At("tests", "ResolutionArchive.Tests", "Gold", region);
        var linked = Linked(folder);
        var labels = File.ReadLines(Path.Combine(folder, "recurrence.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).ToList();
        var recurring = labels.Where(row => row[0] == "recurring").Select(row => Key(row[1], row[2])).ToHashSet();
        var arguable = labels.Where(row => row[0] == "related").Select(row => Key(row[1], row[2]));
        var hits = linked.Count(recurring.Contains);
        var (precision, recall) = ((double)hits / linked.Except(arguable).Count, (double)hits / recurring.Count);
        Assert.InRange(precision, leastPrecision, 1);
        Assert.InRange(2 * precision * recall / (precision + recall), leastF1, 1);
    }

    private static ImmutableHashSet<string> Linked(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "2*.md").Order(StringComparer.Ordinal)
            .Select(file => new SourceFile($"resolutions/{Path.GetFileName(file)[..4]}/{Path.GetFileName(file)}", File.ReadAllText(file)))
            .Append(new SourceFile("addressees.yml", File.ReadAllText(Path.Combine(folder, "addressees.yml"))))
            .Append(new SourceFile("site.yml", File.ReadAllText(Repository.At("input", "site.yml"))));
        var site = Linker.Link(Resolver.Resolve(Parser.Parse(new InputFiles([.. texts], []), new DiagnosticLog()), Publication.AsSet, new DiagnosticLog()), new DiagnosticLog());
        return [.. site.Recurrences.SelectMany(line => line.Members.SelectMany((a, i) => line.Members.Skip(i + 1).Select(b => Key(IdOf(a), IdOf(b)))))];
    }

    private static string IdOf(RecommendationInPlace place) => $"{Path.GetFileNameWithoutExtension(place.Resolution.File)}#{place.Recommendation.Id.Number}";

    private static string Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";
}
