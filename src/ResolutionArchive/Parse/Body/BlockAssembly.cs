using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>Lines → blocks: joins what was one paragraph before somebody wrapped it, and nothing else.</summary>
internal static class BlockAssembly
{
    private const string SentenceEnds = ".;:!?…";

    /// <summary>The tokens with every run of lines that belong together made one <see cref="BodyBlock"/>.</summary>
    public static IReadOnlyList<BodyToken> Join(IEnumerable<BodyToken> tokens)
    {
        var joined = new List<BodyToken>();
        foreach (var token in tokens)
        {
            if (token is not BodyLine line)
                joined.Add(token);
            else if (joined.Count > 0 && joined[^1] is BodyBlock open && Continues(open, line))
                joined[^1] = open with { Text = open.Text.Append(" ", WithMarker(line)) };
            else
                joined.Add(new BodyBlock(line.At, line.Text, line.Marker, line.Depth, line.Indent, line.HeadingLevel));
        }

        return joined;
    }

    /// <summary>Whether the line goes on with what the block before it says.</summary>
    internal static bool Continues(BodyBlock open, BodyLine line)
    {
        if (line.Before == Gap.Block)
            return false;
        var quoting = Quotation.IsOpen(open.Plain);
        var ended = !quoting && SentenceEnds.Contains(open.Plain[^1], StringComparison.Ordinal);
        if (line.Marker is not null)
            return !ended && IsDashOfTheSentence(line);
        if ((open.Plain[^1] == ':' && !quoting) || (ended && OpensHeading(open, line)))
            return false;
        return !ChangesVoice(open, line);
    }

    /// <summary>
    /// A wrapped line may begin with a dash or a number that belongs to the sentence: «образование\n– это…», «от 31 июля\n2020. Она…».
    /// </summary>
    private static bool IsDashOfTheSentence(BodyLine line) =>
        line.Before == Gap.Wrap && line.Marker!.Kind is MarkerKind.Bullet && line.Depth == 0;

    /// <summary>After a finished sentence, a line that ends in a colon, or stands out whole, begins something new.</summary>
    private static bool OpensHeading(BodyBlock open, BodyLine line) =>
        line.Text.Plain[^1] == ':' || (BodyBlock.CommonStyle(line.Text) != TextStyle.None && open.Emphasis == TextStyle.None);

    /// <summary>A title in capitals or in bold and the plain line under it are two things, if the second begins like one.</summary>
    private static bool ChangesVoice(BodyBlock open, BodyLine line)
    {
        if (open.IsUpperCase != BodyBlock.IsCapitals(line.Text.Plain) && open.IsUpperCase)
            return true;
        return open.Emphasis != BodyBlock.CommonStyle(line.Text) && !char.IsLower(line.Text.Plain[0]);
    }

    private static RichText WithMarker(BodyLine line) => line.Marker is null
        ? line.Text
        : RichText.Of([new TextRun("– ", line.Text.Runs[0].Style, null), .. line.Text.Runs]);
}
