using ResolutionArchive.Tests.Search;
using ResolutionArchive.Tests.Whole;

namespace ResolutionArchive.Tests.Browser;

/// <summary>The engine and the index as they are published, in a browser, against the tables and laws in <c>Search/</c>.</summary>
public sealed class SearchEngineTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private static readonly string[] Queries =
    [
        "", "образование", "наставничество", "дети", "дополнительное образование", "СОИРО", "2022", "августовское совещание", "муниципальные органы", "развитие системы воспитания", "\"раннего выявления\"", "ребенок", "н", "взаимодействие",
    ];

    private static readonly string[] Oddities =
    [
        "\"", "\"\"", "«»", "\"\"\"школа", "« школа", "школа🙂дом", "\u0301\u0301", "(*&^%$#@!", "--", "а-", "-а", "а-б-в-г-д-е", "__proto__", "constructor", "toString hasOwnProperty", "<script>alert(1)</script>",
        "1 2 3 4 5 6 7 8 9 0", "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я а а а", new string('а', 10_000), string.Concat(Enumerable.Repeat("мебель ", 5_000)), "\u202eабв", "ё", "Ё\u0308", "🙂", "\0", "п*", "а|б", "школ организац", "=0001", "@2021", "#4.2", "п. 5.7", "31.02.2022", "99.99.9999", "с 2022 по 2011", "undated/x", "10 тысяч", "п.", "//", "№",
    ];

    [Fact]
    public Task Words_and_keys_are_those_of_the_oracle() => HoldsAsync("words", SearchTables.Words.Select(row => new[] { row.Text, row.Words }));

    [Fact]
    public Task Large_numbers_are_those_of_the_oracle() => HoldsAsync("quantities", SearchTables.Quantities.Select(row => new[] { row.Text, row.Keys }));

    [Fact]
    public Task Stems_are_those_that_Snowball_published() => HoldsAsync("stems", SearchTables.Vocabulary.Select(pair => new[] { pair.Word, pair.Stem }));

    [Fact]
    public Task Readers_find_what_they_look_for() => HoldsAsync("probes", SearchTables.Probes);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_further_letter_of_a_word_never_loses_it(bool quoted) => HoldsAsync("monotony", new { Resolutions = 1000, Least = 3000, WithinYear = false, Quoted = quoted });

    [Fact]
    public Task A_pause_within_a_word_loads_nothing_that_only_strange_words_need() => HoldsAsync("pauses", new { Resolutions = 1000, Least = 3000 });

    [Fact]
    public Task A_choice_gives_what_its_count_promised() => HoldsAsync("counts", Queries);

    [Fact]
    public Task Pages_of_hits_have_no_gaps_and_no_doubles() => HoldsAsync("paging", Queries);

    [Fact]
    public Task Snippets_are_the_archives_own_words() => HoldsAsync("snippets", Queries);

    [Fact]
    public Task Whatever_is_typed_there_is_an_answer() => HoldsAsync("anything", Oddities);

    private Task HoldsAsync(string law, object material) => SearchLaws.HoldAsync(chromium, site.ServerRoot, BuiltSite.BasePath, law, material);
}
