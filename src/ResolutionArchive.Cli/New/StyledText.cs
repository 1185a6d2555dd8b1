using System.Text;

namespace ResolutionArchive.Cli.New;

/// <summary>Words with their bold and italics → Markdown. Word cuts a line into many runs; neighbours of one style are one.</summary>
internal sealed class StyledText
{
    private readonly List<(StringBuilder Text, bool Bold, bool Italic)> runs = [];

    /// <summary>Adds Markdown text; white space alone takes the style of what is before it.</summary>
    public void Append(string text, bool bold, bool italic)
    {
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && (string.IsNullOrWhiteSpace(text) || (runs[^1].Bold == bold && runs[^1].Italic == italic)))
            runs[^1].Text.Append(text);
        else
            runs.Add((new StringBuilder(text), bold, italic));
    }

    /// <summary>The text in Markdown, without white space at its ends.</summary>
    public override string ToString() => string.Concat(runs.Select(run => MarkdownText.Styled(run.Text.ToString(), run.Bold, run.Italic))).Trim();
}
