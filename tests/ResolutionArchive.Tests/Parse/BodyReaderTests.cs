using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Parse;

public sealed class BodyReaderTests
{
    [Theory]
    [InlineData("Департаменту образования:")]
    [InlineData("**Департаменту образования:**")]
    [InlineData("**Департаменту образования**:")]
    [InlineData("*Департаменту образования:*")]
    [InlineData("***Департаменту образования***")]
    [InlineData("# Департаменту образования")]
    [InlineData("###### **Департаменту образования:**")]
    [InlineData("Департаменту образования")]
    [InlineData("Департаменту\nобразования:")]
    public void An_addressee_is_recognised_however_it_is_set(string heading) =>
        Assert.Equal(["Департаменту образования: обеспечить поддержку; | создать банк."],
            Compilation.Outline($"{heading}\n\n- обеспечить поддержку;\n- создать банк."));

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("−")]
    [InlineData("•")]
    [InlineData("▪")]
    [InlineData("·")]
    [InlineData("*")]
    [InlineData("1.")]
    [InlineData("1)")]
    [InlineData("1.1.")]
    [InlineData("а)")]
    public void A_recommendation_is_recognised_whatever_stands_before_it(string bullet)
    {
        Assert.Equal(["Школам: обеспечить поддержку; | создать банк."], Compilation.Outline($"Школам:\n\n{bullet} обеспечить поддержку;\n\n{bullet} создать банк."));
        Assert.Equal(["Школам: обеспечить поддержку; | создать банк."], Compilation.Outline($"Школам:\n{bullet} обеспечить поддержку;\n{bullet} создать банк."));
    }

    [Fact]
    public void A_heading_after_the_last_item_ends_the_section_even_without_a_blank_line() =>
        Assert.Equal(["Школам: сохранить уклад.", "ГАУ ДПО СОИРО: обеспечить поддержку."],
            Compilation.Outline("Школам:\n- сохранить уклад.\nГАУ ДПО СОИРО:\n- обеспечить поддержку."));

    [Fact]
    public void A_wrapped_item_stays_one() =>
        Assert.Equal(["Школам: сохранить школьный уклад и традиции; | развивать музеи."],
            Compilation.Outline("Школам:\n\n- сохранить школьный\n  уклад\nи традиции;\n- развивать\nмузеи."));

    [Theory]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("\uF0B7")]
    [InlineData("o")]
    [InlineData("1)")]
    [InlineData("а)")]
    [InlineData("1.")]
    public void A_list_needs_no_marks_at_the_ends_of_its_items(string bullet) =>
        Assert.Equal(["Школам: сохранить уклад | развивать музеи"], Compilation.Outline($"Школам:\n{bullet} сохранить уклад\n{bullet.Replace('1', '2').Replace('а', 'б')} развивать музеи"));

    [Theory]
    [InlineData("- выделить\n1.5 млн рублей;", "выделить 1.5 млн рублей;")]
    [InlineData("- поддержать секции, кружки и\nт. д.;", "поддержать секции, кружки и т. д.;")]
    [InlineData("- руководствоваться\nп. 3 приказа;", "руководствоваться п. 3 приказа;")]
    public void A_wrapped_line_may_begin_like_an_item(string items, string text) =>
        Assert.Equal([$"Школам: {text} | учить."], Compilation.Outline($"Школам:\n{items}\n- учить."));

    [Fact]
    public void Plain_clauses_on_lines_of_their_own_are_recommendations() =>
        Assert.Equal(["Школам: сохранить уклад; | развивать музеи."], Compilation.Outline("Школам:\nсохранить уклад;\nразвивать музеи."));

    [Fact]
    public void A_numbered_heading_over_a_list_that_begins_anew_is_a_heading() =>
        Assert.Equal(["Рекомендовать СОИРО: учить; | растить.", "Рекомендовать школам: хранить."],
            Compilation.Outline("1. Рекомендовать СОИРО:\n1) учить;\n2) растить.\n\n2. Рекомендовать школам:\n1) хранить."));

    [Theory]
    [InlineData("Контроль за исполнением возложить на оргкомитет.")]
    [InlineData("\nКонтроль за исполнением возложить на оргкомитет.")]
    [InlineData("- Контроль за исполнением возложить на оргкомитет.")]
    [InlineData("\n3. Контроль возложить на СОИРО.")]
    [InlineData("Председатель И. И. Иванов")]
    [InlineData("\n## Приложение\n\n- Список участников")]
    [InlineData("\n**Состав оргкомитета**\n\n- Иванов И. И.")]
    public void What_comes_after_the_last_item_is_no_recommendation(string end) =>
        Assert.Equal(["Школам: учить; | растить."], Compilation.Outline($"Школам:\n- учить;\n- растить.\n{end}"));

    [Fact]
    public void A_section_goes_on_after_a_table_and_a_sub_heading() =>
        Assert.Equal(["Школам: учить; | растить; | (В рамках воспитания:) хранить; | беречь."],
            Compilation.Outline("Школам:\n\n- учить;\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n- растить;\n\nВ рамках воспитания:\n\n- хранить;\n- беречь."));

    [Fact]
    public void A_number_that_was_typed_after_a_bullet_is_kept() =>
        Assert.Equal(["Школам: обеспечить: [а) отдых;] [б) питание.]"], Compilation.Outline("Школам:\n- обеспечить:\n  - а) отдых;\n  - б) питание."));

    [Fact]
    public void A_title_in_quotes_over_three_lines_is_one()
    {
        var body = Compilation.Body("РЕЗОЛЮЦИЯ\n\nфорума «Школа:\nсмыслы; ценности:\nновый взгляд»\n\nШколам:\n- учить.");
        Assert.Equal(["РЕЗОЛЮЦИЯ", "форума «Школа: смыслы; ценности: новый взгляд»"], body.TitleLines.Select(line => line.Plain));
    }

    [Theory]
    [InlineData("3. Рекомендовать ГАУ ДПО СОИРО включить вопросы воспитания в программы.", "Рекомендовать ГАУ ДПО СОИРО: включить вопросы воспитания в программы.")]
    [InlineData("Предложить Министерству образования разработать порядок.", "Предложить Министерству образования: разработать порядок.")]
    [InlineData("2) Педагогам-психологам оказать поддержку.", "Педагогам-психологам: оказать поддержку.")]
    [InlineData("- школам сохранить уклад;", "школам: сохранить уклад;")]
    [InlineData("Участники форума рекомендуют школам сохранить уклад.", "Участники форума рекомендуют школам: сохранить уклад.")]
    public void A_sentence_may_name_its_addressee(string sentence, string outline) =>
        Assert.Equal([outline], Compilation.Outline($"Состоялся форум.\n\n{sentence}"));

    [Fact]
    public void Sentences_to_others_do_not_belong_to_the_section_before_them() =>
        Assert.Equal(["Рекомендовать СОИРО: сделать А.", "Рекомендовать методическим службам: продолжить работу.", "Педагогам: помогать."],
            Compilation.Outline("1. Рекомендовать СОИРО:\n- сделать А.\n\n2. Рекомендовать методическим службам продолжить работу.\n\n3. Педагогам помогать.\n\n4. Контроль возложить на оргкомитет."));

    [Theory]
    [InlineData("Рособрнадзору:", "- сократить проверки.")]
    [InlineData("**Минпросвещения России:**", "- сократить отчётность.")]
    [InlineData("Технопарку «Кванториум»:", "- открыть мастерские.")]
    [InlineData("Муниципальные органы:", "- организуют месячник;")]
    [InlineData("Педагогам необходимо:", "- пройти курсы.")]
    [InlineData("Для педагогов:", "- пройти курсы.")]
    [InlineData("Предложения в адрес министерства:", "- утвердить план.")]
    [InlineData("<u>Учителям:</u>", "- пройти курсы.")]
    [InlineData("Родителям\n======\n", "- читать детям.")]
    public void An_unusual_heading_does_not_give_its_items_to_the_one_before(string heading, string item) =>
        Assert.Equal([1, 1], Compilation.Body($"Школам:\n- учить.\n\n{heading}\n{item}").Sections.Select(section => section.Items.Length));

    [Theory]
    [InlineData("Основные проблемы молодых педагогов:\n- низкая зарплата;\n- высокая нагрузка.")]
    [InlineData("Организаторы конференции:\n- Институт развития образования;")]
    [InlineData("Участники конференции:\nотмечая падение интереса к чтению;")]
    public void Those_of_whom_nothing_is_asked_are_no_addressees(string list) =>
        Assert.Equal(["Школам: учить."], Compilation.Outline($"{list}\n\nШколам:\n- учить."));

    [Theory]
    [InlineData("1. Провести вебинары.\n2. Предложить школам принять участие.\n3. Издать сборник.", 3)]
    [InlineData("- провести вебинары;\n- рекомендовать учителям пройти курсы;\n- издать сборник.", 3)]
    [InlineData("1. Повышение квалификации педагогов:\n- курсы;\n- вебинары.\n2. Обновление музеев.", 2)]
    [InlineData("1.Провести уроки.\n2.Обновить музеи.", 2)]
    [InlineData("\nв области воспитания:\n- провести уроки;\n\nв области обучения:\n- внедрить программы.", 2)]
    [InlineData("Провести уроки.\nОбновить музеи.", 2)]
    [InlineData("- провести уроки\n- обновить музеи\nРезолюция принята единогласно\nПредседатель Иванов И. И.", 2)]
    public void The_items_of_a_list_belong_to_its_heading(string items, int count) =>
        Assert.Equal(count, Assert.Single(Compilation.Body($"ГАУ ДПО СОИРО:\n{items}").Sections).Items.Length);

    [Fact]
    public void A_name_in_brackets_is_a_name_where_there_is_no_other() =>
        Assert.Equal("Школы", Compilation.Resolution("Форум:\n\n1. (школам) учить.").Sections.Single().Addressees.Single().Name);

    [Fact]
    public void Addressees_under_each_other_have_one_list()
    {
        var section = Assert.Single(Compilation.Body("Форум рекомендует:\n\nМинистерству образования;\n\nметодическим службам;\n\nшколам:\n\n- утвердить план.").Sections);
        Assert.Equal("Министерству образования; методическим службам; школам", section.Names);
    }

    [Theory]
    [InlineData("1. Школам активнее использовать музеи.", "Школам: активнее использовать музеи.")]
    [InlineData("2. ГАУ ДПО СОИРО в срок до 1 ноября 2023 года издать сборник.", "ГАУ ДПО СОИРО: в срок до 1 ноября 2023 года издать сборник.")]
    [InlineData("- Министерству образования — включить тему в план;", "Министерству образования: включить тему в план;")]
    [InlineData("**Школам:** обеспечить работу кружков.", "Школам: обеспечить работу кружков.")]
    public void What_is_asked_begins_after_the_addressee(string sentence, string outline) =>
        Assert.Equal([outline], Compilation.Outline($"Состоялся форум.\n\n{sentence}"));

    [Fact]
    public void A_clause_of_the_document_is_no_item_of_the_list_before_it() =>
        Assert.Equal(["Рекомендовать СОИРО: учить; | растить.", "Рекомендовать школам: хранить."],
            Compilation.Outline("1. Рекомендовать СОИРО:\n- учить;\n- растить.\n\n2. Рекомендовать школам хранить.\n\n3. Опубликовать настоящую резолюцию."));

    [Theory]
    [InlineData("Участники форума рекомендуют департаменту образования:", "департаменту образования")]
    [InlineData("РЕКОМЕНДУЮТ образовательным организациям Смоленской области", "образовательным организациям Смоленской области")]
    [InlineData("Обратиться к органам исполнительной власти с просьбой:", "органам исполнительной власти")]
    [InlineData("Методическим службам (отв. – СОИРО):", "Методическим службам")]
    [InlineData("I. Методическим службам:", "Методическим службам")]
    [InlineData("в адрес федеральных органов:", "федеральных органов")]
    public void The_name_is_told_from_the_words_around_it(string heading, string names) =>
        Assert.Equal(names, Assert.Single(Compilation.Body($"Состоялся форум.\n\n{heading}\n\nсохранить уклад;\n\nразвивать музеи.").Sections).Names);

    [Fact]
    public void A_deadline_stays_with_its_recommendation_even_as_the_last_line() =>
        Assert.Equal(["Школам: учить. (Срок – до 1 мая.)", "Лицеям: хранить. (Ответственный: оргкомитет)"],
            Compilation.Outline("Школам:\n- учить.\n\nСрок – до 1 мая.\n\nЛицеям:\n- хранить.\n\nОтветственный: оргкомитет"));

    [Theory]
    [InlineData("12")]
    [InlineData("- 12 -")]
    [InlineData("стр. 3 из 5")]
    public void A_page_number_among_the_text_is_left_out(string number) =>
        Assert.Equal(["Школам: сохранить школьный уклад; | учить."], Compilation.Outline($"Школам:\n\n▪ сохранить школьный\n\n{number}\n\nуклад;\n\n▪ учить."));

    [Fact]
    public void An_item_that_breaks_off_goes_on_after_a_blank_line() =>
        Assert.Equal(["Школам: сохранить школьный уклад; | развивать музеи."],
            Compilation.Outline("Школам:\n\n- сохранить школьный\n\nуклад;\n\n- развивать музеи."));

    [Fact]
    public void Points_of_a_recommendation_stay_with_it()
    {
        Assert.Equal(["Школам: обеспечить: [отдых;] [питание;] | развивать музеи."],
            Compilation.Outline("Школам:\n\n- обеспечить:\n  - отдых;\n  - питание;\n- развивать музеи."));
        Assert.Equal(["Школам: обеспечить: [а) отдых;] [б) питание;] | развивать музеи."],
            Compilation.Outline("Школам:\n\n1. обеспечить:\nа) отдых;\nб) питание;\n2. развивать музеи."));
    }

    [Theory]
    [InlineData("РЕЗОЛЮЦИЯ\nобластного совещания работников образования\n«Школа: новые смыслы»\n\nг. Смоленск\n\n26 августа 2022 г.\n\nШколам:\n- сохранить уклад.", 4)]
    [InlineData("**РЕЗОЛЮЦИЯ****областного вебинара директоров школ**\n\nСостоялся вебинар.\n\nШколам:\n- сохранить уклад.", 2)]
    public void A_printed_title_names_no_addressee(string text, int lines)
    {
        var body = Compilation.Body(text);
        Assert.Equal(lines, body.TitleLines.Length);
        Assert.Equal("Школам", Assert.Single(body.Sections).Heading.Plain);
    }

    [Fact]
    public void A_table_stays_a_table() =>
        Assert.Equal([["Срок", "Кто"], ["май", "школа"]],
            Assert.Single(Compilation.Body("Состоялся форум.\n\n| Срок | Кто |\n|---|---|\n| май | школа |\n").Opening.OfType<Table>())
                .Rows.Select(row => row.Select(cell => cell.Plain).ToArray()).ToArray());

    [Theory]
    [InlineData("Срок\n---\nдо мая")]
    [InlineData("Состоялся\n\n    форум учителей")]
    [InlineData("Состоялся\n\n[1]: примечание к тексту")]
    [InlineData("Состоялся <b>форум</b>\n\n<div>учителей</div>")]
    [InlineData("Состоялся\n\n```\nфорум\n```\n")]
    [InlineData("> [3]: цитата\n\n- [4]: приказ\n\n    [2]: четыре")]
    public void Markdown_drops_no_words(string text) =>
        Assert.Equal(WordsInOrder.Of(text), WordsInOrder.Of(Compilation.Body(text)));
}
