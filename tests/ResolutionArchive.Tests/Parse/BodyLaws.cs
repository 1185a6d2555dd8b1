using CsCheck;
using ResolutionArchive.Read;
using ResolutionArchive.Tests.Robustness;

namespace ResolutionArchive.Tests.Parse;

public sealed class BodyLaws
{
    private static readonly string[] Bodies =
        [.. Directory.GetFiles(Repository.At("input", "resolutions"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(BodyOf)];

    /// <summary>Marks that mean something to Markdown or to us, put where they do not belong. A wound can make one letter the letter of an item («я)»), which gives way to our number.</summary>
    private static readonly string[] Damage =
        ["#", "**", "*", "_", "- ", "– ", "1. ", "> ", "---", "```", "<b>", "[", "]: ", "\\", "&", "    ", "\n", ":", ";", "\u00AD", "«", "~~~", "![", "***", "+ "];

    [Fact]
    public void Every_word_of_the_seeds_is_in_a_part_in_order() =>
        Assert.All(Bodies, body => Assert.Equal(WordsInOrder.Of(body), WordsInOrder.Of(Compilation.Body(body))));

    /// <summary>Brackets behind brackets are a link to Markdown, and what stands in them an address or a title that no page shows.</summary>
    [Theory]
    [InlineData("Школам:\n- поручить [Иванову](директору) доклад.\n")]
    [InlineData("Школам:\n- читать [книгу](https://example.org \"Название книги\") вместе.\n")]
    [InlineData("Поручить [Иванову][он] доклад.\n\n[он]: директор\n")]
    [InlineData("[она]: заведующая библиотекой\n\nШколам:\n- учить [её](а(б)в г) детей.\n")]
    public void What_Markdown_hides_is_shown(string body) => Assert.Equal(WordsInOrder.Of(body), WordsInOrder.Of(Compilation.Body(body)));

    [Fact]
    public void Shuffled_lines_lose_no_word() =>
        Gen.Select(Gen.Int[0, Bodies.Length - 1], Gen.Int[0, int.MaxValue]).Sample((which, seed) =>
        {
            var lines = Bodies[which].Split('\n');
            new Random(seed).Shuffle(lines);
            var body = string.Join('\n', lines);
            Assert.Equal(WordsInOrder.Of(body), WordsInOrder.Of(Compilation.Body(body)));
        }, iter: 300);

    /// <summary>Lines of every role, which in one order or another reach every rule of the outline.</summary>
    private static readonly string[] Roles =
    [
        "Съезд решил:", "Участники рекомендуют:", "1. Одобрить опыт.", "2. Лицеям хранить уклад.", "3. Провести слёт.", "Школам:", "- учить;", "- обеспечить:", "а) отдых;", "1) питание.",
        "Абзац прозы.", "На федеральном уровне:", "4. Контроль за исполнением решения возложить на оргкомитет.", "Срок — до 1 мая.", "Сроки:", "**Музеи**", "## Гимназиям", "Приложение 1",
        "Методическим службам: обобщить опыт; издать сборник.", "Министерству образования;", "| Срок | Кто |\n|---|---|\n| май | завуч |", "Участники форума выражают готовность:", "",
    ];

    [Fact]
    public void Lines_of_every_role_in_every_order_lose_no_word() =>
        Gen.Select(Gen.Int[0, Roles.Length - 1], Gen.Bool).Array[2, 14].Sample(picks =>
        {
            var body = string.Concat(picks.Select(pick => Roles[pick.Item1] + (pick.Item2 ? "\n\n" : "\n")));
            Assert.Equal(WordsInOrder.Of(body), WordsInOrder.Of(Compilation.Body(body)));
        }, iter: 5000);

    [Fact]
    public void Damaged_markup_loses_no_words_and_doubles_none() =>
        Gen.Select(Gen.Int[0, Bodies.Length - 1], Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Damage.Length - 1]).Array[1, 30])
            .Sample((which, wounds) =>
            {
                var body = Wound(Bodies[which], wounds);
                var missing = WordsInOrder.Missing(WordsInOrder.Letters(body), WordsInOrder.Letters(WordsInOrder.Text(Compilation.Body(body))));
                Assert.InRange(missing ?? int.MaxValue, 0, wounds.Length);
            }, iter: 1000);

