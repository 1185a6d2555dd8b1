using System.Globalization;

namespace ResolutionArchive.Model;

/// <summary>A recommendation's identity: <c>2022/avgustovskoe-soveshchanie/4.2</c>.</summary>
/// <param name="Resolution">The resolution that makes it.</param>
/// <param name="Section">The number of its section, from 1 in the order of the document.</param>
/// <param name="Item">Its number in the section, from 1.</param>
public readonly record struct RecommendationId(ResolutionId Resolution, int Section, int Item)
{
    /// <summary>The number as readers cite it: <c>4.2</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Section}.{Item}");

    /// <summary>The id that <see cref="ToString"/> writes so, or null.</summary>
    public static RecommendationId? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.LastIndexOf('/');
        if (slash < 0 || ResolutionId.TryParse(text[..slash]) is not { } resolution)
            return null;
        return text[(slash + 1)..].Split('.') is [var section, var item] && Ordinal(section) is { } s && Ordinal(item) is { } i
            ? new RecommendationId(resolution, s, i)
            : null;
    }

    private static int? Ordinal(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && text[0] != '0' ? number : null;

    /// <summary>The resolution's id and the number, parted by a slash.</summary>
    public override string ToString() => $"{Resolution}/{Number}";
}
