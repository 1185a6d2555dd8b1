using System.Collections.Immutable;
using ResolutionArchive.Russian;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>A word of a recommendation: its place in the text, its stem, its root and what it does.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Root">Its root.</param>
/// <param name="Role">What it does.</param>
/// <param name="IsInfinitive">Whether it says what is to be done.</param>
/// <param name="Name">The number of the quotation that it stands in, from 1, if that is no law's or strategy's; else 0.</param>
/// <param name="Concept">The number of the concept that begins here; <see cref="None"/> or <see cref="Inside"/> where none does.</param>
/// <param name="Own">The number of the concept that the word names by itself, where it stands in a phrase that names another one; else <see cref="None"/>.</param>
/// <param name="IsCoordinated">Whether a comma, a full stop or «и» joins it to what stands before.</param>
internal readonly record struct ReadWord(int Start, int Length, string Stem, string Root, Role Role, bool IsInfinitive, int Name, int Concept, int Own, bool IsCoordinated)
{
    /// <summary>The word names no concept.</summary>
    public const int None = -1;

    /// <summary>The word belongs to a phrase that began before it.</summary>
    public const int Inside = -2;
}

/// <summary>Reads a recommendation as a request: what is asked, under which circumstances, citing what.</summary>
internal static class Reading
{
    /// <summary>The words that are not small, in order.</summary>
    public static ImmutableArray<ReadWord> Of(string text, Thesaurus thesaurus)
    {
        var words = Words.Of(text).ToList();
        var (read, keys) = (ImmutableArray.CreateBuilder<ReadWord>(words.Count), new List<WordKey>(words.Count));
        var (asks, inCircumstance, inAct, isJoined, inFormula, quotes, last, name) = (false, false, false, false, 0, 0, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var between = text.AsSpan(last, word.Start - last);
            var opened = OpenedIn(between, text, word.Start);
            quotes = Math.Max(0, quotes + opened - between.Count('»'));
            name += opened > 0 && quotes == 1 ? 1 : 0;
            var afterComma = between.Contains(',');
            isJoined |= between.ContainsAny(',', ';', '.') || word.Normal == "и";

            // After a semicolon or a full stop something else is asked, and after a purpose that came first: «в целях воспитания развивать музеи».
            if (inCircumstance && (between.Contains(';') || (!asks && Verbs.IsInfinitive(word.Normal))))
                inCircumstance = false;
            if (inCircumstance && between.Contains('.') && words[i - 1].Length > 2 && char.IsUpper(text[word.Start]))
                inCircumstance = false;
            inFormula = inFormula > 1 ? inFormula - 1 : Genre.FormulaLength(words, i);
            inCircumstance |= inFormula == 0 && Genre.OpensCircumstance(words, i, afterComma);

            // An act is named up to its year or the end of the clause.
            inAct = (inAct && !afterComma && !between.Contains(';') && quotes == 0) || (char.IsUpper(text[word.Start]) && i > 0 && Genre.NamesAct(word.Normal));
            if (!Genre.IsSmall(word.Normal) || (word.Normal == "до" && !Thesaurus.IsSmall(text, word)))
            {
                var role = Genre.IsDetail(word.Normal) ? Role.Detail : inFormula > 0 || inAct ? Role.Aside : quotes > 0 ? Role.Name : inCircumstance ? Role.Circumstance : Role.Ask;
                asks |= role == Role.Ask;
                var (stem, root) = DerivationalStems.WithStem(word.Normal);
                read.Add(new ReadWord(word.Start, word.Length, stem, root, role, Verbs.IsInfinitive(word.Normal), role == Role.Name ? name : 0, ReadWord.None, ReadWord.None, isJoined && (i == 0 || words[i - 1].Normal != "чтобы")));
                keys.Add(WordKey.Of(word.Normal, text.AsSpan(word.Start, word.Length)));
                isJoined = false;
            }

            inAct &= !(word.Length == 4 && char.IsAsciiDigit(word.Normal[0]));
            last = word.Start + word.Length;
        }

        NameConcepts(text, read, keys, thesaurus);
        return read.ToImmutable();
    }

    private static void NameConcepts(string text, ImmutableArray<ReadWord>.Builder read, List<WordKey> keys, Thesaurus thesaurus)
    {
        for (int i = 0, clause = 0; i < keys.Count; i++)
        {
            for (clause = Math.Max(clause, i + 1); clause < keys.Count && !text.AsSpan(read[clause - 1].Start..read[clause].Start).ContainsAny(',', ';', ':');)
                clause++;
            if (thesaurus.Find(keys, i, clause) is not var (concept, length))
                continue;
            read[i] = read[i] with { Concept = concept, Own = length > 1 ? OwnConcept(i) : ReadWord.None };
            for (var end = i + length; i + 1 < end; i++)
                read[i + 1] = read[i + 1] with { Concept = ReadWord.Inside, Own = OwnConcept(i + 1) };
        }

        int OwnConcept(int place) => thesaurus.Find(keys, place, place + 1)?.Concept ?? ReadWord.None;
    }

    /// <summary>How many quotations begin here; one that nobody closes is none.</summary>
    private static int OpenedIn(ReadOnlySpan<char> between, string text, int at) =>
        between.Contains('«') && text.IndexOf('»', at) >= 0 ? between.Count('«') : 0;
}
