using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Parse;

/// <summary>Every verb of request in every place around an addressee.</summary>
public sealed class AddressingTests
{
    /// <summary>Infinitive, third person, passive (none for some), and the addressee as the verb takes him.</summary>
    private static readonly (string Infinitive, string Finite, string? Passive, string Addressee)[] Verbs =
    [
        ("рекомендовать", "рекомендует", "рекомендуется", "сельским школам"), ("рекомендовать", "рекомендовал", "рекомендовано", "сельским школам"),
        ("предложить", "предлагает", "предлагается", "сельским школам"), ("поручить", "поручает", "поручается", "сельским школам"), ("поручить", "поручил", "поручено", "сельским школам"),
        ("посоветовать", "советует", null, "сельским школам"), ("просить", "просит", null, "сельские школы"), ("призвать", "призывает", null, "сельские школы"),
        ("обязать", "обязывает", null, "сельские школы"), ("обратиться", "обращается", null, "к сельским школам с просьбой"), ("ходатайствовать", "ходатайствует", null, "перед сельскими школами с просьбой"),
        ("потребовать", "требует", null, "от сельских школ"),
    ];

    /// <summary>Where the verb stands: {0} infinitive, {1} third person, {2} passive, {3} addressee.</summary>
    private static readonly string[] Anywhere =
    [
        "{0} {3}:\n\n- провести неделю чтения.", "1. {0} {3}:\n\n1.1. провести неделю чтения.", "1. {0} {3} провести неделю чтения.", "Съезд {1} {3} провести неделю чтения.",
        "Съезд {1} {3}:\n\n- провести неделю чтения.", "Участники съезда решили {0} {3} провести неделю чтения.", "Съезд считает необходимым {0} {3} провести неделю чтения.",
        "1. Съезд {1} {3} провести неделю чтения.", "**{0} {3}**\n\nПровести неделю чтения.",
    ];

    /// <summary>Where only verbs that take the dative stand.</summary>
    private static readonly string[] AroundDative =
    [
        "{3} {0}:\n\n- провести неделю чтения.", "1. {3} {0}:\n\n1.1. провести неделю чтения.", "1. {3} {0} провести неделю чтения.", "{3} съезд {1} провести неделю чтения.",
        "{0} {3} проведение недели чтения.", "1. Проведение недели чтения {0} {3}.",
    ];

    private static readonly string[] AroundPassive = ["{3} {2}:\n\n- провести неделю чтения.", "1. {3} {2} провести неделю чтения.", "{3} {2} провести неделю чтения."];

