using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Resolve;
using ResolutionArchive.Tests.Whole;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Render;

/// <summary>The public data, their schema and the page that explains them say the same.</summary>
public sealed class DataTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ArchiveSchema.File.Content).RootElement;

    private static readonly JsonSchemaJudge Judge = new(Schema);

    public static TheoryData<string> Inputs => [.. GoldenSiteTests.Sites.Select(row => $"tests/ResolutionArchive.Tests/Sites/{row.Data}/input").Prepend("input")];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task The_data_are_as_the_schema_says(string input)
    {
        var report = await SiteBuild.RunAsync(Repository.At(input.Split('/')), output: null, Publication.AsSet with { Today = new DateOnly(2026, 11, 26) }, new StandardTheme(), new DiagnosticLog(), _ => { }, TestContext.Current.CancellationToken);
        using var data = JsonDocument.Parse(report.Files.Single(file => file.Address == Routes.ArchiveJson).Content);
        Assert.Empty(Judge.Faults(data.RootElement));
    }

    [Fact]
    public void Data_of_what_moved_are_as_the_schema_says()
    {
        var before = Compilation.Compile(Document("2020/a", "учить", "беречь"), Document("2021/b", "строить", "чинить"));
        var after = Compilation.Publish(before.Site, new DateOnly(2026, 11, 26), ("forums.yml", "- id: assembly\n  name: Форум\n"), Document("2022/a", "новое", "учить")).Site;
        using var data = JsonDocument.Parse(ArchiveJson.Of(after).Content);
        Assert.Empty(Judge.Faults(data.RootElement));
        Assert.All((string[])["pages", "recommendations", "first"], list => Assert.NotEqual(0, data.RootElement.GetProperty("moved").GetProperty(list).GetArrayLength()));
    }

    /// <summary>What the schema lets pass it does not say.</summary>
    [Theory]
    [InlineData("\"version\": 1,", "\"version\": 2,")]
    [InlineData("\"version\": 1,", "")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"stranger\": true,")]
    [InlineData("\"date\": \"2020-05-01\"", "\"date\": \"1 мая 2020\"")]
    [InlineData("\"number\": \"1.1\"", "\"number\": 1.1")]
    [InlineData("\"number\": 1,", "\"number\": 0,")]
    [InlineData("\"place\": null", "\"place\": false")]
    [InlineData("#r1.1\"", "#r 1.1\"")]
    public void Other_data_are_refused(string ours, string other)
    {
        var text = Encoding.UTF8.GetString(ArchiveJson.Of(Compilation.Compile(Document("2020/a", "учить", "беречь")).Site).Content.Span);
        Assert.Contains(ours, text, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(text.Replace(ours, other, StringComparison.Ordinal));
        Assert.NotEmpty(Judge.Faults(data.RootElement));
    }

    [Fact]
    public async Task The_page_explains_every_member_and_every_column()
    {
        var (site, _) = Compilation.Compile(Document("2020/a", "учить", "беречь"));
        var page = new HtmlParser().ParseDocument(Compilation.Html(await Compilation.RenderAsync(site), "data.html"));
        var told = page.QuerySelectorAll(".fields > div").Select(row => (Name: (row.QuerySelector("dt code") ?? row.QuerySelector("dt"))!.TextContent, Meaning: row.QuerySelector("dd")!.TextContent)).ToList();
        var members = new[] { Schema }.Concat(Schema.GetProperty("$defs").EnumerateObject().Select(entry => entry.Value))
            .SelectMany(one => one.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(member => (member.Name, member.Value.GetProperty("description").GetString()!)) : []);
        Assert.Equal(RecommendationsCsv.Columns.Concat(members), told);
        Assert.All(page.QuerySelectorAll(".fields a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        using var example = JsonDocument.Parse(page.QuerySelector(".example")!.TextContent);
        Assert.Equal("2020/a/1.1", example.RootElement.GetProperty("id").GetString());
    }

    private static (string, string) Document(string path, params string[] items) =>
        ($"resolutions/{path}.md", $"---\ntitle: Итоги\ndate: {path[..4]}-05-01\nforum: Форум\n---\nШколам:\n{string.Concat(items.Select(item => $"- {item} и ещё раз {item};\n"))}");
}
