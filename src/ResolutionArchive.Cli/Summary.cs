using System.Collections.Immutable;
using System.Globalization;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Cli;

/// <summary>What is said at the end of a build.</summary>
internal static class Summary
{
    /// <summary>Prints what the archive holds, what was written and how long it took.</summary>
    public static void Print(BuildReport report, string? output, ImmutableArray<Diagnostic> diagnostics, RoomClock clock)
    {
        var site = report.Inventory;
        Console.WriteLine(
            $"{Wording.Resolutions(site.Resolutions)}, {Wording.Recommendations(site.Recommendations)}, "
            + $"{Wording.Addressees(site.Addressees)}, {Wording.Count(site.Pages, "страница", "страницы", "страниц")}.");
        if (report.Written is { } written)
        {
            Console.WriteLine(
                $"Файлы: записано {written.Written}, без изменений {written.Unchanged}, удалено {written.Removed}. "
                + $"Откройте {PrintableText.Line(Path.Combine(output!, "index.html"))} или посмотрите архив командой serve.");
        }

        var (errors, warnings) = (CountOf(diagnostics, Severity.Error), CountOf(diagnostics, Severity.Warning));
        if (errors + warnings > 0)
            Console.WriteLine($"Ошибок: {errors}, предупреждений: {warnings}.");
        var times = clock.Times.ToList();
        var total = times.Aggregate(TimeSpan.Zero, (sum, entry) => sum + entry.Time);
        Console.WriteLine($"Время: {string.Join(", ", times.Select(entry => $"{Noun(entry.Room)} {Milliseconds(entry.Time)}"))}; всего {Milliseconds(total)}.");
    }

    private static int CountOf(ImmutableArray<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);

    /// <summary>«Разбираю тексты…».</summary>
    public static string Doing(Room room) => room switch
    {
        Room.Read => "Читаю файлы…",
        Room.Parse => "Разбираю тексты…",
        Room.Resolve => "Узнаю адресатов…",
        Room.Link => "Связываю…",
        Room.Index => "Составляю указатель…",
        Room.Render => "Верстаю страницы…",
        _ => "Записываю…",
    };

    private static string Noun(Room room) => room switch
    {
        Room.Read => "чтение",
        Room.Parse => "разбор",
        Room.Resolve => "опознание",
        Room.Link => "связи",
        Room.Index => "указатель",
        Room.Render => "вёрстка",
        _ => "запись",
    };

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0}\u00A0мс");
}
