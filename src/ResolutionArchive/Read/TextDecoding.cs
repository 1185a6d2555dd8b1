using System.Text;

namespace ResolutionArchive.Read;

/// <summary>Bytes → text, whatever a Russian office machine has saved. Nothing is ever lost: every byte sequence has a reading.</summary>
internal static class TextDecoding
{
    /// <summary>The name of the encoding in which files should be.</summary>
    public const string Utf8 = "UTF-8";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text and the name of the encoding in which it was saved; a byte order mark is taken off.</summary>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), Utf8),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), "UTF-16LE"),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), "UTF-16BE"),
        _ when LooksLikeUtf16(bytes, littleEndian: true) => (Encoding.Unicode.GetString(bytes), "UTF-16LE"),
        _ when LooksLikeUtf16(bytes, littleEndian: false) => (Encoding.BigEndianUnicode.GetString(bytes), "UTF-16BE"),
        _ => TryUtf8(bytes) is { } text ? (text, Utf8) : DecodeSingleByte(bytes),
    };

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
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
        var windows = Encoding.GetEncoding(1251).GetString(bytes);
        var koi8 = Encoding.GetEncoding(20866).GetString(bytes);
        return RussianLikeness(koi8) > RussianLikeness(windows) ? (koi8, "KOI8-R") : (windows, "Windows-1251");
    }

    /// <summary>KOI8-R read as Windows-1251 turns small letters into capitals and the reverse, and Russian text is mostly small letters.</summary>
    private static int RussianLikeness(string text) => text.Count(c => c is >= 'а' and <= 'я') - text.Count(c => c is >= 'А' and <= 'Я');
}
