using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ResolutionArchive.Link;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Tests.Render;

/// <summary>Feeds and the page of news over several publications: what is new is said once, under a name that stays.</summary>
public sealed class FeedTests
{
    private static readonly DateOnly First = new(2026, 1, 10);
    private static readonly DateOnly Second = new(2026, 2, 20);
    private static readonly DateOnly Third = new(2026, 3, 30);

    private static (string, string) Document(string path, string? date, string item, string forum = "Форум", string? added = null) =>
        ($"resolutions/{path}.md", $"---\ntitle: Итоги {path}\n{(date is null ? "" : $"date: {date}\n")}forum: {forum}\n{(added is null ? "" : $"added: {added}\n")}---\nШколам:\n- {item};\n- и ещё раз {item}.\n");

    private static readonly (string, string) Schools = ("addressees.yml", "- id: schools\n  name: Школы\n  level: Организации\n- id: nobody\n  name: Музеи\n  level: Организации\n");
    private static readonly (string, string) Of2020 = Document("2020/a", "2020-05", "учить \u0001детей");
    private static readonly (string, string) Of2024 = Document("2024/b", "2024-08-26", "беречь леса");
    private static readonly (string, string) Undated = Document("undated/c", null, "строить мосты");
    private static readonly (string, string) Old = Document("2010/old", "2010-08-26", "чинить крыши");

    private static Site Published { get; } = Compilation.Publish(null, First, Schools, Of2020, Of2024, Undated).Site;

    private static Dictionary<string, XElement> Feeds(Site site) => AtomFeeds.Of(site).ToDictionary(file => file.Address.Path, AtomJudge.Parse);

    private static string[] Titles(XElement feed) => [.. AtomJudge.Entries(feed).Select(entry => AtomJudge.Text(entry, "title")["Итоги ".Length..])];

    private static string[] Ids(XElement feed) => [.. AtomJudge.Entries(feed).Select(entry => AtomJudge.Text(entry, "id")).Order(StringComparer.Ordinal)];

    [Fact]
    public void Feeds_are_valid_Atom()
    {
        Site[] sites = [Published, Compilation.Compile(Schools, Undated).Site, Compilation.Compile().Site, Compilation.Publish(Published, Second, Schools, Of2020, Undated, Old).Site];
        foreach (var feed in sites.SelectMany(site => Feeds(site).Values))
            Assert.Empty(AtomJudge.Faults(feed));
    }

    [Fact]
    public void An_older_document_that_is_added_today_comes_first()
    {
        var feeds = Feeds(Compilation.Publish(Published, Second, Schools, Of2020, Of2024, Undated, Old).Site);
        Assert.Equal(["2010/old", "undated/c", "2024/b", "2020/a"], Titles(feeds["feed.xml"]));
        Assert.Equal(Titles(feeds["feed.xml"]), Titles(feeds["addressees/schools.xml"]));
        Assert.Equal(Titles(feeds["feed.xml"]), Titles(feeds["forums/forum.xml"]));
        var entry = AtomJudge.Entries(feeds["feed.xml"]).First();
        Assert.Equal(("2010-08-26T00:00:00Z", "2026-02-20T00:00:00Z"), (AtomJudge.Text(entry, "published"), AtomJudge.Text(entry, "updated")));
    }

    [Fact]
    public void A_document_without_a_date_is_of_the_day_on_which_it_entered_or_of_none()
    {
        var entry = AtomJudge.Entries(Feeds(Published)["feed.xml"]).First();
        Assert.Equal("2026-01-10T00:00:00Z", AtomJudge.Text(entry, "updated"));
        Assert.DoesNotContain(entry.Elements(), element => element.Name.LocalName == "published");
        Assert.Empty(AtomJudge.Entries(Feeds(Compilation.Compile(Schools, Undated).Site)["feed.xml"]));
    }

    [Fact]
    public void The_file_says_better_than_the_ledger_which_says_better_than_the_date_of_the_document()
    {
        var second = Compilation.Publish(Published, Second, Schools, Of2020, Document("2024/b", "2024-08-26", "беречь леса", added: "2025-12-01"), Undated, Old).Site;
        var third = Compilation.Publish(second, Third, Schools, Document("2019/renamed", "2019-05", "учить детей"), Of2024, Undated, Document("2010/vykhod", "2010-08-26", "чинить крыши")).Site;
        Assert.Equal(
            [("2010/vykhod", Second), ("undated/c", First), ("2024/b", new DateOnly(2025, 12, 1)), ("2019/renamed", (DateOnly?)null)],
            third.News.Select(item => (item.Resolution.Id.ToString(), item.Entered)));
    }

    [Fact]
    public void Without_a_ledger_nothing_is_new_but_what_has_no_other_day() =>
        Assert.Equal([("undated/c", (DateOnly?)First), ("2024/b", null), ("2020/a", null)], Published.News.Select(item => (item.Resolution.Id.ToString(), item.Entered)));

