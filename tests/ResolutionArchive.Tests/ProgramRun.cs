using System.Diagnostics;

namespace ResolutionArchive.Tests;

/// <summary>A run of the real program in a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The command line with which the program starts.</summary>
    public static ProcessStartInfo StartInfo(IEnumerable<string> arguments, string? workingDirectory = null, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "resolutions.dll")))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? AppContext.BaseDirectory,
        };
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        return start;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<ProgramRun> StartAsync(IEnumerable<string> arguments, string? workingDirectory = null, Dictionary<string, string>? environment = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(StartInfo(arguments, workingDirectory, environment))!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
