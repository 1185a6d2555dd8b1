using System.Globalization;
using ResolutionArchive.Render.Exports;

namespace ResolutionArchive.Tests.Render;

/// <summary>What an addressee's page, its years and its feed show of what is asked of it, of all whom it includes, and of those that include it.</summary>
public sealed class AddresseeTests
{
    private static readonly (string, string)[] Files =
    [
        ("addressees.yml", "- id: all\n  name: Организации\n  level: Край\n- id: schools\n  name: Школы\n  level: Край\n  broader: all\n- id: lyceums\n  name: Лицеи\n  level: Край\n  broader: schools\n"),
        ("resolutions/2023/a.md", "---\ntitle: Первая\nforum: Форум\ndate: 2023-08-26\n---\nШколам:\n- учить читать;\n\nОрганизациям:\n- чинить крыши;\n- беречь тепло;\n\nОрганизациям и школам:\n- строить мосты.\n"),
        ("resolutions/2024/b.md", "---\ntitle: Вторая\nforum: Форум\ndate: 2024-08-26\n---\nОрганизациям:\n- сажать сады.\n"),
    ];

    [Fact]
    public async Task A_page_shows_apart_what_is_asked_of_all_to_whom_the_addressee_belongs()
    {
        var page = Compilation.Page(await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Files).Site), "addressees/schools.html");
        Assert.Equal(["2024\u00A0год", "2023\u00A0год"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(["учить читать;", "строить мосты."], page.QuerySelectorAll("section > .in-place .wording").Where(wording => wording.Closest(".shared") is null).Select(wording => wording.TextContent.Trim()));
        Assert.Equal(["сажать сады.", "чинить крыши;", "беречь тепло;"], page.QuerySelectorAll(".shared .wording").Select(wording => wording.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll(".shared h3 a"), link => Assert.Equal("all.html", link.GetAttribute("href")));
        Assert.Equal(["2\u00A0рекомендации", "ещё 3\u00A0— группам, в\u00A0которые входит этот адресат"], page.QuerySelectorAll(".page-header .meta span").Select(count => count.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_asked_of_the_nearest_comes_before_what_is_asked_of_all_and_the_widest_has_nothing_above_it()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Files).Site);
        Assert.Equal(["Организации 1", "Школы 2", "Организации 2"], Compilation.Page(files, "addressees/lyceums.html").QuerySelectorAll(".shared h3").Select(heading => heading.TextContent.Trim().Replace(" рекомендации", "", StringComparison.Ordinal).Replace(" рекомендация", "", StringComparison.Ordinal)));
        Assert.Empty(Compilation.Page(files, "addressees/all.html").QuerySelectorAll(".shared"));
        Assert.Equal(["+\u00A03\u00A0общие", "+\u00A05\u00A0общих"], Compilation.Page(files, "addressees.html").QuerySelectorAll(".counts .meta").Select(count => count.TextContent));
    }

    [Fact]
    public void A_feed_has_it_too_and_says_of_whom_it_was_asked()
    {
        var feed = AtomJudge.Parse(AtomFeeds.Of(Compilation.Publish(null, new DateOnly(2026, 1, 10), Files).Site).Single(file => file.Address.Path == "addressees/schools.xml"));
        Assert.Equal(["Организации:\n1.1 сажать сады.", "1.1 учить читать;\nОрганизации:\n2.1 чинить крыши;\n2.2 беречь тепло;\n3.1 строить мосты."], AtomJudge.Entries(feed).Select(entry => AtomJudge.Text(entry, "summary")));
    }

    [Fact]
    public async Task Years_that_are_too_much_for_a_page_have_pages_of_their_own_to_which_everything_leads()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Large("schools")).Site);
        var page = Compilation.Page(files, "addressees/schools.html");
        Assert.Equal(["2024\u00A0год", "2023\u00A0год", "Раньше"], page.QuerySelectorAll("main section:not(#again) > h2").Select(heading => heading.TextContent.Trim()).Where(heading => heading.Length < 10));
        Assert.Equal("schools/2022.html", page.QuerySelector("#y2022 a")!.GetAttribute("href"));
        Assert.Equal(["#y2024", "#y2023", "schools/2022.html", "schools/2021.html"], page.QuerySelectorAll(".jump a").Select(link => link.GetAttribute("href")));
        var year = Compilation.Page(files, "addressees/schools/2022.html");
        Assert.Equal(120, year.QuerySelectorAll(".wording").Length);
        Assert.Equal(["2021.html", "../schools.html#y2023"], year.QuerySelectorAll(".neighbours a").Select(link => link.GetAttribute("href")));
        Assert.Contains(Compilation.Page(files, "years/2022.html").QuerySelectorAll("a"), link => link.GetAttribute("href") == "../addressees/schools/2022.html");
        Assert.Contains(Compilation.Page(files, "resolutions/2022/a.html").QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../addressees/schools/2022.html");
        Assert.Contains(Compilation.Page(files, "resolutions/2024/a.html").QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../addressees/schools.html#y2024");
    }

    [Fact]
    public async Task When_an_addressee_gets_another_id_its_years_move_with_it()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Large("all-schools", "\n  former-ids: [schools]")).Site);
        Assert.Equal("0; url=../all-schools/2022.html", Compilation.Page(files, "addressees/schools/2022.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("0; url=all-schools.html", Compilation.Page(files, "addressees/schools.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    /// <summary>Four years of 120 recommendations each.</summary>
    private static (string, string)[] Large(string id, string more = "") =>
    [
        ("addressees.yml", $"- id: {id}\n  name: Школы\n  level: Край{more}\n"),
        .. Enumerable.Range(2021, 4).Select(year => (
            string.Create(CultureInfo.InvariantCulture, $"resolutions/{year}/a.md"),
            string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Итоги\nforum: Форум\ndate: {year}\n---\nШколам:\n") + string.Concat(Enumerable.Range(1, 120).Select(item => $"- решить задачу {Spelled(item)} {Spelled(year)};\n")))),
    ];

    private static string Spelled(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "бавигодежузыкалоти".Substring((digit - '0') * 2 % 16, 2))) + "ник";
}
