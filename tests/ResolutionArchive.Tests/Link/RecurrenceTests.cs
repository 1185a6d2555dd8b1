using CsCheck;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Link;

public sealed class RecurrenceTests
{
    private const string Museums = "развивать школьные музеи и музейную педагогику в сельской местности";
    private const string Menus = "обновить меню школьных столовых по итогам родительского контроля";
    private const string Chess = "открыть шахматные кружки в группах продлённого дня";

    /// <summary>What makes the words of the others neither rare nor frequent.</summary>
    private static readonly string[] Others =
    [
        "провести конкурс чтецов", "издать сборник уроков", "купить автобусы", "отремонтировать спортивный зал", "принять план мониторинга", "описать опыт лагерей", "наградить победителей олимпиад",
    ];

    [Theory]
    [InlineData("развивать школьные музеи и музейную педагогику в сельской местности.", RecurrenceKind.Verbatim)]
    [InlineData("Развивать школьный музей, а также музейную педагогику в сельских местностях", RecurrenceKind.Verbatim)]
    [InlineData("продолжить развитие школьных музеев, музейной педагогики на селе", RecurrenceKind.Restated)]
    [InlineData("содействовать развитию музейной педагогики и школьных музеев в целях воспитания", RecurrenceKind.Restated)]
    public void What_is_asked_again_is_linked(string again, RecurrenceKind kind)
    {
        var line = Assert.Single(Find((2015, [Museums, .. Others]), (2021, [again, Chess])).Site.Recurrences);
        Assert.Equal(["2015/f/1.1", "2021/f/1.1"], line.Members.Select(member => member.Recommendation.Id.ToString()));
        Assert.Equal(kind, Assert.Single(line.Links).Kind);
        Assert.Equal((6, "2015-f-1-1"), (line.Span, line.Id.ToString()));
        Assert.Contains("музеи", line.CommonWords);
    }

    [Theory]
    [InlineData("обеспечить реализацию комплекса мер по охране здоровья", "обеспечить реализацию комплекса мер по подготовке кадров")]
    [InlineData("создать условия для занятий плаванием в соответствии с Законом «Об образовании в Российской Федерации»", "создать условия для ремонта дорог в соответствии с Законом «Об образовании в Российской Федерации»")]
    [InlineData("открыть бассейны в целях реализации Стратегии развития воспитания на период до 2025 года", "пригласить учёных в целях реализации Стратегии развития воспитания на период до 2025 года")]
    public void A_formula_a_law_or_a_purpose_in_common_is_no_recurrence(string one, string other) =>
        Assert.Empty(Find((2015, [one, Museums, Menus]), (2021, [other, Chess, .. Others])).Site.Recurrences);

    [Fact]
    public void Derived_words_are_the_same_request() =>
        Assert.Single(Find((2015, ["распространять опыт наставников", .. Others]), (2021, ["содействовать распространению опыта наставничества", Chess])).Site.Recurrences);

    [Fact]
    public void Words_that_an_archive_holds_for_the_same_are_the_same()
    {
        (int, string[])[] resolutions = [(2015, ["засушить гербарий бабочек Алтая", .. Others]), (2021, ["собрать коллекцию мотыльков Алтая", Chess])];
        Assert.Empty(Find(resolutions).Site.Recurrences);
        Assert.Single(Find(resolutions, ("synonyms.yml", "- [гербарий, коллекция]\n- [бабочка, мотылёк]\n")).Site.Recurrences);
    }

    [Fact]
    public void An_editor_s_word_stands_above_the_score()
    {
        (int, string[])[] resolutions = [(2015, [Museums, .. Others]), (2021, [Museums, Chess])];
        Assert.Empty(Find(resolutions, ("recurrence.yml", "- different: [2015/f/1.1, 2021/f/1.1]\n")).Site.Recurrences);
        var line = Assert.Single(Find(resolutions, ("recurrence.yml", "- different: [2015/f/1.1, 2021/f/1.1]\n- same: [2015/f/1.1, 2021/f/1.2]\n  note: О досуге.\n")).Site.Recurrences);
        Assert.Equal("О досуге.", Assert.Single(line.Links).Verdict?.Note);
    }

