using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Resolve;

/// <summary>Names that say more or less than the authority file: who is certain is found, who is not stays unknown.</summary>
public sealed class LooserNamesTests
{
    private const string Addressees =
        """
        - {id: schools, name: Общеобразовательные организации, level: Школы, headings: [Школы]}
        - {id: kindergartens, name: Дошкольные образовательные организации, level: Школы}
        - {id: teachers, name: Учителя, level: Школы}
        - {id: tutors, name: Классные руководители, level: Школы}
        - {id: principals, name: Директора школ, level: Школы}
        - {id: department, name: Отдел образования администрации Уржумского района, level: Район}
        - {id: hospital, name: Уржумская центральная районная больница, level: Район}
        - {id: centre, name: Центр оценки качества образования, level: Область}
        - {id: library, name: Кировская областная научная библиотека имени А. И. Герцена, level: Область}
        - {id: institute, name: Кировский областной институт усовершенствования учителей, level: Область}
        - {id: press, name: Средства массовой информации, level: Общество}
        - {id: embassies, name: Посольства и консульские учреждения, level: Страна}
        - {id: irr, name: Институт регионального развития Пензенской области, level: Область}
        - {id: chemists, name: Учителя химии, level: Школы}
        - {id: physicists, name: Учителя физики, level: Школы}
        - {id: inspection, name: Управление Роспотребнадзора, level: Область}
        - {id: trainers, name: Базовые кафедры высших учебных заведений, level: Область}
        - {id: services, name: Методические службы, level: Район}
        - {id: ipk, name: Институт повышения квалификации, level: Область, headings: [ИПК и ППРО]}
        - {id: authorities, name: Органы управления образованием субъектов Российской Федерации, level: Область}
        """;

    [Theory]
    [InlineData("Руководителям общеобразовательных организаций", "schools")]
    [InlineData("Директорам школ", "principals")]
    [InlineData("Директорам школ №№ 2, 7 и 13", "principals")]
    [InlineData("Директорам", "principals")]
    [InlineData("Директорам школ, не сдавшим отчёты", "principals")]
    [InlineData("Посольствам", "embassies")]
    [InlineData("ИРР Пензенской области", "irr")]
    [InlineData("ГОУ ДПО ТО «ИПК и ППРО»", "ipk")]
    [InlineData("ГОУ ДПО ТО «ИПК и ППРО», школам и учителям", "ipk schools teachers")]
    [InlineData("Учителям химии и физики", "chemists physicists")]
    [InlineData("Управлению Роспотребнадзора по Республике Карелия", "inspection")]
    [InlineData("Базовым кафедрам", "trainers")]
    [InlineData("Классным руководителям школ", "tutors")]
    [InlineData("Кл. руководителям школ", "tutors")]
    [InlineData("Рук. ИРР", "irr")]
    [InlineData("Сельским школам", "schools")]
    [InlineData("Общеобразовательным и дошкольным образовательным организациям", "schools kindergartens")]
    [InlineData("Руководителям общеобразовательных и дошкольных образовательных организаций", "schools kindergartens")]
    [InlineData("Классным руководителям 5–9 классов", "tutors")]
    [InlineData("Учителям всех предметов", "teachers")]
    [InlineData("Отделу образования", "department")]
    [InlineData("КОГБУЗ «Уржумская центральная районная больница»", "hospital")]
    [InlineData("Муниципальному казённому учреждению «Центр оценки качества образования»", "centre")]
    [InlineData("Библиотеке имени А. И. Герцена", "library")]
    [InlineData("Кировской областной научной библиотеке им. А. И. Герцена", "library")]
    [InlineData("Институту усовершенствования учителей", "institute")]
    [InlineData("Районным средствам массовой информации", "press")]
    [InlineData("Средствам массовой информации области", "press")]
    [InlineData("Органам управления образованием субъектов Российской Федерации, входящих в Сибирский федеральный округ", "authorities")]
    public void Who_is_certain_is_found(string heading, string ids)
    {
        var (found, diagnostics) = Resolve(heading);
        Assert.Equal(ids, found);
        Assert.DoesNotContain(diagnostics, one => one.Rule.Code == "RA301");
    }

    [Theory]
    [InlineData("Методическим службам вузов")]
    [InlineData("Родительским комитетам школ")]
    [InlineData("Отделу культуры")]
    [InlineData("Библиотеке имени А. С. Пушкина")]
    [InlineData("МБУ «Центр развития образования»")]
    public void Who_is_not_certain_stays_unknown(string heading) =>
        Assert.Contains(Resolve(heading).Diagnostics, one => one.Rule.Code == "RA301");

    private static (string Ids, IReadOnlyList<Diagnostic> Diagnostics) Resolve(string heading)
    {
        var (site, diagnostics) = Compilation.Compile(("addressees.yml", Addressees), ("resolutions/2024/test.md", $"---\ntitle: Название\nforum: Форум\ndate: 2024\n---\n{heading}:\n\n- Провести неделю чтения.\n"));
        return (string.Join(' ', site.Resolutions.Single().Resolution.Sections.Single().Addressees.Select(addressee => addressee.Id)), diagnostics);
    }
}
