using ResolutionArchive.Diagnostics;
using ResolutionArchive.Parse.FrontMatter;
using ResolutionArchive.Read;

namespace ResolutionArchive.Cli.New;

/// <summary>A document as somebody has it → Markdown.</summary>
internal static class SourceDocument
{
    /// <summary>Whether the file is of a kind that can be read, by its ending.</summary>
    public static bool IsKnown(string path) => EndingOf(path) is ".docx" or ".html" or ".htm" or ".md" or ".txt";

    /// <summary>The document's text.</summary>
    /// <exception cref="InvalidDataException">The file is not what its ending says, or holds no text.</exception>
    public static string Read(string path)
    {
        if (OrdinaryFile.LengthOf(path) is null or 0 or > MaxLength)
            throw new InvalidDataException("Empty, endless or too long.");
        return EndingOf(path) switch
        {
            ".docx" => WordDocument.ToMarkdown(path),
            ".html" or ".htm" => ReadPage(File.ReadAllBytes(path)),
            _ => WithoutHeader(new SourceFile(path, TextDecoding.Decode(File.ReadAllBytes(path)).Text.ReplaceLineEndings("\n"))),
        };
    }

    /// <summary>In bytes; pictures in a Word document count.</summary>
    private const long MaxLength = 50_000_000;

    private static string ReadPage(byte[] page)
    {
        try
        {
            return WebPage.ToMarkdown(page);
        }
        catch (Exception failure) when (failure is not InvalidDataException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    /// <summary>A Markdown file may have front matter already, which is made anew.</summary>
    private static string WithoutHeader(SourceFile file)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
            throw new InvalidDataException("No text.");
        return FrontMatterFence.Split(file, new DiagnosticLog())?.Body ?? file.Text;
    }

    private static string EndingOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
