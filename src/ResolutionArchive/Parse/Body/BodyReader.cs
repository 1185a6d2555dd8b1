using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse.Body;

/// <summary>A resolution's body → its parts, in four steps: lines, blocks, roles, parts. Each step looks at its own input only.</summary>
internal static class BodyReader
{
    /// <summary>The parts of the body; every word of it is in one of them.</summary>
    /// <param name="body">The Markdown after the front matter.</param>
    /// <param name="start">The place of its first line.</param>
    /// <param name="log">Where faults of the markup are reported.</param>
    public static DraftBody Read(string body, Location start, DiagnosticLog log)
    {
        var tokens = BlockAssembly.Join(MarkdownLines.Read(body, start, log));
        var titleLength = TitleLines.Count(tokens);
        var outline = new Outline();
        for (var i = titleLength; i < tokens.Count; i++)
            outline.Add(tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null);
        return outline.ToBody([.. tokens.Take(titleLength).Cast<BodyBlock>().Select(block => block.Text)]);
    }
}
