using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Moves;

/// <summary>A site that is published again and again while editors insert, delete, move, rename, split, re-date and add, and whoever follows its addresses.</summary>
public abstract class PublishedSites : IDisposable
{
    private protected readonly TemporaryFolder folder = new();
    private int builds;

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static readonly string[] Items =
    [
        "обеспечить разработку программ наставничества", "создать банк лучших практик", "провести курсы для учителей начальных классов", "поддержать школьные музеи",
        "организовать летний отдых детей", "обновить сайты методических служб", "сократить отчётность педагогов", "подготовить выпускников к итоговой аттестации",
        "развивать сеть кружков робототехники", "укреплять связи с предприятиями", "привлекать родителей к управлению", "изучать краеведение на экскурсиях",
    ];

    private protected void Write(string path, string date, string forum, params string[] items) => folder.Write(
        $"input/resolutions/{path}.md", $"---\ntitle: Итоги {path}\ndate: {date}\nforum: {forum}\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");

    private protected void WriteFirst()
    {
        folder.Write("input/site.yml", "title: Архив\nbase: https://example.org/archive/\n");
        folder.Write("input/addressees.yml", "- id: schools\n  name: Школы\n  level: Организации\n");
        folder.Write("input/forums.yml", "- id: forum\n  name: Форум\n- id: slet\n  name: Слёт\n");
        Write("2020/insert", "2020-05-01", "Форум", Items[0], Items[1], Items[2]);
        Write("2020/delete", "2020-06-01", "Форум", Items[3], Items[4], Items[5]);
        Write("2021/rename", "2021-05-01", "Форум", Items[6], Items[7], Items[8], "мыть окна");
        Write("2021/split", "2021-06-01", "Форум", Items[9], Items[10], Items[11], "вести дневник наблюдений");
        Write("2022/redate", "2022-05-01", "Слёт", "сажать деревья у школ", "беречь тишину читальных залов");
        Write("2023/withdraw", "2023-05-01", "Слёт", "печатать стенгазету каждую неделю", "чеканить памятные медали");
        Write("2023/line", "2023-06-01", "Форум", Items[0], "повысить стипендии лучшим студентам");
        Write("2024/line", "2024-06-01", "Форум", Items[0], "строить тёплые спортивные залы");
    }

    private protected void Delete(string path) => File.Delete(folder.At($"input/resolutions/{path}.md"));

    private protected void ChangeAll()
    {
        Write("2020/insert", "2020-05-01", "Форум", "открыть новую библиотеку", Items[0], Items[1], "провести курсы для всех учителей начальных классов");
        Write("2020/delete", "2020-06-01", "Форум", Items[3], Items[5]);
        Delete("2021/rename");
        Write("2021/renamed-twice", "2021-05-01", "Форум", Items[8], Items[6], Items[7]);
        Delete("2021/split");
        Write("2021/first-half", "2021-06-01", "Форум", Items[9], Items[10]);
        Write("2021/second-half", "2021-06-01", "Форум", "учредить приз", Items[11], "вести дневник наблюдений");
        Delete("2022/redate");
        Write("2019/redate", "2019-05-01", "Слёт", "сажать деревья у школ", "беречь тишину читальных залов");
        Delete("2023/withdraw");
        Write("2018/backfill", "2018-06-01", "Форум", Items[0], "чинить мебель");
        folder.Write("input/forums.yml", "- id: forum\n  name: Форум\n- id: sleyot\n  name: Слёт\n");
        folder.Write("input/addressees.yml", "- id: all-schools\n  name: Школы\n  level: Организации\n");
    }

    /// <summary>What was renumbered and reworded in one publication moves in the next, alone and into another document.</summary>
    private protected void MoveWhatWasRenumbered()
    {
        Delete("2020/insert");
        Write("2020/moved-later", "2020-05-01", "Форум", "открыть новую библиотеку", Items[0], Items[1], "провести курсы для всех учителей начальных классов");
        Delete("2020/delete");
        Write("2024/line", "2024-06-01", "Форум", Items[0], "строить тёплые спортивные залы", Items[3], Items[5]);
    }

