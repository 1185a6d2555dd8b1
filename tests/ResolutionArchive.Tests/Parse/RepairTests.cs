using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Parse.Body;

namespace ResolutionArchive.Tests.Parse;

public sealed class RepairTests
{
    [Theory]
    [InlineData("настав\u00ADничество и се\u200Bмья", "наставничество и семья", "RA211")]
    [InlineData("се\u043C\u0435\u0438\u0306ныи\u0306", "семейный", "RA211")]
    [InlineData("CОИРO и школа", "СОИРО и школа", "RA212")]
    [InlineData("класс Сlass", "класс Class", "RA212")]
    [InlineData("закон N 273-ФЗ и N273", "закон № 273-ФЗ и №273", "RA213")]
    [InlineData("проект \"Школа \"Наставник\"\" и \"Лето\"", "проект «Школа «Наставник»» и «Лето»", "RA213")]
    [InlineData("Р Е З О Л Ю Ц И Я", "РЕЗОЛЮЦИЯ", "RA215")]
    [InlineData("Р Е Ш Е Н И Е   С Ъ Е З Д А", "РЕШЕНИЕ СЪЕЗДА", "RA215")]
    [InlineData("Итоги <span class=\"x\">форума</span> учителей", "Итоги форума учителей", "RA217")]
    [InlineData("и наставника» и проекта \"Школа (лицей)\"", "и наставника» и проекта «Школа (лицей)»", "RA213")]
    [InlineData("обоб\u00AD\nщить опыт", "обобщить опыт", "RA214")]
    [InlineData("изда¬\nвать", "издавать", "RA214")]
    [InlineData("управления образо-\nванием", "управления образованием", "RA214")]
    [InlineData("совет педагогов-\nнаставников", "совет педагогов-наставников", "RA214")]
    [InlineData("организовать по-\nмощь", "организовать помощь", "RA214")]
    [InlineData("компе-\nтенции педагогов", "компетенции педагогов", "RA214")]
    [InlineData("в 2023-\n2025 годах", "в 2023-2025 годах", "RA214")]
    public void What_is_surely_damaged_is_repaired_and_told(string text, string repaired, string code)
    {
        var (shown, codes) = Read(text);
        Assert.Equal(repaired, shown);
        Assert.Contains(code, codes);
    }

    [Theory]
    [InlineData("Школам:\n- учить;\n\n**Срок:**до 1 мая.\n")]
    [InlineData("Школам:\n- заняться **«Точками роста»**ми.\n")]
    [InlineData("Школам:\n- **учить; **\n- **беречь**детей.\n")]
    [InlineData("**Кому**\t**Что**\nШколам\t**учить**детей\n")]
    [InlineData("| **Доля** |\n|---|**проценты**|\n| **сто**процентов |\n")]
    [InlineData("**Школам:**\n- учить **«детей»**ми[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[.\n")]
    public void No_pair_of_asterisks_is_left(string body) =>
        Assert.DoesNotContain("**", string.Join('\n', BodyTexts.Of(Compilation.Body(body))), StringComparison.Ordinal);

    [Theory]
    [InlineData("в 5\u001E9 классах", "в 5\u20119 классах")]
    [InlineData("настав\u001Fничество", "наставничество")]
    public void Control_characters_of_Word_are_what_they_stand_for(string typed, string text)
    {
        Assert.Equal(text, Compilation.Body($"Школам:\n- {typed}.\n").Sections[0].Items[0].Text.Plain.TrimEnd('.'));
        Assert.Contains(text, BodyTexts.Of(Compilation.Body($"| Где | Что |\n|---|---|\n| {typed} | урок |\n")));
    }

    [Fact]
    public void A_vertical_tab_ends_a_line() => Assert.Equal(["Школам: учить; | беречь."], Compilation.Outline("Школам:\v- учить;\v- беречь.\n"));

    [Fact]
    public void A_broken_word_is_joined_as_the_document_writes_it_elsewhere()
    {
        Assert.Equal("благополучия семьи", Read("благо-\nполучия семьи\n\nблагополучия").Shown);
        Assert.Equal("научно-методическое дело", Read("научно-\nметодическое дело\n\nметодическое").Shown);
        Assert.Equal("психолого-педагогических служб", Read("психолого-\nпедагогических служб\n\nпедагогических").Shown);
    }

    [Theory]
    [InlineData("Windows и IT-класс")]
    [InlineData("рост 5\" и 7")]
    [InlineData("HTML-код, XXI век")]
    [InlineData("социально-экономический")]
    public void What_may_be_right_is_left_alone(string text)
    {
        var (shown, codes) = Read(text);
        Assert.Equal(text, shown);
        Assert.Empty(codes);
    }

    private static (string Shown, IEnumerable<string> Codes) Read(string text)
    {
        var log = new DiagnosticLog();
        var body = BodyReader.Read(text, new Location("test.md"), log);
        var first = body.TitleLines.Concat(body.Opening.OfType<ResolutionArchive.Model.Paragraph>().Select(paragraph => paragraph.Text)).First();
        return (first.Plain, log.ToOrdered().Select(diagnostic => diagnostic.Rule.Code));
    }
}
