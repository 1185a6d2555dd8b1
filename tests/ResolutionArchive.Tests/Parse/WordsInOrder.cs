using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Tests.Parse;

/// <summary>The words of a body, of two Russian letters and more, in order: as typed, and as its parts hold them.</summary>
internal static partial class WordsInOrder
{
    public static string Of(string body) => string.Join(' ', Word().Matches(body).Select(match => match.Value));

    public static string Of(DraftBody body) => Of(string.Join('\n',
    [
        .. body.TitleLines.Select(line => line.Plain),
        .. body.Opening.SelectMany(Lines),
        .. body.Sections.SelectMany(Lines),
        .. body.Closing.SelectMany(Lines),
    ]));

    private static IEnumerable<string> Lines(DraftSection section) =>
    [
        .. section.Before.SelectMany(Lines),
        section.Heading.Plain,
        .. section.Opening.SelectMany(Lines),
        .. section.Items.SelectMany(item => (string[])[item.Text.Plain, .. item.SubItems.Select(sub => sub.Text.Plain), .. item.Notes.SelectMany(Lines)]),
    ];

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        Subheading heading => [heading.Text.Plain],
        PlainList list => list.Items.Select(item => item.Text.Plain),
        Table table => table.Rows.SelectMany(row => row.Select(cell => cell.Plain)),
        _ => throw new InvalidOperationException(),
    };

    [GeneratedRegex("[а-яёА-ЯЁ]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
