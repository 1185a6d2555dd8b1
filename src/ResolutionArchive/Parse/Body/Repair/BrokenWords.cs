using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>
/// Words that a hyphen at the end of a line has broken. Whether the hyphen belongs to the word is decided by the other words of the document:
/// a whole word that occurs in it is whole; two halves of which the second is a word, and the first is one too or ends like the first part
/// of a compound («научно-», «психолого-»), keep their hyphen; whatever else was broken is joined.
/// </summary>
internal sealed class BrokenWords
{
    private readonly HashSet<string> words;

    /// <summary>Learns the words of the document's lines, but for the halves.</summary>
    public BrokenWords(IEnumerable<BodyToken> tokens) => words = tokens.OfType<BodyLine>()
        .Where(line => !EndsBroken(line.Text.Plain))
        .SelectMany(line => Words.Of(line.Text.Plain))
        .Select(word => word.Normal)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the line ends in a hyphen after a letter or a digit.</summary>
    public static bool EndsBroken(string line) => line.Length > 1 && line[^1] is '-' or '\u2010' && char.IsLetterOrDigit(line[^2]);

    /// <summary>The lines as one, with broken words mended.</summary>
    public RichText Join(IReadOnlyList<BodyLine> lines, IEnumerable<RichText> texts, DiagnosticLog log)
    {
        var pieces = new List<RichText>();
        foreach (var (i, text) in texts.Index())
        {
            if (i > 0 && IsBroken(pieces[^1].Plain, text.Plain))
            {
                log.Add(Rules.BrokenWord, lines[i].At);
                if (!KeepsHyphen(pieces[^1].Plain, text.Plain))
                    pieces[^1] = pieces[^1].Cut(0, pieces[^1].Plain.Length - 1);
            }
            else if (i > 0)
            {
                pieces.Add(RichText.Of([pieces[^1].Runs[^1] with { Text = " ", Link = null }]));
            }

            pieces.Add(text);
        }

        return RichText.Join("", pieces);
    }

    private static bool IsBroken(string left, string right) => EndsBroken(left) && char.IsLetterOrDigit(right[0]) && !char.IsUpper(right[0]);

    private bool KeepsHyphen(string left, string right)
    {
        if (char.IsDigit(left[^2]))
            return true;
        var (first, second) = (Words.Of(left).Last().Normal, Words.Of(right).First().Normal);
        if (words.Contains(first + second))
            return false;
        return words.Contains(second) && (words.Contains(first) || (first.Length > 3 && first[^1] == 'о'));
    }
}
