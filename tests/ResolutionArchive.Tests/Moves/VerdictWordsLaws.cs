using System.Collections.Immutable;
using CsCheck;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Parse;
using ResolutionArchive.Read;
using ResolutionArchive.Resolve;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Moves;

/// <summary>An editor's verdict is on words: wherever they go it goes with them, and it never touches others.</summary>
public sealed class VerdictWordsLaws
{
    /// <summary>Many begin alike, and some go on where others end.</summary>
    private static readonly string[] Requests =
    [
        "обеспечить разработку программ наставничества", "обеспечить разработку программ наставничества в сельских школах", "обеспечить разработку программ воспитания",
        "провести курсы повышения квалификации для учителей начальных классов и воспитателей дошкольных групп по математике",
        "провести курсы повышения квалификации для учителей начальных классов и воспитателей дошкольных групп по чтению",
        "создать банк лучших практик", "поддержать школьные музеи", "ПОДДЕРЖАТЬ ШКОЛЬНЫЕ МУЗЕИ", "ГАУ ДПО СОИРО И ДПП И ФГОС И ФГИС И ЕГЭ И ОГЭ И ВПР И ГИА И ВСОКО и сайты",
    ];

    private static readonly Gen<string[]> Documents = Gen.Int[0, Requests.Length - 1].Select(i => Requests[i]).Array[1, 6];

    private static (Archive Archive, ImmutableArray<DraftVerdict> Drafts, DiagnosticLog Log) Resolve(string[] a, string[] b, string verdicts)
    {
        var log = new DiagnosticLog();
        SourceFile[] files =
        [
            new("addressees.yml", "[]"), new("forums.yml", "- id: forum\n  name: Форум\n"), new("recurrence.yml", verdicts), File("2015/a", a), File("2021/b", b), new("site.yml", "title: А\nbase: https://example.org/\n"),
        ];
        var drafts = Parser.Parse(new InputFiles([.. files], []), log);
        return (Resolver.Resolve(drafts, Publication.AsSet, log), drafts.Verdicts, log);
    }

    private static SourceFile File(string name, string[] items) =>
        new($"resolutions/{name}.md", $"---\ntitle: {name}\nforum: Форум\ndate: {name[..4]}\n---\nШколам:\n\n{string.Concat(items.Select(item => $"- {item};\n"))}");

    private static string Mended(string[] a, string[] b, string verdicts)
    {
        var (archive, drafts, _) = Resolve(a, b, verdicts);
        var members = new NamedRecommendations(archive.Resolutions, new DiagnosticLog());
        return ReferenceEdit.Apply(verdicts, [.. drafts.SelectMany(members.EditsOf)]).Text;
    }

    private static HashSet<string> KeysOf(Archive archive, Verdict verdict) =>
        [.. archive.Resolutions.SelectMany(resolution => resolution.Sections).SelectMany(section => section.Recommendations).Where(item => item.Id == verdict.A || item.Id == verdict.B).Select(item => WordingStems.KeyOf(item.PlainText))];

    /// <summary>Whatever is inserted, deleted and moved: the documents are any others.</summary>
    [Fact]
    public void A_verdict_never_touches_other_words_and_follows_those_that_are_there() =>
        Gen.Select(Documents, Documents, Documents, Documents, Gen.Bool).Sample((a, b, laterA, laterB, isSame) =>
        {
            var verdicts = Mended(a, b, $"- {(isSame ? "same" : "different")}: [2015/a/1.{a.Length}, 2021/b/1.1]\n");
            HashSet<string> meant = [WordingStems.KeyOf(a[^1]), WordingStems.KeyOf(b[0])];
            var (archive, _, log) = Resolve(laterA, laterB, verdicts);
            Assert.All(archive.Verdicts, verdict => Assert.Equal((meant.Count, true), (KeysOf(archive, verdict).Count, KeysOf(archive, verdict).SetEquals(meant))));
            var isThere = Has(laterA, a[^1]) && Has(laterB, b[0]);
            Assert.True(!isThere || archive.Verdicts.Length == 1, verdicts);
            Assert.Equal(archive.Verdicts.IsEmpty, log.ToOrdered().Any(found => found.Rule == Rules.LostWords));
        }, iter: 300);

    private static bool Has(string[] items, string text) => items.Any(item => WordingStems.KeyOf(item) == WordingStems.KeyOf(text));

