using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ResolutionArchive.Cli.New;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Tests.Cli;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>Whatever a document of Word holds, <c>new</c> reads it or refuses it, and what it makes can be built.</summary>
public sealed partial class WordLaws : IDisposable
{
    private static readonly string[] Values =
        ["", "0", "-1", "2147483647", "99999999999999999999", "1e9", "NaN", "abc", "&#x202E;", "rId99", "../../../x", "word/document.xml", "http://\u200E/", "%1.%2.%9", "upperRoman", "none", "heading 99", "true"];

    private static readonly string[] Elements = ["w:p", "w:tbl", "w:tr", "w:tc", "w:r", "w:t", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:hyperlink", "w:footnoteReference", "w:numPr", "w:numId", "w:lvl", "w:style", "w:basedOn", "w:br", "mc:AlternateContent"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mutated_document_is_read_or_refused() => Fuzz.Run(200, random =>
    {
        if (random.Next(2) == 0)
            NewTests.MakeWordDocument(folder.At("a.docx"));
        else
            NewTests.MakeStyledWordDocument(folder.At("a.docx"));
        Mutate(folder.At("a.docx"), random);
        try
        {
            AssertBuilds(SourceDocument.Read(folder.At("a.docx")), random);
        }
        catch (InvalidDataException)
        {
            // Refused, with a sentence.
        }
    });

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/media/document.png")]
    public void Whatever_a_part_is_called_it_is_measured(string name)
    {
        using (var archive = ZipFile.Open(folder.At("a.docx"), ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            part.Write(Encoding.UTF8.GetBytes("<p>" + new string(' ', 40_000_000) + "</p>"));
        }

        Assert.Throws<InvalidDataException>(() => WordPackage.RefuseBomb(folder.At("a.docx")));
    }

    [Fact]
    public void A_paragraph_in_a_text_box_within_a_table_is_told_once()
    {
        const string box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>", end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var boxes = string.Concat(Enumerable.Repeat(box, 20)) + "<w:p><w:r><w:t>слово</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat(end, 20));
        NewTests.Pack(folder, "a.docx", $"<w:tbl><w:tr><w:tc>{boxes}</w:tc></w:tr></w:tbl>");
        Assert.Single(SourceDocument.Read(folder.At("a.docx")).Split("слово").Skip(1));
    }

    [Theory]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483000\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>", "2147483000. учить")]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:start w:val=\"8\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>", "VIII. учить")]
    [InlineData("<w:lvl w:ilvl=\"0\"><w:start w:val=\"8\"/><w:lvlText w:val=\"%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1\"/></w:lvl>", "- учить")]
    public async Task A_mark_of_a_list_is_short_and_soon_counted(string level, string item)
    {
        NewTests.Pack(folder, "a.docx", Item, Numbering(level));
        var read = Task.Run(() => SourceDocument.Read(folder.At("a.docx")), TestContext.Current.CancellationToken);
        Assert.Equal(item, (await read.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)).Trim());
    }

    [Fact]
    public void A_list_of_many_levels_and_items_takes_linear_time()
    {
        void Read(int size)
        {
            NewTests.Pack(folder, $"{size}.docx", string.Concat(Enumerable.Repeat(Item, size)), Numbering(string.Concat(Enumerable.Repeat("<w:lvl w:ilvl=\"5\"/>", size))));
            SourceDocument.Read(folder.At($"{size}.docx"));
        }

        LinearTime.Holds(() => Read(2000), () => Read(8000), ProcessorTime.OfThread);
    }

    [Fact]
    public void A_table_with_one_wide_row_is_no_longer_than_its_text() =>
        Assert.InRange(MarkdownText.Table([.. Enumerable.Repeat((string[])["а"], 2000), [.. Enumerable.Repeat("б", 2000)]]).Length, 0, 50_000);

    [Fact]
    public void Ends_of_what_was_never_begun_do_not_make_a_page_shallow() =>
        Assert.Throws<InvalidDataException>(() => WebPage.ToMarkdown(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div></b>", 1000)) + "слово")));

    [Fact]
    public void Lists_in_lists_are_not_indented_without_end()
    {
        var page = WebPage.ToMarkdown(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<ul><li>", 200)) + string.Concat(Enumerable.Repeat("<li>слово", 1000))));
        Assert.Equal(1000, page.Split("слово").Length - 1);
        Assert.InRange(page.Length, 0, 100_000);
    }

    private const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>учить</w:t></w:r></w:p>";

    private static string Numbering(string levels) => $"<w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

    private static void AssertBuilds(string text, Random random)
    {
        var header = FrontMatterProposal.For(text).ToYaml("Форум " + random.Text(HostileCharacters.Scraps, 4));
        var (_, found) = Compilation.Compile(("resolutions/2024/a.md", header + text));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Rule == Rules.OurFault || diagnostic.Rule.Code is "RA101" or "RA102" or "RA103" or "RA104");
    }

    private static void Mutate(string path, Random random)
    {
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            for (var times = random.Next(1, 4); times > 0 && archive.Entries.Count > 0; times--)
                Mutate(random.Pick(archive.Entries), archive, random);
        }

        if (random.Next(5) > 0)
            return;
        var bytes = File.ReadAllBytes(path);
        for (var times = random.Next(1, 6); times > 0; times--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(path, bytes);
    }

    private static void Mutate(ZipArchiveEntry entry, ZipArchive archive, Random random)
    {
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        var name = random.Next(12) == 0 ? "word/other.xml" : entry.FullName;
        entry.Delete();
        if (random.Next(12) == 0)
            return;
        for (var times = random.Next(1, 5); times > 0; times--)
            text = Mutated(text, random);
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string Mutated(string text, Random random)
    {
        var values = Attribute().Matches(text);
        var (from, length) = (random.Next(text.Length + 1), random.Next(60));
        length = Math.Min(length, text.Length - from);
        return random.Next(6) switch
        {
            0 or 1 when values.Count > 0 && random.Pick(values) is var value => text[..value.Index] + $"=\"{random.Pick(Values)}\"" + text[(value.Index + value.Length)..],
            2 => text.Replace(random.Pick(Elements) + (random.Next(2) == 0 ? ">" : " "), random.Pick(Elements) + " ", StringComparison.Ordinal),
            3 when Element().Matches(text) is { Count: > 0 } elements && random.Pick(elements) is var element => text.Insert(element.Index, string.Concat(Enumerable.Repeat(element.Value, random.Next(1, 300)))),
            4 when Element().Matches(text) is { Count: > 0 } elements && random.Pick(elements) is var element => text.Remove(element.Index, element.Length),
            5 => text.Remove(from, length),
            _ => text.Insert(from, random.Pick(Values)),
        };
    }

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<(w:[a-zA-Z]+)[^>]*/>|<(w:[a-zA-Z]+)[^>]*>[^<]*</\\2>|<Relationship [^>]*/>")]
    private static partial Regex Element();
}
