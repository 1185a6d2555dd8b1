using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Parse;

public sealed class FrontMatterTests
{
    private const string Body = "\nДепартаменту образования:\n\n- обеспечить поддержку.\n";

    [Fact]
    public void Russian_keys_are_read()
    {
        var (site, diagnostics) = Compile("---\nназвание: Итоги года\nдата: 26 августа 2024 г.\nфорум: Форум\nместо: г. Вязьма\nвид: Решение\n---");
        var resolution = site.Resolutions.Single().Resolution;
        Assert.Equal(("Итоги года", "2024-08-26", "г. Вязьма", "Решение"), (resolution.Title, resolution.Date.ToString(), resolution.Place, resolution.Kind));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownKey);
    }

    [Fact]
    public void A_draft_is_left_out_without_a_word()
    {
        var (site, diagnostics) = Compile("---\ntitle: Итоги\nforum: Форум\ndraft: true\n---");
        Assert.Empty(site.Resolutions);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("истина", false)]
    [InlineData("Да", false)]
    [InlineData("нет", true)]
    [InlineData("ложь", true)]
    [InlineData("\"\"", true)]
    public void Whether_it_is_a_draft_is_said_in_Russian_too(string word, bool published)
    {
        var (site, diagnostics) = Compile($"---\ntitle: Итоги\nforum: Форум\ndraft: {word}\n---");
        Assert.Equal(published ? 1 : 0, site.Resolutions.Length);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("draft: скоро", "RA109", 4)]
    [InlineData("date: 1799", "RA109", 4)]
    [InlineData("date: 2028-01-01", "RA109", 4)]
    public void What_cannot_be_meant_is_not_published(string line, string code, int at)
    {
        var (site, diagnostics) = Compile($"---\ntitle: Итоги\nforum: Форум\n{line}\n---");
        Assert.Empty(site.Resolutions);
        Assert.Equal((code, at), (Assert.Single(diagnostics).Rule.Code, diagnostics[0].At.Line));
    }

    [Fact]
    public void The_next_year_may_be_planned() => Assert.Single(Compile("---\ntitle: Итоги\nforum: Форум\ndate: 2025-12-31\n---").Site.Resolutions);

    [Theory]
    [InlineData("---\ntitle: Название резолюции\nforum: Форум\n---\n")]
    [InlineData("\n\ntitle: Итоги\nforum: Форум\n---\n")]
    [InlineData("title: Итоги\nforum: Форум\ndate: 2024\n\n")]
    [InlineData("---\ntitle: Итоги\nforum: Форум\n---\n---\ntitle: Итоги\nforum: Форум\n---\n")]
    public void A_header_that_was_pasted_twice_is_no_text(string again)
    {
        var (site, diagnostics) = Compile($"---\ntitle: Итоги\nforum: Форум\n---\n{again}");
        Assert.All(diagnostics, found => Assert.Equal(Rules.PastedHeader, found.Rule));
        Assert.NotEmpty(diagnostics);
        Assert.Empty(Assert.Single(site.Resolutions).Resolution.PrintedTitle);
        Assert.Empty(site.Resolutions[0].Resolution.Opening);
    }

    [Fact]
    public void Two_resolutions_in_one_file_are_told_at_the_second()
    {
        var (site, diagnostics) = Compile("---\ntitle: Итоги\nforum: Форум\n---\nШколам:\n- учить.\n\n---\ntitle: Планы\nforum: Форум\n---");
        Assert.Empty(site.Resolutions);
        Assert.Equal((Rules.SecondHeader, 8), (Assert.Single(diagnostics).Rule, diagnostics[0].At.Line));
    }

    [Theory]
    [InlineData("&Слово о школе", "&Слово о школе")]
    [InlineData("&laquo;Точки роста&raquo; &mdash; детям", "«Точки роста» — детям")]
    [InlineData("*Звезда*", "Звезда")]
    [InlineData("!Важно", "!Важно")]
    [InlineData("**Жирный** заголовок", "Жирный заголовок")]
    [InlineData("\"«Точки роста»**ми**\"", "«Точки роста»ми")]
    [InlineData("Проект \"Школа\" и закон N 273", "Проект «Школа» и закон № 273")]
    [InlineData("Р Е З О Л Ю Ц И Я", "РЕЗОЛЮЦИЯ")]
    [InlineData("<b>Итоги</b> года", "Итоги года")]
    [InlineData("Форум&nbsp;школ", "Форум\u00A0школ")]
    [InlineData("Рост на 5&lt;6", "Рост на 5<6")]
    [InlineData("5\u001E9 класс&#x202E;ы\u001F", "5\u20119 классы")]
    public void A_title_gets_the_same_repairs_as_the_text(string typed, string title) =>
        Assert.Equal(title, Assert.Single(Compile($"---\ntitle: {typed}\nforum: Форум\n---").Site.Resolutions).Resolution.Title);

    [Fact]
    public void A_word_that_YAML_takes_for_a_truth_value_stays_a_word() =>
        Assert.Equal("no", Compile("---\ntitle: no\nforum: Форум\n---").Site.Resolutions.Single().Resolution.Title);

    [Theory]
    [InlineData("---\ntitle: [Форум: итоги\nforum: Форум\n---", "RA102", 2, "title: \"")]
    [InlineData("---\ntitle: \"Форум\nforum: Форум\n---", "RA102", 2, "title: \"Форум\"")]
    [InlineData("---\ntitle: Итоги\n\tпометка: что-то\nforum: Форум\n---", "RA102", 3, "пробелами")]
    [InlineData("---\ntitle: Итоги\ntitle: Снова\nforum: Форум\n---", "RA106", 3, "Оставьте")]
    [InlineData("---\ntitle: Итоги", "RA103", 1, "---")]
    [InlineData("РЕЗОЛЮЦИЯ", "RA101", 1, "title:")]
    [InlineData("---\nforum: Форум\n---", "RA104", 2, "title:")]
    [InlineData("---\ntitle: Итоги\nforum: Форум\ndate: в августе\n---", "RA109", 4, "26 августа 2022 г.")]
    [InlineData("---\ntitle:\n- Итоги\n- Года\nforum: Форум\n---", "RA104", 2, "title: Название")]
    [InlineData("---\ntitle: Название резолюции\nforum: Форум\n---", "RA104", 2, "стоит в документе")]
    [InlineData("РЕЗОЛЮЦИЯ\n---\ntitle: Итоги\nforum: Форум\n---", "RA101", 1, "в самое начало файла")]
    [InlineData("---\ntitle:\nforum: Форум\n---", "RA104", 2, "title: Название")]
    [InlineData("---\ntitle: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\nforum: Форум\n---", "RA102", 2, "в кавычки")]
    [InlineData("---\nпросто текст\n---", "RA102", 2, "ключ: значение")]
    [InlineData("   \n", "RA004", 1, "текст")]
    public void A_header_that_cannot_be_used_is_reported_at_its_line(string header, string code, int line, string hint)
    {
        var (site, diagnostics) = Compile(header);
        Assert.Empty(site.Resolutions);
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Code == code);
        Assert.Equal(("resolutions/2024/itogi.md", line), (found.At.Path, found.At.Line));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Форум: итоги\nforum: Форум\n---", "RA108", 2, "Форум: итоги")]
    [InlineData("---\ntitle: «Школа»: новые смыслы\nforum: Форум\n---", "RA108", 2, "«Школа»: новые смыслы")]
    [InlineData("---\ntitle: Форум # 5 школ\nforum: Форум\n---", "RA108", 2, "Форум # 5 школ")]
    [InlineData("---\ntitle: Итоги\n\tforum: Форум\n---", "RA108", 3, "Итоги")]
    [InlineData("---\n title: Итоги\nforum: Форум\n---", "RA108", 2, "Итоги")]
    [InlineData("---\ntitle: *Итоги\nforum: Форум\n---", "RA108", 2, "*Итоги")]
    [InlineData("---\ntitle: Итоги\nforum: Форум\n", "RA108", 3, "Итоги")]
    [InlineData("title: Итоги\nforum: Форум\n---", "RA108", 1, "Итоги")]
    [InlineData("———\ntitle: Итоги\nforum: Форум\n---", "RA108", 1, "Итоги")]
    [InlineData("---\ntitle: Итоги\nforum: Форум\n———", "RA108", 4, "Итоги")]
    [InlineData("---\ntitle:Итоги\nforum: Форум\n---", "RA108", 2, "Итоги")]
    [InlineData("---\ntitle - Итоги\nforum: Форум\n---", "RA108", 2, "Итоги")]
    [InlineData("---\ntitle: Итоги\nfоrum: Форум\n---", "RA108", 3, "Итоги")]
    [InlineData("---\ntitle: Форум \"Учитель: вчера\"\nforum: Форум\n---", "RA108", 2, "Форум «Учитель: вчера»")]
    [InlineData("---\ntitle: Итоги года\nи задачи\nforum: Форум\n---", "RA108", 2, "Итоги года и задачи")]
    [InlineData("---\ntitle: \"C:\\Итоги\"\nforum: Форум\n---", "RA108", 2, "C:\\Итоги")]
    [InlineData("---\ntitle: [Итоги, Года]\nforum: Форум\n---", "RA108", 2, "[Итоги, Года]")]
    [InlineData("---\ntitle: #ЯУчитель\nforum: Форум\n---", "RA108", 2, "#ЯУчитель")]
    [InlineData("---\ntitle: Итоги\nforum: Форум\ndate: 31.02.2024\n---", "RA107", 4, "Итоги")]
    public void A_header_of_plain_meaning_is_read_and_reported_at_its_line(string header, string code, int line, string title)
    {
        var (site, diagnostics) = Compile(header);
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Severity != Severity.Information);
        Assert.Equal((code, line), (found.Rule.Code, found.At.Line));
        var resolution = Assert.Single(site.Resolutions).Resolution;
        Assert.Equal((title, "Форум", 1), (resolution.Title, resolution.Forum.Name, resolution.RecommendationCount));
    }

    [Theory]
    [InlineData("---\ntitle: >-\n  Длинное\n  название\nforum: Форум\n---", "Длинное название")]
    [InlineData("---\ntitle: Итоги\ndate: 2024-08-26 # день принятия\nforum: Форум\n---", "Итоги")]
    [InlineData("---\ntitle: 'Форум: итоги'\nforum: Форум\n---", "Форум: итоги")]
    [InlineData("---\ntitle:\tИтоги\nforum: Форум\n---", "Итоги")]
    public void What_YAML_reads_rightly_is_left_to_it(string header, string title)
    {
        var (site, diagnostics) = Compile(header);
        Assert.Empty(diagnostics);
        Assert.Equal(title, Assert.Single(site.Resolutions).Resolution.Title);
    }

    [Fact]
    public void Where_one_line_is_at_fault_the_others_are_left_to_YAML()
    {
        var (site, diagnostics) = Compile("---\ntitle: 'Итоги' # имя\ndate: 2024-08-26 # день: принятия\nforum: Форум: школа\n---");
        Assert.Equal(4, Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Rules.MendedHeader).At.Line);
        Assert.Equal(("Итоги", "Форум: школа"), (site.Resolutions.Single().Resolution.Title, site.Resolutions.Single().Resolution.Forum.Name));
    }

    [Fact]
    public void A_rule_in_the_text_does_not_close_the_header()
    {
        var (site, diagnostics) = Compile("---\nTitle: Итоги\nForum: Форум\n\nРЕЗОЛЮЦИЯ\n\n---\n");
        Assert.Equal(Rules.MendedHeader, Assert.Single(diagnostics).Rule);
        Assert.Equal("Итоги", site.Resolutions.Single().Resolution.Title);
    }

    [Fact]
    public void Two_spellings_of_one_key_are_reported() =>
        Assert.Contains(Compile("---\ntitle: Итоги\nназвание: Другое\nforum: Форум\n---").Diagnostics, diagnostic => diagnostic.Rule == Rules.RepeatedKey && diagnostic.At.Line == 3);

    [Fact]
    public void A_mistyped_key_is_reported_with_the_right_one()
    {
        var (site, diagnostics) = Compile("---\ntitle: Итоги\nforum: Форум\nplase: г. Вязьма\n---");
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownKey);
        Assert.Contains("«place»", found.Hint, StringComparison.Ordinal);
        Assert.Single(site.Resolutions);
    }

    [Fact]
    public void A_value_that_the_page_can_do_without_costs_only_itself()
    {
        var (site, diagnostics) = Compile("---\ntitle: Итоги\nforum: Форум\nsource: javascript:alert(1)\nevent: летом\n---");
        Assert.Equal(2, diagnostics.Count(diagnostic => diagnostic.Rule == Rules.WrongValue));
        Assert.Null(site.Resolutions.Single().Resolution.Source);
    }

    private static (ResolutionArchive.Link.Site Site, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) Compile(string header)
    {
        var text = header.Contains("---", StringComparison.Ordinal) ? header + "\n" + Body : header;
        var (site, diagnostics) = Compilation.Compile(
            ("addressees.yml", "- id: department\n  name: Департамент образования\n  level: Региональный уровень\n"),
            ("resolutions/2024/itogi.md", text));
        return (site, [.. diagnostics.Where(diagnostic => diagnostic.Rule != Rules.WrongFolder && diagnostic.Rule != Rules.EmptyArchive)]);
    }
}
