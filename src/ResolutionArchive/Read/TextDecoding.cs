using System.Text;

namespace ResolutionArchive.Read;

/// <summary>Bytes → text, whatever a Russian office machine has saved. Nothing is ever lost: every byte sequence has a reading.</summary>
internal static class TextDecoding
{
    /// <summary>The name of the encoding in which files should be.</summary>
    public const string Utf8 = "UTF-8";

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text and the name of the encoding in which it was saved; a byte order mark is taken off.</summary>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), Utf8),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), "UTF-16LE"),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), "UTF-16BE"),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0) => (Encoding.UTF8.GetString(bytes), Utf8),
        _ when LooksLikeUtf16(bytes, littleEndian: true) => (Encoding.Unicode.GetString(bytes), "UTF-16LE"),
        _ when LooksLikeUtf16(bytes, littleEndian: false) => (Encoding.BigEndianUnicode.GetString(bytes), "UTF-16BE"),
        _ => TryUtf8(bytes) is { } text ? (text, Utf8) : DecodeSingleByte(bytes),
    };

    /// <summary>Text in UTF-8 in which nine of ten letters outside ASCII are sound is UTF-8 that was damaged, whatever else its bytes might be.</summary>
    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.AsSpan().Count('\uFFFD');
        return damaged == 0 || text.Count(c => c > '\u007F') > 10 * damaged ? text : null;
    }

    /// <summary>In UTF-16 the high byte of spaces, digits and line ends is zero and that of Russian letters 0x04.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 2048)];
        if (sample.Length == 0)
            return false;
        var high = 0;
        for (var i = littleEndian ? 1 : 0; i < sample.Length; i += 2)
            high += sample[i] is 0x00 or 0x04 or 0x20 ? 1 : 0;
        return high * 2 >= sample.Length * 0.9 && sample.Contains((byte)0x00);
    }

    private static (string Text, string Encoding) DecodeSingleByte(ReadOnlySpan<byte> bytes)
    {
        var best = (Text: "", Encoding: "", Score: int.MinValue);
        foreach (var (page, name) in ((int, string)[])[(1251, "Windows-1251"), (20866, "KOI8-R"), (866, "CP866")])
        {
            var text = Encoding.GetEncoding(page).GetString(bytes);
            var score = RussianLikeness(text);
            if (score > best.Score)
                best = (text, name, score);
        }

        return (best.Text, best.Encoding);
    }

    /// <summary>
    /// Russian text is mostly small letters. Read in a wrong encoding it is full of capitals (KOI8-R and Windows-1251 swap them), box drawings
    /// and letters of other alphabets.
    /// </summary>
    private static int RussianLikeness(string text) =>
        text.Sum(c => c is (>= 'а' and <= 'я') or 'ё' ? 1 : c > '\u007F' && c is not ('«' or '»' or '–' or '—' or '№' or '\u00A0') ? -1 : 0);
}
