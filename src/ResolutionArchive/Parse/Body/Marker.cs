using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>The families of marks before the items of a list. Within a family writers change marks without a meaning.</summary>
internal enum MarkerKind
{
    /// <summary>A dash or a dot of any sort.</summary>
    Bullet,

    /// <summary>«1.», «2)».</summary>
    Number,

    /// <summary>«1.1.», «4. 1».</summary>
    CompoundNumber,

    /// <summary>«а)», «б.».</summary>
    Letter,
}

/// <summary>The mark before an item of a list.</summary>
/// <param name="Kind">Its family.</param>
/// <param name="Label">What a reader would cite: the number or letter as printed; null for bullets.</param>
internal sealed partial record Marker(MarkerKind Kind, string? Label)
{
    /// <summary>Dashes and dots, as word processors make them.</summary>
    private const string BulletSigns = "-–—−‒―•·●▪■◦○‣⁃∙*►➢➤✓§";

    /// <summary>A bullet.</summary>
    public static Marker Bullet { get; } = new(MarkerKind.Bullet, null);

    /// <summary>The mark at the start of the text and how many characters it takes with the space after it; null where there is none.</summary>
    public static (Marker Marker, int Length)? Find(string text)
    {
        var bullet = FindBullet(text);
        if (bullet > 0)
            return (Bullet, bullet);
        if (NumberForm().Match(text) is { Success: true } number)
        {
            var label = number.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal);
            var kind = number.Groups["next"].Success ? MarkerKind.CompoundNumber : MarkerKind.Number;
            return (new Marker(kind, label), number.Length);
        }

        return LetterForm().Match(text) is { Success: true } letter
            ? (new Marker(MarkerKind.Letter, letter.Groups["label"].Value), letter.Length)
            : null;
    }

    /// <summary>A dash needs a space after it, unless a letter follows it at once and nothing else does: «–обеспечить».</summary>
    private static int FindBullet(string text)
    {
        var at = text.Length - text.AsSpan().TrimStart().Length;
        if (at >= text.Length || !BulletSigns.Contains(text[at], StringComparison.Ordinal))
            return 0;
        var end = at + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end < text.Length && (end > at + 1 || char.IsLetter(text[end])) ? end : 0;
    }

    [GeneratedRegex(@"^\s*(?<label>[0-9]{1,3}(?<next>\. ?[0-9]{1,3})*[.)]|[0-9]{1,3}(?<next>\. ?[0-9]{1,3})+)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    /// <summary>«г. Смоленск», «с. Пржевальское» are places.</summary>
    [GeneratedRegex(@"^\s*(?<label>[а-яё]\)|(?![гдпс]\.\s+\p{Lu})[а-яё]\.)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LetterForm();
}