    [Fact]
    public void No_heading_however_damaged_stops_a_build()
    {
        var addressees = File.ReadAllText(Repository.At("input", "addressees.yml"));
        Gen.Select(Gen.Int[0, Bodies.Length - 1], Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Splinters.Length - 1]).Array[20, 200]).Sample((which, wounds) =>
        {
            var body = wounds.Aggregate(Bodies[which], (text, wound) => text.Insert(wound.Item1 % (text.Length + 1), Splinters[wound.Item2]));
            Assert.Single(Compilation.Compile(("addressees.yml", addressees), ("resolutions/2024/x.md", $"---\ntitle: Т\ndate: 2024\nforum: Форум\n---\n{body}")).Site.Resolutions);
        }, iter: 300);
    }

    /// <summary>What parts a heading into names, and what is stripped off it.</summary>
    private static readonly string[] Splinters = [", ", "; ", " и ", " совместно с ", "(", ")", ":\n- ", "\n1. ", " с просьбой ", "\nРекомендовать ", " — ", "школам ", "ГАУ ", " всех типов ", "\n"];

    public static TheoryData<string> Thickets =>
    [
        string.Concat(Enumerable.Repeat(">", 300)) + " текст", string.Concat(Enumerable.Repeat("- ", 5000)) + "текст",
        string.Concat(Enumerable.Repeat("[", 20000)) + "текст", string.Concat(Enumerable.Repeat("[а](", 20000)) + "текст",
        string.Concat(Enumerable.Repeat("![", 20000)) + "текст", string.Concat(Enumerable.Repeat("*а **б ", 5000)) + "текст",
        string.Concat(Enumerable.Repeat("*а_ ", 20000)) + "текст", string.Concat(Enumerable.Repeat("|", 20000)) + "текст",
        string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- пункт\n")) + "текст",
        string.Concat(Enumerable.Repeat("строка без абзаца\n", 20000)) + "текст",
    ];

    [Theory]
    [MemberData(nameof(Thickets))]
    public void However_deep_the_markup_the_text_is_read(string body) =>
        Assert.EndsWith("текст", WordsInOrder.Of(Compilation.Body(body)), StringComparison.Ordinal);

    public static TheoryData<string, string> Growing => new()
    {
        { "Школам", " \u00A0" }, { "Школам", " (" }, { "Школам:\n- учить.\n\n", "Абзац.\n\n" }, { "Школам:\n\n- учить\n\n", "  и так далее\n\n" },
        { "", "Абзац.\n\nДалее:\n\n- учить.\n" }, { "Школам:\n", "- развивать музеи;\n" }, { "", "1. Рекомендовать школам учить.\n" }, { "", "Съезд решил:\n\n1. Одобрить.\n2. Лицеям учить.\n\n" },
    };

    [Theory]
    [MemberData(nameof(Growing))]
    public void Time_is_linear(string start, string more)
    {
        Action Read(int times)
        {
            var body = start + string.Concat(Enumerable.Repeat(more, times));
            return () => Compilation.Body(body);
        }

        LinearTime.Holds(Read(1500), Read(6000), ProcessorTime.OfThread);
    }

    private static string Wound(string body, (int At, int Mark)[] wounds) =>
        wounds.Aggregate(body, (text, wound) => text.Insert(wound.At % (text.Length + 1), Damage[wound.Mark]));

    private static string BodyOf(string path)
    {
        var text = TextDecoding.Decode(File.ReadAllBytes(path)).Text;
        return text[(text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5)..];
    }
}
