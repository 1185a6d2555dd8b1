using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;
using ResolutionArchive.Read;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse;

/// <summary>
/// The files beside the texts, and which of them the texts show or link to. A link finds nothing but these, so that none leads out of the input folder.
/// Texts may ask from several threads.
/// </summary>
internal sealed class Neighbours(ImmutableArray<NeighbourFile> files)
{
    private readonly Dictionary<string, NeighbourFile> byPath = ByPath(files);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>No files.</summary>
    public static Neighbours None => new([]);

    /// <summary>The files that were asked for and can be published, in ordinal order of their paths.</summary>
    public ImmutableArray<Attachment> Used => [.. files.Where(file => file.Fault is null && used.Contains(file.Path)).Select(file => new Attachment(file.Path, file.Content))];

    /// <summary>What a link in a text leads to; null where it leads to no file and, reported, where it is meant to and cannot.</summary>
    /// <param name="url">The link as written.</param>
    /// <param name="isPicture">Whether it is to be shown.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="log">Where faults are reported.</param>
    public LinkTarget? Find(string url, bool isPicture, Location at, DiagnosticLog log)
    {
        if (url.Length == 0 || !(isPicture ? IsRelative(url) : NamesFile(url)))
            return null;
        var path = PathOf(url, at.Path);
        if (path is null || !byPath.TryGetValue(path, out var file))
        {
            log.Add(Rules.BrokenLink, at, $"Ссылка «{url}» не ведёт ни к какому файлу.", HintFor(path));
            return null;
        }

        lock (gate)
            used.Add(file.Path);
        var fault = file.Fault ?? (isPicture && !NeighbourKinds.IsPicture(file.Path) ? "это не картинка; уберите знак «!» перед скобкой, и он станет ссылкой" : null);
        if (fault is null)
            return isPicture ? new Picture(file.Path) : new FileLink(file.Path);
        log.Add(Rules.BrokenLink, at, $"Файл {file.Path} не показан.", $"Причина: {fault}.");
        return null;
    }

    /// <summary>Reports the files among the resolutions that no text shows or links to; drafts may be about to.</summary>
    public void ReportUnused(ImmutableArray<SourceFile> texts, DiagnosticLog log)
    {
        foreach (var file in files.Where(file => file.Path.StartsWith("resolutions/", StringComparison.Ordinal) && !used.Contains(file.Path)))
        {
            var name = Path.GetFileName(file.Path);
            if (texts.Any(text => text.Text.Contains(name, StringComparison.OrdinalIgnoreCase) || text.Text.Contains(Uri.EscapeDataString(name), StringComparison.OrdinalIgnoreCase)))
                continue;
            var sample = NeighbourKinds.IsPicture(name) ? $"![что на ней]({name})" : $"[оригинал]({name})";
            log.Add(Rules.NotMarkdown, new Location(file.Path), "Файл не вошёл в архив: это не текст .md, и ни одна резолюция на него не ссылается.",
                $"Скопируйте текст документа в файл .md или сошлитесь на этот файл из текста резолюции:\n{sample}");
        }
    }

    /// <summary>Whether the link is one to a file: no address of the web, no place in a page, no bare host.</summary>
    public static bool NamesFile(string url)
    {
        var path = PathIn(url);
        var ending = Path.GetExtension(path);
        var startsWithHost = path.Contains('/', StringComparison.Ordinal) && path.Split('/')[0].TrimStart('.').Contains('.', StringComparison.Ordinal);
        return IsRelative(url) && ending.Length is > 2 and < 10 && ending.Skip(1).All(char.IsLetterOrDigit) && !startsWithHost && !IsHost(ending);
    }

    private static bool IsRelative(string url) =>
        PathIn(url) is { Length: > 0 } path && !path.Contains(':', StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static string PathIn(string url) => url.Split('?', '#')[0];

    /// <summary>«dpo-smolensk.ru» has an ending too.</summary>
    private static bool IsHost(string ending) => ending.ToLowerInvariant() is ".ru" or ".рф" or ".com" or ".org" or ".net" or ".su" or ".html" or ".htm" or ".php";

    /// <summary>The path below the input folder; null where it leaves it.</summary>
    private static string? PathOf(string url, string from)
    {
        var written = Uri.UnescapeDataString(PathIn(url)).Replace('\\', '/');
        var steps = new List<string>(written[0] == '/' ? [] : from.Split('/').SkipLast(1));
        foreach (var step in written.Split('/').Where(step => step.Length > 0 && step != "."))
        {
            if (step != "..")
                steps.Add(step);
            else if (steps.Count == 0)
                return null;
            else
                steps.RemoveAt(steps.Count - 1);
        }

        return CanonicalComposition.Of(string.Join('/', written[0] == '/' && steps is ["input", ..] ? steps.Skip(1) : steps));
    }

    private static string HintFor(string? path) => path switch
    {
        null => "Ссылка выходит за пределы архива. Положите файл рядом с текстом резолюции.",
        _ when Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase) => "Картинки .svg не показываются: в них бывают программы. Сохраните её как .png.",
        _ when !NeighbourKinds.IsKnown(path) => "Показываются картинки .png, .jpg, .gif, .webp и файлы .pdf, .docx, .xlsx, .pptx, .odt, .ods.",
        _ => $"Положите файл «{Path.GetFileName(path)}» рядом с текстом резолюции (Add file → Upload files) или исправьте имя в ссылке.",
    };

    private static Dictionary<string, NeighbourFile> ByPath(ImmutableArray<NeighbourFile> files)
    {
        var found = new Dictionary<string, NeighbourFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            found.TryAdd(CanonicalComposition.Of(file.Path), file);
        return found;
    }
}
