using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Render;

namespace ResolutionArchive.Tests.Render;

/// <summary>References as ГОСТ Р 7.0.100–2018 has them for a document on a site, and as programs that keep bibliographies read them.</summary>
public sealed class CitationTests
{
    private const string Front = "title: Итоги года\ndate: 2024-08-26\nforum: Форум учителей\nplace: г. Вязьма\nkind: Решение\n";

    [Theory]
    [InlineData("2. Школам:\nа) учить;\nб) беречь.\n", "подп.\u00A0«б» п.\u00A02 (рекомендация\u00A01.2 по\u00A0нумерации архива)")]
    [InlineData("1. Лицеям:\n1.1. хранить;\n1.2. беречь.\n", "п.\u00A01.2")]
    [InlineData("3. Лицеям:\n3.1. хранить;\n3.2. беречь.\n", "п.\u00A03.2 (рекомендация\u00A01.2 по\u00A0нумерации архива)")]
    [InlineData("Школам:\n1. учить;\n2. беречь.\n", "п.\u00A02 (рекомендация\u00A01.2 по\u00A0нумерации архива)")]
    [InlineData("4. Школам:\n- учить;\n- беречь.\n", "п.\u00A04, рекомендация\u00A01.2 по\u00A0нумерации архива")]
    [InlineData("Школам:\n- учить;\n- беречь.\n", "рекомендация\u00A01.2 по\u00A0нумерации архива")]
    public async Task A_recommendation_is_cited_by_the_numbers_that_the_document_prints(string body, string place)
    {
        var page = Compilation.Page(await RenderAsync(Front, body), "resolutions/2024/a.html");
        Assert.Equal(place, page.GetElementById("r1.2")!.GetAttribute("data-place"));
    }

    [Theory]
    [InlineData(Front, "Итоги года : решение / Форум учителей (Вязьма, 26\u00A0августа 2024\u00A0г.)", "Итоги года, 2024")]
    [InlineData("title: Форум учителей, 2024.\ndate: 2024-08\nforum: Форум учителей\n", "Форум учителей, 2024 : резолюция (август 2024\u00A0г.)", "Форум учителей, 2024, 2024")]
    [InlineData("title: 'Учитель: кто он'\ndate: 2024\nforum: Форум учителей\n", "Учитель : кто он : резолюция / Форум учителей (2024\u00A0г.)", "Учитель : кто он, 2024")]
    [InlineData("title: Резолюция съезда\nforum: Форум учителей\n", "Резолюция съезда / Форум учителей ([б.\u00A0г.])", "Резолюция съезда")]
    [InlineData("title: О мерах по созданию условий для всех, кто учит и учится\ndate: 2024\nforum: Форум учителей\n", "О мерах по созданию условий для всех, кто учит и учится : резолюция / Форум учителей (2024\u00A0г.)", "О мерах по созданию условий для всех, кто учит и…, 2024")]
    public async Task A_document_is_named_by_what_is_known_of_it_and_nothing_is_said_twice(string front, string document, string inText)
    {
        var (site, _) = Compilation.Compile(("resolutions/2024/a.md", $"---\n{front}---\nШколам:\n- учить.\n"));
        var id = site.Resolutions[0].Resolution.Id;
        var page = Compilation.Page(await Compilation.RenderWithoutSearchAsync(site), Routes.Of(id).Path);
        var article = page.QuerySelector("article")!;
        Assert.Equal((document, inText), (article.GetAttribute("data-document"), article.GetAttribute("data-short")));
        Assert.Equal($"{document}. – Текст : электронный // {site.Settings.Title} : [сайт]. – URL: {Routes.Of(id).AbsoluteTo(site.Settings.BaseAddress)}.", page.QuerySelector(".cite-whole .reference")!.TextContent);
    }

