using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResolutionArchive.Parse;

/// <summary>
/// Reads YAML and gives up where it is nested deeper than anybody writes by hand: the tree is built by recursion, and a stack that overflows ends the program, whatever guards there are.
/// An alias is refused for the same reason, since a value may hold itself by one.
/// </summary>
internal sealed class ShallowYaml(IParser parser) : IParser
{
    /// <summary>The stream, the document and the mapping of a header are three levels.</summary>
    private const int Deepest = 50;
    private int depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">The text is no YAML, or none that we read.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        if (parser.Current is not { } read)
            return true;
        depth += read.NestingIncrease;
        if (depth > Deepest || read is AnchorAlias)
            throw new YamlException(read.Start, read.End, "Nested too deep, or in itself.");
        return true;
    }
}
