using System.Collections.Immutable;
using DiffPlex;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>What became of some words from one wording to the next.</summary>
public enum WordFate
{
    /// <summary>They stayed.</summary>
    Kept,

    /// <summary>They are only in the earlier wording.</summary>
    Removed,

    /// <summary>They are only in the later one.</summary>
    Added,
}

/// <summary>Words side by side with the same fate.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Text">The words, parted by spaces.</param>
public sealed record WordChange(WordFate Fate, string Text)
{
    /// <summary>The way from one wording to another, word by word (Myers 1986). Punctuation and capitals alone change no word.</summary>
    public static ImmutableArray<WordChange> Between(string before, string after)
    {
        var (left, right) = (Split(before), Split(after));
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        var b = 0;
        foreach (var block in Differ.Instance.CreateLineDiffs(Comparable(left), Comparable(right), ignoreWhitespace: false).DiffBlocks)
        {
            Add(WordFate.Kept, right[b..block.InsertStartB]);
            Add(WordFate.Removed, left[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(WordFate.Added, right[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            b = block.InsertStartB + block.InsertCountB;
        }

        Add(WordFate.Kept, right[b..]);
        return changes.ToImmutable();

        void Add(WordFate fate, string[] words)
        {
            if (words.Length > 0)
                changes.Add(new WordChange(fate, string.Join(' ', words)));
        }
    }

    /// <summary>The later wording, its words kept that the earlier one has in any form; small words are no common ones.</summary>
    public static ImmutableArray<WordChange> Common(string before, string after)
    {
        var stems = WordingStems.Of(before).ToHashSet(StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        foreach (var word in Split(after))
        {
            var fate = WordingStems.Of(word).Any(stems.Contains) ? WordFate.Kept : WordFate.Added;
            if (changes.Count > 0 && changes[^1].Fate == fate)
                changes[^1] = new WordChange(fate, $"{changes[^1].Text} {word}");
            else
                changes.Add(new WordChange(fate, word));
        }

        return changes.ToImmutable();
    }

    private static string[] Split(string text) => text.Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);

    private static string Comparable(string[] words) =>
        string.Join('\n', words.Select(word => word.Trim(Marks).ToLowerInvariant().Replace('ё', 'е')));

    private static readonly char[] Marks = [',', ';', ':', '.', '!', '?', '…', '«', '»', '"', '“', '”', '„', '(', ')', '[', ']', '-', '–', '—'];
}
