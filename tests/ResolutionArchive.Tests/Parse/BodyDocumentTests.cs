using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Parse.Body;

namespace ResolutionArchive.Tests.Parse;

/// <summary>
/// One small document for each rule by which a body is read: <c>Documents/&lt;rule&gt;.md</c> and, in <c>.txt</c>, what a reader finds in it. To
/// accept a change on purpose: <c>ACCEPT=1 dotnet test</c>, then look at the diff.
/// </summary>
public sealed class BodyDocumentTests
{
    private static readonly string Folder = Repository.At("tests", "ResolutionArchive.Tests", "Parse", "Documents");

    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_rule_reads_its_document(string rule)
    {
        var log = new DiagnosticLog();
        var body = BodyReader.Read(File.ReadAllText(Path.Combine(Folder, rule + ".md")), new Location(rule + ".md"), log);
        var actual = Show(body) + string.Concat(log.ToOrdered().Select(diagnostic => $"{diagnostic}\n"));
        var expected = Path.Combine(Folder, rule + ".txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(expected, actual);
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    [Fact]
    public void Every_expectation_has_its_document() =>
        Assert.Equal(Documents.Select(rule => rule.Data), Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    private static string Show(DraftBody body)
    {
        var text = new StringBuilder();
        foreach (var line in body.TitleLines)
            text.Append("title: ").Append(line.Plain).Append('\n');
        Show(text, body.Opening);
        foreach (var section in body.Sections)
        {
            Show(text, section.Before);
            text.Append("== ").Append(section.Heading.Plain).Append(" -> ").Append(section.Names).Append('\n');
            Show(text, section.Opening);
            foreach (var item in section.Items)
            {
                Show(text, item.Before);
                text.Append("- ").Append(item.Printed).Append(item.Printed is null ? "" : " ").Append(item.Text.Plain).Append('\n');
                foreach (var sub in item.SubItems)
                    text.Append("  - ").Append(sub.Label).Append(sub.Label is null ? "" : " ").Append(sub.Text.Plain).Append('\n');
                Show(text, item.Notes, "  ");
            }
        }

        text.Append("==\n");
        Show(text, body.Closing);
        return text.ToString();
    }

    private static void Show(StringBuilder text, IEnumerable<Block> blocks, string margin = "")
    {
        foreach (var block in blocks)
        {
            text.Append(margin).Append(block switch
            {
                Paragraph paragraph => paragraph.Text.Plain,
                Subheading heading => $"# {heading.Text.Plain}",
                PlainList list => $"list: {string.Join(" | ", list.Items.Select(item => $"{item.Label} {item.Text.Plain}".Trim()))}",
                Table table => $"table: {string.Join(" | ", table.Rows.Select(row => string.Join(" + ", row.Select(cell => cell.Plain))))}",
                _ => throw new InvalidOperationException("The cases of Block are closed."),
            }).Append('\n');
        }
    }
}
