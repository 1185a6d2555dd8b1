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
