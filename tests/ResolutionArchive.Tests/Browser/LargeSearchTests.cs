using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The laws of the search where the index comes in parts.</summary>
public sealed class LargeSearchTests(Chromium chromium, LargeSite site) : IClassFixture<Chromium>, IClassFixture<LargeSite>
{
    private static readonly string[] Queries = ["", "наставничество", "мягкая мебель", "\"раннего выявления\"", "СОИРО 1960", "р", "об", "словоал"];

    [Fact]
    public void The_index_is_in_parts_and_short_beginnings_have_lists()
    {
        Assert.True(Directory.GetFiles(Path.Combine(site.Root, "search"), "*.json", SearchOption.AllDirectories).Length > 100);
        Assert.Contains("\"beginnings\":[\"", File.ReadAllText(Path.Combine(site.Root, "search", "index.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_further_letter_of_a_word_never_loses_it(bool quoted) => HoldsAsync("monotony", new { Resolutions = 3, Least = 500, WithinYear = true, Quoted = quoted });

    [Fact]
    public Task Pages_of_hits_have_no_gaps_and_no_doubles() => HoldsAsync("paging", Queries.Skip(1));

    [Fact]
    public Task A_pause_within_a_word_loads_nothing_that_only_strange_words_need() => HoldsAsync("pauses", new { Resolutions = 3, Least = 500 });

    [Fact]
    public Task A_choice_gives_what_its_count_promised() => HoldsAsync("counts", new[] { "словоал", "\"мягкой мебели\"" });

    [Fact]
    public Task Whatever_is_typed_there_is_an_answer() => HoldsAsync("anything", Queries);

    /// <summary>A hit of a line of hundreds of members takes one more: such a line is what everybody copies, and has a part of its own.</summary>
    [Theory]
    [InlineData(3, "наставничество", "мягкая мебель", "семейного неблагополучия", "дополнительное образование детей", "\"раннего выявления\"")]
    [InlineData(4, "СОИРО 1960")]
    public Task First_hits_take_few_requests_one_after_the_other_and_few_in_all(int hops, params string[] queries) => HoldsAsync("cost", new { Queries = queries, Hops = hops, Requests = 14 });

    [Fact]
    public Task An_answer_in_haste_is_the_beginning_of_the_whole() => HoldsAsync("haste", Queries.Skip(1));

    [Fact]
    public Task A_word_beside_one_that_is_everywhere_is_not_everywhere() => HoldsAsync("neighbours", Queries);

    /// <summary>A phone holds two hits; what stands further down costs requests that a reader on a slow network would wait for.</summary>
    [Fact]
    public async Task Hits_come_as_the_reader_nears_them_and_what_was_said_of_the_first_stays_said()
    {
        await using var server = await PlainServer.StartAsync(site.Root);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        var texts = new ConcurrentQueue<string>();
        page.Request += (_, request) => { if (request.Url.Contains("/texts/", StringComparison.Ordinal)) texts.Enqueue(request.Url); };
        await page.GotoAsync(new Uri(server.Address, "search.html?q=%D0%BE%D0%B1%D1%80%D0%B0%D0%B7%D0%BE%D0%B2%D0%B0%D0%BD%D0%B8%D0%B5&addressee=nobody").AbsoluteUri);
        var hits = page.Locator(".hits > li");
        await Assertions.Expect(hits.Nth(1)).ToBeVisibleAsync();
        Assert.InRange(texts.Count, 1, 8);
        await page.EvaluateAsync("() => { const down = () => { scrollTo(0, document.body.scrollHeight); requestAnimationFrame(down); }; down(); }");
        await Assertions.Expect(hits).ToHaveCountAsync(20);
        await Assertions.Expect(page.Locator(".notes")).ToContainTextAsync("чего в архиве нет: «nobody»");
    }

    [Fact]
    public async Task Two_builds_make_the_same_parts()
    {
        var again = await site.BuildAsync("again");
        Assert.All(Directory.GetFiles(Path.Combine(site.Root, "search"), "*", SearchOption.AllDirectories), file =>
            Assert.True(File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(Path.Combine(again, Path.GetRelativePath(site.Root, file)))), file));
    }

    private Task HoldsAsync(string law, object material) => SearchLaws.HoldAsync(chromium, site.Root, "/", law, material);
}
