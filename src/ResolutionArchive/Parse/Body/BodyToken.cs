using System.Collections.Immutable;
using ResolutionArchive.Diagnostics;
using ResolutionArchive.Model;

namespace ResolutionArchive.Parse.Body;

/// <summary>A piece of the body in reading order. The set of cases is closed: lines, which become blocks, and tables.</summary>
internal abstract record BodyToken
{
    private protected BodyToken(Location at) => At = at;

    /// <summary>Where it begins.</summary>
    public Location At { get; }
}

/// <summary>A table.</summary>
internal sealed record TableToken(Location At, ImmutableArray<ImmutableArray<RichText>> Rows) : BodyToken(At);
