using System.Text;
using ResolutionArchive.Model;

namespace ResolutionArchive.Russian;

/// <summary>Russian words in Latin letters for addresses, in the manner that Russian readers know from search engines.</summary>
internal static class Transliteration
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "h", "c", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>The text as a slug, cut at a word where it is too long; null where nothing of it can be written.</summary>
    public static Slug? ToSlug(string text)
    {
        var slug = new StringBuilder();
        foreach (var word in Words.Of(text))
        {
            var latin = ToLatin(word.Normal);
            if (latin.Length == 0)
                continue;
            if (slug.Length + 1 + latin.Length > Slug.MaxLength)
            {
                if (slug.Length == 0)
                    slug.Append(latin.AsSpan(0, Slug.MaxLength));
                break;
            }

            if (slug.Length > 0)
                slug.Append('-');
            slug.Append(latin);
        }

        return Slug.TryParse(slug.ToString());
    }

    private static string ToLatin(string word)
    {
        var latin = new StringBuilder();
        foreach (var c in word)
        {
            var letter = Letters.IndexOf(c, StringComparison.Ordinal);
            if (letter >= 0)
                latin.Append(Latin[letter]);
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                latin.Append(c);
        }

        return latin.ToString();
    }
}