    private protected sealed record Built(string Root, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public string Json => Path.Combine(Root, "data", "archive.json");

        public IEnumerable<string> Pages => Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

        public IDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Root, path)));

        public IEnumerable<(string Id, string Text, string Permalink)> Recommendations() =>
        [
            .. from resolution in JsonDocument.Parse(File.ReadAllBytes(Json)).RootElement.GetProperty("resolutions").EnumerateArray()
               from section in resolution.GetProperty("sections").EnumerateArray()
               from item in section.GetProperty("recommendations").EnumerateArray()
               select (item.GetProperty("id").GetString()!, item.GetProperty("text").GetString()!, item.GetProperty("permalink").GetString()!),
        ];
    }

    /// <summary>Publishes an archive, all its changes, and then what moves of the changed.</summary>
    private protected async Task<(Built First, Built Second, Built Third)> PublishThriceAsync()
    {
        WriteFirst();
        var first = await PublishAsync(null);
        ChangeAll();
        var second = await PublishAsync(first);
        MoveWhatWasRenumbered();
        return (first, second, await PublishAsync(second));
    }

    private protected async Task<Built> PublishAsync(Built? ledger, bool mayShrink = false)
    {
        var log = new DiagnosticLog();
        var root = folder.At($"site{builds++}");
        await SiteBuild.RunAsync(folder.At("input"), new OutputFolder(root, mayShrink), Publication.AsSet with { Ledger = ledger?.Json }, new StandardTheme(), log, _ => { }, TestContext.Current.CancellationToken);
        return new Built(root, log.ToOrdered());
    }

    /// <summary>What a reader finds behind an old link: the words, or a sentence about them. Without scripts a page that refreshes itself loses the anchor.</summary>
    private protected static (string? Words, string? Said) Follow(Built site, string path, string anchor, bool hasScript = true)
    {
        var page = site.Parse(path);
        var refresh = page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content");
        var place = anchor.Length == 0 || (refresh is not null && !hasScript) ? null : page.GetElementById(anchor);
        if (place is null)
        {
            return refresh is null
                ? (null, hasScript ? null : page.QuerySelector("noscript > .unaimed")?.TextContent)
                : Follow(site, Resolve(path, refresh[(refresh.IndexOf("url=", StringComparison.Ordinal) + 4)..]), hasScript ? anchor : "", hasScript);
        }

        if (place.Closest(".fates") is not null)
            return FollowFate(site, path, place, refresh);
        var item = place.Closest("li");
        var said = place.ClassList.Contains("former") ? place : place == item ? item.QuerySelector(".earlier") : null;
        return (item?.QuerySelector(".wording")?.TextContent, said?.TextContent);
    }

    /// <summary>The same from the table of a page that went away. Where a number stood for what went different ways, the reader chooses.</summary>
    private static (string? Words, string? Said) FollowFate(Built site, string path, IElement place, string? refresh)
    {
        var row = place.Closest("p") ?? place.QuerySelector("p")!;
        if (place.HasAttribute("data-parted"))
            return (null, place.TextContent);
        if (row.QuerySelector("a")?.GetAttribute("href") is { } link)
            return Follow(site, Resolve(path, link), link.Split('#')[1]);
        return refresh is null ? (null, row.TextContent) : Follow(site, Resolve(path, refresh[(refresh.IndexOf("url=", StringComparison.Ordinal) + 4)..]), row.Id!);
    }

    private static string Resolve(string path, string href) => new Uri(new Uri("site:///" + path), href.Split('#')[0].Length == 0 ? path.Split('/')[^1] : href.Split('#')[0]).AbsolutePath.TrimStart('/');

    private protected static void AssertLeadsOn(Built first, Built site)
    {
        Assert.All(first.Pages, path => Assert.True(File.Exists(Path.Combine(site.Root, path)), path));
        Assert.All(first.Recommendations(), old =>
        {
            var target = old.Permalink.Split('#');
            foreach (var (anchor, hasScript) in from anchor in (string[])[target[1], target[1][..target[1].LastIndexOf('.')]] from hasScript in (bool[])[true, false] select (anchor, hasScript))
            {
                var (words, said) = Follow(site, target[0], anchor, hasScript);
                var isSame = words is not null && WordingStems.KeyOf(words) == WordingStems.KeyOf(old.Text);
                Assert.True(isSame || said is { Length: > 20 }, $"{target[0]}#{anchor}: «{old.Text}» → «{words}», {said}");
            }
        });
    }
}
