using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Link;

/// <summary>What recommendations are about: known by the request itself, and rather missed than mistaken.</summary>
public sealed class TopicsTests
{
    [Theory]
    [InlineData("ввести доплаты наставникам молодых педагогов", "Молодые педагоги; Наставничество; Оплата труда")]
    [InlineData("обеспечить горячим питанием детей с ОВЗ", "Инклюзия и дети с ОВЗ; Школьное питание")]
    [InlineData("отремонтировать сельские школы", "Здания и оснащение; Сельская школа")]
    [InlineData("проводить экологические акции", "Экологическое образование")]
    [InlineData("провести диспансеризацию всех учащихся", "Здоровье и медицинская помощь")]
    [InlineData("закупить школьные автобусы", "Подвоз и проезд детей")]
    [InlineData("открыть школьный музей и создать поисковый отряд", "Патриотизм и историческая память; Школьные музеи и краеведение")]
    public void A_topic_is_known_by_what_is_asked(string request, string topics) => Assert.Equal(topics, string.Join("; ", TopicsOf(request)));

    [Theory]
    [InlineData("проводить совещания ежемесячно")]
    [InlineData("проинформировать родителей о сроках каникул")]
    [InlineData("создать рабочую группу в целях развития наставничества")]
    [InlineData("подготовить план с учётом Концепции развития дополнительного образования детей")]
    [InlineData("внедрить в практику новые подходы")]
    [InlineData("строить отношения с воспитанниками на доверии")]
    [InlineData("создавать атмосферу доверия")]
    [InlineData("продолжить работу по обновлению содержания")]
    public void Purposes_audiences_and_names_of_acts_make_no_topic(string request) => Assert.Empty(TopicsOf(request));

    [Fact]
    public void What_is_asked_once_makes_no_topic()
    {
        var (site, _) = Compilation.Compile(("resolutions/2024/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- закупить школьные автобусы;\n- развивать наставничество;\n- учредить конкурс наставников.\n"));
        var topic = Assert.Single(site.Topics);
        Assert.Equal(("Наставничество", "2024/a/1.2, 2024/a/1.3"), (topic.Topic.Name, string.Join(", ", topic.Recommendations.Select(recommendation => recommendation.Id))));
    }

    [Fact]
    public void Topics_run_from_the_newest_year_and_keep_only_what_is_on_them()
    {
        var (site, _) = Compilation.Compile(
            ("resolutions/2015/a.md", "---\ntitle: Первая\nforum: Форум\ndate: 2015\n---\nШколам:\n- беречь тишину;\n- развивать наставничество.\n"),
            ("resolutions/2024/b.md", "---\ntitle: Вторая\nforum: Форум\ndate: 2024\n---\nШколам:\n- назначить наставников;\n- красить стены.\n"));
        var file = site.Topics.Single(topic => topic.Topic.Name == "Наставничество");
        Assert.Equal(["2024", "2015"], file.Years.Select(year => year.Year.ToString()));
        Assert.Equal(["2024/b/1.1", "2015/a/1.2"], file.Recommendations.Select(recommendation => recommendation.Id.ToString()));
        Assert.Equal(["Наставничество"], site.TopicsOf(file.Recommendations.First().Id).Select(topic => topic.Name));
    }

