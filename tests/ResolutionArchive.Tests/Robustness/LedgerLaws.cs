using System.Text;
using System.Text.Json.Nodes;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>What was published before may come from anywhere: whatever it holds, the archive is built.</summary>
public sealed class LedgerLaws
{
    private static readonly (string, string)[] Before =
    [
        ("forums.yml", "- id: forum\n  name: Форум\n  former-ids: [congress]\n- id: gone\n  name: Слёт\n"),
        ("addressees.yml", "- id: schools\n  name: Школы\n  level: У\n- id: lycees\n  name: Лицеи\n  level: У\n"),
        ("resolutions/2023/a.md", "---\ntitle: Первая\ndate: 2023\nforum: Форум\naliases: [2022/a]\n---\nШколам:\n- создать музей космонавтики;\n- провести слёт юных вожатых;\n- открыть кружок шахмат.\n"),
        ("resolutions/2024/b.md", "---\ntitle: Вторая\ndate: 2024\nforum: Форум\n---\nЛицеям:\n- создать музей космонавтики;\n- провести слёт юных вожатых.\n"),
        ("resolutions/2024/c.md", "---\ntitle: Третья\ndate: 2024\nforum: Слёт\n---\nШколам:\n- учить детей читать ноты.\n"),
    ];

    private static readonly (string, string)[] After =
    [
        ("forums.yml", "- id: forum\n  name: Форум\n"),
        ("addressees.yml", "- id: school\n  name: Школы\n  level: У\n"),
        ("resolutions/2023/a.md", "---\ntitle: Первая\ndate: 2023\nforum: Форум\naliases: [2021/a, 2024/c]\n---\nШколам:\n- провести слёт юных вожатых области;\n- создать музей космонавтики.\n"),
        ("resolutions/2024/d.md", "---\ntitle: Вторая\ndate: 2024\nforum: Форум\n---\nЛицеям:\n- создать музей космонавтики;\n- провести слёт юных вожатых.\n"),
    ];

    private static readonly string Published = Encoding.UTF8.GetString(ArchiveJson.Of(Compilation.Publish(Compilation.Compile(Before).Site, new DateOnly(2025, 1, 1), After).Site).Content.Span);

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e999", "99999999999999999999", "\"\"", "\"2023/a\"", "\"2024/d\"", "\"2024/c/1.1\"", "\"2023/a/1.2147483647\"", "\"2023/a/1.1\"", "\"forum\"", "\"schools\"", "\"HALF\"", "\"\\u0000\\u202e\"",
        "\"../../x.html\"", "\"resolutions/2024/c.html\"", "\"resolutions/2024/c.html#r1.1\"", "\"forums/forum.html\"", "\"https://example.org/\"", "\"bcdfg\"", "\"2025-13-45\"", "[]", "{}", "[[]]", "[null, 1, \"я\", {}, []]",
    ];

    [Fact]
    public void Whatever_was_published_before_the_archive_is_built() => Fuzz.Run(100, random =>
    {
        var ledger = Mutated(random);
        var (site, found) = Compilation.PublishAfter(Encoding.UTF8.GetBytes(ledger), new DateOnly(2026, 1, 1), After);
        Assert.False(found.Any(diagnostic => diagnostic.Rule == Rules.OurFault), $"{string.Join('\n', found.Where(diagnostic => diagnostic.Rule == Rules.OurFault))}\n{ledger}");
        Assert.Equal(2, site.Resolutions.Length);
        var files = Compilation.RenderWithoutSearchAsync(site).GetAwaiter().GetResult();
        Assert.DoesNotContain(files.Keys, path => path.Contains("..", StringComparison.Ordinal) || path.StartsWith('/'));
        Assert.Contains("космонавтики", Compilation.Html(files, "resolutions/2023/a.html"), StringComparison.Ordinal);
        // What is made of it is a ledger again.
        Assert.DoesNotContain(Compilation.PublishAfter(ArchiveJson.Of(site).Content, null, Before).Diagnostics, diagnostic => diagnostic.Rule == Rules.OurFault);
    });

    [Theory]
    [InlineData("[")]
    [InlineData("{\"resolutions\":[{\"sections\":")]
    [InlineData("{\"resolutions\":[],\"forums\":[")]
    public void A_ledger_nested_without_end_is_named_and_costs_nothing(string nest)
    {
        foreach (var ledger in (string[])[string.Concat(Enumerable.Repeat(nest, 20_000)), nest + string.Concat(Enumerable.Repeat("[", 20_000)) + string.Concat(Enumerable.Repeat("]", 20_000)) + "]}]}"])
        {
            var (site, found) = Compilation.PublishAfter(Encoding.UTF8.GetBytes(ledger), null, After);
            Assert.Equal(2, site.Resolutions.Length);
            Assert.Contains(found, diagnostic => diagnostic.Rule == Rules.UnreadableLedger);
        }
    }

    /// <summary>Values become others or each other's, entries stand twice, and sometimes the text itself is cut.</summary>
    private static string Mutated(Random random)
    {
        var root = JsonNode.Parse(Published)!;
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var nodes = Inner(root).ToList();
            var (target, other) = (random.Pick(nodes), random.Pick(nodes));
            switch (random.Next(4))
            {
                case 0 when target.Parent is JsonArray list:
                    list.Insert(random.Next(list.Count), target.DeepClone());
                    break;
                case 1:
                    target.ReplaceWith(other.DeepClone());
                    break;
                default:
                    target.ReplaceWith(JsonNode.Parse(random.Pick(Values)));
                    break;
            }
        }

        // No tree of JSON can hold half of a character, but a file can.
        var text = root.ToJsonString().Replace("HALF", "\\ud800", StringComparison.Ordinal);
        return random.Next(10) == 0 ? text[..random.Next(text.Length)] : text;
    }

    private static IEnumerable<JsonNode> Inner(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch { JsonObject entry => entry.Select(member => member.Value), JsonArray list => list, _ => [] };
        return children.OfType<JsonNode>().SelectMany(child => Inner(child).Prepend(child));
    }
}
