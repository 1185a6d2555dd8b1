using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionArchive.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private const string Made = "input/resolutions/2024/2024-08-26-forum-uchiteley.md";

    private readonly TemporaryFolder folder = new();

    public NewTests() => folder.CopyFrom(Repository.At("tests", "ResolutionArchive.Tests", "Sites", "headings-in-every-guise"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_is_made_in_its_folder_under_its_name()
    {
        await RunAsync("new", "Форум учителей", "--date", "26 августа 2024 г.");
        Assert.StartsWith("---\ntitle: \"Форум учителей\"\ndate: 2024-08-26\nforum: \"Форум учителей\"\nkind: \"Резолюция\"\n---\n", folder.Read(Made), StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.StartAsync(["new", "Форум учителей", "--date", "2024-08-26"], folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Title_date_place_and_kind_are_proposed_from_the_text()
    {
        folder.Write("document.txt", "РЕШЕНИЕ\nфорума учителей «Школа: новые смыслы»\n\nг. Вязьма\n\n26 августа 2024 г.\n\nФорум рекомендует:\n\nШколам:\n- учить.\n");
        await RunAsync("new", "Форум учителей", "--from", "document.txt");
        Assert.StartsWith("---\ntitle: \"Школа: новые смыслы\"\ndate: 2024-08-26\nforum: \"Форум учителей\"\nplace: \"г. Вязьма\"\nkind: \"Решение\"\n---\n", folder.Read(Made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Word_document_keeps_its_lists_numbers_styles_tables_and_footnotes()
    {
        MakeWordDocument(folder.At("document.docx"));
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26", "--from", "document.docx");
        var made = folder.Read(Made);
        Assert.EndsWith(
            "---\n\n# РЕЗОЛЮЦИЯ\n\n**Школам:**\n\n1. сохранить *уклад*;\n\n   а) вместе с 2\\*2;\n\n   б) и порознь[^1];\n\n2. учить.\n\n| Срок | Кто |\n|---|---|\n| май | школа |\n\n[^1]: примечание\n",
            made, StringComparison.Ordinal);
        Assert.Equal(["Школам: сохранить уклад; [а) вместе с 2*2;] [б) и порознь¹;] | учить."], Compilation.Outline(made[(made.LastIndexOf("---\n\n", StringComparison.Ordinal) + 4)..]));
    }

    [Fact]
    public async Task A_Russian_Word_says_in_styles_what_a_heading_and_a_list_is_and_begins_lists_anew()
    {
        MakeStyledWordDocument(folder.At("document.docx"));
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26", "--from", "document.docx");
        Assert.EndsWith(
            "---\n\n# РЕЗОЛЮЦИЯ\n\n**Методическим службам:**\n\n1. учить 5 м²;\n\n2. хранить.\n\nШколам:\n\n1. читать.\n\n- писать.\n\n| Иванов Петров |\n|---|\n",
            folder.Read(Made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_web_page_gives_its_text_without_what_is_around_it()
    {
        folder.Write("page.html", Encoding.UTF8.GetBytes("<meta charset=utf-8><nav>Меню</nav><main><h2>Школам:</h2><ol start=3><li>учить <b>всех</b>;<ul><li>летом</ul><li>хранить_уклад.</ol><p>Председатель<br>И. Иванов<table><tr><th>Срок<td>май</table></main><footer>Сайт</footer>"));
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26", "--from", "page.html");
        Assert.EndsWith("---\n\n## Школам:\n\n3. учить **всех**;\n\n   - летом\n\n4. хранить\\_уклад.\n\nПредседатель  \nИ. Иванов\n\n| Срок | май |\n|---|---|\n", folder.Read(Made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_page_in_a_form_keeps_its_title_and_its_words_apart()
    {
        folder.Write("page.html", Encoding.UTF8.GetBytes(
            "<meta charset=utf-8><form><article><header><h1>Решение</h1></header><center><p>Школам:</p><p>Лицеям:</p></center><ul><li><p>учить</p><p>всех<sup>1</sup></p></ul>"
            + "<p><b>Депа</b><b>ртаменту:</b><table><tr><td>май<br>июнь<td><p>Иванов<p>Петров</table></article></form>"));
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26", "--from", "page.html");
        Assert.EndsWith(
            "---\n\n# Решение\n\nШколам:\n\nЛицеям:\n\n- учить всех¹\n\n**Департаменту:**\n\n| май июнь | Иванов Петров |\n|---|---|\n",
            CollapseSpaces(folder.Read(Made)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Markdown_file_gets_new_front_matter_in_place_of_its_own()
    {
        folder.Write("old.md", "---\ntitle: Старое\nforum: Другой\n---\nШколам:\n- учить.\n");
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26", "--from", "old.md");
        Assert.Equal("---\ntitle: \"Форум учителей\"\ndate: 2024-08-26\nforum: \"Форум учителей\"\nkind: \"Резолюция\"\n---\nШколам:\n- учить.\n", folder.Read(Made));
    }

    [Fact]
    public async Task A_second_file_with_the_same_address_is_refused()
    {
        await RunAsync("new", "Форум учителей", "--date", "2024-08-26");
        Assert.Equal(2, (await ProgramRun.StartAsync(["new", "Форум учителей", "--date", "2024-08-27"], folder.Path)).ExitCode);
    }

    [Fact]
    public async Task A_document_that_was_made_to_do_harm_is_refused_in_time()
    {
        Pack("deep.docx", string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)));
        Pack("long.docx", string.Concat(Enumerable.Repeat("<w:p/>", 3_000_000)));
        folder.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 200_000)) + "Школам: учить");
        System.Diagnostics.Process.Start("mkfifo", folder.At("pipe.txt")).WaitForExit();
        File.CreateSymbolicLink(folder.At("endless.txt"), "/dev/zero");
        File.CreateSymbolicLink(folder.At("pipe.md"), folder.At("pipe.txt"));
        foreach (var name in (string[])["deep.docx", "long.docx", "deep.html", "pipe.txt", "endless.txt", "pipe.md"])
        {
            var run = await ProgramRun.StartAsync(["new", "Форум", "--from", name], folder.Path).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal((2, true), (run.ExitCode, run.Error.Contains($"«{name}»", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("new", "Форум", "--date", "вчера")]
    [InlineData("new", "Форум", "--from", "nowhere.docx")]
    [InlineData("new", "Форум", "--from", "broken.docx")]
    [InlineData("new", "Форум", "--from", "picture.png")]
    [InlineData("new", "Форум", "--from", "empty.txt")]
    [InlineData("new", "«—»")]
    public async Task What_cannot_be_made_is_refused(params string[] arguments)
    {
        folder.Write("broken.docx", "это не Word");
        folder.Write("empty.txt", " \n");
        folder.Write("picture.png", "");
        Assert.Equal(2, (await ProgramRun.StartAsync(arguments, folder.Path)).ExitCode);
    }

    private async Task RunAsync(params string[] arguments)
    {
        var run = await ProgramRun.StartAsync(arguments, folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static string CollapseSpaces(string text) => text.Replace("  ", " ", StringComparison.Ordinal);

    internal static void MakeStyledWordDocument(string path)
    {
        using var file = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var part = file.AddMainDocumentPart();
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(LevelOf(0, NumberFormatValues.Decimal, "%1.")) { AbstractNumberId = 7 },
            new AbstractNum(LevelOf(0, NumberFormatValues.Bullet, "•")) { AbstractNumberId = 8 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 7 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = 2 },
            new NumberingInstance(new AbstractNumId { Val = 8 }) { NumberID = 3 });
        part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new Style(new StyleName { Val = "heading 1" }) { StyleId = "1" },
            new Style(new StyleName { Val = "List Bullet" }, new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 3 }))) { StyleId = "a3" });
        part.Document = new Document(new Body(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "1" }), RunOf("РЕЗОЛЮЦИЯ")),
            new Paragraph(RunOf("Методическим ", new Bold()), RunOf("службам", new Bold()), RunOf(":", new Bold())),
            Item(0, 1, RunOf("учить 5 м"), RunOf("2", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), RunOf(";")),
            Item(0, 1, RunOf("хранить.")),
            new Paragraph(RunOf("Школам:")),
            Item(0, 2, RunOf("читать.")),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "a3" }), RunOf("писать.")),
            new Table(new TableRow(new TableCell(new Paragraph(RunOf("Иванов")), new Paragraph(RunOf("Петров")))))));
    }

    internal static void MakeWordDocument(string path)
    {
        using var file = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var part = file.AddMainDocumentPart();
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(LevelOf(0, NumberFormatValues.Decimal, "%1."), LevelOf(1, NumberFormatValues.RussianLower, "%2)")) { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 });
        part.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(RunOf("примечание"))) { Id = 1 });
        part.Document = new Document(new Body(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), RunOf("РЕЗОЛЮЦИЯ")),
            new Paragraph(RunOf("Школам:", new Bold())),
            Item(0, RunOf("сохранить "), RunOf("уклад", new Italic()), RunOf(";")),
            Item(1, RunOf("вместе с 2*2;")),
            Item(1, RunOf("и порознь"), new Run(new FootnoteReference { Id = 1 }), RunOf(";")),
            Item(0, RunOf("учить.")),
            new Table(RowOf("Срок", "Кто"), RowOf("май", "школа"))));
    }

    private static Level LevelOf(int index, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };

    private static Run RunOf(string text, OpenXmlElement? style = null) => style is null
        ? new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })
        : new Run(new RunProperties(style), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Item(int level, params Run[] runs) => Item(level, 1, runs);

    private static Paragraph Item(int level, int list, params Run[] runs) =>
        new([new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), .. runs]);

    private static TableRow RowOf(params string[] cells) => new(cells.Select(cell => new TableCell(new Paragraph(RunOf(cell)))));

    /// <summary>A Word document of nothing but this body.</summary>
    private void Pack(string name, string body) => Pack(folder, name, body);

    /// <summary>The same with definitions of lists.</summary>
    internal static void Pack(TemporaryFolder folder, string name, string body, string numbering = "")
    {
        using var file = WordprocessingDocument.Create(folder.At(name), DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        var part = file.AddMainDocumentPart();
        Put(part, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        Put(part.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
    }

    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static void Put(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}
