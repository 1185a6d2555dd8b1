using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Whole;

public sealed class RulesTests
{
    [Fact]
    public void Codes_are_distinct_and_the_catalogue_is_complete()
    {
        var declared = typeof(Rules).GetProperties().Where(property => property.PropertyType == typeof(Rule)).Select(property => (Rule)property.GetValue(null)!);
        Assert.Equal(declared.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_says_what_is_wrong_and_what_to_do() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches("^RA[0-9]{3}$", rule.Code);
        Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Remedy);
    });
}
