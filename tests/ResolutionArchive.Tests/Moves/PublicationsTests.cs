using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Moves;

/// <summary>Sites that are published again and again while editors insert, delete, move, rename, split, re-date and add: every address of the first leads on.</summary>
public sealed class PublicationsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int builds;

    public void Dispose() => folder.Dispose();

    private static readonly string[] Items =
    [
        "обеспечить разработку программ наставничества", "создать банк лучших практик", "провести курсы для учителей начальных классов", "поддержать школьные музеи",
        "организовать летний отдых детей", "обновить сайты методических служб", "сократить отчётность педагогов", "подготовить выпускников к итоговой аттестации",
        "развивать сеть кружков робототехники", "укреплять связи с предприятиями", "привлекать родителей к управлению", "изучать краеведение на экскурсиях",
    ];

    private void Write(string path, string date, string forum, params string[] items) => folder.Write(
        $"input/resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {date}\nforum: {forum}\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");

    private void WriteFirst()
    {
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/archive/\n");
        folder.Write("input/addressees.yml", "- id: schools\n  name: Школы\n  level: Организации\n");
        folder.Write("input/forums.yml", "- id: forum\n  name: Форум\n- id: slet\n  name: Слёт\n");
        Write("2020/insert", "2020-05-01", "Форум", Items[0], Items[1], Items[2]);
        Write("2020/delete", "2020-06-01", "Форум", Items[3], Items[4], Items[5]);
        Write("2021/rename", "2021-05-01", "Форум", Items[6], Items[7], Items[8]);
        Write("2021/split", "2021-06-01", "Форум", Items[9], Items[10], Items[11], "вести дневник наблюдений");
        Write("2022/redate", "2022-05-01", "Слёт", "сажать деревья у школ", "беречь тишину читальных залов");
        Write("2023/withdraw", "2023-05-01", "Слёт", "печатать стенгазету каждую неделю", "собирать макулатуру");
        Write("2023/line", "2023-06-01", "Форум", Items[0], "повысить стипендии лучшим студентам");
        Write("2024/line", "2024-06-01", "Форум", Items[0], "строить тёплые спортивные залы");
    }

    private void Delete(string path) => File.Delete(folder.At($"input/resolutions/{path}.md"));

    private void ChangeAll()
    {
        Write("2020/insert", "2020-05-01", "Форум", "открыть новую библиотеку", Items[0], Items[1], "провести курсы для всех учителей начальных классов");
        Write("2020/delete", "2020-06-01", "Форум", Items[3], Items[5]);
        Delete("2021/rename");
        Write("2021/renamed-twice", "2021-05-01", "Форум", Items[8], Items[6], Items[7]);
        Delete("2021/split");
        Write("2021/first-half", "2021-06-01", "Форум", Items[9], Items[10]);
        Write("2021/second-half", "2021-06-01", "Форум", "учредить приз", Items[11], "вести дневник наблюдений");
        Delete("2022/redate");
        Write("2019/redate", "2019-05-01", "Слёт", "сажать деревья у школ", "беречь тишину читальных залов");
        Delete("2023/withdraw");
        Write("2018/backfill", "2018-06-01", "Форум", Items[0], "чинить мебель");
        folder.Write("input/forums.yml", "- id: forum\n  name: Форум\n- id: sleyot\n  name: Слёт\n");
        folder.Write("input/addressees.yml", "- id: all-schools\n  name: Школы\n  level: Организации\n");
    }

    private sealed record Built(string Root, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public string Json => Path.Combine(Root, "data", "archive.json");

        public IEnumerable<string> Pages => Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

        public IDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Root, path)));

        public IEnumerable<(string Id, string Text, string Permalink)> Recommendations() =>
        [
            .. from resolution in JsonDocument.Parse(File.ReadAllBytes(Json)).RootElement.GetProperty("resolutions").EnumerateArray()
               from section in resolution.GetProperty("sections").EnumerateArray()
               from item in section.GetProperty("recommendations").EnumerateArray()
               select (item.GetProperty("id").GetString()!, item.GetProperty("text").GetString()!, item.GetProperty("permalink").GetString()!),
        ];
    }

    private async Task<Built> PublishAsync(Built? ledger, bool mayShrink = false)
    {
        var log = new DiagnosticLog();
        var root = folder.At($"site{builds++}");
        await SiteBuild.RunAsync(folder.At("input"), new OutputFolder(root, mayShrink), Publication.AsSet with { Ledger = ledger?.Json }, new StandardTheme(), log, _ => { }, TestContext.Current.CancellationToken);
        return new Built(root, log.ToOrdered());
    }

    /// <summary>What a reader without scripts finds behind an old link: the words, or a sentence about them.</summary>
    private static (string? Words, string? Said) Follow(Built site, string path, string anchor)
    {
        var page = site.Parse(path);
        if (page.GetElementById(anchor) is { } place)
        {
            var item = place.Closest("li");
            if (page.QuerySelector(".fates") is not null && item?.QuerySelector("a") is { } link)
                return Follow(site, Resolve(path, link.GetAttribute("href")!), link.GetAttribute("href")!.Split('#')[1]);
            var said = place.ClassList.Contains("former") ? place : place == item ? item.QuerySelector(".earlier") ?? (item.ParentElement!.ClassName == "fates" ? item : null) : page.QuerySelector(".fates") is null ? null : item;
            return (item?.QuerySelector(".wording")?.TextContent, said?.TextContent);
        }

        return page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is { } refresh
            ? Follow(site, Resolve(path, refresh[(refresh.IndexOf("url=", StringComparison.Ordinal) + 4)..]), anchor)
            : (null, null);
    }

    private static string Resolve(string path, string href) => new Uri(new Uri("site:///" + path), href.Split('#')[0].Length == 0 ? path.Split('/')[^1] : href.Split('#')[0]).AbsolutePath.TrimStart('/');

    private static void AssertLeadsOn(Built first, Built site)
    {
        Assert.All(first.Pages, path => Assert.True(File.Exists(Path.Combine(site.Root, path)), path));
        Assert.All(first.Recommendations(), old =>
        {
            var target = old.Permalink.Split('#');
            foreach (var anchor in (string[])[target[1], target[1][..target[1].LastIndexOf('.')]])
            {
                var (words, said) = Follow(site, target[0], anchor);
                var isSame = words is not null && WordingStems.KeyOf(words) == WordingStems.KeyOf(old.Text);
                Assert.True(isSame || said is { Length: > 20 }, $"{target[0]}#{anchor}: «{old.Text}» → «{words}», {said}");
            }
        });
    }

    [Fact]
    public async Task Every_address_leads_to_the_same_words_or_to_an_honest_page_over_many_publications()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);
        AssertLeadsOn(first, second);
        AssertLeadsOn(second, second);

        // Nothing changes but what had moved moves again: what the first publication had still leads on, by way of the second's own data.
        Delete("2021/renamed-twice");
        Write("2021/renamed-thrice", "2021-05-01", "Форум", Items[7], Items[8], Items[6]);
        Write("2020/insert", "2020-05-01", "Форум", Items[1], "открыть новую библиотеку", Items[0]);
        var third = await PublishAsync(second);
        AssertLeadsOn(first, third);
        AssertLeadsOn(second, third);
        Assert.Equal(("обновить сайты методических служб", "2020/delete/1.2"), (Items[5], Assert.Single(third.Recommendations(), item => item.Text.StartsWith(Items[5], StringComparison.Ordinal)).Id));
        Assert.Contains("2021/renamed-thrice.html", File.ReadAllText(Path.Combine(third.Root, "resolutions/2021/rename.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_followed_and_what_is_said_is_true()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);

        (string? Words, string? Said) Of(string text)
        {
            var target = first.Recommendations().First(old => old.Text.StartsWith(text, StringComparison.Ordinal)).Permalink.Split('#');
            return Follow(second, target[0], target[1]);
        }

        Assert.Equal((Items[1] + ";", "По этой ссылке рекомендация стояла под номером 1.2, теперь её номер 1.3."), Of(Items[1]));
        Assert.Contains("теперь её номер 1.4, и слова изменились. Было: «провести курсы для учителей начальных классов»", Of(Items[2]).Said, StringComparison.Ordinal);
        Assert.Contains("в архиве больше нет. Было: «организовать летний отдых детей»", Of(Items[4]).Said, StringComparison.Ordinal);
        Assert.Equal(Items[7] + ";", Of(Items[7]).Words);
        Assert.Equal(Items[11] + ";", Of(Items[11]).Words);
        Assert.Equal("сажать деревья у школ;", Of("сажать").Words);
        Assert.Contains("в архиве больше нет", Of("собирать макулатуру").Said, StringComparison.Ordinal);
    }

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
        Assert.All(site.Pages, path => Assert.DoesNotContain("evil.example", File.ReadAllText(Path.Combine(site.Root, path)), StringComparison.Ordinal));
        Assert.Contains("Архив", site.Parse("index.html").Title, StringComparison.Ordinal);
    }
}
