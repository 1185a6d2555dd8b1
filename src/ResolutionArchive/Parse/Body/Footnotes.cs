using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// The notes of a body: <c>[^1]</c> and <c>[^1]: …</c> as Markdown has them, <c>[1]</c> and a tail of lines <c>[1] …</c> as Word puts them on the clipboard.
/// Their marks stand for characters of no meaning while the text is read, so that nothing takes them for words.
/// </summary>
internal sealed partial class Footnotes
{
    /// <summary>The first character of the private use area; Word's bullets lie at its end.</summary>
    private const char First = '\uE000';

    private const int Most = 2000;

    private readonly List<(string Text, int Line)> notes;

    private Footnotes(string body, List<(string Text, int Line)> notes) => (Body, this.notes) = (body, notes);

    /// <summary>The body without the notes, its lines where they were.</summary>
    public string Body { get; }

    /// <summary>The texts of the notes, in Markdown, and their lines in the body, from 0.</summary>
    public IReadOnlyList<(string Text, int Line)> Notes => notes;

    /// <summary>Takes the notes out of a body.</summary>
    public static Footnotes Take(string body)
    {
        if (!body.Contains('[', StringComparison.Ordinal) || body.AsSpan().ContainsAnyInRange(First, (char)(First + Most)))
            return new Footnotes(body, []);
        var lines = body.Split('\n');
        var (found, mark) = (TakeNotes(lines, Note(), 0), Mark());
        if (found.Count == 0 && TailStart(lines) is { } tail)
            (found, mark) = (TakeNotes(lines, WordNote(), tail), WordMark());
        if (found.Count is 0 or > Most)
            return new Footnotes(body, []);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, note) in found.Index())
            numbers.TryAdd(note.Label, i);
        var marked = mark.Replace(string.Join('\n', lines), match =>
            numbers.TryGetValue(match.Groups["label"].Value, out var number) ? $"{(char)(First + number)}{match.Groups["end"].Value}" : match.Value);
        return new Footnotes(marked, [.. found.Select(note => (note.Text, note.Line))]);
    }

    /// <summary>The token with the marks as what they are.</summary>
    public BodyToken Show(BodyToken token) => notes.Count == 0 ? token : token switch
    {
        BodyLine line => line with { Text = Show(line.Text) },
        TableToken table => table with { Rows = [.. table.Rows.Select(row => row.Select(Show).ToImmutableArray())] },
        _ => token,
    };

    /// <summary>The text with the marks as what they are.</summary>
    public RichText Show(RichText text) => text.Plain.AsSpan().ContainsAnyInRange(First, (char)(First + notes.Count - 1)) ? RichText.Of(text.Runs.SelectMany(Show)) : text;

    private IEnumerable<TextRun> Show(TextRun run)
    {
        var start = 0;
        for (var at = 0; at < run.Text.Length; at++)
        {
            if (run.Text[at] < First || run.Text[at] >= First + notes.Count)
                continue;
            yield return run with { Text = run.Text[start..at] };
            var number = run.Text[at] - First + 1;
            yield return new TextRun(Raised(number), TextStyle.None, new FootnoteMark(number));
            start = at + 1;
        }

        yield return run with { Text = run.Text[start..] };
    }

    private static string Raised(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));

    /// <summary>Empties the lines of the notes. A note goes on in lines that are indented or go on with its sentence.</summary>
    private static List<(string Label, string Text, int Line)> TakeNotes(string[] lines, Regex form, int start)
    {
        var found = new List<(string Label, string Text, int Line)>();
        for (var i = start; i < lines.Length; i++)
        {
            if (form.Match(lines[i]) is not { Success: true } match || match.Groups["text"].Length == 0)
                continue;
            var (text, line) = (match.Groups["text"].Value, i);
            lines[i] = "";
            while (i + 1 < lines.Length && GoesOn(lines[i + 1]) && !form.IsMatch(lines[i + 1]))
            {
                text += "\n" + lines[++i].Trim();
                lines[i] = "";
            }

            found.Add((match.Groups["label"].Value, text, line));
        }

        return found;
    }

    private static bool GoesOn(string line) => !string.IsNullOrWhiteSpace(line) && (char.IsLower(line[0]) || line.StartsWith("    ", StringComparison.Ordinal));

    /// <summary>The line at which Word's notes begin: from there on nothing but notes, each of which the text above refers to; null where there are none.</summary>
    private static int? TailStart(string[] lines)
    {
        var tail = lines.Length;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (WordNote().Match(lines[i]) is { Success: true } note)
            {
                labels.Add(note.Groups["label"].Value);
                tail = i;
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]) && !GoesOn(lines[i]))
                break;
        }

        var marked = lines.Take(tail).SelectMany(line => WordMark().Matches(line)).Select(mark => mark.Groups["label"].Value).ToHashSet(StringComparer.Ordinal);
        return labels.Count > 0 && labels.IsSubsetOf(marked) ? tail : null;
    }

    [GeneratedRegex(@"^ {0,3}\\?\[\^(?<label>[^\]\s]{1,20})\\?\]:\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^ {0,3}\\?\[(?<label>[0-9]{1,3})\\?\]\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex WordNote();

    /// <summary>A mark and the sign after which it was put; Russian typography puts it before the sign, and so do we, for a sentence ends in its full stop.</summary>
    [GeneratedRegex(@"(?<end>[.,;:]?)\\?\[\^(?<label>[^\]\s\\]{1,20})\\?\](?![(:])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<end>[.,;:]?)\\?\[(?<label>[0-9]{1,3})\\?\](?![(:])", RegexOptions.CultureInvariant)]
    private static partial Regex WordMark();
}
