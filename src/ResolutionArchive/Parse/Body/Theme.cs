using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises the name of a theme over what is to be done about it: «1. Развитие наставничества» over «1.1. Создать базу…». It names nobody and asks
/// nothing, and stands as a heading between recommendations.
/// </summary>
internal static class Theme
{
    /// <summary>Whether the block is one, given what follows it.</summary>
    public static bool Stands(BodyBlock block, BodyToken? next) =>
        next is BodyBlock below && IsOver(block, below) && LooksLikeHeading(block, below) && Asks(below)
        && !Requests.Opens(block.Plain) && EnactingFormula.Find(block.Plain) is null && !EnactingFormula.NamesLevel(block) && !HasVerb(block.Plain);

    /// <summary>Whether the second block may stand under the first, and is not the next item of its list.</summary>
    public static bool IsOver(BodyBlock block, BodyBlock below)
    {
        if (block.Marker is null)
            return below.HeadingLevel == 0 || below.HeadingLevel > block.HeadingLevel;
        return below.Marker is null ? !below.StandsOut || block.StandsOut : !below.Marker.GoesOnAfter(block.Marker);
    }

    private static bool LooksLikeHeading(BodyBlock block, BodyBlock below)
    {
        if (block.Marker is { Kind: MarkerKind.Bullet })
            return false;
        if (block.StandsOut || block.Plain[^1] == ':')
            return true;
        if (block.Marker is not null && below is { Marker: null, Plain: [.., ':'] } && char.IsLetter(block.Plain[^1]))
            return true;
        return block.Marker is { } clause && below.Marker is { } part
            && (part.IsPartOf(clause) || !BlockAssembly.SentenceEnds.Contains(block.Plain[^1], StringComparison.Ordinal));
    }

    private static bool Asks(BodyBlock below) =>
        Requests.Opens(below.Plain) || AddressingFormula.Find(below.Plain) is { Names.Length: > 0 } || AddresseeHeading.NamesIn(below, below) is not null;

    private static bool HasVerb(string text) => Words.Of(text).Any(word => Verbs.IsVerb(word.Normal) && !AddresseeLexicon.IsNoun(word));
}
