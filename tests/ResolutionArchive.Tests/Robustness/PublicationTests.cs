using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Robustness;

/// <summary>Nothing that happens elsewhere stops a publication in which nothing was changed.</summary>
public sealed partial class PublicationTests
{
    [Theory]
    [InlineData("NU1603")]
    [InlineData("NU1900")]
    [InlineData("NU1901")]
    [InlineData("NU1902")]
    [InlineData("NU1903")]
    [InlineData("NU1904")]
    [InlineData("NU1905")]
    public void An_advisory_warns_and_the_scheduled_job_turns_red(string code)
    {
        Assert.Matches($"<WarningsNotAsErrors>[^<]*{code}", File.ReadAllText(Repository.At("Directory.Build.props")));
        Assert.Matches(@"schedule:[\s\S]*dotnet restore -p:WarningsNotAsErrors= ", File.ReadAllText(Repository.At(".github", "workflows", "audit.yml")));
    }

    [Fact]
    public void Actions_are_named_by_their_content() => Assert.All(
        Directory.EnumerateFiles(Repository.At(".github", "workflows"), "*.yml").SelectMany(file => Uses().Matches(File.ReadAllText(file))),
        use => Assert.Matches("@[0-9a-f]{40} # v[0-9.]+$", use.Value));

    [GeneratedRegex("uses: .+$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
