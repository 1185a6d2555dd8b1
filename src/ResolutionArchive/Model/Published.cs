using System.Collections.Immutable;

namespace ResolutionArchive.Model;

/// <summary>An archive as it was, or is to be, published: what addresses lead to. It is what <c>data/archive.json</c> keeps from one publication to the next.</summary>
/// <param name="Resolutions">The resolutions; no two with the same id.</param>
/// <param name="Forums">The forums.</param>
/// <param name="Addressees">The addressees.</param>
/// <param name="Lines">The lines of recurring recommendations.</param>
/// <param name="Pages">The pages that had gone before, those that went last first.</param>
/// <param name="Former">What was under the numbers of recommendations before, the last first.</param>
/// <param name="First">The pages that were published under another address at first.</param>
/// <param name="Tag">Who names what it publishes; null where nobody says.</param>
public sealed record Published(
    ImmutableArray<PublishedResolution> Resolutions,
    ImmutableArray<PublishedName> Forums,
    ImmutableArray<PublishedName> Addressees,
    ImmutableArray<PublishedLine> Lines,
    ImmutableArray<MovedPage> Pages,
    ImmutableArray<FormerRecommendation> Former,
    ImmutableArray<FirstAddress> First,
    TagAuthority? Tag)
{
    /// <summary>Nothing was published.</summary>
    public static Published Nothing { get; } = new([], [], [], [], [], [], [], null);

    /// <summary>Something was published, and nobody can tell what.</summary>
    public static Published Unreadable { get; } = Nothing with { IsUnreadable = true };

    /// <summary>Whether nobody can tell what it was: whoever published without knowing would lose all addresses that had moved.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>How many recommendations there are.</summary>
    public int RecommendationCount => Resolutions.Sum(resolution => resolution.Recommendations.Length);
}

/// <summary>A resolution in short.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="File">The path of its file below the input folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date as it is written; null where it has none.</param>
/// <param name="Forum">The id of its forum.</param>
/// <param name="Place">Where it was adopted; null where nobody says.</param>
/// <param name="Recommendations">Its recommendations in order.</param>
/// <param name="Added">The day on which it entered the archive; null where nobody knows.</param>
public sealed record PublishedResolution(
    ResolutionId Id, string File, string Title, string? Date, Slug Forum, string? Place, ImmutableArray<PublishedRecommendation> Recommendations, DateOnly? Added);

/// <summary>A recommendation in short.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Fingerprint">That of its words.</param>
/// <param name="Text">Its words in one line.</param>
/// <param name="Addressees">The ids of those to whom it is addressed.</param>
public sealed record PublishedRecommendation(RecommendationId Id, Fingerprint Fingerprint, string Text, ImmutableArray<Slug> Addressees);

/// <summary>A forum or an addressee.</summary>
/// <param name="Id">Its identity and the name of its page.</param>
/// <param name="Name">Its name.</param>
public sealed record PublishedName(Slug Id, string Name);

/// <summary>A line of recurring recommendations.</summary>
/// <param name="Id">Its identity and the name of its page.</param>
/// <param name="Members">The recommendations.</param>
public sealed record PublishedLine(Slug Id, ImmutableArray<RecommendationId> Members);

/// <summary>A page that went away.</summary>
/// <param name="From">Where it was, below the site's folder.</param>
/// <param name="To">Where what it showed is now, perhaps with an anchor; null where it is nowhere.</param>
/// <param name="Title">What it showed.</param>
public sealed record MovedPage(string From, string? To, string Title);

/// <summary>Words that were published under a number under which they are no longer.</summary>
/// <param name="Id">The number that they had.</param>
/// <param name="Fingerprint">That of the words.</param>
/// <param name="Text">How they began.</param>
/// <param name="Now">The recommendation that has them, or what became of them; null where there is none.</param>
/// <param name="IsChanged">Whether its words are others by now.</param>
public sealed record FormerRecommendation(RecommendationId Id, Fingerprint Fingerprint, string Text, RecommendationId? Now, bool IsChanged);

/// <summary>A page and the address under which it was first published. What is said of the page in feeds keeps the name that it had there.</summary>
/// <param name="Page">Where it is, below the site's folder.</param>
/// <param name="First">Where it was at first.</param>
public sealed record FirstAddress(string Page, string First);
