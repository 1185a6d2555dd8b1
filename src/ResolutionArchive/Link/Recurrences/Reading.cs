using System.Collections.Immutable;
using ResolutionArchive.Parse.Body;
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
        var words = Words.Of(text).ToList();
        var read = ImmutableArray.CreateBuilder<ReadWord>(words.Count);
        var (asks, inCircumstance, inAct, inFormula, quotes, last) = (false, false, false, 0, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var between = text.AsSpan(last, word.Start - last);
            quotes = Math.Max(0, quotes + OpenedIn(between, text, word.Start) - between.Count('»'));
            var afterComma = between.Contains(',');

            // After a semicolon or a full stop something else is asked, and after a purpose that came first: «в целях воспитания развивать музеи».
            if (inCircumstance && (between.Contains(';') || (!asks && Verbs.IsInfinitive(word.Normal))))
                inCircumstance = false;
            if (inCircumstance && between.Contains('.') && words[i - 1].Length > 2 && char.IsUpper(text[word.Start]))
                inCircumstance = false;
            inFormula = inFormula > 1 ? inFormula - 1 : Genre.FormulaLength(words, i);
            inCircumstance |= inFormula == 0 && Genre.OpensCircumstance(words, i, afterComma);

            // An act is named up to its year or the end of the clause.
            inAct = (inAct && !afterComma && !between.Contains(';') && quotes == 0) || (char.IsUpper(text[word.Start]) && i > 0 && Genre.NamesAct(word.Normal));
            if (!Genre.IsSmall(word.Normal))
            {
                var role = Genre.IsDetail(word.Normal) ? Role.Detail : inFormula > 0 || inAct || quotes > 0 ? Role.Aside : inCircumstance ? Role.Circumstance : Role.Ask;
                asks |= role == Role.Ask;
                var (stem, root) = WordRoots.WithStem(word.Normal);
                read.Add(new ReadWord(word.Start, word.Length, stem, root, role));
            }

            inAct &= !(word.Length == 4 && char.IsAsciiDigit(word.Normal[0]));
            last = word.Start + word.Length;
        }

        return read.ToImmutable();
    }

    /// <summary>How many quotations begin here; one that nobody closes is none.</summary>
    private static int OpenedIn(ReadOnlySpan<char> between, string text, int at) =>
        between.Contains('«') && text.IndexOf('»', at) >= 0 ? between.Count('«') : 0;
}
