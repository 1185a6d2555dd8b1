using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>Lines → blocks: joins what was one paragraph before somebody wrapped it, and nothing else.</summary>
internal static class BlockAssembly
{
    private const string SentenceEnds = ".;:!?…";

    /// <summary>The tokens with every run of lines that belong together made one <see cref="BodyBlock"/>. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Join(IEnumerable<BodyToken> tokens)
    {
        var joined = new List<BodyToken>();
        var open = new List<BodyLine>();
        foreach (var token in tokens)
        {
            if (open.Count > 0 && (token is not BodyLine next || !Continues(open[^1], next)))
                Close(open, joined);
            if (token is BodyLine line)
                open.Add(line);
            else
                joined.Add(token);
        }

        Close(open, joined);
        return joined;
    }

    private static void Close(List<BodyLine> open, List<BodyToken> joined)
    {
        if (open.Count == 0)
            return;
        var first = open[0];
        var text = RichText.Join(" ", [first.Text, .. open.Skip(1).Select(WithMarker)]);
        joined.Add(new BodyBlock(first.At, text, first.Marker, first.Depth, first.Indent, first.HeadingLevel));
        open.Clear();
    }

    /// <summary>Whether the line goes on with what the line before it says.</summary>
    private static bool Continues(BodyLine before, BodyLine line)
    {
        if (line.Before == Gap.Block)
            return false;
        var end = before.Text.Plain[^1];
        var quoting = Quotation.IsOpen(before.Text.Plain);
        var ended = !quoting && SentenceEnds.Contains(end, StringComparison.Ordinal);
        if (line.Marker is not null)
            return !ended && IsDashOfTheSentence(line);
        if ((end == ':' && !quoting) || (ended && OpensHeading(before, line)))
            return false;
        return !ChangesVoice(before, line);
    }

    /// <summary>A wrapped line may begin with a dash that belongs to the sentence: «образование\n– это…».</summary>
    private static bool IsDashOfTheSentence(BodyLine line) =>
        line.Before == Gap.Wrap && line.Marker!.Kind is MarkerKind.Bullet && line.Depth == 0;

    /// <summary>After a finished sentence, a line that ends in a colon, or stands out whole, begins something new.</summary>
    private static bool OpensHeading(BodyLine before, BodyLine line) =>
        line.Text.Plain[^1] == ':' || (line.Text.CommonStyle != TextStyle.None && before.Text.CommonStyle == TextStyle.None);

    /// <summary>A title in capitals or in bold and the plain line under it are two things, if the second begins like one.</summary>
    private static bool ChangesVoice(BodyLine before, BodyLine line)
    {
        if (before.Text.IsUpperCase && !line.Text.IsUpperCase)
            return true;
        return before.Text.CommonStyle != line.Text.CommonStyle && !char.IsLower(line.Text.Plain[0]);
    }

    private static RichText WithMarker(BodyLine line) => line.Marker is null
        ? line.Text
        : RichText.Of([new TextRun("– ", line.Text.Runs[0].Style, null), .. line.Text.Runs]);
}
