using System.Runtime.InteropServices;

namespace ResolutionArchive.Bench;

/// <summary>The programs that are measured.</summary>
internal static class Tools
{
    /// <summary>This program, published into the folder.</summary>
    public static async Task<string> PublishAsync(string folder)
    {
        await Measurement.RunAsync("dotnet", ["publish", "src/ResolutionArchive.Cli", "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "--output", folder]);
        return Path.Combine(folder, "resolutions");
    }

    /// <summary>The program itself; the script that npm puts before it would hide its memory.</summary>
    public static string Pagefind() => Directory.Exists("bench/node_modules/@pagefind")
        ? Directory.EnumerateFiles("bench/node_modules/@pagefind", "pagefind_extended*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First()
        : "pagefind";
}