    [Theory]
    [InlineData("2026-01")]
    [InlineData("2062-01-01")]
    [InlineData("скоро")]
    public void A_day_of_entry_that_is_none_is_reported(string added) =>
        Assert.Contains(Compilation.Compile(Document("2024/b", "2024", "беречь", added: added)).Diagnostics, diagnostic => diagnostic.Rule.Code == "RA107" && diagnostic.At.Line == 5);

    [Fact]
    public void Names_stay_when_the_site_moves()
    {
        var moved = Compilation.Publish(Published, null, ("site.yml", "title: Архив\nbase: https://elsewhere.example/\n"), Schools, Of2020, Of2024, Undated).Site;
        Assert.StartsWith("tag:example.org,2026:archive/", Ids(Feeds(moved)["feed.xml"])[0], StringComparison.Ordinal);
        Assert.All(Feeds(Published), feed => Assert.Equal(Ids(feed.Value), Ids(Feeds(moved)[feed.Key])));
        var named = Compilation.Publish(Published, null, ("site.yml", "title: Архив\nbase: https://elsewhere.example/\ntag: tag:own.example,2011-05\n"), Schools, Of2020).Site;
        Assert.Equal("tag:own.example,2011-05:resolutions/2020/a", Ids(Feeds(named)["feed.xml"]).Single());
    }

    [Fact]
    public void Names_stay_and_feeds_go_on_when_documents_forums_and_addressees_move()
    {
        var moved = Compilation.Publish(
            Published, Second, ("addressees.yml", "- id: lyceums\n  name: Школы\n  level: Организации\n"), ("forums.yml", "- id: assembly\n  name: Форум\n"),
            Document("2021/moved", "2021-05", "учить детей"), Of2024, Undated).Site;
        var again = Compilation.Publish(
            moved, Third, ("addressees.yml", "- id: gymnasiums\n  name: Школы\n  level: Организации\n"), ("forums.yml", "- id: assembly\n  name: Форум\n"),
            Document("2022/moved-again", "2022-05", "учить детей"), Of2024, Undated).Site;
        var (before, after) = (Feeds(Published), Feeds(again));
        foreach (var (was, now) in (ReadOnlySpan<(string, string)>)[("feed.xml", "feed.xml"), ("forums/forum.xml", "forums/assembly.xml"), ("addressees/schools.xml", "addressees/gymnasiums.xml")])
        {
            Assert.Equal(AtomJudge.Text(before[was], "id"), AtomJudge.Text(after[now], "id"));
            Assert.Equal(Ids(before[was]), Ids(after[now]));
            Assert.Equal(after[now].ToString(), after[was].ToString());
            Assert.Equal($"https://example.org/archive/{now}", AtomJudge.Link(after[was], "self"));
        }

        Assert.Equal(after["addressees/gymnasiums.xml"].ToString(), after["addressees/lyceums.xml"].ToString());
        Assert.DoesNotContain("addressees/nobody.xml", after.Keys);
    }

    [Fact]
    public void Who_comes_to_stand_at_an_address_has_its_name()
    {
        var moved = Compilation.Publish(Published, Second, Schools, Document("2021/moved", "2021-05", "учить детей"), Of2024).Site;
        var filled = Compilation.Publish(moved, Third, Schools, Document("2021/moved", "2021-05", "учить детей"), Document("2020/a", "2020-01-01", "сеять рожь"), Of2024).Site;
        var names = AtomJudge.Entries(Feeds(filled)["feed.xml"]).ToDictionary(entry => AtomJudge.Text(entry, "title"), entry => AtomJudge.Text(entry, "id"));
        Assert.EndsWith("/2020/a", names["Итоги 2020/a"], StringComparison.Ordinal);
        Assert.EndsWith("/2021/moved", names["Итоги 2021/moved"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_news_tells_days_that_are_known_and_that_others_are_not()
    {
        var site = Compilation.Publish(Published, Second, Schools, Of2020, Of2024, Undated, Old).Site;
        var page = new HtmlParser().ParseDocument(Compilation.Html(await Compilation.RenderAsync(site), "new.html"));
        Assert.Equal(["20\u00A0февраля 2026\u00A0г.", "10\u00A0января 2026\u00A0г.", "Раньше"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(["Итоги 2010/old", "Итоги undated/c", "Итоги 2024/b", "Итоги 2020/a"], page.QuerySelectorAll("main .title").Select(title => title.TextContent));
    }

    [Fact]
    public async Task The_page_of_subscription_leads_to_every_feed()
    {
        var files = await Compilation.RenderAsync(Published);
        var page = new HtmlParser().ParseDocument(Compilation.Html(files, "subscribe.html"));
        var named = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(href => href.EndsWith(".xml", StringComparison.Ordinal));
        Assert.Equal(Feeds(Published).Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_publications_after_the_same_one_on_the_same_day_are_the_same()
    {
        Assert.Equal(Text(), Text());

        static string Text() => string.Concat(AtomFeeds.Of(Compilation.Publish(Published, Second, Schools, Of2020, Old, Undated).Site).Select(file => Encoding.UTF8.GetString(file.Content.Span)));
    }
}
