using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>
/// Words that a hyphen at the end of a line has broken. Whether the hyphen belongs to the word is decided by the other words of the document:
/// a whole word that occurs in it is whole; two halves that both occur keep their hyphen. So do compounds, which are known by their first part
/// («научно-», «онлайн-»). Whatever else was broken is joined.
/// </summary>
internal sealed partial class BrokenWords
{
    /// <summary>U+2010, which is nothing but a hyphen.</summary>
    public const char Hyphen = '\u2010';

    /// <summary>First parts that Russian orthography writes with a hyphen.</summary>
    private static readonly HashSet<string> FirstParts = new(StringComparer.Ordinal)
    {
        "онлайн", "офлайн", "интернет", "веб", "медиа", "пресс", "бизнес", "мастер", "кейс", "квест", "арт", "блиц", "мини", "вице", "экс", "кое",
    };

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>Learns the words of the document's lines, but for the halves.</summary>
    public BrokenWords(IEnumerable<BodyToken> tokens)
    {
        var afterBreak = false;
        foreach (var line in tokens.OfType<BodyLine>())
        {
            var broken = EndsBroken(line.Text.Plain);
            var whole = Words.Of(line.Text.Plain).Skip(afterBreak ? 1 : 0).Select(word => word.Normal);
            words.UnionWith(broken ? whole.SkipLast(1) : whole);
            afterBreak = broken;
        }
    }

    /// <summary>Whether the line ends in a hyphen after a letter or a digit.</summary>
    public static bool EndsBroken(string line) => line.Length > 1 && line[^1] is '-' or Hyphen && char.IsLetterOrDigit(line[^2]);

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
        if (words.Contains(second) && (words.Contains(first) || (first.Length > 3 && first[^1] == 'о')))
            return true;
        return FirstParts.Contains(first) || (CompoundStem().IsMatch(first) && Adjective().IsMatch(second)) || SetPhrase().IsMatch($"{first}-{second}");
    }

    /// <summary>«по-новому», «во-первых», «из-за», «какие-либо»; «педагогов-наставников», «детей-сирот»: the first part is a whole word with its ending.</summary>
    [GeneratedRegex(
        "^(по-.+(ому|ему|ски|цки)|во-.+ых|из-(за|под)|.+-(либо|нибудь)|(педагог|учител|методист|психолог|специалист|эксперт|студент)(а|ов|ам|ами|и|ы|я|ей|ям|ями|ь|ю)?-(?!ческ|ств|стн)\\w{5,}|(дети|детей|детям)-\\w{5,}|(школ|центр)(ы|а|ам|ов)?-интернат.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SetPhrase();

    /// <summary>«научно», «социально», «детско», «психолого».</summary>
    [GeneratedRegex("^.{2,}(ско|цко|льно|[нжчршдтв]но|лого)$", RegexOptions.CultureInvariant)]
    private static partial Regex CompoundStem();

    /// <summary>A whole one: «-стный», which «деятельностный» leaves, is none.</summary>
    [GeneratedRegex("^(?!ст).{3,}(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими)$", RegexOptions.CultureInvariant)]
    private static partial Regex Adjective();
}
