using System.Text.RegularExpressions;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Tests.Whole;

public sealed partial class RulesTests
{
    /// <summary>What depends on the machine and not on the input has its tests in <c>WriterTests</c> and <c>ReaderTests</c>, faults of ours in <c>FaultTests</c>.</summary>
    private static readonly string[] OfTheMachine = [Rules.UnreadableFile.Code, Rules.OurFault.Code, Rules.LinkedFile.Code, Rules.NotOrdinary.Code, Rules.ForeignFile.Code, Rules.LostResolutions.Code, Rules.BusyFolder.Code, Rules.UnreadableLedger.Code];

    [Fact]
    public void Codes_are_distinct_and_the_catalogue_is_complete()
    {
        var declared = typeof(Rules).GetProperties().Where(property => property.PropertyType == typeof(Rule)).Select(property => (Rule)property.GetValue(null)!);
        Assert.Equal(declared.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Code));
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_says_what_is_wrong_and_what_to_do_and_shows_it() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches("^RA[0-9]{3}$", rule.Code);
        Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Remedy);
        Assert.NotEmpty(rule.Example);
    });

    [Fact]
    public void Every_rule_is_broken_by_a_golden_site()
    {
        var sites = Directory.EnumerateFiles(Repository.At("tests", "ResolutionArchive.Tests", "Sites"), "diagnostics.txt", SearchOption.AllDirectories);
        var broken = sites.SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Value[..5]).Distinct(StringComparer.Ordinal);
        Assert.Equal(Rules.All.Select(rule => rule.Code).Except(OfTheMachine), broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_for_editors_explains_every_rule()
    {
        var path = Repository.At("input", "DIAGNOSTICS.md");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(path, PageForEditors());
        Assert.Equal(PageForEditors(), File.ReadAllText(path));
    }

    private static string PageForEditors() =>
        "# Что значат замечания\n\n"
        + "Каждое замечание называет файл, строку и код. **Ошибка**: что-то не вошло в архив. **Предупреждение**: вошло, но, возможно, не так, как вы хотели. "
        + "**Сведение**: делать ничего не нужно.\n"
        + string.Concat(Rules.All.Select(rule => $"\n## {rule.Code}. {rule.Summary}\n\n{Kind(rule.Severity)}. {rule.Remedy.Split('\n')[0]}\n\nНапример:\n\n```\n{rule.Example}\n```\n"));

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "Ошибка",
        Severity.Warning => "Предупреждение",
        _ => "Сведение",
    };

    [GeneratedRegex("RA[0-9]{3}(?=:)")]
    private static partial Regex Code();
}
