using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.Body.Repair;

namespace ResolutionArchive.Parse.Body;

/// <summary>A resolution's body → its parts, in five steps: lines, repaired lines, blocks, roles, parts. Each step looks at its own input only.</summary>
internal static class BodyReader
{
    /// <summary>The parts of the body; every word of it is in one of them.</summary>
    /// <param name="body">The Markdown after the front matter.</param>
    /// <param name="start">The place of its first line.</param>
    /// <param name="log">Where faults and repairs are told.</param>
    public static DraftBody Read(string body, Location start, DiagnosticLog log)
    {
        var lines = MarkdownLines.Read(body, start, log).Select(token => LineRepair.Apply(token, log)).OfType<BodyToken>().ToList();
        var blocks = BlockAssembly.Join([.. SplitNumbers.Join(LoneMarkers.Join(PageFurniture.Remove(lines, log)))], log);
        var tokens = AddresseeRow.Join([.. RunInText.Split(PictureHeading.Mark(blocks))]);
        var titleLength = TitleLines.Count(tokens);
        var outline = new OutlineBuilder();
        foreach (var line in tokens.Take(titleLength).OfType<BodyBlock>())
            outline.AddTitle(line);
        for (var i = titleLength; i < tokens.Count; i++)
            outline.Add(tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null);
        var parts = outline.ToBody([.. tokens.Take(titleLength).Cast<BodyBlock>().Select(block => block.Text)]);
        foreach (var prose in outline.Left.Where(block => UntakenRequest.IsIn(block.Plain)))
            log.Add(Rules.UntakenRequest, prose.At, $"Просьба осталась вне рекомендаций: «{UntakenRequest.Excerpt(prose.Plain)}».");
        return parts;
    }
}
