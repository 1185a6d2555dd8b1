using System.Text.RegularExpressions;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Tests.Parse;

/// <summary>The words of a body, of two Russian letters and more, in order: as typed, and as its parts hold them.</summary>
internal static partial class WordsInOrder
{
    public static string Of(string body) => string.Join(' ', Word().Matches(body).Select(match => match.Value));

    /// <summary>The letters alone, wherever a damage has cut the words.</summary>
    public static string Letters(string text) => string.Concat(text.Where(c => c is (>= 'А' and <= 'я') or 'ё' or 'Ё'));

    /// <summary>How many letters of the one are missing from the other, which has the rest in the same order and no more; null where it has not.</summary>
    public static int? Missing(string all, string some)
    {
        var found = 0;
        foreach (var c in all)
        {
            if (found < some.Length && some[found] == c)
                found++;
        }

        return found == some.Length ? all.Length - found : null;
    }

    public static string Of(DraftBody body) => Of(Text(body));

    /// <summary>All text of the parts in order.</summary>
    public static string Text(DraftBody body) => string.Join('\n', BodyTexts.Of(body));

    [GeneratedRegex("[а-яёА-ЯЁ]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
