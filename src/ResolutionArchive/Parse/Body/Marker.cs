using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>The families of marks before the items of a list. Within a family writers change marks without a meaning.</summary>
internal enum MarkerKind
{
    /// <summary>A dash or a dot of any sort.</summary>
    Bullet,

    /// <summary>«1.».</summary>
    Number,

    /// <summary>«1)».</summary>
    NumberInParenthesis,

    /// <summary>«1.1.», «1.1», «А.1.».</summary>
    CompoundNumber,

    /// <summary>«I.», «IV.».</summary>
    RomanNumber,

    /// <summary>«а)», «(1.а)».</summary>
    LetterInParenthesis,

    /// <summary>«а.».</summary>
    Letter,

    /// <summary>«Первое.», «Второе.».</summary>
    OrdinalWord,

    /// <summary>«§ 1.».</summary>
    Paragraph,
}

/// <summary>The mark before an item of a list.</summary>
/// <param name="Kind">Its family.</param>
/// <param name="Printed">The mark as printed: «–», «1.», «а)».</param>
internal sealed partial record Marker(MarkerKind Kind, string Printed)
{
    private const string Dashes = "-–—−‒―";

    /// <summary>Dots and other signs, as word processors make them; the last ones are of the private font that Word pastes.</summary>
    private const string Dots = "•·●▪■◦○‣⁃∙*►▶▸➢➤➔➜→⇒✓§\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    /// <summary>What a reader would cite: the number or letter; null for bullets.</summary>
    public string? Label => Kind == MarkerKind.Bullet ? null : Printed;

    /// <summary>Whether it may be a dash of a sentence, which a line break has put at the start of a line.</summary>
    public bool IsDash => Dashes.Contains(Printed, StringComparison.Ordinal);

    /// <summary>Whether the mark is a picture: writers of messengers set headings apart by it.</summary>
    public bool IsPicture => Kind == MarkerKind.Bullet && !IsDash && !Dots.Contains(Printed, StringComparison.Ordinal) && Printed != "o";

    /// <summary>Whether a numbered or lettered list begins with it.</summary>
    public bool IsFirst =>
        Printed.TrimStart('(', '§') is "1" or "1." or "1)" or "1/" or "а)" or "а." or "I." or "Первое."
        || Printed.EndsWith(".а)", StringComparison.Ordinal) || (Kind == MarkerKind.CompoundNumber && Parts[^1] == 1);

    /// <summary>Whether the mark is that of the next item of the same list. Bullets always are; a number that begins anew is not.</summary>
    public bool Continues(Marker before) =>
        Kind == before.Kind && (Parts is not { IsEmpty: false } mine || (before.Parts is var theirs && mine.Length == theirs.Length && mine[..^1].SequenceEqual(theirs[..^1]) && mine[^1] == theirs[^1] + 1));

    /// <summary>The numbers of a number of one or several parts: «2.1.» is 2 and 1, a letter stands for itself; empty for other marks.</summary>
    public ImmutableArray<int> Parts => Kind is MarkerKind.Number or MarkerKind.NumberInParenthesis or MarkerKind.CompoundNumber or MarkerKind.Paragraph
        ? [.. Printed.TrimStart('§').Split('.', '(', ')', '/').Select(part => part.Trim()).Where(part => part.Length > 0).Select(PartOf)]
        : [];

    private static int PartOf(string part) => char.IsLetter(part[0]) ? part[0] : int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether the mark is a part of the clause of the other: «2.1.» of «2.».</summary>
    public bool IsPartOf(Marker clause) =>
        Kind == MarkerKind.CompoundNumber && clause.Parts is { IsEmpty: false } whole && Parts is var parts && parts.Length > whole.Length && parts[..whole.Length].SequenceEqual(whole);

    /// <summary>
    /// Whether the mark may go on with the list that has come to the other: the next one, or one further on, as writers leave numbers out; each
    /// item of a list of Markdown's may be numbered 1.
    /// </summary>
    public bool GoesOnAfter(Marker before)
    {
        if (Kind != before.Kind)
            return false;
        if (Kind is MarkerKind.Letter or MarkerKind.LetterInParenthesis)
            return Printed != before.Printed && !IsFirst;
        var (mine, theirs) = (Parts, before.Parts);
        if (mine.IsEmpty)
            return Kind != MarkerKind.RomanNumber || !IsFirst;
        if (mine.Length != theirs.Length)
            return false;
        return mine[..^1].SequenceEqual(theirs[..^1])
            ? (mine[^1] > theirs[^1] && mine[^1] <= theirs[^1] + 3) || (mine[^1] == 1 && theirs[^1] == 1)
            : mine.Length > 1 && mine[^1] == 1;
    }

