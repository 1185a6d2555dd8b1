using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Parse.Body.Repair;

/// <summary>Words of letters of two alphabets in a line of the body, mended as in headers and names (<see cref="MixedScripts"/>).</summary>
internal static class MixedAlphabets
{
    /// <summary>The text, as long as before, with every such word in one alphabet.</summary>
    public static RichText Separate(RichText text) =>
        MixedScripts.Separate(text.Plain) is var separate && separate != text.Plain ? text.WithCharacters(separate) : text;
}
