using System.Collections.Immutable;
using System.Text;

namespace ResolutionArchive.Model;

/// <summary>How a run of text is set.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>As the text around it.</summary>
    None = 0,

    /// <summary>Strong.</summary>
    Bold = 1,

    /// <summary>Emphasised.</summary>
    Italic = 2,
}

/// <summary>A stretch of text that is set in one way.</summary>
/// <param name="Text">Plain text, not encoded for any output; never empty.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Link">Where it leads, or what is shown in its place; null where it is text and no more.</param>
public sealed record TextRun(string Text, TextStyle Style, LinkTarget? Link);

/// <summary>
/// A line of text with its typography. Runs are flat, not nested, so that a text can be cut anywhere without a tree
/// being mended; neighbours differ in style or link.
/// </summary>
public sealed class RichText
{
    private RichText(ImmutableArray<TextRun> runs)
    {
        Runs = runs;
        Plain = string.Concat(runs.Select(run => run.Text));
    }

    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The runs in reading order.</summary>
    public ImmutableArray<TextRun> Runs { get; }

    /// <summary>The words alone.</summary>
    public string Plain { get; }

    /// <summary>The style that all of its letters and digits share; punctuation is often left out of the bold by accident.</summary>
    public TextStyle CommonStyle => Runs
        .Where(run => run.Text.Any(char.IsLetterOrDigit))
        .Aggregate(TextStyle.Bold | TextStyle.Italic, (style, run) => style & run.Style);

    /// <summary>Whether all of its letters are capitals; a text without letters is not.</summary>
    public bool IsUpperCase => Plain.Any(char.IsLetter) && !Plain.Any(char.IsLower);

    /// <summary>The same words, set plainly: for a heading, which stands out by itself.</summary>
    public RichText WithoutStyle => Of(Runs.Select(run => run with { Style = TextStyle.None, Link = null }));

    /// <summary>The text of these runs; neighbours that are set alike become one, empty ones go.</summary>
    public static RichText Of(IEnumerable<TextRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var merged = new List<TextRun>();
        var text = new StringBuilder();
        TextRun? open = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (open is not null && (open.Style != run.Style || open.Link != run.Link))
                Close();
            open ??= run;
            text.Append(run.Text);
        }

        Close();
        return merged.Count == 0 ? Empty : new RichText([.. merged]);

        void Close()
        {
            if (open is not null)
                merged.Add(open with { Text = text.ToString() });
            (open, _) = (null, text.Clear());
        }
    }

    /// <summary>The text from <paramref name="start"/> on, counted in characters of <see cref="Plain"/>.</summary>
    public RichText From(int start) => Cut(start, Plain.Length);

    /// <summary>The text from <paramref name="start"/> to before <paramref name="end"/>, counted in characters of <see cref="Plain"/>.</summary>
    public RichText Cut(int start, int end)
    {
        if (start == 0 && end == Plain.Length)
            return this;
        var kept = new List<TextRun>();
        var at = 0;
        foreach (var run in Runs)
        {
            var from = Math.Clamp(start - at, 0, run.Text.Length);
            var to = Math.Clamp(end - at, from, run.Text.Length);
            kept.Add(run with { Text = run.Text[from..to] });
            at += run.Text.Length;
        }

        return Of(kept);
    }

    /// <summary>The text with every run's words changed.</summary>
    public RichText Map(Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(Runs.Select(run => run with { Text = change(run.Text) }));
    }

    /// <summary>The text with other characters in the same places; <paramref name="plain"/> is as long as <see cref="Plain"/>.</summary>
    public RichText WithCharacters(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        var at = 0;
        return Of(Runs.Select(run => run with { Text = plain[at..(at += run.Text.Length)] }));
    }

    /// <summary>The text without white space at its ends.</summary>
    public RichText Trim()
    {
        var start = Plain.Length - Plain.AsSpan().TrimStart().Length;
        return Cut(start, Math.Max(start, Plain.AsSpan().TrimEnd().Length));
    }

    /// <summary>The texts, one after the other, with <paramref name="between"/> set like the text before it; empty ones are passed over.</summary>
    public static RichText Join(string between, IEnumerable<RichText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var runs = new List<TextRun>();
        foreach (var text in texts.Where(text => !text.Runs.IsEmpty))
        {
            if (runs.Count > 0)
                runs.Add(runs[^1] with { Text = between, Link = null });
            runs.AddRange(text.Runs);
        }

        return Of(runs);
    }

    /// <summary>The words alone, as <see cref="Plain"/>.</summary>
    public override string ToString() => Plain;
}
