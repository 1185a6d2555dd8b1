namespace ResolutionArchive.Parse.Body;

/// <summary>What a recommendation looks like, where words stand over it that say what is to be done.</summary>
internal static class ItemShape
{
    /// <summary>Whether the block looks like one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">What follows it.</param>
    /// <param name="last">The recommendation before it that is said under the same words; null where there is none.</param>
    /// <param name="interrupted">Whether prose has interrupted the list.</param>
    /// <param name="hasProse">Whether prose stands between the last recommendation and the block.</param>
    public static bool Fits(BodyBlock block, BodyToken? next, ItemBuilder? last, bool interrupted, bool hasProse)
    {
        if (block.Marker is null)
            return FitsUnmarked(block, next, last, hasProse);
        if (block.Marker.Kind == MarkerKind.Number && last?.First.Marker is { Kind: MarkerKind.Bullet } && char.IsLetter(block.Plain[^1]) && !Requests.Opens(block.Plain) && !Requests.OpensNominally(block.Plain))
            return false;
        var isHeading = block.StandsOut && last?.First.StandsOut != true && !BlockAssembly.SentenceEnds.Contains(block.Plain[^1], StringComparison.Ordinal);
        return Requests.Opens(block.Plain) || (!isHeading && (!interrupted || last?.First.Marker?.Kind == block.Marker.Kind));
    }

    /// <summary>
    /// Whether the block asks something more of the one whom the sentence before it named: «возобновить конкурс.» after «Министерству – выделить
    /// средства;», a sentence of the same paragraph, an imperative after another.
    /// </summary>
    public static bool GoesOn(BodyBlock block, ItemBuilder before)
    {
        if (block.Marker is not null)
            return false;
        return (char.IsLower(block.Plain[0]) && before.End == ';' && (Requests.Opens(block.Plain) || RunInText.AsksMore(block.Plain)))
            || (before.First.At == block.At && RunInText.AsksMore(block.Plain))
            || (Requests.OpensWithImperative(block.Plain) && Requests.OpensWithImperative(before.First.Plain));
    }

    /// <summary>Without bullets, a recommendation shows itself by what it asks: it begins with an infinitive or a verbal noun, or is a clause that ends in a semicolon.</summary>
    private static bool FitsUnmarked(BodyBlock block, BodyToken? next, ItemBuilder? last, bool hasProse)
    {
        if (block.StandsOut || (block.Plain[^1] == ':' && !AnnouncesPoints(block, next)) || Proceedings.IsRecord(block.Plain))
            return false;
        if (last is { First.Marker: not null })
            return Requests.Opens(block.Plain) && (hasProse || (last.End == ';' && char.IsLower(block.Plain[0])));
        return Requests.Opens(block.Plain) || Requests.OpensNominally(block.Plain) || block.Plain[^1] == ';' || char.IsLower(block.Plain[0]);
    }

    private static bool AnnouncesPoints(BodyBlock block, BodyToken? next) =>
        Requests.Opens(block.Plain) && next is BodyBlock below && (below.Marker is not null || (char.IsLower(below.Plain[0]) && below.Plain[^1] is ';' or ',' && !Requests.Opens(below.Plain)));
}
