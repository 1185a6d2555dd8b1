namespace ResolutionArchive.Model;

/// <summary>
/// A name that is safe in an address and in a file name on every system: lower-case ASCII letters, digits and single
/// hyphens between them, at most <see cref="MaxLength"/> characters, and no name that Windows keeps for itself. The default value is not a slug.
/// </summary>
public readonly record struct Slug : IComparable<Slug>
{
    /// <summary>Long enough for a title in transliteration, short enough for any file system.</summary>
    public const int MaxLength = 80;

    private readonly string text;

    private Slug(string text) => this.text = text;

    /// <summary>The slug that is written so, or null where the text is none.</summary>
    public static Slug? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal) || !WindowsNames.CanHold(text))
            return null;
        return text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? new Slug(text) : null;
    }

    /// <summary>Ordinal.</summary>
    public int CompareTo(Slug other) => string.CompareOrdinal(text, other.text);

    /// <summary>The slug itself.</summary>
    public override string ToString() => text;
}
