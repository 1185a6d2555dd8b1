namespace ResolutionArchive.Tests.Robustness;

/// <summary>Whatever is said again and again, time grows as the text does: what is quadratic shows itself where a few scraps are repeated.</summary>
public sealed class GrowthLaws
{
    private static readonly string[] Scraps =
    [
        "Школам", "школам", " учить детей", "обеспечить", " и ", "Рекомендовать ", "2024", "г. ", "а) ", "1. ", "1.1. ", "II. ", "- ", "– ", "• ", ":", ";", ".", ",", "«", "»", "(", ")", "[", "]", "](", "!", "*", "**", "_", "~", "`",
        "#", "# ", "> ", "|", "|-|", "\n", "\n", "\n\n", "\t", " ", "   ", "\u00A0", "\u00AD", "\\", "&amp;", "&", "<b>", "</b>", "<div>", "<!--", "https://a/ ", "www.a", "a@b.ru ", "http://", "[^1]", "[^1]: ", "---", "===", "щx", "Щ", "- \n",
        "РЕЗОЛЮЦИЯ", "Срок: ", "Ответственные: ", "Контроль ", "решили:", "\u0301", "№ 1 ", "…", "-\n", "п", "\u2028", "\v", "\"", "'", "%", "/", "ё",
    ];

    [Fact]
    public void A_body_that_repeats_itself_takes_linear_time() => Fuzz.Run(4, random =>
    {
        var (start, again) = (random.Text(Scraps, 2), random.Text(Scraps, 5));
        Grow(again, n => Compilation.Body(start + string.Concat(Enumerable.Repeat(again, n))));
    });

    private static readonly string[] YamlScraps =
    [
        "- id: a", "id: ", "name: ", "place: ", "title: ", "aliases: ", "former: ", "Школа", ": ", ":", " ", "  ", "\n", "\n", "\n- ", "- ", "-", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "#", "&a ", "*a", "? ", "!t ", "%", "~", "\\", "\t", "2024", "*", "**", "\u00A0", "@", "`", "---\n", "...\n",
    ];

    [Fact]
    public void A_header_or_file_of_the_archive_that_repeats_itself_takes_linear_time() => Fuzz.Run(4, random =>
    {
        var (start, again, file) = (random.Text(YamlScraps, 3), random.Text(YamlScraps, 5), random.Pick((string[])["addressees.yml", "forums.yml", "recurrence.yml", "synonyms.yml", "thesaurus.yml", "site.yml", "a.md"]));
        Grow($"{file} {start} {again}", n =>
        {
            var text = start + string.Concat(Enumerable.Repeat(again, n));
            Compilation.Parse(file == "a.md" ? ("resolutions/2024/a.md", $"---\ntitle: Т\nforum: Форум\n{text}\n---\nШколам:\n- учить.\n") : (file, text));
        });
    });

    /// <summary>In milliseconds of the processor; what is faster is too fast to be measured.</summary>
    private const double Enough = 10;

    /// <summary>In repetitions. In fewer there is not so much markup yet that it is left unread: what is quadratic below that bound ends there.</summary>
    private const int Fewest = 4000;

    /// <summary>In repetitions; eight megabytes are the most that is read.</summary>
    private const int Most = 64_000;

    private static void Grow(string what, Action<int> read)
    {
        try
        {
            var times = Fewest;
            while (times < Most && ProcessorTime.OfThread(() => read(times)) < Enough)
                times *= 4;
            if (times < Most)
                LinearTime.Holds(() => read(times), () => read(4 * times), ProcessorTime.OfThread);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"«{what}»: {failure.Message}", failure);
        }
    }
}
