using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse;
using ResolutionArchive.Parse.Body;
using ResolutionArchive.Tests.Parse;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>No word of a table is lost, whatever its rows look like.</summary>
public sealed class TableLaws
{
    [Theory]
    [InlineData("| Срок | Дело |\n| - | **май** |\n| июнь | слёт |\n")]
    [InlineData("| Доля |\n|---|**проценты**|\n| сто |\n")]
    [InlineData("|Кто|Что|\n|---|---|\n|школа|учит|\n")]
    [InlineData("|Кто|Что|\n|---|---|\n|школа|учит\\|\n")]
    [InlineData("|Кто|Что|\\\n|---|---|\n|школа|учит|\\\n")]
    [InlineData("|Кто|Что|\n|---|---|\n|школа|учит|\n\\\n")]
    [InlineData("Кто | Что\n--- | ---\nшкола | учит | детей | писать\n")]
    public void A_row_that_begins_like_the_one_under_the_head_keeps_its_words(string table) =>
        Assert.Equal(WordsInOrder.Of(table), WordsInOrder.Of(Compilation.Body(table)));

    private static readonly string[] Pieces =
    [
        "|", "|", "|", " ", "-", "---", ":", "**", "*", "_", "\\", "\n", "\n", "\n", "|---|---|\n", "| - |", "[", "]", ")", "<br>", "~", "1. ", "- ", 
        " школа ", " учит ", " детей ", " май ", " Школам: ", " обновить сайт ", " провести слёт; ", " итог. ", " да ", " нет ",
    ];

    [Fact]
    public void No_word_of_any_table_is_lost() => Fuzz.Run(4000, random =>
    {
        var table = "| Кому | Что | Срок |\n|---|---|---|\n" + random.Text(Pieces, 40) + "\n";
        var body = random.Next(3) == 0 ? table[table.IndexOf('\n', StringComparison.Ordinal)..] : table;
        Assert.True(WordsInOrder.Of(body) == WordsInOrder.Of(TextOf(body)), body + "\n=> " + TextOf(body));
    });

    /// <summary>What is read of the body before tables become lists of requests, whose heads have then done their work.</summary>
    private static string TextOf(string body) => string.Join('\n', MarkdownLines.Read(body, new Location("x.md"), Neighbours.None, new DiagnosticLog()).SelectMany(token => token switch
    {
        TableToken table => table.Rows.SelectMany(row => row.Select(cell => cell.Plain)),
        BodyLine line => [line.Text.Plain],
        _ => [],
    }));

    [Theory]
    [InlineData("| Кому | Что | Срок |\n|---|---|---|\n| Школам | учить детей | май |\n| Лицеям |  | июнь |\n")]
    [InlineData("| Кому | Что | Срок |\n|---|---|---|\n| Школам | учить детей | май |\n| Лицеям |  |  |\n")]
    public void A_row_that_asks_nothing_and_says_something_keeps_its_words(string table) =>
        Assert.Equal(WordsInOrder.Of(table), WordsInOrder.Of(Compilation.Body(table)));

    [Fact]
    public void A_narrow_table_with_one_very_wide_row_takes_no_more_memory_than_its_text()
    {
        var body = "|а|б|\n|---|---|\n" + string.Concat(Enumerable.Repeat("|в|г|\n", 5000)) + new string('|', 30_000) + "конец\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.EndsWith("конец", WordsInOrder.Of(Compilation.Body(body)), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000_000);
    }
}
