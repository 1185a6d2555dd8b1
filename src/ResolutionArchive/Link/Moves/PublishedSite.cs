using System.Collections.Immutable;
using ResolutionArchive.Model;
using ResolutionArchive.Resolve;

namespace ResolutionArchive.Link.Moves;

/// <summary>The archive as it is to be published, in the form of what was.</summary>
internal static class PublishedSite
{
    /// <summary>The archive without its lines, and without what became of other ones.</summary>
    public static Published Of(Archive archive) => Published.Nothing with
    {
        Resolutions = [.. archive.Resolutions.Select(Of)],
        Forums = [.. archive.Forums.Select(forum => new PublishedName(forum.Id, forum.Name))],
        Addressees = [.. archive.Addressees.Select(addressee => new PublishedName(addressee.Id, addressee.Name))],
    };

    private static PublishedResolution Of(Resolution resolution) => new(
        resolution.Id, resolution.File, resolution.Title, resolution.Date?.ToString(), resolution.Forum.Id, resolution.Place, [.. resolution.Sections.SelectMany(Of)], resolution.Added);

    private static IEnumerable<PublishedRecommendation> Of(Section section)
    {
        ImmutableArray<Slug> addressees = [.. section.Addressees.Select(addressee => addressee.Id)];
        return section.Recommendations.Select(item => new PublishedRecommendation(item.Id, item.Fingerprint, item.PlainText, addressees));
    }
}