    [Fact]
    public void An_archive_makes_a_topic_of_a_concept_of_its_own()
    {
        var (site, diagnostics) = Compilation.Compile(
            ("thesaurus.yml", "- id: lake\n  term: озеро Сапшо\n  topic: true\n- id: hill\n  term: Чертов ров\n"),
            ("resolutions/2024/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- изучить озеро Сапшо;\n- убрать берега озера Сапшо;\n- изучить Чертов ров;\n- описать Чертов ров.\n"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.At.Path == "thesaurus.yml");
        var topic = Assert.Single(site.Topics, file => file.Topic.Id.ToString() is "lake" or "hill");
        Assert.Equal(("Озеро Сапшо", 2), (topic.Topic.Name, topic.RecommendationCount));
    }

    [Fact]
    public void Another_value_is_reported_at_its_line()
    {
        var (_, diagnostics) = Compilation.Compile(("thesaurus.yml", "- id: lake\n  term: озеро Сапшо\n  topic: да\n"), ("resolutions/2024/a.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024\n---\nШколам:\n- беречь озеро.\n"));
        var diagnostic = Assert.Single(diagnostics, one => one.At.Path == "thesaurus.yml");
        Assert.Equal(3, diagnostic.At.Line);
        Assert.Contains("true", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_name_concepts_of_the_thesaurus_and_each_is_there_once()
    {
        var concepts = StandardConcepts.All.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(TopicConcepts.Standard, topic => Assert.Empty(topic.Concepts.Where(concept => !concepts.Contains(concept))));
        Assert.Equal(TopicConcepts.Standard.Length, TopicConcepts.Standard.Select(topic => topic.Topic.Id).Distinct().Count());
        Assert.Equal(TopicConcepts.Standard.Length, TopicConcepts.Standard.Select(topic => topic.Topic.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.True(TopicConcepts.Standard.Length > 50);
    }

    [Fact]
    public async Task A_topic_has_a_page_with_its_lines_first_and_recommendations_lead_to_it()
    {
        var (site, _) = Compilation.Compile(
            ("resolutions/2015/a.md", "---\ntitle: Первая\nforum: Форум\ndate: 2015\n---\nШколам:\n- учредить областной конкурс наставников молодых педагогов.\n"),
            ("resolutions/2024/b.md", "---\ntitle: Вторая\nforum: Форум\ndate: 2024\n---\nШколам:\n- учредить областной конкурс наставников молодых педагогов;\n- красить стены.\n"));
        var files = await Compilation.RenderAsync(site);
        var all = Compilation.Page(files, "topics.html");
        Assert.Contains("topics/mentoring.html", all.QuerySelectorAll(".entries a").Select(link => link.GetAttribute("href")));
        var page = Compilation.Page(files, "topics/mentoring.html");
        Assert.Equal(["Что рекомендуют снова и\u00A0снова", "2024\u00A0год", "2015\u00A0год"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("Кому: Школы", page.QuerySelector(".in-place")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("красить", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var resolution = Compilation.Page(files, "resolutions/2024/b.html");
        Assert.Contains("../../topics/mentoring.html", resolution.GetElementById("r1.1")!.QuerySelectorAll(".topics a").Select(link => link.GetAttribute("href")));
        Assert.Null(resolution.GetElementById("r1.2")!.QuerySelector(".topics"));
        Assert.Contains("Наставничество", Compilation.Html(files, "data/recommendations.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_much_for_a_page_has_pages_of_its_years()
    {
        static (string, string) Resolution(int year) =>
            ($"resolutions/{year}/a.md", $"---\ntitle: Итоги {year}\nforum: Форум\ndate: {year}\n---\nШколам:\n" + string.Concat(Enumerable.Range(1, 160).Select(number => $"- развивать наставничество способом номер {number};\n")));
        var (site, _) = Compilation.Compile(Resolution(2021), Resolution(2022), Resolution(2023));
        var files = await Compilation.RenderWithoutSearchAsync(site);
        var page = Compilation.Page(files, "topics/mentoring.html");
        Assert.Equal(["2023\u00A0год", "Раньше"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent).Where(heading => !heading.StartsWith("Что", StringComparison.Ordinal)));
        Assert.Contains("mentoring/2021.html", page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        var year = Compilation.Page(files, "topics/mentoring/2022.html");
        Assert.Equal(160, year.QuerySelectorAll(".recommendations > li").Length);
        Assert.Equal(["2021.html", "2023.html"], year.QuerySelectorAll(".neighbours a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Select(href => href == "../mentoring.html" ? "2023.html" : href).Order());
    }

    private static IEnumerable<string> TopicsOf(string request)
    {
        var (site, _) = Compilation.Compile(
            ("resolutions/2023/a.md", $"---\ntitle: Первая\nforum: Форум\ndate: 2023\n---\nРекомендовать:\n- {request}.\n"),
            ("resolutions/2024/b.md", $"---\ntitle: Вторая\nforum: Форум\ndate: 2024\n---\nРекомендовать:\n- {request}.\n"));
        return site.TopicsOf(site.Resolutions[0].Resolution.Sections[0].Recommendations[0].Id).Select(topic => topic.Name);
    }
}
