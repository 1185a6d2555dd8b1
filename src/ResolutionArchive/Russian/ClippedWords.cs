using System.Text.RegularExpressions;

namespace ResolutionArchive.Russian;

/// <summary>
/// Words that writers clip before a full stop (ГОСТ Р 7.0.12-2011), as they do in the names of posts and bodies: «зам. директора», «кл. руководителям», «соц. педагогам». They bear
/// no case.
/// </summary>
internal static partial class ClippedWords
{
    /// <summary>What is clipped is not longer, in characters.</summary>
    private const int Longest = 9;

    /// <summary>The posts as a part of a regular expression: their full stop ends no sentence, though a capital follows.</summary>
    public const string PostForms = "зам|зав|рук|нач|пред|преп|дир|воспит";

    /// <summary>Posts: a name after them stands in a case of theirs, «рук. ШМО», «зав. кафедрой».</summary>
    private static readonly Dictionary<string, string> Posts = PostForms.Split('|')
        .Zip("заместитель заведующий руководитель начальник председатель преподаватель директор воспитатель".Split(' ')).ToDictionary(post => post.First, post => post.Second, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["кл"] = "классный", ["соц"] = "социальный", ["мед"] = "медицинский", ["пед"] = "педагогический", ["метод"] = "методический", ["худ"] = "художественный", ["муз"] = "музыкальный", ["гл"] = "главный",
        ["общ"] = "общественный", ["гор"] = "городской", ["обл"] = "областной", ["рай"] = "районный", ["рег"] = "региональный", ["мун"] = "муниципальный", ["муницип"] = "муниципальный", ["образоват"] = "образовательный",
        ["общеобразоват"] = "общеобразовательный", ["дошк"] = "дошкольный", ["учрежд"] = "учреждение", ["орг"] = "организация", ["спец"] = "специальный", ["ст"] = "старший", ["мл"] = "младший", ["род"] = "родительский",
    };

    /// <summary>Whether the word stands there clipped: a full stop behind it ends no sentence, since a small letter or, after a post, a name follows.</summary>
    public static bool IsAt(string text, Word word)
    {
        var end = word.Start + word.Length;
        if (word.Length > Longest || end + 1 >= text.Length || text[end] != '.')
            return false;
        var next = text.AsSpan(end + 1).TrimStart();
        return next.Length > 0 && (char.IsLower(next[0]) || (IsPost(word.Normal) && char.IsLetter(next[0])));
    }

    /// <summary>Whether the clipped word names a post.</summary>
    public static bool IsPost(string word) => Posts.ContainsKey(word);

    /// <summary>The text with clipped words whole, in the nominative.</summary>
    public static string Expand(string text) => text.Contains('.', StringComparison.Ordinal) ? Clipped().Replace(text, match => Whole(match.Groups[1].Value.ToLowerInvariant()) ?? match.Value) : text;

    private static string? Whole(string word) => Posts.GetValueOrDefault(word) ?? Others.GetValueOrDefault(word);

    [GeneratedRegex(@"(?<!\p{L})(\p{L}{2,9})\.(?=\s*\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Clipped();
}
