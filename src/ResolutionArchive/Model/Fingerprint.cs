using System.Buffers;

namespace ResolutionArchive.Model;

/// <summary>
/// What a recommendation's words are in short, as its number is where they stand: two recommendations of a document have the same fingerprint only if they have the same
/// words, but for small ones, punctuation and endings of cases. It is a beginning of a longer one, as long as the document needs, so that two fingerprints of which one
/// begins with the other are of the same words. The default value is none.
/// </summary>
public readonly record struct Fingerprint
{
    /// <summary>Consonants and digits that nobody takes for each other, and that make no words.</summary>
    public const string Alphabet = "bcdfghjkmnprstvwxz347";

    /// <summary>In letters; four million of them are different.</summary>
    public const int MinLength = 5;

    /// <summary>In letters; more do not come out of 64 bits.</summary>
    public const int MaxLength = 12;

    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    private readonly string? text;

    private Fingerprint(string text) => this.text = text;

    /// <summary>The longest fingerprint of the words of which this is the hash.</summary>
    public static Fingerprint Of(ulong hash)
    {
        Span<char> letters = stackalloc char[MaxLength];
        foreach (ref var letter in letters)
        {
            letter = Alphabet[(int)(hash % (ulong)Alphabet.Length)];
            hash /= (ulong)Alphabet.Length;
        }

        return new Fingerprint(letters.ToString());
    }

    /// <summary>The fingerprint that is written so, or null where the text is none.</summary>
    public static Fingerprint? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is >= MinLength and <= MaxLength && !text.AsSpan().ContainsAnyExcept(Letters) ? new Fingerprint(text) : null;
    }

    /// <summary>Its beginning.</summary>
    public Fingerprint Cut(int length) => new(ToString()[..length]);

    /// <summary>Whether both are of the same words.</summary>
    public bool IsSameAs(Fingerprint other) =>
        ToString().StartsWith(other.ToString(), StringComparison.Ordinal) || other.ToString().StartsWith(ToString(), StringComparison.Ordinal);

    /// <summary>Its letters.</summary>
    public override string ToString() => text ?? "";
}
