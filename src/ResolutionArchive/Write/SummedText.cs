using System.Text;

namespace ResolutionArchive.Write;

/// <summary>Lines of a record of ours with their sum at the end, so that a record that was cut off or mended by hand is known as that.</summary>
internal static class SummedText
{
    /// <summary>Each line ends in <c>\n</c>; the sum stands after a tab, so that it is no path.</summary>
    public static string Of(string lines) => $"{lines}\t{Sum(lines)}\n";

    /// <summary>The lines; null where the sum is not theirs.</summary>
    public static string? LinesOf(string text)
    {
        var end = text.LastIndexOf('\t');
        if (end < 0)
            return null;
        var lines = text[..end];
        return text.AsSpan(end).SequenceEqual($"\t{Sum(lines)}\n") ? lines : null;
    }

    /// <summary>Tells the text from any other.</summary>
    public static string Sum(string text) => Imprint.HashOf(Encoding.UTF8.GetBytes(text));
}
