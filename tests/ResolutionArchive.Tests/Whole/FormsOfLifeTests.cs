using System.Globalization;
using ResolutionArchive.Model;
using ResolutionArchive.Read;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Tests.Whole;

/// <summary>Documents that look like what people really publish (<c>Gold/forms</c>), against what a reader finds in them.</summary>
public sealed class FormsOfLifeTests
{
    private static readonly string Folder = Repository.At("tests", "ResolutionArchive.Tests", "Gold", "forms");

    [Theory]
    [InlineData("a", 0.97, 0.95, 0.02)]
    [InlineData("b", 0.97, 0.95, 0.03)]
    [InlineData("c", 0.97, 0.95, 0.03)]
    [InlineData("d", 0.97, 0.95, 0.03)]
    [InlineData("e", 0.97, 0.95, 0.03)]
    [InlineData("f", 0.97, 0.95, 0.03)]
    [InlineData("g", 0.97, 0.95, 0.03)]
    [InlineData("h", 0.97, 0.95, 0.03)]
    [InlineData("i", 0.97, 0.95, 0.03)]
    [InlineData("j", 0.96, 0.95, 0.03)]
    [InlineData("k", 0.97, 0.95, 0.03)]
    [InlineData("l", 0.97, 0.95, 0.03)]
    [InlineData("m", 0.94, 0.94, 0.05)]
    [InlineData("n", 0.94, 0.90, 0.06)]
    [InlineData("o", 0.96, 0.95, 0.03)]
    [InlineData("p", 0.93, 0.90, 0.05)]
    [InlineData("q", 0.97, 0.95, 0.03)]
    [InlineData("r", 0.92, 0.91, 0.05)]
    [InlineData("s", 0.94, 0.93, 0.04)]
    [InlineData("t", 0.97, 0.96, 0.03)]
    [InlineData("u", 0.87, 0.85, 0.10)]
    [InlineData("v", 0.90, 0.90, 0.10)]
    [InlineData("w", 0.90, 0.90, 0.10)]
    public void Recommendations_and_their_addressees_are_read(string set, double found, double addressed, double wrong)
    {
        var score = ScoreOf(set, retype: null);
        Assert.True(score.Found >= found * score.Wanted && score.Addressed >= addressed * score.Wanted && score.Wrong <= wrong * (score.Found + score.Wrong), score.ToString());
    }

