using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Resolve;

public sealed class ResolverTests
{
    private const string Addressees =
        """
        - id: authorities
          name: Муниципальные органы управления образованием
          level: Муниципальный уровень
          headings: [Органы местного самоуправления]
        - id: services
          name: Методические службы
          level: Муниципальный уровень
          broader: authorities
          former: [Методические кабинеты]
        - id: soiro
          name: ГАУ ДПО «Смоленский областной институт развития образования» (СОИРО)
          level: Региональный уровень
        - id: department
          name: Департамент Смоленской области по образованию и науке
          level: Региональный уровень
        - id: executive
          name: Ведомства Смоленской области
          level: Региональный уровень
          headings: [Правительственные ведомства]
        - id: administrations
          name: Администрации муниципальных образований
          level: Муниципальный уровень
        """;

    /// <summary>A site that holds such a file cannot be unpacked on Windows.</summary>
    [Theory]
    [InlineData("con")]
    [InlineData("2024-08-26-AUX")]
    [InlineData("lpt1")]
    public void A_name_that_Windows_keeps_for_itself_is_reported_and_not_used(string name)
    {
        var (site, diagnostics) = Compilation.Compile(
            ("forums.yml", "- id: nul\n  name: Форум\n"),
            ($"resolutions/2024/{name}.md", "---\ntitle: Итоги\nforum: Форум\ndate: 2024-08-26\n---\nШколам:\n- учить;"));
        Assert.Empty(site.Resolutions);
        Assert.DoesNotContain(site.Forums, series => !WindowsNames.CanHold(series.Forum.Id.ToString()));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == Rules.NoSlug && diagnostic.Message.Contains("Windows", StringComparison.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == Rules.UnusableValue && diagnostic.Hint.Contains("nul-forum", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Муниципальным органам управления образованием", "authorities")]
    [InlineData("муниципальных органов управления образованием", "authorities")]
    [InlineData("Муниципальный орган управления образованием", "authorities")]
    [InlineData("ОРГАНАМ МЕСТНОГО САМОУПРАВЛЕНИЯ", "authorities")]
    [InlineData("Методическим кабинетам", "services")]
    [InlineData("СОИРО", "soiro")]
    [InlineData("ГАУ ДПО \"Смоленский областной институт развития образования\"", "soiro")]
    [InlineData("Муниципальным органам управления образованием, методическим службам", "authorities services")]
    [InlineData("Муниципальным органам управления образованием и методическим службам", "authorities services")]
    [InlineData("ГАУ ДПО СОИРО", "soiro")]
    [InlineData("ГАУ ДПОС «Смоленский областной институт развития образования»", "soiro")]
    [InlineData("ФГБОУ СОИРО", "soiro")]
    [InlineData("МБОУ «СОИРО»", "soiro")]
    [InlineData("Методическим службам и (или) СОИРО", "services soiro")]
    [InlineData("Правительственным ведомствам", "executive")]
    [InlineData("Методическим службам Смоленской области", "services")]
    [InlineData("Департаменту по образованию и науке", "department")]
    [InlineData("Методическим службам всех типов и видов", "services")]
    [InlineData("Методическим службам региона –", "services")]
    [InlineData("Департаменту по образованию и науке Смоленской области", "department")]
    [InlineData("Администрациям муниципальных районов и городских округов Смоленской области", "administrations")]
    [InlineData("Администрациям муниципальных округов, муниципальных районов и городских округов", "administrations")]
    [InlineData("Методическим службам, а также СОИРО, органам местного самоуправления", "services soiro authorities")]
    public void A_heading_names_its_addressees_in_any_case_and_number(string heading, string ids)
    {
        var (addressees, diagnostics) = Resolve(heading);
        Assert.Equal(ids, string.Join(' ', addressees.Select(addressee => addressee.Id)));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownAddressee);
    }

    [Theory]
    [InlineData("Управлениям образования Гагаринского, Вяземского и Ельнинского районов", "gagarin", "vyazma", "elnya")]
    [InlineData("Управлениям образования Гагаринского и Вяземского районов, школам", "gagarin", "vyazma", "schools")]
    [InlineData("Управлениям образования Гагаринского и Хиславичского районов", "upravleniya-obrazovaniya-gagarinskogo-i-hislavichskogo-rayonov")]
    public void Bodies_of_several_places_with_one_noun_are_several_where_the_file_knows_each(string heading, params string[] addressees)
    {
        const string file = "- id: gagarin\n  name: Управление образования Гагаринского района\n  level: Р\n- id: vyazma\n  name: Управление образования Вяземского района\n  level: Р\n"
            + "- id: elnya\n  name: Управление образования Ельнинского района\n  level: Р\n- id: schools\n  name: Школы\n  level: Р\n";
        var (site, _) = Compilation.Compile(("addressees.yml", file), ("resolutions/2020/a.md", $"---\ntitle: Т\nforum: Ф\ndate: 2020\n---\n{heading}:\n\n- учить.\n"));
        Assert.Equal(addressees, site.Resolutions[0].Resolution.Sections[0].Addressees.Select(addressee => addressee.Id.ToString()));
    }

    [Fact]
    public void A_heading_that_is_not_known_word_for_word_keeps_its_own_words()
    {
        var (addressees, diagnostics) = Resolve("Методическим службам вузов");
        var unknown = Assert.Single(addressees);
        Assert.Equal(("metodicheskie-sluzhby-vuzov", "Методические службы вузов", false), (unknown.Id.ToString(), unknown.Name, unknown.IsKnown));
        var hint = Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownAddressee).Hint;
        Assert.Contains("services", hint, StringComparison.Ordinal);
        Assert.Contains("- id: metodicheskie-sluzhby-vuzov", hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Департаменту Орловской области по образованию и науке")]
    [InlineData("Правительственным ведомствам Калужской области")]
    [InlineData("СОИРО (Самара)")]
    public void Another_region_is_another_addressee(string heading)
    {
        var (addressees, _) = Resolve(heading);
        Assert.False(Assert.Single(addressees).IsKnown);
    }

    [Theory]
    [InlineData("Министерству культуры, методическим службам", "ministerstvo-kultury services")]
    [InlineData("Органам, ведущим надзор, школам, ведущим надзор", "organy-vedushchie-nadzor shkoly-vedushchie-nadzor")]
    [InlineData("Школам; ; школам", "shkoly")]
    [InlineData("СОИРО, органам, осуществляющим надзор, и школам", "soiro organy-osushchestvlyayushchie-nadzor shkoly")]
    public void What_is_known_of_a_heading_is_recognised_and_the_rest_keeps_its_words(string heading, string ids)
    {
        var (addressees, diagnostics) = Resolve(heading);
        Assert.Equal(ids, string.Join(' ', addressees.Select(addressee => addressee.Id)));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownAddressee);
    }

    [Fact]
    public void The_same_unknown_heading_is_one_addressee_in_all_files()
    {
        var (site, _) = Compilation.Compile(
            ("resolutions/2023/a.md", File("2023-01-01", "Учредителям школ:\n- помогать;")),
            ("resolutions/2024/b.md", File("2024-01-01", "учредителями школ:\n- помогать;")));
        Assert.Equal(2, Assert.Single(site.Addressees).Years.Length);
    }

    [Fact]
    public void Of_two_files_with_the_same_address_the_first_stays()
    {
        var (site, diagnostics) = Compilation.Compile(
            ("resolutions/2024/2024-01-01-forum.md", File("2024-01-01", "Школам:\n- помогать;")),
            ("resolutions/2024/2024-05-05-forum.md", File("2024-05-05", "Школам:\n- учить;")));
        Assert.Equal("resolutions/2024/2024-01-01-forum.md", Assert.Single(site.Resolutions).Resolution.File);
        Assert.Contains("2024-01-01-forum.md", Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Rules.DuplicateResolution).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-08-26-Августовское совещание.md", "2024/avgustovskoe-soveshchanie")]
    [InlineData("Резолюция № 5.md", "2024/rezolyuciya-5")]
    [InlineData("2024_08_26.md", "2024/2024-08-26")]
    [InlineData("ИТОГИ.MD", "2024/itogi")]
    public void A_file_gets_its_address_from_its_name(string name, string id)
    {
        var (site, _) = Compilation.Compile(($"resolutions/2024/{name}", File("2024-08-26", "Школам:\n- учить;")));
        Assert.Equal(id, site.Resolutions.Single().Resolution.Id.ToString());
    }

    [Fact]
    public void A_name_without_letters_is_reported()
    {
        var (site, diagnostics) = Compilation.Compile(("resolutions/2024/---.md", File("2024-08-26", "Школам:\n- учить;")));
        Assert.Empty(site.Resolutions);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == Rules.NoSlug);
    }

    [Fact]
    public void A_file_in_the_folder_of_another_year_is_reported_and_filed_by_its_date()
    {
        var (site, diagnostics) = Compilation.Compile(("resolutions/2023/x.md", File("2024-08-26", "Школам:\n- учить;")));
        Assert.Equal("2024/x", site.Resolutions.Single().Resolution.Id.ToString());
        Assert.Contains(diagnostics, diagnostic => diagnostic.Rule == Rules.WrongFolder);
    }

    [Theory]
    [InlineData("- id: a\n  name: А\n  level: У\n  broader: b\n- id: b\n  name: Б\n  level: У\n  broader: a\n", "RA404", 8)]
    [InlineData("- id: a\n  name: А\n  level: У\n  broader: c\n", "RA404", 4)]
    [InlineData("- id: a\n  name: А\n  level: У\n- id: a\n  name: Б\n  level: У\n", "RA403", 4)]
    [InlineData("- id: a\n  name: Школа\n  level: У\n- id: b\n  name: Школы\n  level: У\n", "RA405", 4)]
    [InlineData("- id: Школа\n  name: Школа\n  level: У\n", "RA109", 1)]
    [InlineData("- name: Школа\n  level: У\n", "RA104", 1)]
    [InlineData("id: a\nname: Школа\n", "RA402", 1)]
    [InlineData("- id: a\n  name: Школа: все\n  level: У\n", "RA402", 2)]
    [InlineData("- id: a\n  name: Школа\n  level: У\n  headings:\n    - Колледжам: всем\n", "RA107", 5)]
    public void A_fault_of_the_authority_file_is_reported_at_its_line(string file, string code, int line)
    {
        var (_, diagnostics) = Compilation.Compile(("addressees.yml", file));
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Code == code);
        Assert.Equal(("addressees.yml", line), (found.At.Path, found.At.Line));
    }

    [Fact]
    public void A_broken_entry_of_the_authority_file_costs_only_itself()
    {
        var (site, diagnostics) = Compilation.Compile(("addressees.yml", "# Адресаты\n- id: a\n  name: Школа: все\n  level: У\n\n- id: b\n  name: Лицеи\n  level: У\n"));
        Assert.Equal("b", Assert.Single(site.Addressees).Addressee.Id.ToString());
        var found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule != Rules.EmptyArchive);
        Assert.Equal(("RA402", 3), (found.Rule.Code, found.At.Line));
        Assert.Contains("name: \"Школа: все\"", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forum_is_found_under_its_former_name()
    {
        var (site, diagnostics) = Compilation.Compile(
            ("forums.yml", "- id: avgust\n  name: Августовское совещание\n  former: [Августовская конференция]\n"),
            ("resolutions/2024/x.md", "---\ntitle: Т\ndate: 2024\nforum: августовские конференции\n---\nШколам:\n- учить;"));
        Assert.Equal("avgust", site.Resolutions.Single().Resolution.Forum.Id.ToString());
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownForum);
    }

    [Fact]
    public void An_unknown_forum_gets_a_page_and_a_warning_with_the_lines_to_add()
    {
        var (site, diagnostics) = Compilation.Compile(("resolutions/2024/x.md", "---\ntitle: Т\ndate: 2024\nforum: Слёт вожатых\n---\nШколам:\n- учить;"));
        Assert.Contains(site.Forums, series => series.Forum.Id.ToString() == "slet-vozhatyh");
        Assert.Contains("- id: slet-vozhatyh\n  name: Слёт вожатых", Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownForum).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("РЕЗОЛЮЦИЯ\n\nг. Вязьма\n\n26 августа 2024 г.", "")]
    [InlineData("РЕЗОЛЮЦИЯ\n\nфорума учителей «Школа сегодня»", "форума учителей")]
    public void The_printed_title_is_shown_as_far_as_it_says_something_new(string title, string shown)
    {
        var resolution = Compilation.Resolution($"{title}\n\nШколам:\n- учить;", "title: Школа сегодня\nforum: Форум\ndate: 2024-08-26\nplace: г. Вязьма");
        Assert.Equal(shown, string.Join('|', resolution.PrintedTitle.Select(line => line.Plain)));
    }

    private static string File(string date, string body) => $"---\ntitle: Название\nforum: Форум\ndate: {date}\n---\n{body}";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_addressees_without_end_is_cut_and_told(bool fromItsEnd)
    {
        var entries = Enumerable.Range(0, 100).Select(i => $"- id: a{i}\n  name: Школа {i}\n  level: У\n  broader: a{Math.Min(99, i + 1)}\n");
        var (site, found) = Compilation.Compile(("addressees.yml", string.Concat(fromItsEnd ? entries.Reverse() : entries)));
        var broader = site.Addressees.ToDictionary(file => file.Addressee.Id, file => file.Broader?.Id);
        Assert.All(broader.Keys, id => Assert.InRange(Steps(id), 0, 16));
        Assert.Equal(broader.Values.Count(above => above is null), found.Count(diagnostic => diagnostic.Rule == Rules.BrokenReference));

        int Steps(Slug id) => broader[id] is { } above ? 1 + Steps(above) : 0;
    }

    private static (IReadOnlyList<ResolutionArchive.Model.Addressee> Addressees, IReadOnlyList<Diagnostic> Diagnostics) Resolve(string heading)
    {
        var (site, diagnostics) = Compilation.Compile(
            ("addressees.yml", Addressees), ("resolutions/2024/x.md", File("2024-08-26", $"# {heading}:\n\n- обеспечить поддержку.")));
        return (site.Resolutions.Single().Resolution.Sections.Single().Addressees, diagnostics);
    }
}
