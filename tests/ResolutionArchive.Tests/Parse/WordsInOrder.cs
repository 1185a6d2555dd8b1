using System.Text.RegularExpressions;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;

namespace ResolutionArchive.Tests.Parse;

/// <summary>The words of a body, of two Russian letters and more, in order: as typed, and as its parts hold them.</summary>
internal static partial class WordsInOrder
{
    public static string Of(string body) => string.Join(' ', Word().Matches(body).Select(match => match.Value));

    /// <summary>The letters alone, wherever a damage has cut the words.</summary>
    public static string Letters(string text) => string.Concat(text.Where(c => c is (>= 'А' and <= 'я') or 'ё' or 'Ё'));

    /// <summary>How many letters of the one are missing from the other, which has the rest in the same order and no more; null where it has not.</summary>
    public static int? Missing(string all, string some)
    {
        var found = 0;
        foreach (var c in all)
        {
            if (found < some.Length && some[found] == c)
                found++;
        }

        return found == some.Length ? all.Length - found : null;
    }

    public static string Of(DraftBody body) => Of(Text(body));

    /// <summary>All text of the parts in order.</summary>
    public static string Text(DraftBody body) => string.Join('\n',
    [
        .. body.TitleLines.Select(line => line.Plain),
        .. body.Opening.SelectMany(Lines),
        .. body.Sections.SelectMany(Lines),
        .. body.Closing.SelectMany(Lines),
    ]);

    private static IEnumerable<string> Lines(DraftSection section) =>
    [
        .. section.Before.SelectMany(Lines),
        section.Heading.Plain,
        .. section.Opening.SelectMany(Lines),
        .. section.Items.SelectMany(item => (string[])[.. item.Before.SelectMany(Lines), item.Text.Plain, .. item.SubItems.Select(sub => sub.Text.Plain), .. item.Notes.SelectMany(Lines)]),
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
