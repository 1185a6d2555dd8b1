using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Resolve;

/// <summary>Tells bodies of the same name apart by their places: «Управлению образования» of a resolution of Tula's is Tula's.</summary>
internal static partial class Namesakes
{
    /// <summary>In letters; what is shorter begins too many words.</summary>
    private const int ShortestPlace = 4;

    /// <summary>The only one, or of several the only one whose own place the document names; null where it is not certain who is meant.</summary>
    /// <param name="meant">Those whom a heading may mean.</param>
    /// <param name="document">What the document says of itself: its title, its forum, its place.</param>
    public static Addressee? Only(List<Addressee> meant, string document)
    {
        if (meant.Count < 2)
            return meant.FirstOrDefault();
        var stems = NominalStems.List(document);
        var here = meant.Where(one => PlacesOf(one.Name).Any(place => stems.Any(stem => IsSame(stem, place)))).Take(2).ToList();
        if (here.Count > 0)
            return here is [var only] ? only : null;
        // Who met from all over the country means the body of the country.
        return stems.Contains(AllRussian) && meant.Where(one => OfCountry().IsMatch(one.Name)).Take(2).ToList() is [var federal] ? federal : null;
    }

    private static readonly string AllRussian = NominalStems.Of("всероссийский");

    [GeneratedRegex(@"\b(Российской\s+Федерации|РФ|России)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCountry();

    /// <summary>«Тула» and «Тульский»: one of the stems begins with the other.</summary>
    private static bool IsSame(string stem, string place) =>
        stem.StartsWith(place, StringComparison.Ordinal) || (stem.Length >= ShortestPlace && place.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>The stems of words with a capital letter inside the name, but for those that name bodies: «Городской Центр».</summary>
    private static IEnumerable<string> PlacesOf(string name) =>
        Words.Of(name).Skip(1).Where(word => char.IsUpper(name[word.Start]) && !AddresseeLexicon.IsNoun(word)).Select(word => NominalStems.Of(word.Normal))
            .Where(stem => stem.Length > 2 && stem is not ("российск" or "федерац" or "росс"));
}
