using System.Globalization;
using System.Text;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Exports;

/// <summary>
/// <c>data/recommendations.csv</c>: RFC 4180 as Russian Excel reads it, with a byte order mark and semicolons. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe; section and item are two columns, since Excel takes 4.2 for a date.
/// </summary>
internal static class RecommendationsCsv
{
    public static OutputFile Of(Site site)
    {
        var text = new StringBuilder();
        AddRow(text, ["Рекомендация", "Год", "Дата", "Форум", "Резолюция", "Вид", "Место", "Раздел", "Пункт", "Номер в документе", "Кому (как в документе)", "Адресаты", "Уровни", "Текст", "Ссылка", "Повторяется", "Линия повторов", "Отпечаток слов", "Постоянная ссылка"]);
        foreach (var linked in site.Resolutions)
        {
            foreach (var section in linked.Resolution.Sections)
            {
                foreach (var recommendation in section.Recommendations)
                    AddRow(text, CellsOf(site, linked.Resolution, section, recommendation));
            }
        }

        return new OutputFile(Routes.RecommendationsCsv, (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    private static string?[] CellsOf(Site site, Resolution resolution, Section section, Recommendation recommendation) =>
    [
        recommendation.Id.ToString(),
        resolution.Date is { } date ? Integer(date.Year) : null,
        resolution.Date?.ToString(),
        resolution.Forum.Name,
        resolution.Title,
        resolution.Kind,
        resolution.Place,
        Integer(recommendation.Id.Section),
        Integer(recommendation.Id.Item),
        recommendation.Printed,
        section.Heading.Plain,
        string.Join(", ", section.Addressees.Select(addressee => addressee.Name)),
        string.Join(", ", section.Addressees.Select(addressee => addressee.Level.Name).Distinct(StringComparer.Ordinal)),
        recommendation.PlainText,
        Routes.Of(recommendation.Id).AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri,
        site.LineOf(recommendation.Id) is { } line ? string.Join(", ", line.Years.Select(Wording.ShortYear)) : null,
        site.LineOf(recommendation.Id) is { } same ? Routes.Of(same).AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri : null,
        recommendation.Fingerprint.ToString(),
        Routes.PermalinkOf(recommendation).AbsoluteTo(site.Settings.BaseAddress).AbsoluteUri,
    ];

    private static string Integer(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddRow(StringBuilder text, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            text.Append(i == 0 ? "" : ";").Append(Cell(cells[i] ?? ""));
        text.Append("\r\n");
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
