using ResolutionArchive.Cli.Changes;

namespace ResolutionArchive.Tests.Moves;

/// <summary>What reviewers of a change read: what moves, what is numbered anew, which addresses go, and how to keep them.</summary>
public sealed class ChangesTests : PublishedSites
{
    private async Task<string> DescribeAsync(Action change)
    {
        WriteFirst();
        var before = await PublishAsync(null);
        change();
        return ArchiveChanges.Describe(ArchiveContents.Read(before.Json), ArchiveContents.Read((await PublishAsync(null)).Json));
    }

    [Fact]
    public async Task Nothing_is_said_of_what_stayed() => Assert.Equal("## Что изменилось в архиве\n\nНичего.\n", await DescribeAsync(() => { }));

    [Fact]
    public async Task All_that_happened_is_said_and_nothing_else()
    {
        var told = await DescribeAsync(ChangeAll);
        Assert.Contains("- «Итоги 2020/insert», 4 рекомендации: перенумерованы: 1.1–1.3 → 1.2–1.4; изменён текст: 1.4; новые: 1.1\n", told.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("- «Итоги 2020/delete», 2 рекомендации: перенумерованы: 1.3 → 1.2; удалены: 1.2\n", told.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("2021/rename → 2021/renamed-twice", told, StringComparison.Ordinal);
        Assert.Contains("впишите в заголовок файла resolutions/2021/renamed-twice.md:\n\n  ```yaml\n  aliases: [2021/rename]\n  ```\n", told, StringComparison.Ordinal);
        Assert.Contains("aliases: [2022/redate]", told, StringComparison.Ordinal);
        Assert.Contains("исчезнет адрес resolutions/2023/withdraw.html", told, StringComparison.Ordinal);
        Assert.Contains("впишите в forums.yml к записи «sleyot»:\n\n  ```yaml\n  former-ids: [slet]\n", told, StringComparison.Ordinal);
        Assert.Contains("впишите в addressees.yml к записи «all-schools»:\n\n  ```yaml\n  former-ids: [schools]\n", told, StringComparison.Ordinal);
        Assert.Contains("**Новые резолюции:**\n\n- «Итоги 2018/backfill», 2", told, StringComparison.Ordinal);
        Assert.DoesNotContain("2023/line", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_forum_and_place_are_no_changed_text()
    {
        var told = await DescribeAsync(() => folder.Write("input/resolutions/2024/line.md", $"---\ntitle: Итоги 2024/line\ndate: 2024-06-01\nforum: Слёт\nplace: г. Вязьма\n---\nШколам:\n\n- {Items[0]};\n- строить тёплые спортивные залы;\n"));
        Assert.Contains("**Изменённые резолюции:**\n\n- «Итоги 2024/line», 2\u00A0рекомендации: форум: «Форум» → «Слёт»; место: не указано → «г. Вязьма»\n\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("текст", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_leads_on_by_hand_is_not_said_to_vanish()
    {
        var told = await DescribeAsync(() =>
        {
            Delete("2021/rename");
            folder.Write("input/resolutions/2021/renamed.md", $"---\ntitle: Итоги\ndate: 2021-05-01\nforum: Форум\naliases: 2021/rename\n---\nШколам:\n\n- {Items[6]};\n- {Items[7]};\n- {Items[8]};\n");
        });
        Assert.Contains("2021/rename → 2021/renamed; название: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("счезнет", told, StringComparison.Ordinal);
    }
}
