using ResolutionArchive.Render.Pages;

namespace ResolutionArchive.Tests.Moves;

/// <summary>What became of resolutions and recommendations from one publication to the next.</summary>
public sealed class SuccessionTests
{
    private static readonly string[] Items = PublishedSites.Items;

    private static (string Path, string Text) Document(string path, params string[] items) =>
        ($"resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {path[..4]}\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");

    /// <summary>Forums do say the same again: one request that both make is no move.</summary>
    [Fact]
    public void A_document_that_is_withdrawn_is_not_said_to_have_moved_to_a_new_one_that_asks_the_same_once()
    {
        var stays = Document("2022/stays", Items[0], Items[5]);
        var before = Compilation.Publish(null, null, stays, Document("2021/gone", Items[0], Items[1])).Site;
        Assert.Null(Assert.Single(Compilation.Publish(before, null, stays, Document("2018/other", Items[0], Items[2], Items[3])).Site.Moved, page => page.From == "resolutions/2021/gone.html").To);
    }

    /// <summary>But not of one that stood there all along.</summary>
    [Fact]
    public void Two_recommendations_that_were_made_one_are_both_followed_to_it()
    {
        var before = Compilation.Publish(null, null, Document("2022/one", Items[0], Items[1], Items[2], Items[3], $"{Items[3]} и {Items[4]}")).Site;
        var after = Compilation.Publish(before, null, Document("2022/one", Items[2], $"{Items[0]} и {Items[1]}", $"{Items[3]} и {Items[4]}")).Site;
        Assert.Equal(
            ["1.1 → 1.2, True", "1.2 → 1.2, True", "1.3 → 1.1, False", "1.4 → , False", "1.5 → 1.3, False"],
            after.Former.OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now?.Number}, {former.IsChanged}"));
    }

    /// <summary>Of the same words said twice, those that stayed are no reason to say that the others went to them.</summary>
    [Fact]
    public void Words_said_twice_and_mended_once_are_followed_to_the_mended_ones_now_and_later()
    {
        var before = Compilation.Publish(null, null, Document("2022/one", Items[0], Items[1], Items[0], Items[2], Items[2], Items[3], Items[3])).Site;
        var mended = Document("2022/one", Items[0], Items[1], $"{Items[0]} до мая", Items[2], $"{Items[4]}, {Items[7]} и {Items[3]}", Items[3]);
        var after = Compilation.Publish(before, null, mended).Site;
        var later = Compilation.Publish(after, null, mended).Site;
        Assert.All([after, later], site => Assert.Equal(
            ["1.3 → 1.3, True", "1.5 → 1.4, False", "1.7 → 1.6, False"],
            site.Former.OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now?.Number}, {former.IsChanged}")));
    }

    /// <summary>But what another document asked all along has become of nothing.</summary>
    [Fact]
    public void What_was_reworded_while_its_document_was_split_is_followed_to_either_part()
    {
        var before = Compilation.Publish(null, null, Document("2022/one", Items[0], Items[1], Items[2], Items[3], Items[4]), Document("2023/other", Items[6], $"{Items[4]} до мая")).Site;
        var after = Compilation.Publish(before, null, Document("2022/one", $"{Items[0]} до мая"), Document("2022/part", Items[1], Items[2]), Document("2023/other", Items[3], Items[6], $"{Items[4]} до мая")).Site;
        Assert.Equal(
            ["1.1 → 2022/one/1.1, True", "1.2 → 2022/part/1.1, False", "1.3 → 2022/part/1.2, False", "1.4 → 2023/other/1.1, False", "1.5 → , False"],
            after.Former.Where(former => former.Id.Resolution.Year.ToString() == "2022").OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now}, {former.IsChanged}"));
    }

    /// <summary>Which may have moved before it went, and have taken the name of another.</summary>
    [Theory]
    [InlineData("2022/third")]
    [InlineData("2024/other")]
    public void What_was_left_out_of_a_publication_and_is_back_under_another_name_is_no_longer_said_to_be_gone(string name)
    {
        var (stays, other) = (Document("2023/stays", Items[5], Items[6]), Document("2024/other", Items[2], Items[7], Items[8]));
        var first = Compilation.Publish(null, null, stays, other, Document("2022/first", Items[0], Items[1], Items[2])).Site;
        var moved = Compilation.Publish(first, null, stays, other, Document("2022/second", Items[0], Items[1], Items[2])).Site;
        var gone = Compilation.Publish(moved, null, stays, other).Site;
        var back = Compilation.Publish(gone, null, stays, Document(name, Items[2], Items[0], Items[1])).Site;
        Assert.Equal(["2022/first ", "2022/second "], gone.Moved.Where(page => page.From.StartsWith("resolutions/", StringComparison.Ordinal)).Select(page => $"{page.From[12..^5]} {page.To}").Order(StringComparer.Ordinal));
        Assert.All(["2022/first", "2022/second"], path => Assert.Equal($"resolutions/{name}.html", Assert.Single(back.Moved, page => page.From == $"resolutions/{path}.html").To));
        Assert.Equal(
            ["2022/first/1.1 → 1.2", "2022/first/1.2 → 1.3", "2022/first/1.3 → 1.1", "2022/second/1.1 → 1.2", "2022/second/1.2 → 1.3", "2022/second/1.3 → 1.1"],
            back.Former.Where(former => former.Id.Resolution.Year.ToString() == "2022").Select(former => $"{former.Id} → {former.Now?.Number}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_that_is_withdrawn_but_for_a_part_is_said_to_be_withdrawn()
    {
        var before = Compilation.Publish(null, null, Document("2022/one", Items[0], Items[1], "открыть музей «Память»"), Document("2023/other", Items[6])).Site;
        var after = Compilation.Publish(before, null, Document("2023/other", Items[6], "открыть музей «Память»")).Site;
        var page = new RedirectPage(after, Assert.Single(after.Moved, page => page.From == "resolutions/2022/one.html"));
        Assert.Equal(("Резолюция изъята из архива", "По этому адресу она была опубликована раньше. Часть её рекомендаций теперь в других резолюциях."), (page.Title, page.Sentence));
        Assert.Equal(("«открыть музей „Память“»", "теперь здесь: Итоги 2023/other, 1.2"), (page.Numbers[^1].Rows.Single().Text, page.Numbers[^1].Rows.Single().TargetText));
    }
}