    [Fact]
    public void Mending_changes_nothing_but_references_and_nothing_twice()
    {
        const string file = "\uFEFF# слово редактора\r\n\r\n- same: [2015/a/1.1, \"2021/b/1.1\"]   # почему\r\n  note: 'Слова: разные'\r\n- different:\n    - '2015/a/1.2'   # здесь\n    -   2021/b/1.1\n\n\n";
        var mended = Mended(["создать банк «лучших» практик", "читать \"вслух\""], ["создать банк практик"], file);
        const string b = "2021/b/1.1 — создать банк практик";
        Assert.Matches("^\uFEFF# слово редактора\r\n\r\n- same: \\[\"2015/a/1\\.1 — создать банк «лучших» практик \\([a-z0-9]+\\)\", \"" + b + " \\([a-z0-9]+\\)\"\\]   # почему\r\n  note: 'Слова: разные'\r\n- different:\n    - \"2015/a/1\\.2 — [^\r\n]*\"   # здесь\n    -   \"" + b + " \\([a-z0-9]+\\)\"\n\n\n$", mended);
        Assert.Equal(mended, Mended(["создать банк «лучших» практик", "читать \"вслух\""], ["создать банк практик"], mended));
        Assert.DoesNotContain(Resolve(["создать банк «лучших» практик", "читать \"вслух\""], ["создать банк практик"], mended.TrimStart('\uFEFF')).Log.ToOrdered(), found => found.At.Path == "recurrence.yml");
    }

    [Fact]
    public void Of_two_documents_that_say_the_same_the_one_that_another_member_names_is_not_looked_at()
    {
        const string words = "создать банк лучших практик";
        var (archive, _, log) = Resolve([words, "создать совет"], [words], $"- same: [\"2014/gone/1.1 — {words}\", \"2021/b/1.1 — {words}\"]\n");
        Assert.Equal(("2015/a/1.1", "2021/b/1.1"), Assert.Single(archive.Verdicts) is var verdict ? (verdict.A.ToString(), verdict.B.ToString()) : default);
        Assert.Equal([Rules.FollowedWords], log.ToOrdered().Where(found => found.At.Path == "recurrence.yml").Select(found => found.Rule));
        Assert.Contains("Резолюции 2014/gone в архиве больше нет", Resolve(["учить"], [words], $"- same: [\"2014/gone/1.1 — {words}\", \"2021/b/1.1 — {words}\"]\n").Log.ToOrdered().Single(found => found.Rule == Rules.LostWords).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_names_recommendations_by_number_alone_is_told_their_words_once()
    {
        var (_, _, log) = Resolve(["создать совет", "учить"], ["поддержать музеи"], "- same: [2015/a/1.1, 2021/b/1.1]\n- different: [2015/a/1.2, 2021/b/1.1]\n");
        var said = Assert.Single(log.ToOrdered(), found => found.Rule == Rules.NumbersAlone);
        Assert.Equal(1, said.At.Line);
        Assert.Matches("^Впишите слова:\n- same: \\[\"2015/a/1\\.1 — создать совет \\([a-z0-9]+\\)\", \"2021/b/1\\.1 — [^\n]*\\]\n- different: \\[\"2015/a/1\\.2 — [^\n]*\\]$", said.Hint);
        Assert.DoesNotContain(Resolve(["создать совет", "учить"], ["поддержать музеи"], string.Join('\n', said.Hint.Split('\n')[1..])).Log.ToOrdered(), found => found.At.Path == "recurrence.yml");
    }

    [Theory]
    [InlineData("создать банк лучших практик…", "2015/a/1.2", null)]
    [InlineData("создать банк", "2015/a/1.2", null)]
    [InlineData("создать", null, "2015/a/1.1 — создать совет")]
    [InlineData("создать клуб лучших практик", null, "2015/a/1.2 — создать банк лучших практик")]
    [InlineData("сажать деревья", null, "Впишите")]
    [InlineData("обеспечить разработку программ", "2021/b/1.2", null)]
    public void Words_typed_by_hand_are_followed_where_they_are_in_one_place(string words, string? found, string? hint)
    {
        var (archive, _, log) = Resolve(["создать совет", "создать банк лучших практик"], ["поддержать музеи", "обеспечить разработку программ"], $"- same: [\"2015/a/1.1 — {words}\", 2021/b/1.1]\n");
        Assert.Equal(found, archive.Verdicts.Select(verdict => verdict.A.ToString()).FirstOrDefault());
        var said = Assert.Single(log.ToOrdered(), found => found.At.Path == "recurrence.yml" && found.Rule != Rules.NumbersAlone);
        Assert.Equal(hint is null ? Rules.FollowedWords : Rules.LostWords, said.Rule);
        Assert.Contains(hint ?? $"- same: [\"{found} — ", said.Hint, StringComparison.Ordinal);
    }
}
