using ResolutionArchive.Link.Moves;
using ResolutionArchive.Model;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>What once took quadratic time and more, or could.</summary>
[Collection(nameof(Alone))]
public sealed class TimeLaws
{
    public static TheoryData<string> Cases => [.. Inputs.Keys];

    private static readonly Dictionary<string, (int Size, Func<int, (string, string)[]> Make)> Inputs = new(StringComparer.Ordinal)
    {
        ["header of hyphens"] = (30_000, n => Header(string.Concat(Enumerable.Repeat("- ", n)))),
        ["header line of a hyphen and spaces"] = (10_000, n => Header("-" + new string(' ', n) + "я")),
        ["header line of asterisks"] = (150_000, n => Header(new string('*', n) + " и")),
        ["header of asterisks"] = (100_000, n => Header("place: " + new string('*', n))),
        ["header of entities"] = (20_000, n => Header("place: " + string.Concat(Enumerable.Repeat("&amp;", n)))),
        ["header of many lines"] = (1500, n => Header(string.Concat(Enumerable.Range(0, n).Select(i => $"ключ{i}: 2024\n")))),
        ["a long word"] = (125_000, n => Body(new string('щ', n))),
        ["a long word in an item"] = (125_000, n => Body("Школам:\n- учить " + new string('щ', n))),
        ["a long word of two alphabets"] = (25_000, n => Body(string.Concat(Enumerable.Repeat("Щx", n)))),
        ["letters with spaces"] = (25_000, n => Body(string.Concat(Enumerable.Repeat("Щ ", n)))),
        ["web addresses"] = (4000, n => Body(string.Concat(Enumerable.Repeat("https://example.org/a ", n)))),
        ["web addresses in one word"] = (6000, n => Body(string.Concat(Enumerable.Repeat("(http://a", n)))),
        ["domains in one word"] = (6000, n => Body(string.Concat(Enumerable.Repeat("www.a~", n)))),
        ["line breaks of Word"] = (30_000, n => Body(new string('\v', n))),
        ["requests after a colon"] = (1000, n => Body("1. Школам: " + string.Concat(Enumerable.Repeat("учить детей; ", n)))),
        ["footnotes"] = (500, n => Body(string.Concat(Enumerable.Range(0, n).Select(i => $"слово[^{i}] и ")) + "\n\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"[^{i}]: примечание\n")))),
        ["headers pasted again"] = (3000, n => Body(string.Concat(Enumerable.Repeat("---\ntitle: Т\nforum: Ф\n---\n", n)))),
        ["pictures that are missing"] = (1500, n => Body(string.Concat(Enumerable.Repeat("![а](b.png) ", n)))),
        ["conflict marks"] = (10_000, n => Body(string.Concat(Enumerable.Repeat("<<<<<<< a\n=======\n>>>>>>> b\n", n)))),
        ["a chain of broader addressees"] = (750, n => Addressees(n, i => i + 1)),
        ["a chain of broader addressees from its end"] = (750, n => Addressees(n, i => Math.Max(0, i - 1))),
        ["a circle of broader addressees"] = (750, n => Addressees(n, i => (i + 1) % n)),
        ["addressees broader than anybody"] = (750, n => Addressees(n, i => i + 1_000_000)),
        ["a circle of broader addressees by aliases"] = (750, n => [("addressees.yml", string.Concat(Enumerable.Range(0, n).Select(i => $"- id: &n{i} a{i}\n  name: Школа {i}\n  level: У\n  broader: *n{(i + 1) % n}\n")))]),
        ["verdicts on pairs"] = (500, n => Verdicts(n, Enumerable.Range(1, n - 1).Select(i => $"2024/a/1.{i}, 2024/a/1.{i + 1}"))),
        ["verdicts on nothing"] = (1000, n => Verdicts(1, Enumerable.Range(1, n).Select(i => $"2024/a/9.{i}, 2024/b/9.{i}"))),
        ["a verdict on everything"] = (500, n => Verdicts(n, [string.Join(", ", Enumerable.Range(1, n).Select(i => $"2024/a/1.{i}"))])),
        ["synonyms"] = (1000, n => Own("synonyms.yml", n, i => $"- [слово{i}а, слово{i}б]\n")),
        ["a chain of synonyms"] = (1000, n => Own("synonyms.yml", n, i => $"- [слово{i}, слово{i + 1}]\n")),
        ["unknown addressees"] = (250, n => Body(string.Concat(Enumerable.Range(0, n).Select(i => $"Школам номер {i}:\n- учить.\n\n")))),
        ["unknown addressees whose names begin alike"] = (300, n => Body(string.Concat(Enumerable.Range(0, n).Select(i => $"{LongName} номер {i}:\n- учить.\n\n")))),
    };

    private const string LongName = "Региональным ресурсным центрам дополнительного образования детей и молодёжи по вопросам воспитания";

    /// <summary>Four times as much takes four times as long; quadratic work would take sixteen times.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Time_is_linear(string name)
    {
        var (size, make) = Inputs[name];
        var (small, large) = (make(size), make(4 * size));
        LinearTime.Holds(() => Compilation.Compile(small), () => Compilation.Compile(large), ProcessorTime.OfProcess);
    }

    /// <summary>Every file has another name, and most of what they say they all say.</summary>
    [Fact]
    public void What_became_of_an_archive_whose_files_were_all_renamed_is_found_in_linear_time()
    {
        static Action Trace(int documents)
        {
            var (before, after) = (Renamed(documents, "a"), Renamed(documents, "b"));
            return () => Assert.Equal($"2024/b{documents - 1}", Succession.Of(before, after, new Dictionary<ResolutionId, ResolutionId>()).SuccessorOf(before.Resolutions[^1].Id).ToString());
        }

        LinearTime.Holds(Trace(300), Trace(1200), ProcessorTime.OfProcess);
    }

    private static Published Renamed(int documents, string name) => Published.Nothing with
    {
        Resolutions = [.. Enumerable.Range(0, documents).Select(i =>
        {
            var id = ResolutionId.TryParse($"2024/{name}{i}")!.Value;
            var texts = Enumerable.Range(0, 10).Select(n => $"учить детей предмету {n}").Concat(Enumerable.Range(0, 5).Select(n => $"открыть кружок {n} посёлка {i}"));
            return new PublishedResolution(id, $"{id}.md", $"Т {name}{i}", "2024", id.Slug, null, [.. texts.Select((text, n) => new PublishedRecommendation(new RecommendationId(id, 1, n + 1), Fingerprint.Of((ulong)((i * 15) + n)), text, []))], null);
        })],
    };

    private static double Render(int resolutions)
    {
        var (site, _) = Compilation.Compile([.. Enumerable.Range(0, resolutions).Select(i => ($"resolutions/2024/r{i}.md", $"---\ntitle: Т {i}\nforum: Форум\ndate: 2024\n---\nШколам:\n- учить детей читать книги;\n- проводить слёт вожатых.\n"))]);
        return Compilation.RenderAsync(site).GetAwaiter().GetResult().Values.Where(file => file.Address.Path.StartsWith("search/", StringComparison.Ordinal)).Sum(file => file.Content.Length);
    }

    /// <summary>A line of recurrences is written once, not once for each of its members.</summary>
    [Fact]
    public void The_index_of_what_every_resolution_copies_grows_as_its_texts() => Assert.InRange(Render(800) / Render(200), 0, 5);

    /// <summary>Whoever is asked again finds on each page whom else it was asked of, but not all of a thousand.</summary>
    [Fact]
    public void Pages_of_those_who_are_asked_the_same_grow_as_their_number()
    {
        static double Pages(int addressees) => Compilation.RenderAsync(Compilation.Compile(Body(string.Concat(Enumerable.Range(0, addressees).Select(i => $"{LongName} номер {i}:\n- учить детей.\n\n")))).Site)
            .GetAwaiter().GetResult().Values.Where(file => file.Address.Path.StartsWith("addressees/", StringComparison.Ordinal)).Sum(file => file.Content.Length);
        Assert.InRange(Pages(400) / Pages(100), 0, 5);
    }

    private static (string, string)[] Header(string lines) => [("resolutions/2024/a.md", $"---\n{lines}\ntitle: Т\nforum: Форум\n---\nШколам:\n- учить.\n")];

    private static (string, string)[] Body(string body) => [("resolutions/2024/a.md", $"---\ntitle: Т\nforum: Форум\ndate: 2024\n---\n{body}\nШколам:\n- учить.\n")];

    private static (string, string)[] Own(string file, int entries, Func<int, string> entry) => [.. Body(""), (file, string.Concat(Enumerable.Range(0, entries).Select(entry)))];

    private static (string, string)[] Verdicts(int items, IEnumerable<string> entries) =>
        [.. Body("Школам:\n" + string.Concat(Enumerable.Range(0, items).Select(i => $"- учить предмету {i};\n"))), ("recurrence.yml", string.Concat(entries.Select(ids => $"- same: [{ids}]\n")))];

    private static (string, string)[] Addressees(int count, Func<int, int> broader) =>
        [("addressees.yml", string.Concat(Enumerable.Range(0, count).Select(i => $"- id: a{i}\n  name: Школа {i}\n  level: У\n  broader: a{broader(i)}\n")))];
}
