using ResolutionArchive.Model;

namespace ResolutionArchive.Parse;

/// <summary>All words of a body in reading order.</summary>
internal static class BodyTexts
{
    /// <summary>Its texts, one after the other.</summary>
    public static IEnumerable<string> Of(DraftBody body) =>
        [.. body.TitleLines.Select(line => line.Plain), .. body.Opening.SelectMany(Of), .. body.Sections.SelectMany(Of), .. body.Closing.SelectMany(Of), .. body.Footnotes.Select(note => note.Text.Plain)];

    private static IEnumerable<string> Of(DraftSection section) =>
        [.. section.Before.SelectMany(Of), section.Heading.Plain, .. section.Opening.SelectMany(Of), .. section.Items.SelectMany(Of)];

    private static IEnumerable<string> Of(DraftItem item) =>
        [.. item.Before.SelectMany(Of), item.Text.Plain, .. item.SubItems.Select(point => point.Text.Plain), .. item.Notes.SelectMany(Of)];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        Subheading heading => [heading.Text.Plain],
        PlainList list => list.Items.Select(item => item.Text.Plain),
        Table table => table.Rows.SelectMany(row => row.Select(cell => cell.Plain)),
        _ => throw new InvalidOperationException($"No words of {block.GetType()}."),
    };
}
