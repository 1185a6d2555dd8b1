using System.Globalization;
using System.Text;
using ResolutionArchive.Model;
using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Render.Exports;

/// <summary>A resolution as programs that keep bibliographies read it.</summary>
public static class BibliographicRecords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>As BibTeX: a <c>misc</c>, which every style knows; braces keep a forum from being taken for a person's name.</summary>
    public static string BibTeX(Citation citation, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(settings);
        var (resolution, text) = (citation.Resolution, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{resolution.Id.ToString().Replace('/', ':')}");
        Add("author", $"{{{Escaped(resolution.Forum.Name)}}}");
        Add("title", $"{{{Escaped(citation.Name)}}}");
        if (resolution.Date is { } date)
        {
            Add("year", date.Year.ToString(CultureInfo.InvariantCulture));
            if (date.Month is { } month)
                text.Append(CultureInfo.InvariantCulture, $",\n  month = {Months[month - 1]}");
        }

        if (resolution.Place is { } place)
            Add("address", Escaped(place));
        Add("howpublished", Escaped(settings.Title));
        Add("url", citation.Address);
        Add("language", "russian");
        return text.Append("\n}\n").ToString();

        void Add(string field, string value) => text.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
    }

    /// <summary>As RIS: two letters, two spaces and a hyphen before each value; a body ends with a comma, so that it is no person with a first name.</summary>
    public static string Ris(Citation citation, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(settings);
        var (resolution, text) = (citation.Resolution, new StringBuilder());
        Add("TY", "GEN");
        Add("AU", resolution.Forum.Name.Replace(",", "", StringComparison.Ordinal) + ",");
        Add("TI", citation.Name);
        if (resolution.Date is { } date)
        {
            Add("PY", date.Year.ToString(CultureInfo.InvariantCulture));
            Add("DA", string.Join('/', new[] { date.Year.ToString("0000", CultureInfo.InvariantCulture), date.Month?.ToString("00", CultureInfo.InvariantCulture), date.Day?.ToString("00", CultureInfo.InvariantCulture) }.OfType<string>()));
        }

        if (resolution.Place is { } place)
            Add("CY", place);
        Add("PB", settings.Title);
        Add("LA", "ru");
        Add("UR", citation.Address);
        Add("ER", "");
        return text.ToString();

        void Add(string tag, string value) => text.Append(CultureInfo.InvariantCulture, $"{tag}  - {OneLine(value)}\n");
    }

    private static string OneLine(string value) => string.Join(' ', value.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text without signs that TeX would take for its own.</summary>
    private static string Escaped(string value) => string.Concat(OneLine(value).Select(sign => sign switch
    {
        '\\' => @"\textbackslash{}",
        '{' or '}' or '%' or '&' or '#' or '$' or '_' => $@"\{sign}",
        '~' => @"\textasciitilde{}",
        '\u00A0' => "~",
        '^' => @"\textasciicircum{}",
        _ => sign.ToString(),
    }));
}
