using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>Two names that look the same are the same, or it is said that they are not.</summary>
public sealed class SameNameLaws
{
    private const string Letters = "АВСЕНКМОРТХасеорху";
    private static readonly string[] Alphabets = ["ABCEHKMOPTXaceopxy", "ΑΒ\u0421ΕΗΚΜΟΡΤΧа\u0441\u0435ορху"];

    [Theory]
    [InlineData("СОИРО", "CОИРО")]
    [InlineData("САО", "CAO")]
    [InlineData("МОТОР", "MOTOP")]
    [InlineData("Школа ОКО", "Школа ΟΚΟ")]
    [InlineData("Шко́ла", "Школа")]
    [InlineData("Школа", "Шко\u202Eла\u202C")]
    [InlineData("Район", "Раи\u0306он")]
    public void A_forum_is_known_however_its_letters_were_typed(string name, string typed)
    {
        var (site, found) = Compilation.Compile(("forums.yml", $"- id: f\n  name: {name}\n"), ("resolutions/2024/a.md", $"---\ntitle: Т\ndate: 2024\nforum: {typed}\n---\nШколам:\n- учить.\n"));
        Assert.Equal("f", Assert.Single(site.Forums).Forum.Id.ToString());
        Assert.DoesNotContain(found, diagnostic => diagnostic.Rule == Rules.UnknownForum);
    }

    [Fact]
    public void Names_that_look_the_same_never_differ_in_silence() => Fuzz.Run(500, random =>
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => Letters[random.Next(Letters.Length)]));
        var typed = string.Concat(name.Select(c => random.Next(2) == 0 ? c : random.Pick(Alphabets)[Letters.IndexOf(c, StringComparison.Ordinal)]))
            .Insert(random.Next(name.Length), random.Pick(HostileCharacters.Invisible));
        var (_, found) = Compilation.Compile(("addressees.yml", $"- id: a\n  name: {name}\n  level: У\n- id: b\n  name: \"{typed}\"\n  level: У\n"));
        Assert.Contains(found, diagnostic => diagnostic.Rule == Rules.AmbiguousName);
    });

    [Fact]
    public void What_was_mended_in_the_header_is_told_at_its_line()
    {
        var (site, found) = Compilation.Compile(("resolutions/2024/a.md", "---\ntitle: Наста\u00ADвник\ndate: 2024\nforum: Форум\nplace: г. Cмоленск\nsource: https://example.org/cхема\n---\nШколам:\n- учить.\n"));
        var resolution = Assert.Single(site.Resolutions).Resolution;
        Assert.Equal(("Наставник", "г. Смоленск"), (resolution.Title, resolution.Place));
        Assert.Equal([(Rules.HiddenCharacters, 2), (Rules.MixedAlphabets, 5)], found.Where(diagnostic => diagnostic.At.Path.EndsWith("a.md", StringComparison.Ordinal) && diagnostic.Rule.Severity == Severity.Information).Select(diagnostic => (diagnostic.Rule, diagnostic.At.Line)));
    }
}
