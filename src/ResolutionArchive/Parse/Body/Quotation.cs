namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Russian quotation marks. While a quotation is open, a colon or a full stop is part of a name. Writers close two quotations with one
/// mark, so only a text without any closing mark after the last opening one is open.
/// </summary>
internal static class Quotation
{
    /// <summary>Whether a quotation that the text begins is not ended in it.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text) => IsOpenAfter(text, before: false);

    /// <summary>Whether a quotation is open after the text, given whether one was before it.</summary>
    public static bool IsOpenAfter(ReadOnlySpan<char> text, bool before)
    {
        var last = text.LastIndexOfAny('«', '»');
        return last < 0 ? before : text[last] == '«';
    }
}
