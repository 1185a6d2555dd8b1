using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body;

/// <summary>Recognises who watches over the resolution: «Контроль за исполнением решения возложить на…». It recommends nothing, numbered or not.</summary>
internal static class ControlClause
{
    /// <summary>Whether the block is such a clause.</summary>
    public static bool Matches(BodyBlock block) => Words.Of(block.Plain).FirstOrDefault().Normal is "контроль" && block.Plain[^1] != ':';
}
