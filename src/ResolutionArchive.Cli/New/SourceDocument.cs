using ResolutionArchive.Read;

namespace ResolutionArchive.Cli.New;

/// <summary>A document as somebody has it → Markdown.</summary>
internal static class SourceDocument
{
    /// <summary>Whether the file is of a kind that can be read, by its ending.</summary>
    public static bool IsKnown(string path) => EndingOf(path) is ".docx" or ".html" or ".htm" or ".md" or ".txt";

    /// <summary>The document's text.</summary>
    /// <exception cref="InvalidDataException">The file is not what its ending says.</exception>
    public static string Read(string path) => EndingOf(path) switch
    {
        ".docx" => WordDocument.ToMarkdown(path),
        ".html" or ".htm" => WebPage.ToMarkdown(File.ReadAllBytes(path)),
        _ => TextDecoding.Decode(File.ReadAllBytes(path)).Text.ReplaceLineEndings("\n"),
    };

    private static string EndingOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
