using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Exports;

/// <summary>
/// <c>data/recommendations.csv</c>: RFC 4180 as Russian Excel reads it, with a byte order mark and semicolons. A cell that a spreadsheet would take for a formula, or a number such as
/// 4.2 for a day in February, begins with an apostrophe. Columns are added at the end and never change their meaning.
/// </summary>
internal static partial class RecommendationsCsv
{
    /// <summary>A row: a recommendation where it stands.</summary>
    private sealed record Row(Site Site, Resolution Resolution, Section Section, Recommendation Recommendation)
    {
        public Response? Answer => Site.AnswersTo(Recommendation.Id).LastOrDefault();

        public string AbsoluteOf(Address address) => address.AbsoluteTo(Site.Settings.BaseAddress).AbsoluteUri;
    }

    private sealed record Column(string Name, string Meaning, Func<Row, string?> Cell);

    private static readonly ImmutableArray<Column> AllColumns =
    [
        new("Рекомендация", "Имя рекомендации в архиве: год, имя резолюции и номер.", row => row.Recommendation.Id.ToString()),
        new("Год", "Год резолюции; пусто, если даты нет.", row => row.Resolution.Date is { } date ? Integer(date.Year) : null),
        new("Дата", "День, месяц (2021-08) или год, как известно.", row => row.Resolution.Date?.ToString()),
        new("Форум", "Форум, который принял резолюцию.", row => row.Resolution.Forum.Name),
        new("Резолюция", "Название резолюции.", row => row.Resolution.Title),
        new("Вид", "Как документ себя называет.", row => row.Resolution.Kind),
        new("Место", "Где принята резолюция.", row => row.Resolution.Place),
        new("Раздел", "Номер раздела в архиве.", row => Integer(row.Recommendation.Id.Section)),
        new("Пункт", "Номер в разделе: раздел 4 и пункт 2 — это рекомендация 4.2.", row => Integer(row.Recommendation.Id.Item)),
        new("Номер в документе", "Номер или буква, как напечатано.", row => row.Recommendation.Printed),
        new("Кому (как в документе)", "Заголовок раздела.", row => row.Section.Heading.Plain),
        new("Адресаты", "Кому рекомендовано, как называет архив: одно имя на все написания.", row => string.Join(", ", row.Section.Addressees.Select(addressee => addressee.Name))),
        new("Уровни", "Уровни этих адресатов.", row => string.Join(", ", row.Section.Addressees.Select(addressee => addressee.Level.Name).Distinct(StringComparer.Ordinal))),
        new("Текст", "Что рекомендовано, вместе с подпунктами.", row => row.Recommendation.PlainText),
        new("Ссылка", "Где рекомендация стоит сейчас.", row => row.AbsoluteOf(Routes.Of(row.Recommendation.Id))),
        new("Повторяется", "Годы, в которые просили о том же; пусто, если просили один раз.", row => row.Site.LineOf(row.Recommendation.Id) is { } line ? string.Join(", ", line.Years.Select(Wording.ShortYear)) : null),
        new("Линия повторов", "Страница со всеми формулировками этой просьбы.", row => row.Site.LineOf(row.Recommendation.Id) is { } line ? row.AbsoluteOf(Routes.Of(line)) : null),
        new("Отпечаток слов", "Остаётся тем же, пока слова те же, под каким бы номером они ни стояли.", row => row.Recommendation.Fingerprint.ToString()),
        new("Постоянная ссылка", "Приведёт к тем же словам, даже если номер сменится. Для цитирования берите её.", row => row.AbsoluteOf(Routes.PermalinkOf(row.Recommendation))),
        new("Ответ", "Что стало с рекомендацией, по последнему ответу; пусто, если об ответе в архив не сообщали.", row => row.Answer is { } answer ? Wording.Status(answer.Status) : null),
        new("Дата ответа", "День, месяц или год последнего ответа.", row => row.Answer?.Date.ToString()),
        new("Кто ответил", "От кого последний ответ.", row => row.Answer?.By),
        new("Темы", "О чём просят, как это узнала программа; пусто, если не узнала.", row => string.Join(", ", row.Site.TopicsOf(row.Recommendation.Id).Select(topic => topic.Name))),
    ];

    /// <summary>The columns and what is in them.</summary>
    public static IEnumerable<(string Name, string Meaning)> Columns => AllColumns.Select(column => (column.Name, column.Meaning));

    public static OutputFile Of(Site site)
    {
        var text = new StringBuilder();
        AddRow(text, AllColumns.Select(column => column.Name));
        foreach (var resolution in site.Resolutions.Select(linked => linked.Resolution))
        {
            foreach (var section in resolution.Sections)
            {
                foreach (var row in section.Recommendations.Select(recommendation => new Row(site, resolution, section, recommendation)))
                    AddRow(text, AllColumns.Select(column => column.Cell(row)));
            }
        }

        return new OutputFile(Routes.RecommendationsCsv, (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    private static string Integer(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddRow(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(';', cells.Select(cell => Cell(cell ?? ""))).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = Misread().IsMatch(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>What begins a formula, in any width (OWASP, "CSV Injection"), and a number of parts that is read as a day or a time. Days as we write them (2022-08-26) are to be read as days.</summary>
    [GeneratedRegex(@"^[=+\-@＝＋－＠\t\r\n]|^\d{1,2}([./:-]\d{1,4}){1,2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Misread();
}
