using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Resolve;
using ResolutionArchive.Theme;
using ResolutionArchive.Write;

namespace ResolutionArchive.Tests.Browser;

/// <summary>
/// An archive so large that the reader loads its index in parts, some lists are long, and short beginnings of words have lists of their own: the archive's resolutions
/// in many years, each year with words that no other has.
/// </summary>
public sealed class LargeSite : IAsyncLifetime
{
    private const int Years = 60;

    private readonly TemporaryFolder folder = new();

    /// <summary>The folder of the site, which is that of the server too.</summary>
    public string Root => folder.At("server");

    /// <summary>Builds the site into another folder of this one.</summary>
    public async Task<string> BuildAsync(string output)
    {
        await SiteBuild.RunAsync(folder.Path, new OutputFolder(folder.At(output)), Publication.AsSet, new StandardTheme(), new DiagnosticLog(), _ => { });
        return folder.At(output);
    }

    public async ValueTask InitializeAsync()
    {
        folder.CopyFrom(Repository.At("input"));
        foreach (var file in Directory.GetFiles(folder.At("resolutions"), "*.md", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);
            for (var i = 0; i < Years; i++)
                folder.Write($"resolutions/{(1950 + i).ToString(CultureInfo.InvariantCulture)}/{Path.GetFileNameWithoutExtension(file)}-{i}.md", OfYear(text, i));
            File.Delete(file);
        }

        await BuildAsync("server");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Most words get an end of the year's own, so that resolutions of different years do not all repeat each other.</summary>
    private static string OfYear(string text, int year)
    {
        var (front, body) = (text[..text.IndexOf("\n---", 4, StringComparison.Ordinal)], text[text.IndexOf("\n---", 4, StringComparison.Ordinal)..]);
        var lines = front.Split('\n').Where(line => !line.StartsWith("date:", StringComparison.Ordinal) && !line.StartsWith("event:", StringComparison.Ordinal));
        var mark = string.Concat("абвгдежзик"[year / 10], "лмнопрстуф"[year % 10]);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join('\n', lines)}\ndate: {1950 + year}") + string.Join('\n', body.Split('\n').Select(line => line.TrimEnd().EndsWith(';') ? line.TrimEnd(';', ' ', '\r') + $" слово{mark} край{mark};" : line));
    }
}
