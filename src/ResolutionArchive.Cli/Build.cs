using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;
using Spectre.Console;

namespace ResolutionArchive.Cli;

/// <summary>Runs one build for somebody who watches the terminal, or reads the log of a server.</summary>
internal static class Build
{
    /// <summary>How long a build may take before progress is shown.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    /// <summary>Builds, prints what was found and a summary, and returns the exit code.</summary>
    public static async Task<int> RunAsync(string input, OutputFolder? output, Publication publication, bool asJson, CancellationToken cancellation)
    {
        var log = new DiagnosticLog();
        var clock = new RoomClock();
        try
        {
            var building = Task.Run(() => SiteBuild.RunAsync(input, output, publication, new StandardTheme(), log, clock.Enter, cancellation), cancellation);
            await ShowProgressAsync(building, clock);
            var report = await building;
            clock.Stop();
            var diagnostics = log.ToOrdered();
            if (asJson)
            {
                JsonReport.Print(report, diagnostics, input);
            }
            else
            {
                DiagnosticPrinter.Print(diagnostics, input);
                Summary.Print(report, output?.Path, diagnostics, clock);
                LeftOut.Print(LeftOut.Files(report, diagnostics, input));
            }

            return diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error) ? Program.ErrorsReported : Program.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Сайт не записан: {(failure is UnauthorizedAccessException ? "нет прав на запись в папку сайта" : "диск полон или не отвечает")}.\nУстраните причину и соберите ещё раз: сборка продолжит с того, на чём прервалась.");
            return Program.ErrorsReported;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Прервано, сайт остался как был.");
            return Program.ErrorsReported;
        }
    }

    private static async Task ShowProgressAsync(Task building, RoomClock clock)
    {
        // The terminal is looked at last, for that takes as long as a build of which nothing has changed.
        if (Console.IsOutputRedirected || await Task.WhenAny(building, Task.Delay(Patience)) == building || !AnsiConsole.Profile.Capabilities.Interactive)
            return;
        await AnsiConsole.Status().StartAsync("Собираю…", async status =>
        {
            while (!building.IsCompleted)
            {
                status.Status(Summary.Doing(clock.Current));
                await Task.WhenAny(building, Task.Delay(100));
            }
        });
    }
}
