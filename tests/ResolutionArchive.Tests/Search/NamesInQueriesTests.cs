namespace ResolutionArchive.Tests.Search;

/// <summary>An archive in which addressees have long names, and people call them otherwise.</summary>
public sealed class ArchiveOfNames : SearchedArchive
{
    /// <summary>Compiles it.</summary>
    public ArchiveOfNames()
        : base(("forums.yml", "- id: road\n  name: Слёт инспекторов\n- id: meeting\n  name: Собрание\n"), ("resolutions/2015/road.md", Road), ("resolutions/2021/meeting.md", Meeting))
    {
    }

    private const string Road = """
        ---
        title: Дети и дорога
        forum: Слёт инспекторов
        date: 2015-04-16
        ---
        Участники рекомендуют:

        **Управлению ГИБДД по Верхнему краю:**

        - усилить надзор за водителями;

        **Министерству здравоохранения Верхнего края:**

        - направить в школы медсестёр;

        **Средствам массовой информации:**

        - рассказывать о лучших;

        **Родительской общественности:**

        - участвовать в субботниках;

        **Министерству образования Верхнего края:**

        - закупить комплекты по правилам дорожного движения для семей;
        - напечатать журнал для родителей;
        - не проводить тревог;
        """;

    private const string Meeting = """
        ---
        title: Собрание
        forum: Собрание
        date: 2021-03-05
        ---
        Участники рекомендуют:

        **Министерству образования Верхнего края:**

        - поддержать отряды ЮИД;
        - издать сборник на родных языках;
        - ввести уроки родного языка;
        - отказаться от печатных журналов;
        """;
}

/// <summary>What people call addressees and things whose full names the texts print.</summary>
public sealed class NamesInQueriesTests(ArchiveOfNames search) : IClassFixture<ArchiveOfNames>
{
    [Theory]
    [InlineData("ГИБДД 2015", "2015/road/1.1")]
    [InlineData("минздрав 2015", "2015/road/2.1")]
    [InlineData("сми 2015", "2015/road/3.1")]
    [InlineData("что рекомендовали родителям в 2015", "2015/road/4.1")]
    public async Task Who_is_named_with_a_year_and_no_topic_has_his_recommendations_first(string query, string first) =>
        Assert.Equal(first, (await search.FindAsync(query)).Split(' ')[0]);

    [Theory]
    [InlineData("ПДД", "2015/road/5.1")]
    [InlineData("юный инспектор движения", "2021/meeting/1.1")]
    public async Task An_abbreviation_and_what_it_stands_for_are_one(string query, string first) => Assert.Equal(first, (await search.FindAsync(query)).Split(' ')[0]);

    [Theory]
    [InlineData("«правила дорожного движения»", "2015/road/5.1")]
    [InlineData("\"печатный журнал\"", "2021/meeting/1.4")]
    public async Task A_noun_that_looks_like_a_verb_is_one_word_in_all_its_forms(string query, string found) => Assert.Equal(found, await search.FindAsync(query));

    [Theory]
    [InlineData("\"родных языках\"", "2021/meeting/1.2 2021/meeting/1.3")]
    [InlineData("\"родного языка\"", "2021/meeting/1.3 2021/meeting/1.2")]
    public async Task A_quoted_phrase_has_its_exact_form_first(string query, string found) => Assert.Equal(found, await search.FindAsync(query));

    [Fact]
    public async Task What_was_corrected_names_an_addressee_as_if_it_had_been_typed_so() => Assert.Equal("2015/road/1.1", (await search.FindAsync("ub,ll 2015")).Split(' ')[0]);
}
