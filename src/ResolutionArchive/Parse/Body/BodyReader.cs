using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse.Body.Repair;

namespace ResolutionArchive.Parse.Body;

/// <summary>A resolution's body → its parts, in five steps: lines, repaired lines, blocks, roles, parts. Each step looks at its own input only.</summary>
internal static class BodyReader
{
    /// <summary>The parts of the body; every word of it is in one of them.</summary>
    /// <param name="body">The Markdown after the front matter.</param>
    /// <param name="start">The place of its first line.</param>
    /// <param name="log">Where faults and repairs are told.</param>
    /// <param name="neighbours">The files that it may show or link to; null for none.</param>
    /// <param name="title">The title that the front matter gives it.</param>
    public static DraftBody Read(string body, Location start, DiagnosticLog log, Neighbours? neighbours = null, string title = "")
    {
        var notes = Footnotes.Take(body);
        var lines = Lines(notes.Body, start, notes, neighbours ?? Neighbours.None, log);
        var blocks = BlockAssembly.Join([.. SplitNumbers.Join(LetteredClauses.Mark(MarksWithoutSign.Read(LoneMarkers.Join(PageFurniture.Remove(lines, log)))))], log);
        var tokens = AddresseeRow.Join([.. RunInText.Split(Preamble.Mark(TrailingNames.Split(RunInHeads.Split(LabelledCards.Read(BrokenHeading.Join(PictureHeading.Mark(blocks)))))))]);
        var titleLength = TitleLines.Count(tokens);
        var outline = new OutlineBuilder();
        foreach (var line in tokens.Take(titleLength).OfType<BodyBlock>().Select(block => block.Plain).Prepend(title))
            outline.AddTitle(line);
        for (var i = titleLength; i < tokens.Count; i++)
            outline.Add(tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null);
        var parts = outline.ToBody([.. tokens.Take(titleLength).Cast<BodyBlock>().Select(block => block.Text)]);
        foreach (var prose in outline.Left.Where(block => UntakenRequest.IsIn(block.Plain) || (!block.IsPreamble && UntakenRequest.IsImpersonal(block.Plain))))
            log.Add(Rules.UntakenRequest, prose.At, $"Просьба осталась вне рекомендаций: «{UntakenRequest.Excerpt(prose.Plain)}».");
        foreach (var struck in outline.Left.Where(NonOperativeText.IsStruckOut))
            log.Add(Rules.StruckOut, struck.At);
        return parts with { Footnotes = [.. notes.Notes.Select((note, i) => new Footnote(i + 1, TextOf(note, start, notes, neighbours ?? Neighbours.None, log)))] };
    }

    private static List<BodyToken> Lines(string body, Location start, Footnotes notes, Neighbours neighbours, DiagnosticLog log) =>
        [.. MarkdownLines.Read(body, start, neighbours, log).Select(notes.Show).Select(token => LineRepair.Apply(token, log)).OfType<BodyToken>()];

    private static RichText TextOf((string Text, int Line) note, Location start, Footnotes notes, Neighbours neighbours, DiagnosticLog log)
    {
        var lines = Lines(note.Text, start with { Line = start.Line + note.Line }, notes, neighbours, log);
        return RichText.Join(" ", lines.OfType<BodyLine>().Select(line => line.Marker is { } marker ? RichText.Join(" ", [InlineText.Plain(marker.Printed), line.Text]) : line.Text));
    }
}
