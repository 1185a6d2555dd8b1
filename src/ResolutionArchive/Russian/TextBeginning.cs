namespace ResolutionArchive.Russian;

/// <summary>As much of a text as there is room for.</summary>
internal static class TextBeginning
{
    /// <summary>The text, cut at a word where that costs less than half of the room; what is cut says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The room, in characters without the sign of the cut.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest);
        end = end < longest / 2 ? longest : end;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', ':') + "…";
    }
}
