using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>The words of the sample that <c>new</c> and the page for editors offer. Where they were left, they say nothing of the document.</summary>
internal static class Sample
{
    /// <summary>The sample's title.</summary>
    public const string Title = "Название резолюции";

    /// <summary>The sample's forum.</summary>
    public const string Forum = "Название форума";

    /// <summary>The sample's place.</summary>
    public const string Place = "г. Название";

    /// <summary>The sample's date; written otherwise, it is a day like any other.</summary>
    public const string Date = "2000-01-31";

    /// <summary>The line that stands where the text is to be.</summary>
    public const string Text = "Вставьте сюда текст документа.";

    /// <summary>The value; null, and reported, where it is the sample's.</summary>
    public static Claim<string>? Given(Claim<string>? claim, string sample, DiagnosticLog log)
    {
        if (claim is null || !Is(claim.Value, sample))
            return claim;
        log.Add(Rules.SampleLeft, claim.At, $"Осталась заготовка «{sample}».");
        return null;
    }

    /// <summary>Tells of a file that goes by the sample's name.</summary>
    public static void ReportName(string path, DiagnosticLog log)
    {
        if (path.Contains("nazvanie-foruma", StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.SampleLeft, new Location(path), "Имя файла осталось от образца, и адрес страницы будет таким же.", "Назовите файл по дате и событию, например 2024-08-26-avgustovskoe-soveshchanie.md.");
    }

    /// <summary>The body without the sample's line; null, and reported, where nothing else stands in it.</summary>
    public static string? TextOf(string body, Location start, DiagnosticLog log)
    {
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Is(lines[i], Text))
                continue;
            lines[i] = "";
            if (!lines.All(string.IsNullOrWhiteSpace))
                log.Add(Rules.SampleLeft, start with { Line = start.Line + i }, $"Осталась заготовка «{Text}».", "Удалите эту строку.");
        }

        if (!lines.All(string.IsNullOrWhiteSpace))
            return string.Join('\n', lines);
        log.Add(Rules.EmptyFile, start, "В файле есть заголовок, но нет текста документа.", "Вставьте текст резолюции после второй строки «---» или удалите файл.");
        return null;
    }

    private static bool Is(string text, string sample) => text.AsSpan().Trim(" .*\t").Equals(sample.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
