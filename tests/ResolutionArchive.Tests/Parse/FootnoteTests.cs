using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Parse;

public sealed class FootnoteTests
{
    [Theory]
    [InlineData("Школам:\n- учить[^1];\n- беречь.\n\n[^1]: По закону.\n", "учить¹;", "По закону.")]
    [InlineData("Школам:\n- учить;[^а]\n- беречь.\n\n[^а]: По закону\nи по совести.\n", "учить¹;", "По закону и по совести.")]
    [InlineData("Школам:\n- учить[1];\n- беречь.\n\n[1] По закону.\n", "учить¹;", "По закону.")]
    [InlineData("Школам:\n- учить\\[1\\];\n- беречь.\n\n\\[1\\] По закону.\n", "учить¹;", "По закону.")]
    [InlineData("[^1]: По **закону**.\n\nШколам:\n- **учить**[^1];\n- беречь.\n", "учить¹;", "По закону.")]
    public void A_note_stands_at_the_foot_and_its_mark_where_it_was_put(string body, string item, string note)
    {
        var resolution = Compilation.Resolution(body);
        Assert.Equal(item, resolution.Sections[0].Recommendations[0].Text.Plain);
        Assert.Equal((1, note), (Assert.Single(resolution.Footnotes).Number, resolution.Footnotes[0].Text.Plain));
        Assert.Contains(resolution.Sections[0].Recommendations[0].Text.Runs, run => run.Link == new FootnoteMark(1));
        Assert.Empty(resolution.Closing);
    }

    [Theory]
    [InlineData("Школам:\n- учить[^2];\n- беречь[1].\n")]
    [InlineData("Школам:\n- учить [читать];\n- беречь.\n\n[1] Примечание без знака.\n")]
    [InlineData("Школам:\n- учить\uE000;\n- беречь.\n\n[^1]: Примечание.\n")]
    public void What_is_no_note_stays_where_it_is(string body)
    {
        Assert.Empty(Compilation.Body(body).Footnotes);
        Assert.Equal(WordsInOrder.Of(body), WordsInOrder.Of(Compilation.Body(body)));
    }

    [Fact]
    public async Task The_mark_leads_to_the_note_from_every_page()
    {
        var (site, _) = Compilation.Compile(
            ("addressees.yml", "- id: schools\n  name: Школы\n  level: У\n"),
            ("resolutions/2024/a.md", "---\ntitle: Т\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить[^1].\n\n[^1]: По закону.\n"));
        var files = await Compilation.RenderAsync(site);
        Assert.Contains("<sup><a href=\"#n1\"", Compilation.Html(files, "resolutions/2024/a.html"), StringComparison.Ordinal);
        Assert.Contains("<li id=\"n1\">", Compilation.Html(files, "resolutions/2024/a.html"), StringComparison.Ordinal);
        Assert.Contains("<sup><a href=\"../resolutions/2024/a.html#n1\"", Compilation.Html(files, "addressees/schools.html"), StringComparison.Ordinal);
    }
}
