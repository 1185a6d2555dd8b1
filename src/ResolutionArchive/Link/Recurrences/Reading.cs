using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>A word of a recommendation: its place in the text, its stem, its root and what it does.</summary>
internal readonly record struct ReadWord(int Start, int Length, string Stem, string Root, Role Role);

/// <summary>Reads a recommendation as a request: what is asked, under which circumstances, citing what.</summary>
internal static class Reading
{
    /// <summary>The words that are not small, in order.</summary>
    public static ImmutableArray<ReadWord> Of(string text)
    {
        // As long as the text, so that places in the one are places in the other.
        var lower = text.ToLowerInvariant();
        var formulas = Genre.Formulas(lower);
        var citations = Genre.Citations(text);
        var openers = Genre.Openers(lower).Where(opener => !Covers(formulas, opener.Start)).ToList();
        var words = ImmutableArray.CreateBuilder<ReadWord>();
        var (next, inCircumstance, last) = (0, false, 0);
        foreach (var word in Words.Of(text))
        {
            // After a semicolon something else is asked.
            if (text.AsSpan(last, word.Start - last).Contains(';'))
                inCircumstance = false;
            last = word.Start;
            for (; next < openers.Count && openers[next].Start <= word.Start; next++)
                inCircumstance = true;
            if (Genre.IsSmall(word.Normal))
                continue;
            var role = Covers(formulas, word.Start) || Covers(citations, word.Start) ? Role.Aside : inCircumstance ? Role.Circumstance : Role.Ask;
            words.Add(new ReadWord(word.Start, word.Length, SnowballStems.Of(word.Normal), WordRoots.Of(word.Normal), role));
        }

        return words.ToImmutable();
    }

    private static bool Covers(IReadOnlyList<Span> spans, int at) => spans.Any(span => span.Start <= at && at < span.End);
}
