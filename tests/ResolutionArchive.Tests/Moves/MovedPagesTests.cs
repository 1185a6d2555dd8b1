using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Moves;

/// <summary>Pages that went away, lines, and what a build does with what was published before.</summary>
public sealed class MovedPagesTests : PublishedSites
{
    [Fact]
    public async Task A_page_that_moved_says_where_and_one_that_is_gone_says_so()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);
        string? Canonical(string path) => second.Parse(path).QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        Assert.Equal("https://example.org/archive/resolutions/2021/renamed-twice.html", Canonical("resolutions/2021/rename.html"));
        Assert.Equal("https://example.org/archive/resolutions/2019/redate.html", Canonical("resolutions/2022/redate.html"));
        Assert.Equal("https://example.org/archive/years/2019.html", Canonical("years/2022.html"));
        Assert.Equal("https://example.org/archive/forums/sleyot.html", Canonical("forums/slet.html"));
        Assert.Equal("https://example.org/archive/addressees/all-schools.html", Canonical("addressees/schools.html"));
        Assert.Null(Canonical("resolutions/2023/withdraw.html"));
        Assert.Null(Canonical("resolutions/2021/split.html"));
        Assert.NotNull(second.Parse("resolutions/2023/withdraw.html").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("rename.html", File.ReadAllText(Path.Combine(second.Root, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_keeps_its_address_when_an_older_member_is_added()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        var line = Assert.Single(first.Pages, path => path.StartsWith("recurring/", StringComparison.Ordinal));
        ChangeAll();
        var second = await PublishAsync(first);
        Assert.Contains("2018/backfill", second.Parse(line).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Single(second.Pages, path => path.StartsWith("recurring/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_builds_with_one_ledger_are_the_same_and_a_ledger_of_the_same_archive_changes_nothing()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        var again = await PublishAsync(first);
        Assert.All(first.Pages.Append("data/archive.json"), path => Assert.Equal(File.ReadAllBytes(Path.Combine(first.Root, path)), File.ReadAllBytes(Path.Combine(again.Root, path))));
        ChangeAll();
        var (one, other) = (await PublishAsync(first), await PublishAsync(first));
        Assert.All(one.Pages.Append("data/archive.json"), path => Assert.Equal(File.ReadAllBytes(Path.Combine(one.Root, path)), File.ReadAllBytes(Path.Combine(other.Root, path))));
        var later = await PublishAsync(one);
        Assert.Equal(File.ReadAllText(one.Json), File.ReadAllText(later.Json));
    }

    [Fact]
    public async Task What_editors_call_former_leads_on_without_a_ledger_and_never_over_a_page()
    {
        WriteFirst();
        folder.Write("input/resolutions/2020/insert.md", "---\ntitle: Итоги\ndate: 2020-05-01\nforum: Форум\naliases:\n  - https://example.org/archive/resolutions/2017/old.html#r1.1\n  - 2020/delete\n---\nШколам:\n- учить;\n");
        folder.Write("input/forums.yml", "- id: forum\n  name: Форум\n  former-ids: [foorum, slet]\n- id: slet\n  name: Слёт\n");
        var site = await PublishAsync(null);
        Assert.Equal("0; url=../2020/insert.html", site.Parse("resolutions/2017/old.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("0; url=forum.html", site.Parse("forums/foorum.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(["RA310", "RA310"], site.Diagnostics.Select(found => found.Rule.Code).Where(code => code == "RA310"));
        Assert.Contains("Итоги 2020/delete", site.Parse("resolutions/2020/delete.html").Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_lost_most_of_what_was_published_is_not_written_unless_that_is_meant()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        foreach (var path in (string[])["2020/insert", "2020/delete", "2021/rename", "2021/split", "2023/withdraw"])
            Delete(path);
        var second = await PublishAsync(first);
        Assert.Contains(second.Diagnostics, found => found.Rule == Rules.LostResolutions);
        Assert.False(Directory.Exists(second.Root));
        Assert.True(File.Exists((await PublishAsync(first, mayShrink: true)).Json));
    }

    /// <summary>Forums do say the same again: one request that both make is no move.</summary>
    [Fact]
    public void A_document_that_is_withdrawn_is_not_said_to_have_moved_to_a_new_one_that_asks_the_same_once()
    {
        static (string, string) Document(string path, params string[] items) => ($"resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {path[..4]}\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");
        var stays = Document("2022/stays", Items[0], Items[5]);
        var before = Compilation.Publish(null, null, stays, Document("2021/gone", Items[0], Items[1])).Site;
        Assert.Null(Assert.Single(Compilation.Publish(before, null, stays, Document("2018/other", Items[0], Items[2], Items[3])).Site.Moved, page => page.From == "resolutions/2021/gone.html").To);
    }

    /// <summary>But not of one that stood there all along.</summary>
    [Fact]
    public void Two_recommendations_that_were_made_one_are_both_followed_to_it()
    {
        static (string, string) Document(params string[] items) => ("resolutions/2022/one.md", $"---\ntitle: Итоги\ndate: 2022\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");
        var before = Compilation.Publish(null, null, Document(Items[0], Items[1], Items[2], Items[3], $"{Items[3]} и {Items[4]}")).Site;
        var after = Compilation.Publish(before, null, Document(Items[2], $"{Items[0]} и {Items[1]}", $"{Items[3]} и {Items[4]}")).Site;
        Assert.Equal(
            ["1.1 → 1.2, True", "1.2 → 1.2, True", "1.3 → 1.1, False", "1.4 → , False", "1.5 → 1.3, False"],
            after.Former.OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now?.Number}, {former.IsChanged}"));
    }

    /// <summary>Of the same words said twice, those that stayed are no reason to say that the others went to them.</summary>
    [Fact]
    public void Words_said_twice_and_mended_once_are_followed_to_the_mended_ones_now_and_later()
    {
        static (string, string) Document(params string[] items) => ("resolutions/2022/one.md", $"---\ntitle: Итоги\ndate: 2022\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");
        var before = Compilation.Publish(null, null, Document(Items[0], Items[1], Items[0], Items[2], Items[2])).Site;
        var mended = Document(Items[0], Items[1], $"{Items[0]} до мая", Items[2]);
        var after = Compilation.Publish(before, null, mended).Site;
        var later = Compilation.Publish(after, null, mended).Site;
        Assert.All([after, later], site => Assert.Equal(
            ["1.3 → 1.3, True", "1.5 → 1.4, False"],
            site.Former.OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now?.Number}, {former.IsChanged}")));
    }

    /// <summary>But what another document asked all along has become of nothing.</summary>
    [Fact]
    public void What_was_reworded_while_its_document_was_split_is_followed_to_either_part()
    {
        static (string, string) Document(string path, params string[] items) => ($"resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {path[..4]}\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");
        var before = Compilation.Publish(null, null, Document("2022/one", Items[0], Items[1], Items[2], Items[3], Items[4]), Document("2023/other", Items[6], $"{Items[4]} до мая")).Site;
        var after = Compilation.Publish(before, null, Document("2022/one", $"{Items[0]} до мая"), Document("2022/part", Items[1], Items[2]), Document("2023/other", Items[3], Items[6], $"{Items[4]} до мая")).Site;
        Assert.Equal(
            ["1.1 → 2022/one/1.1, True", "1.2 → 2022/part/1.1, False", "1.3 → 2022/part/1.2, False", "1.4 → 2023/other/1.1, False", "1.5 → , False"],
            after.Former.Where(former => former.Id.Resolution.Year.ToString() == "2022").OrderBy(former => former.Id.Item).Select(former => $"{former.Id.Number} → {former.Now}, {former.IsChanged}"));
    }

    /// <summary>Which may have moved before it went.</summary>
    [Fact]
    public void What_was_left_out_of_a_publication_and_is_back_under_another_name_is_no_longer_said_to_be_gone()
    {
        static (string, string) Document(string path, params string[] items) => ($"resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {path[..4]}\nforum: Форум\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");
        var (stays, other) = (Document("2023/stays", Items[5], Items[6]), Document("2024/other", Items[7], Items[8]));
        var first = Compilation.Publish(null, null, stays, Document("2022/first", Items[0], Items[1], Items[2])).Site;
        var moved = Compilation.Publish(first, null, stays, Document("2022/second", Items[0], Items[1], Items[2])).Site;
        var gone = Compilation.Publish(moved, null, stays, other).Site;
        var back = Compilation.Publish(gone, null, stays, other, Document("2022/third", Items[2], Items[0], Items[1], Items[3])).Site;
        Assert.Equal(["2022/first ", "2022/second "], gone.Moved.Where(page => page.From.StartsWith("resolutions/", StringComparison.Ordinal)).Select(page => $"{page.From[12..^5]} {page.To}").Order(StringComparer.Ordinal));
        Assert.All(["2022/first", "2022/second"], path => Assert.Equal("resolutions/2022/third.html", Assert.Single(back.Moved, page => page.From == $"resolutions/{path}.html").To));
        Assert.Equal(
            ["2022/first/1.1 → 1.2", "2022/first/1.2 → 1.3", "2022/first/1.3 → 1.1", "2022/second/1.1 → 1.2", "2022/second/1.2 → 1.3", "2022/second/1.3 → 1.1"],
            back.Former.Select(former => $"{former.Id} → {former.Now?.Number}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{}")]
    [InlineData("{\"resolutions\": [{\"id\": \"../../etc\", \"forum\": 3}], \"moved\": {\"pages\": [{\"from\": \"../../x.html\", \"to\": \"javascript:alert(1)\"}, {\"from\": \"index.html\"}, {\"from\": \"resolutions/2001/a.html\", \"to\": \"https://evil.example/\"}], \"recommendations\": [1, null, {\"id\": \"x\"}]}}")]
    public async Task A_ledger_is_somebodys_file_and_does_no_harm(string ledger)
    {
        WriteFirst();
        folder.Write("bad/data/archive.json", ledger);
        var site = await PublishAsync(new Built(folder.At("bad"), []));
        Assert.Equal(ledger.Length < 10, site.Diagnostics.Any(found => found.Rule == Rules.UnreadableLedger));
        Assert.Equal(ledger.Length < 10, !Directory.Exists(site.Root));
        if (!Directory.Exists(site.Root))
            return;
        Assert.All(site.Pages, path => Assert.DoesNotContain("evil.example", File.ReadAllText(Path.Combine(site.Root, path)), StringComparison.Ordinal));
        Assert.Contains("Архив", site.Parse("index.html").Title, StringComparison.Ordinal);
    }
}
