using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse.Body;

/// <summary>Page numbers and the running heads beside them, which were copied with the text: «— 2 —», «Рекомендации круглого стола».</summary>
internal static class PageFurniture
{
    /// <summary>The tokens without them; each is told at its line. A running head is what stands beside a page number and elsewhere too. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Remove(IReadOnlyList<BodyToken> tokens, DiagnosticLog log)
    {
        var kept = new List<BodyToken>();
        var counts = tokens.OfType<BodyLine>().GroupBy(line => Words(line.Text.Plain), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var afterNumber = false;
        foreach (var token in tokens)
        {
            var line = token as BodyLine;
            var isNumber = line is not null && NonOperativeText.IsPageNumber(line) && line.Before == Gap.Block;
            var isHead = line is not null && afterNumber && line.Plain[^1] is not (':' or ';') && counts[Words(line.Plain)] > 1;
            if (isNumber || isHead)
                log.Add(Rules.PageNumber, token.At, isNumber ? null : $"В текст попал колонтитул «{line!.Plain}».");
            else
                kept.Add(kept.Count > 0 && afterNumber && line is { Before: Gap.Wrap } ? line with { Before = Gap.Block } : token);
            afterNumber = isNumber;
        }

        return kept;
    }

    private static string Words(string text) => string.Join(' ', Russian.Words.Of(text).Select(word => word.Normal));
}
