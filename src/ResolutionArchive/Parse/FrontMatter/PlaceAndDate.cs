using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>The line that says where and when, as it is printed under a title: «г. Смоленск», «26 августа 2022 г.», or both.</summary>
/// <param name="Place">Where; null where it says only when.</param>
/// <param name="Date">When; null where it says only where.</param>
internal sealed partial record PlaceAndDate(string? Place, PartialDate? Date)
{
    /// <summary>What the line says; null where it says anything else.</summary>
    public static PlaceAndDate? Read(string line)
    {
        if (DateReader.ReadDate(line) is { } alone)
            return new PlaceAndDate(null, alone);
        if (Form().Match(line) is not { Success: true } match)
            return null;
        var place = match.Groups["place"].Value.Trim();
        if (match.Groups["date"].Length == 0)
            return new PlaceAndDate(place, null);
        return DateReader.ReadDate(match.Groups["date"].Value) is { } date ? new PlaceAndDate(place, date) : null;
    }

    [GeneratedRegex(@"^(?<place>(г|гор|с|п|пос|пгт|д|ст)\.\s*\p{Lu}[\p{L}\s-]*)[,\s]*(?<date>[«""]?[0-9].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