    public static TheoryData<string> Sentences =>
    [
        .. from verb in Verbs
           from form in Anywhere.Concat(verb.Addressee == "сельским школам" ? AroundDative : []).Concat(verb.Passive is null ? [] : AroundPassive)
           let text = string.Format(null, form, verb.Infinitive, verb.Finite, verb.Passive, verb.Addressee)
           select $"Состоялся съезд учителей.\n\n{(text.StartsWith("**", StringComparison.Ordinal) || char.IsDigit(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..])}",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_verb_of_request_leads_to_its_addressee(string body)
    {
        var section = Assert.Single(Compilation.Body(body).Sections);
        Assert.Equal("сельск школ", NominalStems.Of(section.Names));
        Assert.Contains("едел", Assert.Single(section.Items).Text.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("считают необходимым:")]
    [InlineData("считают целесообразным рекомендовать следующее:")]
    [InlineData("рекомендуют следующее.")]
    [InlineData("требуют:")]
    [InlineData("призывают:")]
    [InlineData("ходатайствуют:")]
    [InlineData("просят:")]
    [InlineData("считают:")]
    [InlineData("пришли к выводу о необходимости:")]
    [InlineData("предлагают принять следующие меры:")]
    [InlineData("РЕШИЛИ:")]
    [InlineData("Р Е Ш И Л И :")]
    [InlineData("постановили:")]
    public void A_lead_line_addresses_nobody(string lead)
    {
        var section = Assert.Single(Compilation.Body($"Состоялся слёт.\n\nУчастники слёта {lead}\n\n1. Провести неделю чтения.\n2. Обновить музеи.").Sections);
        Assert.Equal(("", 2), (section.Names, section.Items.Length));
    }

    [Theory]
    [InlineData("Рекомендовать:")]
    [InlineData("Решение:")]
    [InlineData("РЕШЕНИЕ")]
    [InlineData("ПРИКАЗЫВАЮ:")]
    [InlineData("Необходимо:")]
    [InlineData("Рекомендации")]
    [InlineData("Предложения в резолюцию:")]
    [InlineData("По итогам обсуждения рекомендовано:")]
    [InlineData("В целях развития чтения необходимо:")]
    [InlineData("На федеральном уровне:")]
    [InlineData("II. Региональный уровень")]
    public void A_line_of_its_own_addresses_nobody(string lead)
    {
        var section = Assert.Single(Compilation.Body($"Состоялся слёт.\n\n{lead}\n\n- провести неделю чтения;\n- обновить музеи.").Sections);
        Assert.Equal(("", 2), (section.Names, section.Items.Length));
    }

    [Theory]
    [InlineData("учителям в целях обмена опытом:", "учителям")]
    [InlineData("вузам при планировании практики:", "вузам")]
    [InlineData("школам с учётом мнения родителей:", "школам")]
    [InlineData("библиотекам до начала учебного года:", "библиотекам")]
    [InlineData("Юго-Западному управлению:", "Юго-Западному управлению")]
    [InlineData("отделу образования (Петров А.Б.):", "отделу образования")]
    [InlineData("отделу образования (Петров):", "отделу образования")]
    [InlineData("администрации района (Петров А.Б.) и МБОУ «Школа № 5»:", "администрации района и МБОУ «Школа № 5»")]
    [InlineData("Национальной библиотеке имени А. М. Амур-Санана:", "Национальной библиотеке имени А. М. Амур-Санана")]
    public void A_name_ends_where_something_else_is_said(string heading, string names) =>
        Assert.Equal(names, Assert.Single(Compilation.Body($"Состоялся форум.\n\nРекомендовать {heading}\n\n- обновить фонды.").Sections).Names);

    public static TheoryData<string, string[]> Documents => new()
    {
        { "Участники рекомендуют: 1. Школам провести неделю чтения. 2. Библиотекам обновить фонд.", ["Школам: провести неделю чтения.", "Библиотекам: обновить фонд."] },
        { "Участники рекомендуют школам провести неделю чтения. Участники просят библиотеки обновить фонд.\nСлёт выражает благодарность музею.",
            ["Участники рекомендуют школам: провести неделю чтения.", "Участники просят библиотеки: обновить фонд."] },
        { "Слёт рекомендует школам провести неделю чтения, библиотекам — обновить фонд, родителям — читать вслух.",
            ["Слёт рекомендует школам: провести неделю чтения,", "библиотекам: обновить фонд,", "родителям: читать вслух."] },
        { "Участники считают необходимым:\n\n1. Развитие наставничества\n\n1.1. Создать базу.\n\n1.2. Издать сборник.\n\n2. Работа с кадрами:\n\n2.1. Открыть курсы.", ["Участники считают необходимым: Создать базу. | Издать сборник. | (2. Работа с кадрами:) Открыть курсы."] },
        { "Рекомендовать:\n\n- школам;\n- библиотекам;\n\n1. провести неделю чтения.", ["школам; библиотекам: провести неделю чтения."] },
        { "Слёт решил:\n\n1. Информацию принять к сведению.\n2. Рекомендовать школам провести неделю чтения.\n3. Утвердить план работы.", ["Рекомендовать школам: провести неделю чтения."] },
        { "Школам:\n\n1. провести неделю чтения;\n2. обновить фонд.\n\nУстановить, что расходы несут школы.", ["Школам: провести неделю чтения; | обновить фонд."] },
        { "Школам:\n• обеспечить детям;\n    а) отдых;\n    б) питание;\n• учить.", ["Школам: обеспечить детям; [а) отдых;] [б) питание;] | учить."] },
        { "Слёт рекомендует:\n\nКому\tЧто\tСрок\nШколам\tОткрыть музеи\tмай\nШколам\tПровести слёт\tиюнь\nВузам\tПринять гостей\tиюль",
            ["Школам: Открыть музеи (Срок: май) | Провести слёт (Срок: июнь)", "Вузам: Принять гостей (Срок: июль)"] },
        { "Решили:\n\n| № | Мероприятие | Исполнитель |\n|---|---|---|\n| 1 | Открыть музеи | Школы |", ["Школы: Открыть музеи"] },
        { "Слёт рекомендует:\n\n👉 Школам\n\n✅ открыть музеи\n✅ провести слёт", ["Школам: открыть музеи | провести слёт"] },
        { "Школам:\n\n1. открыть музеи школьных\n\n— 2 —\nРекомендации слёта\n\nокругов;\n\n2. учить.\n\n— 3 —\nРекомендации слёта", ["Школам: открыть музеи школьных округов; | учить."] },
        { "Практические рекомендации школам:\n\n- открыть музеи.", ["Практические рекомендации школам: открыть музеи."] },
        { "Слёт рекомендует:\n\n1. Научно-методическому центру обновить сайт.", ["Научно-методическому центру: обновить сайт."] },
        { "1. Слёт рекомендует усилить работу с семьёй.\n2. Слёт поручает оргкомитету издать сборник.", ["Слёт рекомендует: усилить работу с семьёй.", "Слёт поручает оргкомитету: издать сборник."] },
        { "Школам:\n\n- открыть музеи в 5\u001E9 классах.\vВузам:\n\n- учить.", ["Школам: открыть музеи в 5\u20119 классах.", "Вузам: учить."] },
        { "Школам:\n\n- открыть музеи **«Точки роста»**ми.", ["Школам: открыть музеи «Точки роста»ми."] },
        { "Школам:\nОткрыть музеи.\nПровести слёт.\nСлёт прошёл в Твери и собрал двести учителей из тридцати районов области, представителей вузов, библиотек и музеев, депутатов, родителей.",
            ["Школам: Открыть музеи. | Провести слёт."] },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_form_of_life_is_read(string body, string[] outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        Assert.Equal(outline, Compilation.Outline($"Состоялся слёт учителей.\n\n{body}"));
    }

    [Theory]
    [InlineData("Приложение 1\n\nШколам рекомендуется обновить сайты.")]
    [InlineData("Приложение\n\nПросим администрацию района отремонтировать крышу.")]
    public void A_request_that_is_left_as_prose_is_told(string end) =>
        Assert.Contains(Compilation.Compile(("resolutions/2024/x.md", $"---\ntitle: Т\ndate: 2024\nforum: Форум\n---\nШколам:\n\n- учить.\n\n{end}\n")).Diagnostics, found => found.Rule.Code == "RA205");

    [Fact]
    public void Nothing_is_told_of_the_archive_itself() =>
        Assert.DoesNotContain(
            Compilation.Compile([.. Directory.GetFiles(Repository.At("input", "resolutions"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select((path, i) => ($"resolutions/2020/{i}.md", File.ReadAllText(path)))]).Diagnostics,
            found => found.Rule.Code == "RA205");
}
