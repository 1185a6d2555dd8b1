using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Index;

/// <summary>Site → what can be found in it.</summary>
internal static class Indexer
{
    /// <summary>Takes every resolution and every recommendation as one entry.</summary>
    public static SearchIndex Index(Site site) => new([.. site.Resolutions.SelectMany(linked => EntriesOf(linked.Resolution))]);

    private static IEnumerable<SearchEntry> EntriesOf(Resolution resolution)
    {
        var own = new SearchEntry(resolution.Id.ToString(), Routes.Of(resolution.Id), resolution.Year, resolution.Forum.Id, [], OwnWords(resolution));
        return resolution.Sections.SelectMany(section => section.Recommendations.Select(item => EntryOf(resolution, section, item))).Prepend(own);
    }

    private static SearchEntry EntryOf(Resolution resolution, Section section, Recommendation item) => new(
        item.Id.ToString(), Routes.Of(item.Id), resolution.Year, resolution.Forum.Id, [.. section.Addressees.Select(addressee => addressee.Id)], item.PlainText);

    private static string OwnWords(Resolution resolution)
    {
        string?[] parts = [resolution.Title, resolution.Kind, resolution.Forum.Name, resolution.Place];
        return string.Join('\n', parts.OfType<string>().Concat(resolution.Opening.SelectMany(Words)));
    }

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        Subheading heading => [heading.Text.Plain],
        PlainList list => list.Items.Select(item => item.Text.Plain),
        Table table => table.Rows.SelectMany(row => row).Select(cell => cell.Plain),
        _ => throw new InvalidOperationException($"No words of {block.GetType()}."),
    };
}
