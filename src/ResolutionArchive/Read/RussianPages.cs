using System.Text;

namespace ResolutionArchive.Read;

/// <summary>
/// The encodings with one byte for each letter in which Russian text was ever saved: Windows, Unix, DOS and ISO. That of old Macs has the small letters of Windows, so such a
/// file is read as one of Windows and reported as doubtful.
/// </summary>
internal static class RussianPages
{
    /// <summary>The commonest first: where two read the same, it is that.</summary>
    public static (Encoding Encoding, string Name)[] All { get; } =
    [
        (TextDecoding.Page(1251), "Windows-1251"), (TextDecoding.Page(20866), "KOI8-R"), (TextDecoding.Page(866), "CP866"), (TextDecoding.Page(28595), "ISO-8859-5"),
    ];
}
