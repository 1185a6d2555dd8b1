using System.CommandLine;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions check</c>: everything but writing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var command = new Command("check", "Проверить архив, ничего не записывая") { input };
        command.SetAction((parsed, cancellation) => Build.RunAsync(parsed.GetValue(input)!, output: null, Publication.AsSet, cancellation));
        return command;
    }
}
