using System.Text.Json;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Whole;

/// <summary>The archive's own five resolutions against what a reader finds in them (<c>Gold/*.tsv</c>).</summary>
public sealed class GoldTests
{
    private static readonly Lazy<Task<(JsonElement Json, IReadOnlyList<Diagnostic> Diagnostics)>> Archive = new(BuildAsync);

    [Fact]
    public async Task The_sections_their_addressees_and_recommendations_are_those_that_a_reader_finds()
    {
        var keys = Table("resolutions").ToDictionary(row => row[7], row => row[0], StringComparer.Ordinal);
        var found =
            from resolution in (await Archive.Value).Json.GetProperty("resolutions").EnumerateArray()
            from section in resolution.GetProperty("sections").EnumerateArray()
            select string.Join('\t',
                keys[resolution.GetProperty("title").GetString()!],
                section.GetProperty("number").GetInt32(),
                section.GetProperty("heading").GetString(),
                string.Join(',', section.GetProperty("addressees").EnumerateArray()),
                section.GetProperty("recommendations").GetArrayLength());
        Assert.Equal(Table("structure").Select(row => string.Join('\t', row)), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_archive_knows_all_that_the_documents_say_of_themselves()
    {
        var (json, _) = await Archive.Value;
        var forums = json.GetProperty("forums").EnumerateArray().ToDictionary(forum => forum.GetProperty("id").GetString()!, forum => forum.GetProperty("name").GetString());
        var found = json.GetProperty("resolutions").EnumerateArray().Select(resolution => string.Join('\t',
            resolution.GetProperty("date").GetString(), resolution.GetProperty("place").GetString(), resolution.GetProperty("kind").GetString(),
            forums[resolution.GetProperty("forum").GetString()!], resolution.GetProperty("title").GetString()));
        Assert.Equal(
            Table("resolutions").Select(row => string.Join('\t', row[2], row[4], row[5], row[6], row[7])).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_addressees_are_those_of_the_table()
    {
        var found = (await Archive.Value).Json.GetProperty("addressees").EnumerateArray().Select(addressee => string.Join('\t',
            addressee.GetProperty("id").GetString(), addressee.GetProperty("name").GetString(), addressee.GetProperty("level").GetString(), addressee.GetProperty("broader").GetString()));
        Assert.Equal(Table("addressees").Select(row => string.Join('\t', row)), found);
    }

    [Fact]
    public async Task There_is_nothing_to_report() => Assert.Empty((await Archive.Value).Diagnostics);

    private static IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Repository.At("tests", "ResolutionArchive.Tests", "Gold", $"{name}.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'));

    private static async Task<(JsonElement Json, IReadOnlyList<Diagnostic> Diagnostics)> BuildAsync()
    {
        var log = new DiagnosticLog();
        var report = await SiteBuild.RunAsync(Repository.At("input"), output: null, Publication.AsSet, new StandardTheme(), log, _ => { });
        var file = report.Files.Single(file => file.Address.Path == "data/archive.json");
        return (JsonDocument.Parse(file.Content).RootElement, log.ToOrdered());
    }
}
