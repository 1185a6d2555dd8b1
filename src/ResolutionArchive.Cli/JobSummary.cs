using System.Globalization;
using System.Text;
using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>The findings as the summary of a run on GitHub: errors first, each with a link to its line, and what is to be pasted in blocks that have a button to copy them.</summary>
internal static class JobSummary
{
    /// <summary>GitHub refuses a step's summary of more than 1 MiB; other commands of the step may add to it.</summary>
    private const int MaxLength = 900_000;

    /// <summary>The summary in Markdown.</summary>
    /// <param name="diagnostics">The findings, their paths as seen from the root of the repository.</param>
    /// <param name="source">Where the files are shown, up to their path; null where nobody says.</param>
    /// <param name="taken">How many bytes of the summary are written already.</param>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics, string? source, long taken)
    {
        var shown = diagnostics.Where(found => found.Rule.Severity != Severity.Information).OrderBy(found => found.Rule.Severity == Severity.Error ? 0 : 1).ToList();
        if (shown.Count == 0)
            return "Замечаний нет.\n";
        var errors = shown.Count(found => found.Rule.Severity == Severity.Error);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"## Ошибок: {errors}, предупреждений: {shown.Count - errors}\n"));
        var length = taken + Encoding.UTF8.GetByteCount(text.ToString());
        foreach (var (i, found) in shown.Index())
        {
            var entry = Entry(found, source);
            length += Encoding.UTF8.GetByteCount(entry);
            if (length > MaxLength)
                return text.Append(CultureInfo.InvariantCulture, $"\nПоказано замечаний: {i} из {shown.Count}. Остальные — в журнале шага.\n").ToString();
            text.Append(entry);
        }

        return text.ToString();
    }

    /// <summary>Where GitHub shows the files of the run's commit; null outside of GitHub.</summary>
    public static string? Source(Func<string, string?> variable) =>
        (variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY"), variable("GITHUB_SHA")) is ({ Length: > 0 } server, { Length: > 0 } repository, { Length: > 0 } commit)
            ? $"{server}/{repository}/blob/{commit}/" : null;

    private static string Entry(Diagnostic found, string? source)
    {
        var kind = found.Rule.Severity == Severity.Error ? "❌ Ошибка" : "⚠️ Предупреждение";
        return $"\n### {kind} {found.Rule.Code}: {Place(found.At, source)}\n\n{DiagnosticPrinter.AsText(found.Message)}\n\n{Remedy(found.Hint)}";
    }

    /// <summary>The file and its line; Markdown is shown as it was typed, else it has no lines.</summary>
    private static string Place(Location at, string? source)
    {
        var name = DiagnosticPrinter.AsText(string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Line(at.Path)}, строка {at.Line}"));
        var isInside = source is not null && !Path.IsPathRooted(at.Path) && !at.Path.StartsWith("..", StringComparison.Ordinal);
        return isInside ? string.Create(CultureInfo.InvariantCulture, $"[{name}]({source}{string.Join('/', at.Path.Split('/').Select(Uri.EscapeDataString))}?plain=1#L{at.Line})") : name;
    }

    /// <summary>The hint: its sentences as text, what stands between them as code.</summary>
    private static string Remedy(string hint)
    {
        var text = new StringBuilder();
        var code = new List<string>();
        foreach (var line in hint.Split('\n'))
        {
            if (text.Length > 0 && !IsSentence(line))
            {
                code.Add(line);
                continue;
            }

            AppendCode(text, code);
            text.Append(DiagnosticPrinter.AsText(line)).Append("\n\n");
        }

        AppendCode(text, code);
        return text.ToString();
    }

    /// <summary>Lines to be pasted begin with a key, a dash or a space; sentences with a capital.</summary>
    private static bool IsSentence(string line) => line.Length > 0 && char.IsUpper(line[0]);

    private static void AppendCode(StringBuilder text, List<string> code)
    {
        if (code.Count == 0)
            return;
        var longest = code.Max(line => line.Split('`').Length);
        var fence = new string('`', Math.Max(3, longest));
        text.Append(fence).Append('\n').AppendJoin('\n', code).Append('\n').Append(fence).Append("\n\n");
        code.Clear();
    }
}
