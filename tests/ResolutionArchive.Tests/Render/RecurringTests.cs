using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Render;

namespace ResolutionArchive.Tests.Render;

/// <summary>Where lines of recurrences are listed when they are too many for a page.</summary>
public sealed class RecurringTests
{
    private const int Shared = 310;

    private static readonly (string, string)[] Files = [Resolution(2021, 0, Shared), Resolution(2022, 0, 1), Resolution(2023, 0, 300), Resolution(2024, 300, Shared - 1)];

    [Fact]
    public async Task Every_line_stands_on_the_page_of_the_last_year_in_which_it_was_asked()
    {
        var site = Compilation.Compile(Files).Site;
        Assert.Equal(Shared - 1, site.Recurrences.Length);
        var files = await Compilation.RenderWithoutSearchAsync(site);
        var page = Compilation.Page(files, "recurring.html");
        Assert.Equal(40, page.QuerySelectorAll("section:not([aria-labelledby=chart]) > .lines > li").Length);
        Assert.Equal(["recurring/until-2024.html", "recurring/until-2023.html"], page.QuerySelectorAll("#years + .entries a").Select(link => link.GetAttribute("href")));
        string[] listed = [.. Lines(files, 2024), .. Lines(files, 2023)];
        Assert.Equal((9, 300), (Lines(files, 2024).Length, Lines(files, 2023).Length));
        Assert.Equal(site.Recurrences.Select(line => $"{line.Id}.html").Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_year_whose_requests_were_all_made_again_says_so()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Files).Site);
        Assert.Empty(Lines(files, 2022));
        Assert.Contains("просили и\u00A0позже", Compilation.Page(files, "recurring/until-2022.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_one_page_holds_all_lines_there_is_one_page()
    {
        var files = await Compilation.RenderWithoutSearchAsync(Compilation.Compile(Files[..3]).Site);
        Assert.Equal(300, Compilation.Page(files, "recurring.html").QuerySelectorAll("section:not([aria-labelledby=chart]) > .lines > li").Length);
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("recurring/until-", StringComparison.Ordinal));
    }

    private static string[] Lines(ImmutableDictionary<string, OutputFile> files, int year) => [.. Compilation.Page(files, Routes.RecurringUntil(new(year)).Path).QuerySelectorAll(".lines .title a").Select(link => link.GetAttribute("href")!)];

    private static (string, string) Resolution(int year, int from, int to) => (
        FormattableString.Invariant($"resolutions/{year}/a.md"),
        FormattableString.Invariant($"---\ntitle: Итоги\nforum: Форум\ndate: {year}\n---\nШколам:\n") + string.Concat(Enumerable.Range(from, to - from).Select(item => $"- издать {Word(item)} и {Word(item + 1000)};\n")));

    /// <summary>A word for each number, none like another.</summary>
    private static string Word(int number) => $"{"бвгджзклмн"[number % 10]}{"аеиоу"[number / 10 % 5]}{"прстфхцчшщ"[number / 50 % 10]}{"аеиоу"[number % 5]}{"дзлмнпрс"[number / 500]}ограф";
}
