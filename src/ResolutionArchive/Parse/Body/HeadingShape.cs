using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>What a line looks like that stands over recommendations, whomever it names: it announces something, stands out, or has no end and items under it.</summary>
internal static class HeadingShape
{
    /// <summary>A name in the nominative that stands over paragraphs is not longer, in words.</summary>
    private const int LongestName = 14;

    /// <summary>Whether the block looks like one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">What follows it.</param>
    public static bool Fits(BodyBlock block, BodyToken? next)
    {
        var end = block.Plain[^1];
        if (Quotation.IsOpen(block.Plain))
            return false;
        if (end == ':' || ((end is '–' or '—' || block.Plain.EndsWith(" -", StringComparison.Ordinal)) && AddresseeHeading.IsNameBeforeDash(block.Plain)))
            return block.Marker is null || !FollowsAsSibling(block, next);
        if (block.Marker is { Kind: MarkerKind.Bullet } bullet)
            return IsBulletOverOthers(block, bullet, next);
        if (end is ';' || (end == ',' && !block.StandsOut))
            return false;
        if (block.HeadingLevel > 0 && next is BodyBlock below && below.HeadingLevel > block.HeadingLevel)
            return true;
        if (block.StandsOut && next is BodyBlock { StandsOut: true, HeadingLevel: 0, Marker: null } theme && theme.Text.CommonStyle != block.Text.CommonStyle)
            return Dative.Opens([.. Words.Of(block.Plain)]);
        var itemsFollow = next is BodyBlock { Marker: not null } following && !FollowsAsSibling(block, following) && !IsFurtherOut(following, block);
        if (block.StandsOut || AddresseeHeading.HasLead(block.Plain))
            return itemsFollow || Requests.OpensPlain(next);
        if (end is '.' or '!' or '?')
            return end == '.' && itemsFollow && (Requests.Opens(next) || next is BodyBlock { Marker.IsFirst: true }) && IsPlainName(block, next, mayBeNominative: false);
        return itemsFollow || (Requests.OpensPlain(next) && IsPlainName(block, next, mayBeNominative: true));
    }

    /// <summary>An item with one kind of bullet over items with another.</summary>
    private static bool IsBulletOverOthers(BodyBlock block, Marker bullet, BodyToken? next) =>
        next is BodyBlock { Marker: { Kind: MarkerKind.Bullet } item } && item.Printed != bullet.Printed && block.Plain[^1] is not ('.' or ';' or ',')
        && Requests.Opens(next) && AddresseeHeading.IsSomebody([.. Words.Of(block.Plain)], block.Plain);

    /// <summary>A name that nothing sets apart: in the dative, or, over what asks something, a short one in the nominative.</summary>
    private static bool IsPlainName(BodyBlock block, BodyToken? next, bool mayBeNominative)
    {
        var words = Words.Of(block.Plain).ToList();
        if (FormulaWords.HaveVerb(words))
            return false;
        return NamePlace.OpensInDative(words, block.Plain)
            || (mayBeNominative && block.Marker is null && words.Count < LongestName && Requests.Opens(next) && char.IsUpper(block.Plain[0]) && AddresseeHeading.IsSomebody(words, block.Plain));
    }

    /// <summary>«7.» after «6.1» stands under nothing of 6.</summary>
    private static bool IsFurtherOut(BodyBlock item, BodyBlock block) =>
        block.Marker is { Parts.IsEmpty: false } mark && item.Marker is { Parts.IsEmpty: false } next && next.Parts.Length < mark.Parts.Length;

    /// <summary>An item that the next one continues is an item, even if it ends in a colon.</summary>
    private static bool FollowsAsSibling(BodyBlock block, BodyToken? next) =>
        block.Marker is not null && next is BodyBlock { Marker: { } marker } following && marker.Continues(block.Marker) && following.Depth == block.Depth
        && (marker.Printed == block.Marker.Printed || marker.Kind != MarkerKind.Bullet || (marker.IsDash && block.Marker.IsDash));
}
