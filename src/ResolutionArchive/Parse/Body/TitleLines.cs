using ResolutionArchive.Parse.FrontMatter;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises the printed title: the short lines at the top of the document, with place and date, before its first sentence.</summary>
internal static class TitleLines
{
    private const int MaxLength = 400;

    /// <summary>How many tokens the title takes.</summary>
    public static int Count(IReadOnlyList<BodyToken> tokens)
    {
        var count = 0;
        while (count < tokens.Count && tokens[count] is BodyBlock block && IsTitleLine(block, count + 1 < tokens.Count ? tokens[count + 1] : null, count))
            count++;
        return count;
    }

    private static bool Asks(BodyToken? next) =>
        next is BodyBlock block && (Requests.Opens(block.Plain) || AddressedSentence.Find(block.Plain, byCase: true) is not null);

    private static bool IsTitleLine(BodyBlock block, BodyToken? next, int before)
    {
        if (block.Marker is not null || block.Plain.Length > MaxLength || AddresseeHeading.NamesIn(block, next) is not null || (before > 0 && EnactingFormula.Find(block.Plain) is not null && EnactingFormula.IsLine(block) && (Asks(next) || next is BodyBlock { Marker.Kind: MarkerKind.Bullet })))
            return false;
        return block.Plain[^1] is not ('.' or ':' or ';' or ',') || PlaceAndDate.Read(block.Plain) is not null;
    }
}
