using ResolutionArchive.Tests.Parse;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>No word of a table is lost, whatever its rows look like.</summary>
public sealed class TableLaws
{
    [Theory]
    [InlineData("| Срок | Дело |\n| - | **май** |\n| июнь | слёт |\n")]
    [InlineData("| Доля |\n|---|**проценты**|\n| сто |\n")]
    [InlineData("|Кто|Что|\n|---|---|\n|школа|учит|\n")]
    public void A_row_that_begins_like_the_one_under_the_head_keeps_its_words(string table) =>
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
