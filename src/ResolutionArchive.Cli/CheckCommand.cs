using System.CommandLine;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions check</c>: everything but writing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var format = CommonOptions.Format();
        var ledger = CommonOptions.Ledger();
        var command = new Command("check", "Проверить архив, ничего не записывая") { input, ledger, format };
        command.SetAction((parsed, cancellation) => Build.RunAsync(
            parsed.GetValue(input)!, output: null, Publication.AsSet with { ThisYear = CommonOptions.ThisYear, Ledger = CommonOptions.NonEmpty(parsed.GetValue(ledger)) }, parsed.GetValue(format) == "json", cancellation));
        return command;
    }
}