    /// <summary>The mark at the start of the text and how many characters it takes with the space after it; null where there is none.</summary>
    public static (Marker Marker, int Length)? Find(string text)
    {
        if (FindBullet(text) is { } bullet)
            return bullet;
        if (LabelForm().Match(text) is not { Success: true } match)
            return null;
        var kind = Enum.GetValues<MarkerKind>().First(kind => match.Groups[kind.ToString()].Success);
        var printed = Tidy(match.Groups[kind.ToString()].Value);
        return (new Marker(kind, kind == MarkerKind.Number ? printed.Replace('З', '3') : printed), match.Length);
    }

    /// <summary>«1 .» is «1.», a Latin «a)» a Russian one.</summary>
    private static string Tidy(string printed) =>
        printed.Replace(" ", "", StringComparison.Ordinal).Replace('a', 'а').Replace('b', 'б').Replace('c', 'в').Replace('d', 'г').Replace('e', 'д');

    /// <summary>A dash needs a space after it, unless a letter follows it at once: «–обеспечить». «o» with a space is a bullet of Word's.</summary>
    private static (Marker Marker, int Length)? FindBullet(string text)
    {
        var at = text.Length - text.AsSpan().TrimStart().Length;
        if (at < text.Length && PictureLength(text, at) is > 0 and var picture)
            return (new Marker(MarkerKind.Bullet, text.Substring(at, picture)), at + picture + text.AsSpan(at + picture).Length - text.AsSpan(at + picture).TrimStart().Length);
        if (at >= text.Length || !(Dashes.Contains(text[at], StringComparison.Ordinal) || Dots.Contains(text[at], StringComparison.Ordinal) || text[at] == 'o'))
            return null;
        var end = at + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        var isMark = end < text.Length && !(text[at] == '§' && char.IsAsciiDigit(text[end])) && (end > at + 1 || (char.IsLetter(text[end]) && text[at] != 'o'));
        return isMark ? (new Marker(MarkerKind.Bullet, text[at].ToString()), end) : null;
    }

    /// <summary>How many characters a picture takes that stands for a bullet («✅ », «👉 ») at the place; 0 where there is none, or no space or letter after it.</summary>
    private static int PictureLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse || rune.Value is 0xFE0F or 0x200D))
            end += rune.Utf16SequenceLength;
        return end > at && text[at] != '№' && text[at] != '°' && text.AsSpan(end).TrimStart() is [var next, ..] && char.IsLetter(next) ? end - at : 0;
    }

    /// <summary>«г. Смоленск», «с. Пржевальское» are places, «1.5 млн» at the start of an item is a quantity only if no list goes on with it.</summary>
    [GeneratedRegex(
        """
        ^\s*(
            (
                (?<CompoundNumber>[0-9]{1,3}([ ]?\.[0-9]{1,3})+\.? | [0-9]{1,3}[ ]?\.[ ][0-9]{1,3}\. | [А-ЯЁ]\.[0-9]{1,3}(\.[0-9]{1,3})*\.?) | (?<Number>[0-9]{1,3}[ ]?\. | З\.(?=\s+\p{Lu}\p{Ll}{2})) | (?<Paragraph>§\s?[0-9]{1,3}\.?(?=\s))
                | (?<NumberInParenthesis>\(?[0-9]{1,3}[ ]?\) | [0-9]{1,2}/(?=\s)) | (?<LetterInParenthesis>\(?([0-9]{1,3}\.)?[а-яёa-e]\))
            )
            (\s+(?=\S) | (?=[А-Яа-яЁё]))
            |
            (
                (?<RomanNumber>[IVX]{1,5}\.) | (?<OrdinalWord>(Первое|Второе|Третье|Четв[её]ртое|Пятое|Шестое|Седьмое|Восьмое|Девятое|Десятое)[.:])
                | (?![гдпс]\.\s+\p{Lu}|п\.\s*[0-9])(?<Letter>[а-яё]\. | [А-ЯЁ]\.(?=\s+([Рр]екоменд|[Пп]редлож|[Пп]росить|[Пп]оруч|[Оо]братит|[Хх]одатайств|[Пп]ризва)))
            ) \s+(?=\S)
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LabelForm();
}
