using System.Collections.Immutable;
using DiffPlex;

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

    private static string[] Split(string text) => text.Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);

    private static string Comparable(string[] words) =>
        string.Join('\n', words.Select(word => word.Trim(Marks).ToLowerInvariant().Replace('ё', 'е')));

    private static readonly char[] Marks = [',', ';', ':', '.', '!', '?', '…', '«', '»', '"', '“', '”', '„', '(', ')', '[', ']', '-', '–', '—'];
}
