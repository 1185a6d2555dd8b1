using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>How a recommendation is cited: by the document, and in it by the numbers that the document itself prints; ours are those of the archive alone.</summary>
internal static class Citation
{
    /// <summary>«Трансформация смыслов: резолюция (г. Смоленск, 26 августа 2022 г.), подпункт «б» пункта 2. URL: https://…».</summary>
    public static string Of(Resolution resolution, Section section, Recommendation recommendation, string permalink)
    {
        string?[] circumstances = [resolution.Place, resolution.Date is { } date ? Wording.Date(date) : null];
        var where = string.Join(", ", circumstances.OfType<string>());
        return $"{resolution.Title.TrimEnd('.')}: {char.ToLowerInvariant(resolution.Kind[0])}{resolution.Kind[1..]}{(where.Length > 0 ? $" ({where})" : "")}, "
            + $"{Place(Bare(section.Printed), Bare(recommendation.Printed), recommendation.Id)}. URL: {permalink}";
    }

    private static string Place(string? section, string? item, RecommendationId id) => (section, item) switch
    {
        (_, null) when section is null => $"рекомендация {id.Number} по нумерации архива",
        (_, null) => $"пункт {section}, рекомендация {id.Number} по нумерации архива",
        (null, _) => $"{(IsLetter(item) ? $"подпункт «{item}»" : $"пункт {item}")}",
        _ when item == section || item.StartsWith(section + ".", StringComparison.Ordinal) => $"пункт {item}",
        _ => $"подпункт {(IsLetter(item) ? $"«{item}»" : item)} пункта {section}",
    };

    private static bool IsLetter(string item) => item.Length == 1 && char.IsLetter(item[0]);

    /// <summary>The number without the signs that part it from the text.</summary>
    private static string? Bare(string? printed) => printed?.Trim(' ', '.', ')', '(', '\u00A0') is { Length: > 0 } bare ? bare : null;
}
