using System.Text.Json;
using AngleSharp.Html.Parser;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Link;

/// <summary>Recommendations that ask several things, each of which others ask alone.</summary>
public sealed class AbsorptionTests
{
    private const string Canteens = "провести капитальный ремонт школьных столовых";

    private const string Museums = "открыть в каждом районе школьные музеи боевой славы";

    [Theory]
    [InlineData("довести охват питанием до 90 %, обновить оборудование столовых", "довести охват питанием 90", "обновить оборудование столовых")]
    [InlineData("создать и развивать музеи и издать сборник", "создать развивать музеи", "издать сборник")]
    [InlineData("принять меры к тому, чтобы уроки вели филологи", "принять меры тому чтобы уроки вели филологи")]
    [InlineData("разработать программу, чтобы обучить учителей", "разработать программу чтобы обучить учителей")]
    [InlineData("создать клубы. Провести слёт", "создать клубы", "Провести слёт")]
    public void What_several_infinitives_ask_is_asked_in_as_many_clauses(string text, params string[] clauses)
    {
        var reading = Reading.Of(text, Thesaurus.Empty);
        Assert.Equal(clauses, Clauses.Of(reading).Select(clause => string.Join(' ', reading[clause].Select(word => text.Substring(word.Start, word.Length)))));
    }

    [Fact]
    public void What_asks_two_things_is_in_one_line_and_linked_to_the_other()
    {
        var site = Compile((2003, [Canteens, Museums]), (2008, [Canteens, Museums]), (2015, [$"{Canteens}, {Museums}"]));
        var whole = site.Resolutions[0].Resolution.Sections[0].Recommendations[0].Id;
        Assert.Equal(2, site.Recurrences.Length);
        var line = Assert.Single(site.Recurrences, line => line.Members.All(member => member.Recommendation.Id != whole));
        Assert.All(site.PartsOf(whole), part => Assert.Equal(line, site.LineOf(part)));
        Assert.NotEmpty(site.PartsOf(whole));
    }

    [Fact]
    public async Task The_pages_of_both_say_so()
    {
        var site = Compile((2003, [Canteens, Museums]), (2008, [Canteens, Museums]), (2015, [$"{Canteens}, {Museums}"]));
        var pages = await Compilation.RenderAsync(site);
        var page = await new HtmlParser().ParseDocumentAsync(Compilation.Html(pages, "resolutions/2015/f.html"));
        var marks = page.QuerySelectorAll(".recurs, .partly");
        Assert.Equal(["Повторяется: 2003 → 2008 → 2015", "Вобрала просьбу: 2003 → 2008"], marks.Select(mark => mark.TextContent.Replace('\u00A0', ' ')));
        var line = await new HtmlParser().ParseDocumentAsync(Compilation.Html(pages, marks[1].QuerySelector("a")!.GetAttribute("href")!.Replace("../../", "", StringComparison.Ordinal)));
        Assert.Equal("Название, рекомендация 1.1", line.QuerySelector(".wholes a")!.TextContent);
        using var json = JsonDocument.Parse(Compilation.Html(pages, "data/archive.json"));
        Assert.Equal("2015/f/1.1", json.RootElement.GetProperty("absorptions")[0].GetProperty("whole").GetString());
    }

    [Fact]
    public void What_the_editor_tells_apart_is_not_linked_so_either()
    {
        var apart = ("recurrence.yml", "- different: [2003/f/1.1, 2015/f/1.1]\n- different: [2003/f/1.2, 2015/f/1.1]\n");
        Assert.Empty(Compile([(2003, [Canteens, Museums]), (2015, [$"{Canteens}, {Museums}"])], apart).Absorptions);
    }

    private static Site Compile(params (int Year, string[] Texts)[] resolutions) => Compile(resolutions, []);

    private static Site Compile((int Year, string[] Texts)[] resolutions, params (string, string)[] files) => Compilation.Compile([
        .. resolutions.Select(resolution => (
            FormattableString.Invariant($"resolutions/{resolution.Year}/f.md"),
            FormattableString.Invariant($"---\ntitle: Название\nforum: Форум\ndate: {resolution.Year}-08-26\n---\nШколам:\n\n{string.Concat(resolution.Texts.Select(text => $"- {text};\n"))}"))),
        .. files]).Site;
}
