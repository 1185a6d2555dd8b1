using System.Text.RegularExpressions;

namespace ResolutionArchive.Parse.Body;

/// <summary>
/// Recognises the words after which an assembly says what is to be done, without saying by whom: «Участники форума считают
/// необходимым:», «Съезд решил:», «На федеральном уровне:».
/// </summary>
internal static partial class DecidingLine
{
    /// <summary>Whether the block ends in such words.</summary>
    public static bool Matches(BodyBlock block) => Active().IsMatch(block.Plain) || Passive().IsMatch(block.Plain);

    /// <summary>Whether the words say who decided; such a line addresses nobody.</summary>
    public static bool IsOfThoseWhoDecide(string text) => Active().IsMatch(text);

    /// <summary>Whether the block says only on which level something is to be done.</summary>
    public static bool NamesLevel(BodyBlock block) => Level().IsMatch(block.Plain);

    /// <summary>Whether the block stands over a list of what is to be done, and of nothing else.</summary>
    public static bool IsOverRequests(BodyBlock block, BodyToken? next) =>
        (block.Plain[^1] == ':' || block.StandsOut)
        && block.Marker is not { Kind: MarkerKind.Bullet }
        && next is BodyBlock request && (block.Marker is null || request.Marker?.Continues(block.Marker) != true) && Verbs.Asks(request.Plain);

    [GeneratedRegex(
        """
        \b(
            решил[аои]? | постанов(ил[аои]?|ляет|ляют) | рекоменду(ет|ют|ем) | предлага(ет|ют|ем)
            | (считает|считают|считаем|признал[аои]?)\s+(необходимым|целесообразным|важным)
            | принял[аои]?\s+(следующее\s+)?решение | (решение|резолюцию)\s+принял[аои]?
        )
        (\s+следующ(ее|ие))? \s*:?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Active();

    [GeneratedRegex(@"\b(рекомендуется|предлагается|необходимо|рекомендации|предложения)(\s+следующ(ее|ие))?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^на\s+(\w+\s+){0,2}уровне(\s+\w+){0,3}\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
