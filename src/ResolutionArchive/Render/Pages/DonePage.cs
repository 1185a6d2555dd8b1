using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>What became of recommendations. There is no such page where nobody answered: nothing is claimed then.</summary>
public sealed record DonePage : Page
{
    internal DonePage(Site site)
        : base(site.Settings, Routes.Done, "Что сделано", $"Что ответили на рекомендации педагогических форумов: {Wording.Count(site.Responses.Length, "ответ", "ответа", "ответов")}, от новых к старым.") =>
        Years = [.. site.Responses.Reverse().GroupBy(response => response.Date.Year).Select(year => new AnswersOfYear(year.Key, [.. year.Select(response => new AnsweredRecommendation(response, site.RecommendationOf(response.To)!, site.ResolutionOf(response.To.Resolution)!))]))];

    /// <summary>The answers by years, the newest first.</summary>
    public ImmutableArray<AnswersOfYear> Years { get; }
}

/// <summary>What was answered in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Answers">The answers, the newest first; at least one.</param>
public sealed record AnswersOfYear(int Year, ImmutableArray<AnsweredRecommendation> Answers);

/// <summary>An answer and what it answers.</summary>
/// <param name="Response">The answer.</param>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Resolution">The resolution in which it stands.</param>
public sealed record AnsweredRecommendation(Response Response, Recommendation Recommendation, Resolution Resolution)
{
    /// <summary>Whom it was asked of.</summary>
    public ImmutableArray<Addressee> Addressees => Resolution.Sections[Recommendation.Id.Section - 1].Addressees;
}