    [Fact]
    public async Task A_recommendation_is_cited_from_its_addressee_s_page_as_from_its_resolution()
    {
        var files = await RenderAsync(Front, "Школам:\n- учить;\n- беречь.\n");
        var (there, here) = (Compilation.Page(files, "resolutions/2024/a.html"), Compilation.Page(files, files.Keys.Single(path => path.StartsWith("addressees/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))));
        var (article, section) = (there.QuerySelector("article")!, here.QuerySelector("section.in-place")!);
        foreach (var attribute in (string[])["data-document", "data-short", "data-resolution"])
            Assert.Equal(article.GetAttribute(attribute), section.GetAttribute(attribute));
        foreach (var attribute in (string[])["data-place", "data-permalink"])
            Assert.Equal(there.QuerySelectorAll(".recommendations > li").Select(item => item.GetAttribute(attribute)), here.QuerySelectorAll(".recommendations > li").Select(item => item.GetAttribute(attribute)));
        Assert.Equal(there.Body!.GetAttribute("data-host"), here.Body!.GetAttribute("data-host"));
    }

    [Fact]
    public async Task Bibliographies_get_it_as_BibTeX_and_as_RIS()
    {
        var page = Compilation.Page(await RenderAsync(Front, "Школам:\n- учить.\n"), "resolutions/2024/a.html");
        var records = page.QuerySelectorAll(".cite-whole pre").ToDictionary(record => record.GetAttribute("data-file")!, record => record.TextContent);
        var title = page.QuerySelector(".site-title")!.TextContent;
        Assert.Equal($$$"""
            @misc{2024:a,
              author = {{Форум учителей}},
              title = {{Итоги года : решение}},
              year = {2024},
              month = aug,
              address = {г. Вязьма},
              howpublished = {{{{title}}}},
              url = {https://example.org/archive/resolutions/2024/a.html},
              language = {russian}
            }

            """, records["2024-a.bib"]);
        Assert.Equal($"TY  - GEN\nAU  - Форум учителей,\nTI  - Итоги года : решение\nPY  - 2024\nDA  - 2024/08/26\nCY  - г. Вязьма\nPB  - {title}\nLA  - ru\nUR  - https://example.org/archive/resolutions/2024/a.html\nER  - \n", records["2024-a.ris"]);
    }

    [Theory]
    [InlineData("100 % охвата & {скобки} \\input{x} a_b #1 $2 ~3 ^4", @"100 \% охвата \& \{скобки\} \textbackslash{}input\{x\} a\_b \#1 \$2 \textasciitilde{}3 \textasciicircum{}4")]
    [InlineData("Первое. Второе", "Первое. Второе")]
    public async Task What_TeX_would_take_for_a_command_is_a_word(string title, string written)
    {
        var page = Compilation.Page(await RenderAsync($"title: '{title}'\ndate: 2024-08-26\nforum: Форум\n", "Школам:\n- учить.\n"), "resolutions/2024/a.html");
        Assert.Contains($"title = {{{{{written} : резолюция}}}}", page.QuerySelector("pre[data-file$='.bib']")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-31", "jan", "2024/01/31")]
    [InlineData("2024-12", "dec", "2024/12")]
    [InlineData("2024", null, "2024")]
    public async Task A_date_is_told_as_exactly_as_it_is_known(string date, string? month, string ris)
    {
        var page = Compilation.Page(await RenderAsync($"title: Итоги\ndate: {date}\nforum: Форум\n", "Школам:\n- учить.\n"), "resolutions/2024/a.html");
        var bibTeX = page.QuerySelector("pre[data-file$='.bib']")!.TextContent;
        Assert.Equal(month is not null, bibTeX.Contains("month", StringComparison.Ordinal));
        Assert.Contains(month is null ? "year = {2024}" : $"month = {month}", bibTeX, StringComparison.Ordinal);
        Assert.Contains($"DA  - {ris}\n", page.QuerySelector("pre[data-file$='.ris']")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<ImmutableDictionary<string, OutputFile>> RenderAsync(string front, string body) =>
        await Compilation.RenderWithoutSearchAsync(Compilation.Compile(("resolutions/2024/a.md", $"---\n{front}---\n{body}")).Site);
}
