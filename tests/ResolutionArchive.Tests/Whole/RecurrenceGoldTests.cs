using System.Collections.Immutable;
using System.Text.Json;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Whole;

/// <summary>The recurrences that the archive shows against the pairs that a reader judged (<c>Gold/recurrence.tsv</c>).</summary>
public sealed class RecurrenceGoldTests
{
    private static readonly Lazy<Task<ImmutableHashSet<string>>> Linked = new(BuildAsync);

    private static readonly string[][] Pairs =
        [.. File.ReadLines(Repository.At("tests", "ResolutionArchive.Tests", "Gold", "recurrence.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public async Task What_recurs_for_a_reader_is_linked_and_little_else()
    {
        var linked = await Linked.Value;
        var recurring = Keys("recurring");
        var hits = linked.Intersect(recurring).Count;
        var wrong = linked.Except(recurring).Except(Keys("related"));
        var (precision, recall) = ((double)hits / (hits + wrong.Count), (double)hits / recurring.Count);
        Assert.InRange(precision, 0.85, 1);
        Assert.InRange(2 * precision * recall / (precision + recall), 0.69, 1);
    }

    [Theory]
    [InlineData("2021/vospitatelnaya-ekosistema/2.1", "2021/vospitatelnaya-ekosistema/4.1")]
    [InlineData("undated/blago-daryu/4.2", "2021/vospitatelnaya-ekosistema/1.2")]
    [InlineData("2022/avgustovskoe-soveshchanie/2.2", "2022/avgustovskoe-soveshchanie/4.1")]
    public async Task A_shared_law_strategy_or_formula_is_no_recurrence(string a, string b) => Assert.DoesNotContain(Key(a, b), await Linked.Value);

    private static ImmutableHashSet<string> Keys(string label) => [.. Pairs.Where(pair => pair[0] == label).Select(pair => Key(pair[1], pair[2]))];

    private static string Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";

    private static async Task<ImmutableHashSet<string>> BuildAsync()
    {
        var report = await SiteBuild.RunAsync(Repository.At("input"), output: null, Publication.AsSet, new StandardTheme(), new DiagnosticLog(), _ => { });
        using var json = JsonDocument.Parse(report.Files.Single(file => file.Address.Path == "data/archive.json").Content);
        return [.. json.RootElement.GetProperty("recurrences").EnumerateArray()
            .SelectMany(line => line.GetProperty("links").EnumerateArray())
            .Select(link => Key(link.GetProperty("a").GetString()!, link.GetProperty("b").GetString()!))];
    }
}
