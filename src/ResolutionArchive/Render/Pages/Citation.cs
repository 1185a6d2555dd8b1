using System.Globalization;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>
/// How a resolution and what it asks are cited: by the document, and in it by the numbers that the document itself prints; ours are those of the archive alone. The form is that of an
/// electronic document on a site (ГОСТ Р 7.0.100–2018, which those for references, 7.0.5–2008 and 7.0.108–2022, agree with here); the day of the visit is the reader's to add.
/// </summary>
public sealed class Citation
{
    /// <summary>In characters. A reference within running text names the beginning of a title that is longer (ГОСТ Р 7.0.5–2008, 7.6).</summary>
    private const int MaxShortTitle = 50;

    private readonly string host;

    internal Citation(Resolution resolution, SiteSettings settings, string address)
    {
        (Resolution, Address, host) = (resolution, address, HostOf(settings));
        // What explains a title follows it after a colon between spaces.
        var title = resolution.Title.TrimEnd('.', ' ').Replace(": ", " : ", StringComparison.Ordinal);
        Name = title.Contains(resolution.KindInFull, StringComparison.OrdinalIgnoreCase) ? title : $"{title} : {char.ToLowerInvariant(resolution.Kind[0])}{resolution.KindInFull[1..]}";
        var body = title.Contains(resolution.Forum.Name, StringComparison.OrdinalIgnoreCase) ? null : resolution.Forum.Name;
        InText = string.Join(", ", new[] { Wording.Beginning(title, MaxShortTitle), resolution.Date?.Year.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
        var place = resolution.Place?.StartsWith("г. ", StringComparison.Ordinal) == true ? resolution.Place[3..] : resolution.Place;
        var circumstances = string.Join(", ", new[] { place, resolution.Date is { } date ? Wording.Date(date) : "[б.\u00A0г.]" }.OfType<string>());
        Document = Name + (body is null ? "" : $" / {body}") + $" ({circumstances})";
    }

    /// <summary>The resolution.</summary>
    public Resolution Resolution { get; }

    /// <summary>Where it stands, as an absolute address.</summary>
    public string Address { get; }

    /// <summary>«Трансформация смыслов : резолюция / Августовское совещание (Смоленск, 26 августа 2022 г.)»: the document, without where it was read.</summary>
    public string Document { get; }

    /// <summary>«Трансформация смыслов, 2022»: what a reference in brackets within running text says.</summary>
    public string InText { get; }

    /// <summary>The title and, where it does not say so, what kind of document it is.</summary>
    public string Name { get; }

    /// <summary>«…. – Текст : электронный // Архив резолюций : [сайт]. – URL: https://…»: the whole reference, without a full stop, so that the day of the visit can follow.</summary>
    public string Reference => $"{Document}. – {host}. – URL: {Address}";

    /// <summary>«Текст : электронный // Архив резолюций : [сайт]»: where all of it is read.</summary>
    public static string HostOf(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return $"Текст : электронный // {settings.Title.TrimEnd('.')} : [сайт]";
    }

    /// <summary>Where a recommendation stands in the document: «п. 4.2», «подп. «б» п. 2», «п. 3.1 (рекомендация 4.2 по нумерации архива)».</summary>
    public static string PlaceOf(Section section, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(recommendation);
        var (ours, point) = (recommendation.Id.Number, Bare(section.Printed));
        return Bare(recommendation.Printed) is not { } item ? $"{(point is null ? "" : $"п.\u00A0{point}, ")}рекомендация\u00A0{ours} по\u00A0нумерации архива"
            : Printed(point, item) + (item == ours ? "" : $" (рекомендация\u00A0{ours} по\u00A0нумерации архива)");
    }

    private static string Printed(string? section, string item) =>
        section is null || item == section || item.StartsWith(section + ".", StringComparison.Ordinal)
            ? (IsLetter(item) ? $"подп.\u00A0«{item}»" : $"п.\u00A0{item}")
            : $"подп.\u00A0{(IsLetter(item) ? $"«{item}»" : item)} п.\u00A0{section}";

    private static bool IsLetter(string item) => item.Length == 1 && char.IsLetter(item[0]);

    /// <summary>The number without the signs that part it from the text.</summary>
    private static string? Bare(string? printed) => printed?.Trim(' ', '.', ')', '(', '\u00A0') is { Length: > 0 } bare ? bare : null;
}
