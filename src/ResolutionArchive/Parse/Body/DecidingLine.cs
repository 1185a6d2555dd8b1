using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises the words after which an assembly says what is to be done, without saying by whom: «Участники форума считают
/// необходимым:», «Съезд решил:».
/// </summary>
internal static partial class DecidingLine
{
    /// <summary>Whether the block ends in such words.</summary>
    public static bool Matches(BodyBlock block) => Deciding().IsMatch(block.Plain);

    /// <summary>Whether the block stands over a list of what is to be done, and of nothing else.</summary>
    public static bool IsOverRequests(BodyBlock block, BodyToken? next) =>
        (block.Plain[^1] == ':' || block.StandsOut)
        && block.Marker is not { Kind: MarkerKind.Bullet }
        && next is BodyBlock request && (block.Marker is null || request.Marker?.Continues(block.Marker) != true) && Verbs.Asks(request.Plain);

    [GeneratedRegex(
        @"\b(решил[аи]?|постанов(ил[аи]?|ляет|ляют)|рекоменду(ет|ют|ем|ется)|предлага(ет|ют|ем|ется)|(считает|считают|считаем)\s+(необходимым|целесообразным|важным)|принял[аи]?\s+(следующее\s+)?решение|(решение|резолюцию)\s+принял[аи]?|признали?\s+(необходимым|целесообразным)|(необходимо|рекомендации|предложения))(\s+следующ(ее|ие))?\s*:?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deciding();
}
