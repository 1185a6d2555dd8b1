using System.Text;
using ResolutionArchive.Cli;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Cli;

public sealed class JobSummaryTests
{
    private static readonly Location At = new("input/resolutions/2024/а б.md", 7);

    [Fact]
    public void Errors_come_first_and_what_is_to_be_pasted_can_be_copied()
    {
        var summary = JobSummary.Of(
            [
                new(Rules.UnknownAddressee, At, "Адресат *не* известен.", "Если это «Школы», допишите:\n  headings:\n    - Школам\nЕсли новый, добавьте запись:\n- id: shkoly\n  name: Школы"),
                new(Rules.NotUtf8, At, "Кодировка.", "Ничего."),
                new(Rules.EmptyFile, At, "Файл пуст.", "Вставьте текст."),
            ],
            "https://github.com/o/r/blob/abc/", 0);
        Assert.Equal(
            """
            ## Ошибок: 1, предупреждений: 1

            ### ❌ Ошибка RA004: [input/resolutions/2024/а б.md, строка 7](https://github.com/o/r/blob/abc/input/resolutions/2024/%D0%B0%20%D0%B1.md?plain=1#L7)

            Файл пуст.

            Вставьте текст.


            ### ⚠️ Предупреждение RA301: [input/resolutions/2024/а б.md, строка 7](https://github.com/o/r/blob/abc/input/resolutions/2024/%D0%B0%20%D0%B1.md?plain=1#L7)

            Адресат \*не\* известен.

            Если это «Школы», допишите:

            ```
              headings:
                - Школам
            ```

            Если новый, добавьте запись:

            ```
            - id: shkoly
              name: Школы
            ```


            """, summary);
    }

    [Fact]
    public void It_stays_below_what_GitHub_takes_and_says_what_is_left_out()
    {
        var many = Enumerable.Range(0, 20_000).Select(_ => new Diagnostic(Rules.UnknownAddressee, At, "Адресат не известен.", "Добавьте запись:\n- id: shkoly")).ToList();
        var summary = JobSummary.Of(many, null, 100_000);
        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 700_000, (1 << 20) - 100_000);
        Assert.EndsWith("из 20000. Остальные — в журнале шага.\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_was_typed_leaves_its_block()
    {
        var summary = JobSummary.Of([new(Rules.EmptyFile, new Location("a](b)|<img>.md"), "`<b>`", "Напишите:\n```\n<script>\n````")], null, 0);
        Assert.Contains("`````\n```\n<script>\n````\n`````\n", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", summary, StringComparison.Ordinal);
    }
}
