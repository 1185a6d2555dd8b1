using System.Buffers;

namespace ResolutionArchive.Index;

/// <summary>Where a word stands in its text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct WordPlace(int Index, int Length);

/// <summary>
/// The words of a text (<see cref="SearchWords"/>) in reading order. Nearly all are Russian letters between spaces and commas, and found without the expression, which takes
/// several times as long.
/// </summary>
internal ref struct WordPlaces(ReadOnlySpan<char> text)
{
    /// <summary>With what no word begins.</summary>
    private static readonly SearchValues<char> Outside = SearchValues.Create(" ,;:()«»—!?/\"\n.-–");

    /// <summary>What is in no word either: it ends one that stands before it. Full stops may be those of an abbreviation, and hyphens hold words together.</summary>
    private static readonly SearchValues<char> Parting = SearchValues.Create(" ,;:()«»—!?/\"\n");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The place at which the walk is.</summary>
    public WordPlace Current { get; private set; }

    /// <summary>The walk itself.</summary>
    public readonly WordPlaces GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        var start = Current.Index + Current.Length;
        while (start < text.Length && Outside.Contains(text[start]))
            start++;
        var end = start;
        while (end < text.Length && SearchWords.Plain.Contains(text[end]))
            end++;
        if (end > start && (end == text.Length || Parting.Contains(text[end]) || (end > start + 1 && text[end] == '.')))
        {
            Current = new WordPlace(start, end - start);
            return true;
        }

        foreach (var match in SearchWords.Word().EnumerateMatches(text, start))
        {
            Current = new WordPlace(match.Index, match.Length);
            return true;
        }

        return false;
    }
}
