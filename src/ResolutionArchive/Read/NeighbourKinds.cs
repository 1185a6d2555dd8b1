using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Read;

/// <summary>
/// Kinds of files that may be published as they are. A browser shows or saves them and runs nothing of theirs; SVG, HTML and documents with macros are
/// programs and none of them. What a file is, its first bytes say, not its name alone.
/// </summary>
internal static partial class NeighbourKinds
{
    /// <summary>In bytes; a photograph from a telephone takes five million.</summary>
    public const long MaxLength = 10_000_000;

    /// <summary>In bytes, all files together: GitHub Pages takes a site of a thousand million, and we keep them in memory.</summary>
    public const long MaxTotal = 250_000_000;

    private static readonly Dictionary<string, byte[]> FirstBytes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = [0x89, (byte)'P', (byte)'N', (byte)'G'],
        [".jpg"] = [0xFF, 0xD8, 0xFF],
        [".jpeg"] = [0xFF, 0xD8, 0xFF],
        [".gif"] = [(byte)'G', (byte)'I', (byte)'F', (byte)'8'],
        [".webp"] = [(byte)'R', (byte)'I', (byte)'F', (byte)'F'],
        [".pdf"] = [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-'],
        [".docx"] = Zip,
        [".xlsx"] = Zip,
        [".pptx"] = Zip,
        [".odt"] = Zip,
        [".ods"] = Zip,
    };

    private static byte[] Zip => [(byte)'P', (byte)'K', 3, 4];

    /// <summary>Whether a file with this ending may be published.</summary>
    public static bool IsKnown(string path) => FirstBytes.ContainsKey(Path.GetExtension(path));

    /// <summary>Whether the file is a picture.</summary>
    public static bool IsPicture(string path) => Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp";

    /// <summary>Why the name cannot be an address, in Russian; null where it can.</summary>
    public static string? FaultOfName(string path) =>
        !SafePath().IsMatch(path) ? "в его имени или в имени папки есть знаки, которых не может быть в адресе. Переименуйте его: латинские буквы, цифры и дефисы"
        : !path.Split('/').All(WindowsNames.CanHold) ? "Windows не даёт так называть файлы и папки. Переименуйте его" : null;

    /// <summary>Why the file is not what its name says, in Russian; null where it is.</summary>
    public static string? FaultOf(string path, ReadOnlySpan<byte> content) =>
        content.StartsWith(FirstBytes[Path.GetExtension(path)]) ? null : $"внутри он не то, что обещает его имя «{Path.GetExtension(path)}». Откройте его и сохраните заново";

    [GeneratedRegex(@"^([\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} _.,()№«»+\-–]*/)*[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} _.,()№«»+\-–]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SafePath();
}
