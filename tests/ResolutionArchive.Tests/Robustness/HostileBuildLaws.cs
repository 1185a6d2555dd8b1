using System.Text;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Index;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Render;
using ResolutionArchive.Render.Pages;
using ResolutionArchive.Resolve;
using ResolutionArchive.Tests.Parse;
using ResolutionArchive.Theme;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>Whatever the files hold, the site is built, and nothing of ours fails at them.</summary>
public sealed class HostileBuildLaws
{
    private const string Good = "---\ntitle: Хорошая\ndate: 2024\nforum: Форум\n---\nШколам:\n- учить.\n";

    [Fact]
    public async Task A_character_that_is_none_costs_nothing()
    {
        foreach (var scrap in HostileCharacters.Scraps)
            await BuildAsync(scrap, scrap, scrap, scrap);
    }

    [Fact]
    public void Scraps_of_all_kinds_in_every_place_stop_no_build() => Fuzz.Run(400, random =>
    {
        var scraps = HostileCharacters.Scraps;
        BuildAsync(random.Text(scraps, 8), random.Text(scraps, 8), random.Text(scraps, 40), random.Text(scraps, 5)).GetAwaiter().GetResult();
    });

    /// <summary>A generated regular expression once read beyond the end of a sentence without a full stop (a lazy loop over a group); no other text shows such faults but Russian one.</summary>
    [Fact]
    public void Pieces_of_real_documents_in_any_order_are_read()
    {
        var documents = Directory.GetFiles(Repository.At("tests", "ResolutionArchive.Tests", "Gold"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        Fuzz.Run(1500, random =>
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(2, 8)).Select(_ => Piece(random.Pick(documents), random)));
            try
            {
                Compilation.Body(body);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{body}\n{failure}");
            }
        });
    }

    private static string Piece(string text, Random random)
    {
        var from = random.Next(text.Length);
        return text.Substring(from, Math.Min(text.Length - from, random.Next(1, 250)));
    }

    [Theory]
    [InlineData("Мы обращаемся к депутатам краевого Законодательного соду платные занятия по обучению чтению в часы")]
    public void A_sentence_without_an_end_is_read(string sentence) => Assert.Contains("депутатам", WordsInOrder.Of(Compilation.Body("Обсудили.\n\n" + sentence)), StringComparison.Ordinal);

    [Fact]
    public void No_override_of_direction_reaches_a_page() => Fuzz.Run(60, random =>
    {
        string Dress(string text) => string.Concat(text.Select(c => random.Next(4) == 0 ? c + random.Pick(HostileCharacters.Invisible) : c.ToString()));
        var (site, _) = Compilation.Compile(
            ("site.yml", $"title: {Dress("Архив")}\ndescription: {Dress("Описание")}\nbase: https://example.org/\n"),
            ("forums.yml", $"- id: forum\n  name: {Dress("Форум")}\n  former: [{Dress("Съезд")}]\n"),
            ("addressees.yml", $"- id: schools\n  name: {Dress("Школы")}\n  level: {Dress("Уровень")}\n"),
            ("resolutions/2024/a.md", $"---\ntitle: {Dress("Название")}\ndate: 2024\nforum: {Dress("Форум")}\nplace: {Dress("г. Смоленск")}\nkind: {Dress("Решение")}\n---\n{Dress("Школам:")}\n- {Dress("учить детей")}.\n"));
        Assert.Equal("forum", Assert.Single(site.Forums).Forum.Id.ToString());
        Assert.Equal("schools", Assert.Single(site.Addressees).Addressee.Id.ToString());
        foreach (var file in Compilation.RenderAsync(site).GetAwaiter().GetResult().Values.Where(file => !file.Address.Path.StartsWith("assets/", StringComparison.Ordinal)))
            Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]", Encoding.UTF8.GetString(file.Content.Span));
    });

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [*a, ")]
    public void Values_nested_without_end_cost_one_file(string nest)
    {
        var deep = string.Concat(Enumerable.Repeat(nest, 40_000));
        var (site, _) = Compilation.Compile(
            ("addressees.yml", $"- id: a\n  name: Школы\n  level: У\n- {deep}\n- id: b\n  name: {deep}\n"),
            ("resolutions/2024/good.md", Good),
            ("resolutions/2024/deep.md", $"---\ntitle: Т\nforum: Форум\nplace: {deep}\n{deep}\n---\nШколам:\n- учить.\n"));
        Assert.Contains(site.Resolutions, linked => linked.Resolution.Title == "Хорошая");
        Assert.Equal("a", Assert.Single(site.Addressees).Addressee.Id.ToString());
    }

    [Theory]
    [InlineData("place: &a [*a]")]
    [InlineData("place: &a {*a : *a}")]
    [InlineData("? &a [*a]\n: я\n? *a\n: я")]
    public void A_value_that_holds_itself_stops_no_build(string header) =>
        Assert.Contains(Compilation.Compile(("resolutions/2024/good.md", Good), ("resolutions/2024/a.md", $"---\ntitle: Т\nforum: Форум\n{header}\n---\nШколам:\n- учить.\n")).Site.Resolutions, linked => linked.Resolution.Title == "Хорошая");

    private static async Task BuildAsync(string title, string value, string body, string name)
    {
        var (site, found) = Compilation.Compile(
            ("site.yml", $"title: А{name}\nbase: {(name.Contains('\n', StringComparison.Ordinal) ? "http://a/" : "http://" + name)}\n"),
            ("addressees.yml", $"- id: a\n  name: {name}\n  level: Уровень\n- id: b\n  name: Школы\n  level: \"{name.Replace("\"", "", StringComparison.Ordinal)}\"\n"),
            ("synonyms.yml", $"- [опыт, \"{name.Replace("\"", "", StringComparison.Ordinal)}\"]\n"),
            ("resolutions/2024/good.md", Good),
            ("resolutions/2024/hostile.md", $"---\ntitle: Т{title}\ndate: 2024\nforum: Форум {value}\nplace: \"{value}\"\nsource: http://{value}\n---\n{body}\nШколам {title}:\n- учить{value}.\n"));
        Assert.Contains(site.Resolutions, linked => linked.Resolution.Title == "Хорошая");
        Assert.DoesNotContain(found, diagnostic => diagnostic.Rule == Rules.OurFault);
        await Compilation.RenderAsync(site);
    }

    [Fact]
    public void A_fault_of_ours_costs_one_file_and_says_that_it_is_ours()
    {
        var log = new DiagnosticLog();
        Assert.Null(FaultGuard.Run<Draft?>("resolutions/2024/a.md", log, null, () => throw new InvalidOperationException()));
        var found = Assert.Single(log.ToOrdered());
        Assert.Equal((Rules.OurFault, "resolutions/2024/a.md"), (found.Rule, found.At.Path));
        Assert.Contains("ошибка программы, а не ваша", found.Message, StringComparison.Ordinal);
    }

    /// <summary>A file without a text is what no reader makes, so that whoever parses it fails.</summary>
    [Theory]
    [InlineData("resolutions/2024/worse.md")]
    [InlineData("recurrence.yml")]
    public void A_file_at_which_parsing_fails_costs_itself(string path)
    {
        var (site, found) = Compilation.Compile(("resolutions/2024/good.md", Good), (path, null!));
        Assert.Equal("Хорошая", Assert.Single(site.Resolutions).Resolution.Title);
        Assert.Equal(path, Assert.Single(found, diagnostic => diagnostic.Rule == Rules.OurFault).At.Path);
    }

    /// <summary>An entry that is nothing is what no parser makes, so that whoever resolves it fails.</summary>
    [Fact]
    public void A_file_at_which_resolving_fails_costs_itself()
    {
        var log = new DiagnosticLog();
        var drafts = Parser.Parse(new InputFiles([new SourceFile("resolutions/2024/good.md", Good)], []), log) with { Addressees = [null!], Forums = [null!], Verdicts = [null!], Concepts = [null!] };
        Assert.Equal("Хорошая", Assert.Single(Resolver.Resolve(drafts, Publication.AsSet with { ThisYear = 2026 }, log).Resolutions).Title);
        Assert.Equal(["addressees.yml", "forums.yml", "recurrence.yml", "thesaurus.yml"], log.ToOrdered().Where(found => found.Rule == Rules.OurFault).Select(found => found.At.Path));
    }

    [Fact]
    public async Task A_fault_that_nobody_foresaw_ends_in_a_code() =>
        Assert.Equal(ResolutionArchive.Cli.Program.ErrorsReported, await ResolutionArchive.Cli.Program.GuardAsync(() => throw new InvalidOperationException()));

    [Fact]
    public async Task A_fault_of_ours_at_a_page_costs_that_page()
    {
        var (site, _) = Compilation.Compile(("resolutions/2024/good.md", Good), ("resolutions/2024/worse.md", Good.Replace("Хорошая", "Худшая", StringComparison.Ordinal)));
        var log = new DiagnosticLog();
        var files = await Renderer.RenderAsync(site, Indexer.Index(site), new ClumsyTheme(), log, TestContext.Current.CancellationToken);
        Assert.Contains(files, file => file.Address.Path == "resolutions/2024/good.html");
        Assert.DoesNotContain(files, file => file.Address.Path == "resolutions/2024/worse.html");
        Assert.Contains("страницы resolutions/2024/worse.html", Assert.Single(log.ToOrdered()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_ours_in_a_whole_room_costs_what_it_makes()
    {
        var log = new DiagnosticLog();
        Assert.Equal(7, FaultGuard.RunWhole("повторов", log, () => 7, () => throw new InvalidOperationException()));
        Assert.Contains("собран без повторов", Assert.Single(log.ToOrdered()).Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => FaultGuard.RunWhole("повторов", log, () => 7, () => throw new OperationCanceledException()));
    }

    /// <summary>The standard theme, which fails at one page.</summary>
    private sealed class ClumsyTheme : ITheme
    {
        private readonly StandardTheme standard = new();

        public System.Collections.Immutable.ImmutableArray<OutputFile> Assets => standard.Assets;

        public Task<ReadOnlyMemory<byte>> RenderAsync(Page page) =>
            page is ResolutionPage { Title: "Худшая" } ? throw new InvalidOperationException() : standard.RenderAsync(page);
    }

    [Fact]
    public void An_address_that_cannot_be_written_is_none() => Fuzz.Run(20_000, random =>
    {
        string[] pieces = [.. HostileCharacters.Invisible, "%E2%80%8E", "%00", "%", "a", "я.рф", ".", "-", "xn--", "[", "]", ":", "80", "/", "\\", "?", "#", "@", "\t", "\u3002", "1.1", "0x7f", "ß"];
        if (WebAddress.TryParseLink(random.Pick((string[])["http://", "https://", "http:", "mailto:", "HTTPS://a@"]) + random.Text(pieces, 6)) is not { } address)
            return;
        Assert.Equal(address.Scheme, new Uri(address.AbsoluteUri).Scheme);
        Assert.DoesNotContain(address.AbsoluteUri, c => HostileCharacters.Invisible.Contains(c.ToString(), StringComparer.Ordinal));
        if (address.Scheme != Uri.UriSchemeMailto)
            Assert.True(new Uri(new Uri(address.AbsoluteUri), "resolutions/2024/a.html").IsAbsoluteUri);
    });

    [Fact]
    public void The_words_of_the_index_are_found_in_any_text() => Fuzz.Run(2000, random =>
    {
        var text = random.Text(HostileCharacters.Scraps, 20);
        foreach (var word in SearchWords.Find(text))
            SearchWords.Parts(text.AsSpan(word.Index, word.Length));
    });

    [Fact]
    public void The_words_of_the_index_are_those_of_the_expression_however_they_are_found() => Fuzz.Run(2000, random =>
    {
        var text = random.Text(random.Next(2) == 0 ? HostileCharacters.Scraps : ["слово", "Ёж", "и", "а", "п.м.п.к.", ".", ",", ";", " ", " ", "-", "–", "—", "«", "»", "(", "\n", "!", "/", "1", "x", "й", "\u00AD"], 20);
        var found = new List<(int, int)>();
        foreach (var word in SearchWords.Find(text))
            found.Add((word.Index, word.Length));
        Assert.Equal(SearchWords.Word().Matches(text).Select(match => (match.Index, match.Length)), found);
    });
}
