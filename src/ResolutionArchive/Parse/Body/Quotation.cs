namespace ResolutionArchive.Parse.Body;

/// <summary>Russian quotation marks.</summary>
internal static class Quotation
{
    /// <summary>
    /// Whether a quotation that the text begins is not ended in it, so that a colon or a full stop at its end is part of a name.
    /// Writers close two quotations with one mark, so only a text without any closing mark after the last opening one counts.
    /// </summary>
    public static bool IsOpen(string text) => text.LastIndexOf('«') > text.LastIndexOf('»');
}
