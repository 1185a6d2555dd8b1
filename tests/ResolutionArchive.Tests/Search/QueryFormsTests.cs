namespace ResolutionArchive.Tests.Search;

/// <summary>The ways in which people write what they look for, each tried on a small archive.</summary>
public sealed class QueryFormsTests(SmallSearch search) : IClassFixture<SmallSearch>
{
    [Fact]
    public Task A_minus_leaves_a_word_out_in_all_its_forms() => FindsAsync("музей -виртуальные", "2021/meeting/1.1");

    [Fact]
    public Task A_minus_within_a_word_leaves_nothing_out() => FindsAsync("слово-живое", "2022/council/1.2");

    [Theory]
    [InlineData("10 тысяч")]
    [InlineData("десять тысяч")]
    [InlineData("10000 рублей")]
    [InlineData("10 тыс. рублей")]
    public Task A_large_number_is_one_however_it_is_written(string query) => FindsAsync(query, "2021/meeting/1.3");

    [Fact]
    public Task Digits_and_numerals_are_one() => FindsAsync("5-7 лет", "2021/meeting/2.3");

    [Theory]
    [InlineData("соцпартнёрство")]
    [InlineData("партнерство социальное")]
    public Task Both_words_of_a_compound_are_found_in_any_order(string query) => FindsAsync(query, "2021/meeting/1.6");

    [Fact]
    public Task A_phrase_of_the_thesaurus_is_known_though_no_text_has_its_words_together() => FindsAsync("медицинский пункт", "2022/council/1.7 ~2022/council/1.9");

    [Fact]
    public Task Russian_in_Latin_letters_is_read() => FindsAsync("nastavniki", "2021/meeting/2.2");

    [Theory]
    [InlineData("видео наблюдение", "2021/meeting/1.5 ~2022/council/1.3 ~2021/meeting/2.4")]
    [InlineData("проф ориентация", "2021/meeting/2.3")]
    [InlineData("детей проф ориентация", "2021/meeting/2.3 ~2021/meeting/2.1")]
    public Task Parted_words_are_joined(string query, string found) => FindsAsync(query, found);

    [Fact]
    public Task Joined_words_are_parted() => FindsAsync("наставниковволонтеров", "2021/meeting/2.2");

    [Theory]
    [InlineData("живое слово", "2022/council/1.2")]
    [InlineData("срок 15 ноября", "2021/meeting/2.1")]
    public Task Footnotes_and_deadlines_find_the_recommendation(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("II.2")]
    [InlineData("п. ii.2")]
    [InlineData("пункт 2.2")]
    public Task A_number_is_found_as_it_is_printed_and_as_it_is_counted(string query) => FindsAsync(query, "2021/meeting/2.2");

    [Fact]
    public Task Dots_in_an_abbreviation_say_nothing() => FindsAsync("П.М.П.К.", "2021/meeting/2.1");

    [Theory]
    [InlineData("РАС", "2022/council/1.5")]
    [InlineData("рас", "2022/council/1.5 2022/council/1.6")]
    public Task An_abbreviation_in_capitals_is_no_beginning_of_other_words(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("24 августа 2021")]
    [InlineData("24.08.2021")]
    [InlineData("2021-08-24")]
    [InlineData("август 2021")]
    public Task A_date_leads_to_the_resolution_of_that_day(string query) => FindsAsync(query, "2021/meeting");

    [Theory]
    [InlineData("29.12.2012", "2021/meeting/1.4")]
    [InlineData("закон 2012-12-29", "2021/meeting/1.4")]
    [InlineData("15.11.2021", "2021/meeting/2.1")]
    public Task A_day_in_a_text_is_found_however_it_is_written(string query, string found) => FindsAsync(query, found);

    [Theory]
    [InlineData("vepeq", "2021/meeting/1.1 2021/meeting/1.2")]
    [InlineData("учибник", "2021/meeting/1.3")]
    [InlineData("мастерскии", "2022/council/1.1")]
    [InlineData("медецина", "2022/council/1.7")]
    public Task Another_layout_and_a_slip_are_seen_through(string query, string found) => FindsAsync(query, found);

    /// <summary>«Кадет» is one letter from the stem of «каждого».</summary>
    [Fact]
    public Task A_word_that_the_field_knows_is_no_slip_though_no_text_has_it() => FindsAsync("кадет", "");

    /// <summary>A cook is a person, and persons are all over the archive.</summary>
    [Fact]
    public Task What_is_in_no_text_is_not_taken_for_what_is_everywhere() => FindsAsync("повар", "");

    private async Task FindsAsync(string query, string found) => Assert.Equal(found, await search.FindAsync(query));
}
