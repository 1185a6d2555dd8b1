namespace ResolutionArchive.Tests.Browser;

/// <summary>The laws of the search where the index comes in parts.</summary>
public sealed class LargeSearchTests(Chromium chromium, LargeSite site) : IClassFixture<Chromium>, IClassFixture<LargeSite>
{
    private static readonly string[] Queries = ["", "наставничество", "мягкая мебель", "\"раннего выявления\"", "СОИРО 1960", "р", "об", "словоал"];

    [Fact]
    public void The_index_is_in_parts_and_short_beginnings_have_lists()
    {
        Assert.True(Directory.GetFiles(Path.Combine(site.Root, "search")).Length > 100);
        Assert.Contains("\"beginnings\":[\"", File.ReadAllText(Path.Combine(site.Root, "search", "index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_further_letter_of_a_word_never_loses_it() => HoldsAsync("monotony", new { Resolutions = 3, Least = 500, WithinYear = true });

    [Fact]
    public Task Pages_of_hits_have_no_gaps_and_no_doubles() => HoldsAsync("paging", Queries.Skip(1));

    [Fact]
    public Task A_choice_gives_what_its_count_promised() => HoldsAsync("counts", new[] { "словоал", "\"мягкой мебели\"" });

    [Fact]
    public Task Whatever_is_typed_there_is_an_answer() => HoldsAsync("anything", Queries);

    private Task HoldsAsync(string law, object material) => SearchLaws.HoldAsync(chromium, site.Root, "/", law, material);
}