    public static TheoryData<string> Ways => [.. Retyping.Ways.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void They_are_read_whoever_typed_them(string way)
    {
        var (score, asTyped) = (ScoreOfAll(Retyping.Ways[way]), AsTyped.Value);
        Assert.True(score.Found >= 0.985 * asTyped.Found && score.Addressed >= 0.975 * asTyped.Addressed && score.Wrong <= asTyped.Wrong + (0.015 * score.Found), $"{score}; as typed: {asTyped}");
    }

    private static readonly Lazy<Score> AsTyped = new(() => ScoreOfAll(retype: null));

    private static Score ScoreOfAll(Func<string, string>? retype)
    {
        var scores = "abcdefghijklmnopqrstuv".AsParallel().Select(set => ScoreOf($"{set}", retype)).ToList();
        return new Score(scores.Sum(one => one.Wanted), scores.Sum(one => one.Found), scores.Sum(one => one.Addressed), scores.Sum(one => one.Wrong));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    [InlineData("h")]
    [InlineData("i")]
    [InlineData("j")]
    [InlineData("k")]
    [InlineData("l")]
    [InlineData("m")]
    [InlineData("o")]
    [InlineData("p")]
    [InlineData("q")]
    [InlineData("r")]
    [InlineData("s")]
    [InlineData("t")]
    [InlineData("u")]
    [InlineData("v")]
    public void Printed_numbers_are_kept(string set)
    {
        var read = Compile(set);
        var pairs = ReadGold(set).SelectMany(document => document.Wanted.Select(wanted => (wanted.Printed, Read: read[document.File].FirstOrDefault(one => one.Words == wanted.Words))))
            .Where(pair => pair.Read is not null && pair.Printed.Length > 0).ToList();
        Assert.NotEmpty(pairs);
        Assert.InRange(pairs.Count(pair => pair.Printed == pair.Read!.Printed), 0.95 * pairs.Count, pairs.Count);
    }

    [Fact]
    public void What_the_findings_say_to_paste_leads_to_no_new_finding()
    {
        var files = Directory.GetFiles(Path.Combine(Folder, "a"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => ($"resolutions/2020/{Path.GetFileName(path)}", TextDecoding.Decode(File.ReadAllBytes(path)).Text)).ToArray();
        const string known = "- id: ministry\n  name: Министерство просвещения России\n  level: Федеральный уровень\n- id: schools\n  name: Школы\n  level: Школы и учителя\n";
        var told = Compilation.Compile([("addressees.yml", known), .. files]).Diagnostics.Where(found => found.Rule.Code == "RA301").ToList();
        Assert.NotEmpty(told);
        var pasted = known + string.Concat(told.Select(found => found.Hint[found.Hint.IndexOf("- id:", StringComparison.Ordinal)..] + "\n"));
        Assert.DoesNotContain(Compilation.Compile([("addressees.yml", pasted), .. files]).Diagnostics, found => found.Rule.Code == "RA301" || found.At.Path == "addressees.yml");
    }

    private sealed record Score(int Wanted, int Found, int Addressed, int Wrong)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Found} of {Wanted} found, {Addressed} with the right addressees, {Wrong} wrong");
    }

    private static Score ScoreOf(string set, Func<string, string>? retype)
    {
        var gold = ReadGold(set);
        var read = Compile(set, retype);
        var (hits, right, all) = (0, 0, 0);
        foreach (var (file, wanted) in gold)
        {
            var rest = read[file].ToList();
            all += rest.Count;
            foreach (var expected in wanted)
            {
                var hit = rest.FindIndex(one => one.Words == expected.Words);
                if (hit < 0)
                    continue;
                hits++;
                right += rest[hit].Addressees == expected.Addressees ? 1 : 0;
                rest.RemoveAt(hit);
            }
        }

        return new Score(gold.Sum(document => document.Wanted.Count), hits, right, all - hits);
    }

    private sealed record Found(string Words, string Addressees, string Printed);

    private static Dictionary<string, List<Found>> Compile(string set, Func<string, string>? retype = null)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, set), "*.md").Order(StringComparer.Ordinal)
            .Select(path => ($"resolutions/2020/{Path.GetFileName(path)}", Retype(TextDecoding.Decode(File.ReadAllBytes(path)).Text)));
        var site = Compilation.Compile([("addressees.yml", File.ReadAllText(Path.Combine(Folder, set, "addressees.yml"))), .. files]).Site;
        return site.Resolutions.ToDictionary(
            linked => Path.GetFileName(linked.Resolution.File),
            linked => linked.Resolution.Sections.SelectMany(section => section.Recommendations.Select(item => Show(section, item))).ToList(),
            StringComparer.Ordinal);

        // The front matter stays as it is.
        string Retype(string text)
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            return retype is null || body < 5 ? text : text[..body] + retype(text[body..]);
        }
    }

    private static Found Show(Section section, Recommendation item) =>
        new(Letters(item.Text.Plain), string.Join('+', section.Addressees.Select(addressee => addressee.Id.ToString()).Order(StringComparer.Ordinal)), item.Printed ?? "");

    private static List<(string File, List<Found> Wanted)> ReadGold(string set) =>
        [.. File.ReadLines(Path.Combine(Folder, set, "gold.tsv")).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length == 5 && cells[1] == "R")
            .GroupBy(cells => cells[0].EndsWith(".md", StringComparison.Ordinal) ? cells[0] : cells[0] + ".md", StringComparer.Ordinal)
            .Select(group => (group.Key, group.Select(cells => new Found(Letters(cells[4]), string.Join('+', cells[2].Split('+').Order(StringComparer.Ordinal)), cells[3])).ToList()))];

    /// <summary>The words alone: writers of the gold leave out the mark at the end.</summary>
    private static string Letters(string text) => string.Join(' ', Words.Of(text).Select(word => word.Normal));
}
