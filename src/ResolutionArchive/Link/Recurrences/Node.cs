using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>
/// Recommendations of the same wording, as one: a formula that a thousand resolutions repeat word for word is compared with others once.
/// </summary>
/// <param name="Members">The recommendations by their places in the archive, ascending.</param>
/// <param name="Document">The place of the only resolution that they are of; −1 where they are of several.</param>
internal sealed record Node(ImmutableArray<int> Members, int Document);
