using ResolutionArchive.Diagnostics;

namespace ResolutionArchive.Parse.Body;

/// <summary>Page numbers and the running heads beside them, which were copied with the text: «— 2 —», «Рекомендации круглого стола».</summary>
internal static class PageFurniture
{
    /// <summary>What stands in the middle of a page has so many spaces before it at least.</summary>
    private const int Centred = 20;

    /// <summary>The tokens without them; each is told at its line. A running head is what stands beside a page number and elsewhere too. Linear in the text.</summary>
    public static IReadOnlyList<BodyToken> Remove(IReadOnlyList<BodyToken> tokens, DiagnosticLog log)
    {
        var kept = new List<BodyToken>();
        var counts = tokens.OfType<BodyLine>().GroupBy(line => Words(line.Text.Plain), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var afterNumber = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var line = token as BodyLine;
            var isNumber = IsNumber(token);
            var isBeside = afterNumber || (i + 1 < tokens.Count && IsNumber(tokens[i + 1]));
            var isHead = line is not null && isBeside && !isNumber && line.Plain[^1] is not (':' or ';') && counts[Words(line.Plain)] > 1;
            if (isNumber || isHead)
                log.Add(Rules.PageNumber, token.At, isNumber ? null : $"В текст попал колонтитул «{line!.Plain}».");
            else
                kept.Add(kept.Count > 0 && afterNumber && line is { Before: Gap.Wrap } ? line with { Before = Gap.Block } : token);
            afterNumber = isNumber;
        }

        return kept;
    }

    private static bool IsNumber(BodyToken token) =>
        token is BodyLine line && (line.Before == Gap.Block || line.Indent >= Centred) && NonOperativeText.IsPageNumber(line);

    private static string Words(string text) => string.Join(' ', Russian.Words.Of(text).Select(word => word.Normal));
}