    [Theory]
    [InlineData("- same: [2015/f/1.1, 2021/f/1.9]\n", "RA404", "2021/f/1.2")]
    [InlineData("- same: [2015/f/1.1, 2021/ff/1.2]\n", "RA404", "2021/f/1.2")]
    [InlineData("- same: [2015/f/1.1, чтото]\n", "RA404", "косую черту")]
    [InlineData("- same: [2015/f/1.1]\n", "RA402", "- same:")]
    [InlineData("- same: [2015/f/1.1, 2015/f/1.1]\n", "RA402", "- same:")]
    [InlineData("- sme: [2015/f/1.1, 2021/f/1.1]\n", "RA105", "same")]
    [InlineData("- same: [2015/f/1.1, 2021/f/1.1]\n- different: [2021/f/1.1, 2015/f/1.1]\n", "RA406", "Удалите")]
    public void A_faulty_verdict_is_reported_and_costs_only_itself(string yaml, string code, string hint)
    {
        var (site, diagnostics) = Find([(2015, [Museums, .. Others]), (2021, [Museums, Chess])], ("recurrence.yml", yaml));
        Assert.Contains(hint, Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Code == code).Hint, StringComparison.Ordinal);
        Assert.Single(site.Recurrences);
    }

    [Fact]
    public void An_editor_s_same_takes_nothing_from_the_lines_that_there_were()
    {
        (int, string[])[] resolutions = [(2015, [Museums, .. Others]), (2021, [Museums]), (2022, [Chess]), (2023, [Chess])];
        var line = Assert.Single(Find(resolutions, ("recurrence.yml", "- same: [2021/f/1.1, 2022/f/1.1]\n")).Site.Recurrences);
        Assert.Equal([2015, 2021, 2022, 2023], line.Members.Select(member => member.Resolution.Date!.Value.Year));
        var lines = Find(resolutions, ("recurrence.yml", "- same: [2021/f/1.1, 2022/f/1.1]\n- different: [2015/f/1.1, 2022/f/1.1]\n")).Site.Recurrences;
        Assert.Contains(lines, found => found.Members.Select(member => member.Resolution.Date!.Value.Year).Intersect([2021, 2022]).Count() == 2);
        Assert.DoesNotContain(lines, found => found.Members.Select(member => member.Resolution.Date!.Value.Year).Intersect([2015, 2022]).Count() == 2);
    }

    [Theory]
    [InlineData("создать условия для развития музейной педагогики", "продолжить работу по созданию условий для развития музейной педагогики")]
    [InlineData("развивать школьные музеи и краеведение", "в целях патриотического воспитания развивать школьные музеи и краеведение")]
    [InlineData("привлекать родителей и обучающихся к созданию музеев", "привлекать родителей, обучающихся к созданию музеев")]
    [InlineData("развивать школьные музеи и «точки роста", "развивать школьные музеи и точки роста")]
    public void What_is_asked_is_read_whatever_stands_around_it(string one, string other) =>
        Assert.InRange(Assert.Single(Assert.Single(Find((2015, [one, .. Others]), (2021, [other, Chess])).Site.Recurrences).Links).Score, 0.5, 1);

    [Fact]
    public void With_another_number_or_a_not_it_is_not_said_word_for_word()
    {
        (int, string[])[] numbers = [(2015, ["увеличить охват кружками до 60 процентов", .. Others]), (2021, ["увеличить охват кружками до 85 процентов"])];
        Assert.Equal(RecurrenceKind.Restated, Assert.Single(Assert.Single(Find(numbers).Site.Recurrences).Links).Kind);
    }

    [Theory]
    [InlineData("https://example.org/a-very-long-address-without-a-single-space-that-somebody-pasted-into-the-document-instead-of-words")]
    [InlineData("развивать\u00A0школьные\u00A0музеи\u00A0и\u00A0музейную\u00A0педагогику\u00A0в\u00A0сельской\u00A0местности\u00A0и\u00A0в\u00A0малых\u00A0городах")]
    public async Task A_line_has_a_title_whatever_the_wording(string text)
    {
        var (site, _) = Find((2015, [text, .. Others]), (2021, [text]));
        Assert.Contains((await Compilation.RenderAsync(site)).Keys, path => path.StartsWith("recurring/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- same: [2015/f/1.1, 2022/f/1.1]\n- same: [2015/f/1.1, 2023/f/1.1]\n")]
    [InlineData("- same: [2015/f/1.1, 2023/f/1.1]\n- same: [2015/f/1.1, 2022/f/1.1]\n")]
    public void All_that_an_editor_calls_the_same_stays_together_in_whatever_order_he_says_it(string same)
    {
        (int, string[])[] resolutions = [(2015, [Museums, .. Others]), (2022, [Chess]), (2023, [Menus]), (2024, [Chess])];
        var lines = Find(resolutions, ("recurrence.yml", same + "- different: [2024/f/1.1, 2023/f/1.1]\n")).Site.Recurrences;
        Assert.Equal(["2015/f/1.1", "2022/f/1.1", "2023/f/1.1"], Assert.Single(lines).Members.Select(member => member.Recommendation.Id.ToString()));
    }

    [Theory]
    [InlineData("разрешить использование мобильных телефонов на уроках информатики", "запретить использование мобильных телефонов на уроках информатики")]
    [InlineData("не допускать закрытия малокомплектных школ в районах области", "закрыть малокомплектные школы в районах области")]
    [InlineData("прекратить сокращение ставок педагогов-психологов в школах", "продолжить сокращение ставок педагогов-психологов в школах")]
    public void Opposite_requests_are_not_one(string one, string other) => Assert.Empty(Find((2015, [one, .. Others]), (2021, [other, Chess])).Site.Recurrences);

    [Theory]
    [InlineData("не допускать закрытия малокомплектных школ в районах области", "прекратить закрытие малокомплектных школ в районах области")]
    [InlineData("закрыть малокомплектные школы в районах области", "провести закрытие малокомплектных школ в районах области")]
    public void What_is_asked_the_same_way_is_one(string one, string other) => Assert.Single(Find((2015, [one, .. Others]), (2021, [other, Chess])).Site.Recurrences);

    [Fact]
    public void Who_has_a_better_partner_in_a_document_is_less_likely_to_be_the_second_best()
    {
        List<SimilarPair> pairs = [new(0, 1, 0.7), new(0, 2, 0.85)];
        Assert.InRange(Rivals.Weigh(pairs, [In(0, 0), In(1, 1), In(2, 1)])[0].Score, Bounds.Line, Bounds.Link);
        Assert.Equal(pairs, Rivals.Weigh(pairs, [In(0, 0), In(1, 1), In(2, 2)]));
        Assert.Equal(pairs, Rivals.Weigh(pairs, [In(0, 0), In(1, 1), In(2, -1)]));

        static Node In(int member, int document) => new([member], document);
    }

    [Fact]
    public void What_is_named_first_counts_most()
    {
        const string pools = "построить бассейны для занятий с учащимися начальных классов и их родителями";
        var again = Find((2015, [pools, .. Others]), (2021, ["построить плавательные бассейны", Chess])).Site.Recurrences;
        Assert.Single(again);
        Assert.Empty(Find((2015, [pools, .. Others]), (2021, ["проводить собрания родителей учащихся начальных классов", Chess])).Site.Recurrences);
    }

    [Fact]
    public void Synonyms_are_sets_whose_order_means_nothing()
    {
        (int, string[])[] resolutions = [(2015, ["составить коллекцию дневных бабочек Алтая", .. Others]), (2021, ["составить гербарий дневных мотыльков Алтая", Chess])];
        var expected = Show(Find(resolutions, ("synonyms.yml", "- [коллекция, собрание]\n- [собрание, гербарий]\n")).Site);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Show(Find(resolutions, ("synonyms.yml", "- [гербарий, собрание]\n- [собрание, коллекция]\n")).Site));
    }

    [Fact]
    public void A_broken_row_of_synonyms_costs_only_itself()
    {
        var (site, diagnostics) = Find(
            [(2015, ["обобщить опыт наставников", .. Others]), (2021, ["изучить практику наставничества", Chess])], ("synonyms.yml", "- [сад, парк\n- [опыт, опыт]\n- [опыт, практика]\n- [обобщить, изучить]\n"));
        Assert.Equal([1, 2], diagnostics.Where(diagnostic => diagnostic.Rule == Rules.BrokenFile).Select(diagnostic => diagnostic.At.Line));
        Assert.Single(site.Recurrences);
    }

    [Fact]
    public void Lines_do_not_chain()
    {
        var texts = new[] { "музей театр библиотека", "театр библиотека стадион", "библиотека стадион бассейн", "стадион бассейн площадка" };
        var lines = Find([.. texts.Select((text, i) => (2015 + i, (string[])[text, Others[i]]))]).Site.Recurrences;
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(line.Members.Length * (line.Members.Length - 1) / 2, line.Links.Count(link => link.Score >= Bounds.Line)));
        Assert.DoesNotContain(lines, line => line.Members.Length == texts.Length);
    }

    private static readonly string[] Vocabulary = ["музей", "театр", "стадион", "опыт", "развивать", "обеспечить", "школа", "закон", "библиотека", "наставник"];

    /// <summary>A small vocabulary, so that scores of every size occur.</summary>
    private static readonly Gen<string[]> Texts =
        Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[1, 6].Select(words => string.Join(' ', words)).Array[2, 40];

    [Fact]
    public void No_pair_above_the_bound_is_missed_for_speed() => Gen.Select(Texts, Gen.Int[1, 19].Select(twentieths => twentieths / 20.0)).Sample((texts, bound) =>
    {
        var profiles = TermWeighting.Weigh([.. texts.Select(text => Reading.Of(text, Thesaurus.Empty))], Thesaurus.Empty, View.Meaning);
        var expected =
            from b in Enumerable.Range(0, profiles.Length)
            from a in Enumerable.Range(0, b)
            let score = profiles[a].ScoreWith(profiles[b])
            where score >= bound
            select new SimilarPair(a, b, score);
        Assert.Equal(expected, SimilarPairs.Find(profiles, bound, (_, _, dice) => dice, least: 0, blockSize: 4));
    }, iter: 300);

    [Theory]
    [InlineData(1500, 12, true)]
    [InlineData(3000, 12, true)]
    [InlineData(1500, 4000, false)]
    public void Where_everybody_says_the_same_only_the_likest_are_compared(int count, int vocabulary, bool isMonotonous)
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 6).Select(_ => $"слово{random.Next(vocabulary)}")));
        var profiles = TermWeighting.Weigh([.. texts.Select(text => Reading.Of(text, Thesaurus.Empty))], Thesaurus.Empty, View.Meaning);
        var judged = 0;
        SimilarPairs.Find(profiles, 0.15, (_, _, _) => Interlocked.Increment(ref judged), least: double.MaxValue);
        var all = Enumerable.Range(0, count).Sum(b => Enumerable.Range(0, b).Count(a => profiles[a].ScoreWith(profiles[b]) >= 0.15));
        Assert.Equal(isMonotonous, judged < all);
        Assert.InRange(judged, 1, 400 * count);
    }

    [Fact]
    public void What_is_in_common_is_given_up_only_where_it_is_too_little() => Gen.Select(Texts, Gen.Int[1, 5000]).Sample((texts, least) =>
    {
        var profiles = TermWeighting.Weigh([.. texts.Select(text => Reading.Of(text, Thesaurus.Empty))], Thesaurus.Empty, View.Wording);
        var pairs = profiles.SelectMany(a => profiles.Select(b => (a, b)));
        Assert.All(pairs, pair => Assert.Equal(pair.a.Common(pair.b) is var common && common >= least ? common : 0, pair.a.Common(pair.b, least)));
    }, iter: 100);

    [Fact]
    public void The_order_of_files_does_not_matter() => Texts.Sample(texts =>
    {
        var files = texts.Select((text, i) => File(2000 + (i % 9), $"f{i}", [text])).ToArray();
        var shuffled = files.OrderBy(file => file.Item2.GetHashCode(StringComparison.Ordinal)).ToArray();
        Assert.Equal(Show(Compilation.Compile(files).Site), Show(Compilation.Compile(shuffled).Site));
    }, iter: 30);

    private static string Show(Site site) => string.Join('\n', site.Recurrences.Select(line => $"{line.Id}: {string.Join(' ', line.Members.Select(member => member.Recommendation.Id))} {string.Join(' ', line.Links)}"));

    private static (Site Site, IReadOnlyList<Diagnostic> Diagnostics) Find(params (int Year, string[] Texts)[] resolutions) => Find(resolutions, []);

    private static (Site Site, IReadOnlyList<Diagnostic> Diagnostics) Find((int Year, string[] Texts)[] resolutions, params (string, string)[] files)
    {
        var (site, diagnostics) = Compilation.Compile([.. resolutions.Select(resolution => File(resolution.Year, "f", resolution.Texts)), .. files]);
        return (site, diagnostics);
    }

    private static (string, string) File(int year, string name, string[] texts) => (
        FormattableString.Invariant($"resolutions/{year}/{year}-08-26-{name}.md"),
        FormattableString.Invariant($"---\ntitle: Название\nforum: Форум\ndate: {year}-08-26\n---\nШколам:\n\n{string.Concat(texts.Select(text => $"- {text};\n"))}"));
}
