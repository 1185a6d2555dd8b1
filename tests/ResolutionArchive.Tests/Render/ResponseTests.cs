using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Tests.Render;

/// <summary>What <c>responses.yml</c> says became of recommendations, wherever a reader meets them.</summary>
public sealed class ResponseTests
{
    private const string Museums = "создать в каждом районе края реестр школьных музеев";

    private static readonly (string, string) Addressees = ("addressees.yml", "- id: schools\n  name: Школы\n  level: Край\n- id: ministry\n  name: Министерство просвещения края\n  short: Минпросвещения\n  level: Край\n");

    [Fact]
    public async Task An_answer_stands_beside_its_recommendation_and_on_all_that_gather_it()
    {
        var site = Publish("- recommendation: 2024/a/1.1\n  date: 2025-02-01\n  by: минпросвещения\n  status: исполнено частично\n  text: Открыто 12 <b>музеев</b>.\n  link: https://example.org/a?b=1&c=2\n");
        var files = await Compilation.RenderWithoutSearchAsync(site);
        var answer = Compilation.Page(files, "resolutions/2024/a.html").QuerySelector("li[id='r1.1'] .response")!;
        Assert.Equal("Исполнено частично 1\u00A0февраля 2025\u00A0г., Минпросвещения Открыто 12 <b>музеев</b>. Подробнее на example.org", Text(answer));
        Assert.Equal(["../../addressees/ministry.html", "https://example.org/a?b=1&c=2"], answer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Compilation.Page(files, "resolutions/2024/a.html").QuerySelectorAll("li[id='r1.2'] .response"));
        Assert.Equal(Text(answer), Text(Compilation.Page(files, "done.html").QuerySelector(".answered .response")!));
        var schools = Compilation.Page(files, "addressees/schools.html");
        Assert.Contains("ответили на\u00A02 из\u00A03", schools.QuerySelector(".page-header .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Исполнено частично", schools.QuerySelector(".lines")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Все ответы: 1", Compilation.Page(files, "index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2021, "После этого просили снова.", "Ответили в\u00A02021\u00A0году, с\u00A0тех пор просят снова", 1)]
    [InlineData(2024, null, "Исполнено, 2024\u00A0г.", 2)]
    public async Task An_answer_closes_the_question_until_it_is_asked_again(int year, string? onLine, string inList, int answered)
    {
        var site = Publish(string.Create(CultureInfo.InvariantCulture, $"- recommendation: 2020/old/1.1\n  date: {year}\n  by: Клуб\n  status: исполнено\n"));
        var files = await Compilation.RenderWithoutSearchAsync(site);
        var line = Compilation.Page(files, Routes.Of(site.Recurrences.Single()).Path);
        Assert.Equal(onLine, line.QuerySelector("section .why")?.TextContent);
        Assert.Contains(inList, Compilation.Page(files, "recurring.html").QuerySelector(".lines")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(answered, site.Recurrences.Single().Members.Count(member => site.AnswersTo(member.Recommendation.Id).Any()));
        Assert.Equal(answered - 1, Compilation.Page(files, "resolutions/2024/a.html").QuerySelectorAll(".response a[href='../2020/old.html#r1.1']").Length);
    }

    [Theory]
    [InlineData("date: 2025", "by: Клуб", "", "RA104", 1)]
    [InlineData("date: весной", "by: Клуб", "status: исполнено", "RA109", 2)]
    [InlineData("date: 2025", "by: Клуб", "status: не исполнено", "RA109", 4)]
    [InlineData("date: 2025", "", "status: исполнено", "RA104", 1)]
    public void An_answer_that_lacks_something_is_told_at_its_line_and_not_shown(string date, string by, string status, string rule, int line)
    {
        var (site, found) = Compile($"- recommendation: 2024/a/1.1 — {Museums}\n  {date}\n  {by}\n  {status}\n");
        Assert.Empty(site.Responses);
        var fault = found.Single(one => one.At.Path == "responses.yml");
        Assert.Equal((rule, line), (fault.Rule.Code, fault.At.Line));
    }

    [Fact]
    public void What_is_doubtful_is_told_and_shown_without_it()
    {
        var (site, found) = Compile($"- рекомендация: 2024/a/1.1 — {Museums}\n  дата: март 2019\n  кто: Клуб\n  состояние: выполнена\n  ссылка: javascript:alert(1)\n");
        Assert.Null(site.Responses.Single().Link);
        Assert.Equal([("RA107", 2), ("RA107", 5)], found.Where(one => one.At.Path == "responses.yml").Select(one => (one.Rule.Code, one.At.Line)));
    }

    [Fact]
    public void Words_beside_the_number_decide()
    {
        var (site, found) = Compile("- recommendation: 2024/a/1.2 — создать в каждом районе края\n  date: 2025\n  by: Клуб\n  status: исполнено\n");
        Assert.Equal("2024/a/1.1", site.Responses.Single().To.ToString());
        Assert.Contains(found, one => one.Rule == Rules.FollowedWords && one.Hint!.Contains("- recommendation: \"2024/a/1.1 — создать", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_answered_nothing_is_claimed()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Publish("# пусто\n"));
        Assert.False(files.ContainsKey("done.html"));
        Assert.All(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("done.html", Encoding.UTF8.GetString(file.Value.Content.Span), StringComparison.Ordinal));
        Assert.DoesNotContain("ответили", Compilation.Html(files, "addressees/schools.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_have_the_answers_too()
    {
        var site = Publish("- recommendation: 2024/a/1.1\n  date: 2025-02\n  by: Клуб\n  status: утратило силу\n- recommendation: 2024/a/1.2\n  date: 2025\n  by: ministry\n  status: отклонено\n  text: Нет денег.\n  link: https://example.org/\n");
        using var json = JsonDocument.Parse(ArchiveJson.Of(site).Content);
        using var schema = JsonDocument.Parse(ArchiveSchema.File.Content);
        Assert.Empty(new JsonSchemaJudge(schema.RootElement).Faults(json.RootElement));
        Assert.Equal(["2024/a/1.2 2025 rejected ministry", "2024/a/1.1 2025-02 lapsed "], json.RootElement.GetProperty("responses").EnumerateArray()
            .Select(response => string.Join(' ', new[] { "recommendation", "date", "status", "addressee" }.Select(member => response.GetProperty(member).GetString()))));
        Assert.Contains(";Отклонено;2025;Министерство просвещения края", Encoding.UTF8.GetString(RecommendationsCsv.Of(site).Content.Span), StringComparison.Ordinal);
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Site Publish(string responses) => Compile(responses).Site;

    private static (Site Site, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) Compile(string responses) => Compilation.Compile(
        Addressees, ("responses.yml", responses),
        ("resolutions/2020/old.md", $"---\ntitle: Давняя\nforum: Форум\ndate: 2020-08-26\n---\nШколам:\n- {Museums}.\n"),
        ("resolutions/2024/a.md", $"---\ntitle: Новая\nforum: Форум\ndate: 2024-08-26\n---\nШколам:\n- {Museums};\n- сажать сады.\n"));
}
