using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>A page that shows recommendations with what is known of each.</summary>
public abstract record PageOfRecommendations : Page
{
    private protected PageOfRecommendations(Site site, Address address, string title, string description)
        : base(site.Settings, address, title, description) => Site = site;

    private protected Site Site { get; }

    /// <summary>The line that a recommendation is in; null for most.</summary>
    public RecurrenceLine? LineOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Site.LineOf(recommendation.Id);
    }

    /// <summary>What a recommendation is about.</summary>
    public IEnumerable<Topic> TopicsOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Site.TopicsOf(recommendation.Id);
    }

    /// <summary>What was answered to it, the oldest first.</summary>
    public IEnumerable<Response> AnswersTo(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Site.AnswersTo(recommendation.Id);
    }

    /// <summary>How a resolution of the site is cited.</summary>
    public Citation CitationOf(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return new Citation(resolution, Settings, Permalink(Routes.Of(resolution.Id)));
    }
}
