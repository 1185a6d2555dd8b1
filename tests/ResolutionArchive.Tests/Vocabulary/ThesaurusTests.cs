using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Tests.Vocabulary;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Standard = new(StandardConcepts.All, []);

    [Fact]
    public void The_standard_thesaurus_is_whole()
    {
        var concepts = StandardConcepts.All;
        var ids = concepts.Select(concept => concept.Id).ToList();
        Assert.True(ids.Count >= 700, $"{ids.Count} concepts");
        Assert.Equal(ids.Distinct(), ids);
        var references = concepts.SelectMany(concept => concept.Related.Concat(concept.Compositions.SelectMany(parts => parts)).Concat(concept.Broader is { } broader ? [broader] : []));
        Assert.All(references, reference => Assert.Contains(reference, ids));
        var shared = concepts.SelectMany(concept => concept.Terms.Distinct(StringComparer.OrdinalIgnoreCase)).CountBy(term => term, StringComparer.OrdinalIgnoreCase).Where(term => term.Value > 1);
        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("курсами повышения квалификации", "повысить квалификацию", "training-courses")]
    [InlineData("детям с ОВЗ", "ограниченными возможностями здоровья", "disability")]
    [InlineData("службы ранней психолого-педагогической помощи", "ранняя помощь", "early-help-service")]
    [InlineData("введению ФГОС ДО", "стандартом дошкольного образования", "standard-preschool")]
    [InlineData("отменить единый государственный экзамен", "отмена ЕГЭ", "exam-reform")]
    [InlineData("построить систему оценки качества", "система оценки качества", "quality-assessment")]
    public void Other_words_for_a_concept_are_found_in_any_case_and_number(string one, string other, params string[] concepts)
    {
        Assert.All(concepts, concept => Assert.Contains(concept, Concepts(one)));
        Assert.All(concepts, concept => Assert.Contains(concept, Concepts(other)));
    }

    [Theory]
    [InlineData("установить надбавки учителям-наставникам", "mentor-pay")]
    [InlineData("премии за школьных библиотекарей и заработная плата библиотекаря", "librarian-pay")]
    [InlineData("реестр талантливых школьников", "gifted-register")]
    [InlineData("отремонтировать пищеблоки", "canteen-repair")]
    [InlineData("кормить детей из малоимущих семей", "free-meals")]
    [InlineData("кормить детей за счёт бюджета", "free-meals")]
    public void Who_names_all_parts_of_a_compound_concept_names_it(string text, string concept)
    {
        var words = Reading.Of(text, Standard);
        Assert.Contains(concept, words.Where(word => word.Concept >= 0).Select(word => word.Concept)
            .Concat(ConceptMention.Of(words, Standard.Relations).Where(mention => mention.Kind == MentionKind.Implied).Select(mention => mention.Concept))
            .Select(number => Standard.Concepts[number].Id));
    }

    [Fact]
    public void A_compound_concept_brings_its_parts_along() =>
        Assert.Superset(
            new HashSet<string> { "mentor", "incentive-pay" },
            ConceptMention.Of(Reading.Of("доплата наставникам", Standard), Standard.Relations).Select(mention => Standard.Concepts[mention.Concept].Id).ToHashSet());

    [Theory]
    [InlineData("посадить деревья на меже: менее всего", "meals")]
    [InlineData("вернуть долю средств", "camp")]
    [InlineData("ради детей", "school-media")]
    [InlineData("дело чести", "dissemination")]
    [InlineData("до 1 октября", "eaglets")]
    [InlineData("поручить школам", "ministerial-load")]
    [InlineData("лиц, ответственных за питание", "school")]
    public void A_short_word_is_no_concept_because_its_stem_is_that_of_one(string text, string concept) => Assert.DoesNotContain(concept, Concepts(text));

    [Theory]
    [InlineData("смены в ДОЛ", "camp", true)]
    [InlineData("доля и дол", "camp", false)]
    [InlineData("сдать егэ", "final-exam", true)]
    [InlineData("переход на ФГОСы", "standard", true)]
    [InlineData("рас и народов", "autism", false)]
    [InlineData("дети с РАС", "autism", true)]
    public void An_abbreviation_is_no_word_that_is_spelt_like_it(string text, string concept, bool isNamed) => Assert.Equal(isNamed, Concepts(text).Contains(concept));

    [Theory]
    [InlineData("передовой опыт", "experience")]
    [InlineData("делиться опытом", "dissemination")]
    public void What_the_genre_says_every_day_is_what_it_means_there(string text, string concept) => Assert.Contains(concept, Concepts(text));

    [Theory]
    [InlineData("стать", "publication")]
    [InlineData("обучать педагогов", "pupil")]
    [InlineData("условия работы", "educator")]
    [InlineData("сельские школы", "rural-pupils")]
    [InlineData("учебный год", "textbook")]
    [InlineData("участие обучающихся, педагогов и родителей", "parent-education")]
    public void Words_of_another_meaning_are_no_concept(string text, string concept) => Assert.DoesNotContain(concept, Concepts(text));

    [Theory]
    [InlineData("- id: clubs\n  term: кружок робототехники\n  broader: nowhere\n", "RA404")]
    [InlineData("- id: clubs\n  term: кружок роботов\n- id: clubs\n  term: клуб роботов\n", "RA403")]
    [InlineData("- id: clubs\n  term: клуб роботов\n- id: robots\n  term: клуб роботов\n", "RA405")]
    [InlineData("- id: clubs\n  term: клуб роботов\n  facet: thing\n", "RA107")]
    [InlineData("- id: clubs\n  term: клуб роботов\n  parts: [meals, nowhere]\n", "RA404")]
    [InlineData("- id: clubs\n", "RA104")]
    public void A_faulty_entry_is_reported(string yaml, string code) =>
        Assert.Contains(Compilation.Compile(("thesaurus.yml", yaml)).Diagnostics, diagnostic => diagnostic.Rule.Code == code && diagnostic.At.Path == "thesaurus.yml");

    [Fact]
    public void An_archive_s_own_concept_links_what_no_common_word_links()
    {
        (string, string)[] files = [Resolution(2015, "открыть гончарную мастерскую"), Resolution(2021, "открыть студию керамики")];
        Assert.Empty(Compilation.Compile(files).Site.Recurrences);
        Assert.Single(Compilation.Compile([.. files, ("thesaurus.yml", "- id: pottery\n  term: гончарная мастерская\n  also: [студия керамики]\n")]).Site.Recurrences);
    }

    private static (string, string) Resolution(int year, string text) => (
        FormattableString.Invariant($"resolutions/{year}/{year}-08-26-f.md"),
        FormattableString.Invariant($"---\ntitle: Название\nforum: Форум\ndate: {year}-08-26\n---\nШколам:\n\n- {text};\n- {(year == 2015 ? "купить автобусы" : "издать сборник уроков")};\n- {(year == 2015 ? "принять план мониторинга" : "отремонтировать спортивный зал")};\n"));

    private static IEnumerable<string> Concepts(string text) =>
        Reading.Of(text, Standard).Where(word => word.Concept >= 0).Select(word => Standard.Concepts[word.Concept].Id);
}
