using System.Globalization;
using System.Text;

namespace ResolutionArchive.Write;

/// <summary>
/// A line of a record: fields parted by tabs. What would end a field or a line is escaped, and so are halves of characters, which no file can hold by themselves; so whatever
/// the fields are, the line gives them back.
/// </summary>
internal static class RecordLine
{
    private const int EscapeLength = 6;

    public static string Of(params IEnumerable<string> fields) => string.Join('\t', fields.Select(Escape)) + "\n";

    /// <summary>The fields of a line without its end; null where it was not made here.</summary>
    public static string[]? Fields(string line)
    {
        var fields = line.Split('\t').Select(Unescape).ToList();
        return fields.Contains(null) ? null : [.. fields.OfType<string>()];
    }

    private static string Escape(string field) => field.Any(IsEscaped)
        ? string.Concat(field.Select(c => IsEscaped(c) ? string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}") : c.ToString()))
        : field;

    private static bool IsEscaped(char c) => c is '\\' || char.IsControl(c) || char.IsSurrogate(c);

    private static string? Unescape(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal))
            return field;
        var text = new StringBuilder(field.Length);
        for (var at = 0; at < field.Length; at++)
        {
            if (field[at] != '\\')
            {
                text.Append(field[at]);
                continue;
            }

            if (at + EscapeLength > field.Length || field[at + 1] != 'u' || !ushort.TryParse(field.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                return null;
            text.Append((char)code);
            at += EscapeLength - 1;
        }

        return text.ToString();
    }
}
