using ResolutionArchive.Diagnostics;
using ResolutionArchive.Tests.Robustness;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Write;

/// <summary>What a build came to is stored and read again as it was, or not at all.</summary>
public sealed class OutcomeTests
{
    private static readonly Stamp Stamp = new("stamp");

    [Fact]
    public void Whatever_was_found_comes_back_as_it_was() => Fuzz.Run(300, random =>
    {
        var log = new DiagnosticLog();
        string Odd() => random.Text([.. HostileCharacters.Scraps, "\t", "\n", "\r", "\\", @"\u0041", "\ud83d\ude00", "\ud83d", "\ude00", "::error::", "##[error]", new string('я', 3000)], 8);
        for (var i = random.Next(5); i > 0; i--)
            log.Add(random.Pick(Rules.All), new Location(Odd(), random.Next(9), random.Next(9)), Odd(), Odd());
        var outcome = new Outcome(Stamp, new Inventory(1, 2, 3, 4, 5, [Odd(), Odd()]), log.Since(0));
        var back = Outcome.Parse(ThroughTheDisk(outcome.Text("site")), Stamp, "site");
        Assert.NotNull(back);
        Assert.Equal(outcome.Findings, back.Findings);
        Assert.Equal(outcome.Inventory.Sources, back.Inventory.Sources);
        Assert.Equal(outcome.Inventory with { Sources = [] }, back.Inventory with { Sources = [] });
    });

    [Fact]
    public void Of_another_build_or_another_site_nothing_is_believed()
    {
        var text = Text(Rules.BrokenFile, "Что-то.");
        Assert.NotNull(Outcome.Parse(text, Stamp, "site"));
        Assert.Null(Outcome.Parse(text, new Stamp("other"), "site"));
        Assert.Null(Outcome.Parse(text, Stamp, "other"));
    }

    [Fact]
    public void Of_what_was_cut_off_or_mended_nothing_is_believed()
    {
        var text = Text(Rules.BrokenFile, "Что-то.");
        for (var length = 0; length < text.Length; length++)
            Assert.Null(Outcome.Parse(text[..length], Stamp, "site"));
        for (var at = 0; at < text.Length; at++)
            Assert.Null(Outcome.Parse(text.Remove(at, 1).Insert(at, text[at] == 'x' ? "y" : "x"), Stamp, "site"));
    }

    /// <summary>Who mends the sum too can say what he likes, but no terminal and no log of GitHub will obey it.</summary>
    [Theory]
    [InlineData("\u001b[31m", "Так.")]
    [InlineData("::error::x", "Так.")]
    [InlineData("Что-то.", "##[error]x")]
    [InlineData("Что-то.", "Так.\n::error::x")]
    public void A_finding_that_commands_is_not_believed(string message, string hint) =>
        Assert.Null(Outcome.Parse(Text(Rules.BrokenFile, message, hint), Stamp, "site"));

    [Theory]
    [InlineData("RA402", "RA999")]
    [InlineData("\t7\t", "\t-7\t")]
    [InlineData("\t7\t", "\tx\t")]
    [InlineData("a.yml", "a.yml\tb")]
    [InlineData("a.yml", @"a.yml\")]
    [InlineData("a.yml", @"\u00z1")]
    [InlineData("source.md", "source.md\tb")]
    [InlineData("5\t1\n", "5\t9\n")]
    [InlineData("5\t1\n", "5\n")]
    public void What_is_odd_is_not_believed_though_its_sum_be_right(string old, string odd)
    {
        var lines = SummedText.LinesOf(Text(Rules.BrokenFile, "Что-то."))!;
        Assert.Contains(old, lines, StringComparison.Ordinal);
        Assert.Null(Outcome.Parse(SummedText.Of(lines.Replace(old, odd, StringComparison.Ordinal)), Stamp, "site"));
    }

    /// <summary>It may have been one of the moment.</summary>
    [Fact]
    public void A_fault_of_ours_is_not_kept()
    {
        Assert.False(Of(Rules.OurFault, "Что-то.", "Так.").IsToKeep);
        Assert.True(Of(Rules.BrokenFile, "Что-то.", "Так.").IsToKeep);
    }

    private static string Text(Rule rule, string message, string hint = "Так.") => Of(rule, message, hint).Text("site");

    private static Outcome Of(Rule rule, string message, string hint) =>
        new(Stamp, new Inventory(1, 2, 3, 4, 5, ["source.md"]), [new Diagnostic(rule, new Location("a.yml", 7, 8), message, hint)]);

    private static string ThroughTheDisk(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
