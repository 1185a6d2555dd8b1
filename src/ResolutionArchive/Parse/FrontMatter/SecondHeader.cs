using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse.FrontMatter;

/// <summary>Front matter in the text: right after the first it was pasted twice; further down another resolution begins.</summary>
internal static class SecondHeader
{
    /// <summary>The file without front matter that was pasted twice; null, and reported, where it holds two resolutions.</summary>
    public static FencedFile? Remove(FencedFile file, Location at, DiagnosticLog log)
    {
        var lines = file.Body.Split('\n');
        var start = 0;
        while (Array.FindIndex(lines, start, line => !string.IsNullOrWhiteSpace(line)) is >= 0 and var open && EndAt(lines, open) is { } end)
        {
            log.Add(Rules.PastedHeader, at with { Line = file.BodyLine + open });
            start = end;
        }

        for (var i = start; i < lines.Length; i++)
        {
            if (!FrontMatterFence.LooksLikeFence(lines[i]) || FrontMatterFence.EndOfKeys(lines, i + 1) is null)
                continue;
            log.Add(Rules.SecondHeader, at with { Line = file.BodyLine + i });
            return null;
        }

        return start == 0 ? file : file with { Body = string.Join('\n', lines[start..]), BodyLine = file.BodyLine + start };
    }

    /// <summary>The line after the front matter that begins here, with its line <c>---</c> or without; null where none does.</summary>
    private static int? EndAt(string[] lines, int open)
    {
        var first = FrontMatterFence.LooksLikeFence(lines[open]) ? open + 1 : open;
        if (FrontMatterFence.EndOfKeys(lines, first) is not { } end)
            return null;
        return end < lines.Length && FrontMatterFence.LooksLikeFence(lines[end]) ? end + 1 : end;
    }
}
