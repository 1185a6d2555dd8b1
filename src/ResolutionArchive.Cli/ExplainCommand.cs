using System.CommandLine;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions explain RA102</c>: what a code means and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("код") { Description = "Код замечания, например RA102; без него — все коды", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Объяснить замечание") { code };
        command.SetAction((parsed, _) => ExplainAsync(parsed.GetValue(code)));
        return command;
    }

    private static async Task<int> ExplainAsync(string? code)
    {
        if (code is not null && Rules.Find(code) is null)
            return await Program.RefuseAsync($"Замечания с кодом {code} нет. Все коды: resolutions explain");
        foreach (var rule in code is null ? [.. Rules.All] : (Rule[])[Rules.Find(code)!])
            Console.WriteLine(code is null ? $"{rule.Code}  {rule.Summary}" : $"{rule.Code}, {DiagnosticPrinter.Name(rule.Severity)}\n\n{rule.Summary}\n{rule.Remedy}\n\nНапример:\n{Indented(rule.Example)}");
        return Program.Clean;
    }

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
