using System.Text;

namespace ResolutionArchive.Read;

/// <summary>A text and how it was saved.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding.</param>
/// <param name="IsDoubtful">Whether the encoding was guessed from too little.</param>
internal readonly record struct DecodedText(string Text, string Encoding, bool IsDoubtful = false);

/// <summary>Bytes → text, whatever a Russian office machine has saved. Nothing is ever lost: every byte sequence has a reading.</summary>
internal static class TextDecoding
{
    /// <summary>The name of the encoding in which files should be.</summary>
    public const string Utf8 = "UTF-8";

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text and the name of the encoding in which it was saved; a byte order mark is taken off.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => new(Encoding.UTF8.GetString(rest), Utf8),
        [0xFF, 0xFE, .. var rest] => new(Encoding.Unicode.GetString(rest), "UTF-16LE"),
        [0xFE, 0xFF, .. var rest] => new(Encoding.BigEndianUnicode.GetString(rest), "UTF-16BE"),
        _ when LooksLikeUtf16(bytes, littleEndian: true) => new(Encoding.Unicode.GetString(bytes), "UTF-16LE"),
        _ when LooksLikeUtf16(bytes, littleEndian: false) => new(Encoding.BigEndianUnicode.GetString(bytes), "UTF-16BE"),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0) => new(Encoding.UTF8.GetString(bytes), Utf8),
        _ => TryUtf8(bytes) is { } text ? new(text, Utf8) : DecodeSingleByte(bytes),
    };

    /// <summary>Text in UTF-8 in which nine of ten letters outside ASCII are sound is UTF-8 that was damaged, whatever else its bytes might be.</summary>
    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.AsSpan().Count('\uFFFD');
        return damaged == 0 || text.Count(c => c > '\u007F') > 10 * damaged ? text : null;
    }

    /// <summary>Nine of ten pairs of bytes are what Russian office programs write; none of that reads so the other way round. Text with one byte for ASCII has no such bytes.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 2048)];
        if (sample.IndexOfAny<byte>(0x00, 0x04) < 0)
            return false;
        var usual = 0;
        for (var i = 0; i < sample.Length; i += 2)
            usual += IsUsual((char)(littleEndian ? sample[i] | (sample[i + 1] << 8) : (sample[i] << 8) | sample[i + 1])) ? 1 : 0;
        return usual * 2 >= sample.Length * 0.9;
    }

    /// <summary>ASCII, Russian letters and the punctuation of Russian texts.</summary>
    private static bool IsUsual(char c) =>
        c is (>= ' ' and <= '~') or '\t' or '\n' or '\r' or '\v' or '\f' or (>= '\u00A0' and <= '\u00BF') or (>= '\u0401' and <= '\u045F') or (>= '\u2010' and <= '\u201F') or '•' or '…' or '№';

    /// <summary>A code page of Windows or DOS.</summary>
    internal static Encoding Page(int number) => Encoding.GetEncoding(number);

    /// <summary>How many pairs of letters there must be, and by how much the best reading must surpass the next, to be sure.</summary>
    private const int Enough = 12;

    private static DecodedText DecodeSingleByte(ReadOnlySpan<byte> bytes)
    {
        var readings = new List<(string Text, string Encoding, int Likeness)>();
        foreach (var (page, name) in RussianPages.All)
        {
            var text = page.GetString(bytes);
            readings.Add((text, name, RussianText.Likeness(text)));
        }

        var best = readings.MaxBy(reading => reading.Likeness);
        var next = readings.Where(reading => reading.Encoding != best.Encoding).Max(reading => reading.Likeness);
        return new DecodedText(best.Text, best.Encoding, best.Likeness < Enough || best.Likeness - next < Enough || RussianText.HasStrayCharacters(best.Text));
    }
}
