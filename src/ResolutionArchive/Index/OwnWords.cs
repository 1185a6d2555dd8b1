using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>What a resolution says before it recommends anything, as the search reads and shows it.</summary>
internal static class OwnWords
{
    /// <summary>Kind, forum, place, the lines of the opening, and footnotes of no recommendation.</summary>
    public static IEnumerable<string> Of(Resolution resolution)
    {
        string?[] head = [resolution.Kind, resolution.Forum.Name, resolution.Place];
        return head.OfType<string>().Concat(resolution.Opening.SelectMany(LinesOf)).Concat(SideWords.Left(resolution));
    }

    /// <summary>The lines of a block.</summary>
    public static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        Subheading heading => [heading.Text.Plain],
        PlainList list => list.Items.Select(item => item.Text.Plain),
        Table table => table.Rows.SelectMany(row => row).Select(cell => cell.Plain),
        _ => throw new InvalidOperationException($"No words of {block.GetType()}."),
    };
}
