using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All addressees.</summary>
public sealed record AddresseesPage : Page
{
    internal AddresseesPage(Site site)
        : base(site.Settings, Routes.Addressees, "Адресаты", $"Кому адресованы рекомендации педагогических форумов: {Wording.Addressees(site.Addressees.Length)} по уровням.") => Levels = AddresseeGroup.ByLevel(site);

    /// <summary>The addressees by level.</summary>
    public ImmutableArray<AddresseeGroup> Levels { get; }
}

/// <summary>
/// All that was ever recommended to an addressee, to those that it includes and to those that include it. What is older than fits on a page stands on pages of its years
/// (<see cref="AddresseeYearPage"/>).
/// </summary>
public sealed record AddresseePage : PageOfRecommendations
{
    /// <summary>With more recommendations than this, those of narrower addressees are left to their own pages.</summary>
    private const int MaxNarrower = 300;

    /// <summary>More than this nobody reads at a glance.</summary>
    private const int MaxLines = 7;

    internal AddresseePage(Site site, AddresseeFile file, ImmutableArray<RecurrenceLine> lines)
        : base(site, Routes.Of(file.Addressee), file.Addressee.Name, DescriptionOf(file))
    {
        (File, LineCount) = (file, lines.Length);
        Lines = [.. lines.Take(MaxLines)];
        Narrower = [.. Below(site, file).Where(narrower => narrower.RecommendationCount > 0)];
        ShowsNarrower = Narrower.Sum(narrower => narrower.RecommendationCount) <= MaxNarrower;
        AnsweredCount = site.Responses.IsEmpty ? 0 : RecommendationsOf(file).Count(recommendation => site.AnswersTo(recommendation.Id).Any());
    }

    private static IEnumerable<Recommendation> RecommendationsOf(AddresseeFile file) =>
        file.Years.SelectMany(year => year.Sections.Concat(year.Shared.SelectMany(shared => shared.Sections))).SelectMany(part => part.Section.Recommendations);

    /// <summary>The addressee and what was recommended to it.</summary>
    public AddresseeFile File { get; }

    /// <summary>The newest years, as many as the page shows.</summary>
    public ImmutableArray<AddresseeYear> Years => File.Years[..File.YearsTogether];

    /// <summary>The years that have pages of their own.</summary>
    public ImmutableArray<AddresseeYear> YearsApart => File.Years[File.YearsTogether..];

    /// <summary>What is recommended to it again and again: the longest-running lines that speak to it.</summary>
    public ImmutableArray<RecurrenceLine> Lines { get; }

    /// <summary>To how many of the recommendations to itself and to those that include it there are answers.</summary>
    public int AnsweredCount { get; }

    /// <summary>How many lines speak to it in all.</summary>
    public int LineCount { get; }

    /// <summary>The addressees that it includes, directly or not, each before its own, as far as anything was recommended to them.</summary>
    public ImmutableArray<AddresseeFile> Narrower { get; }

    /// <summary>Whether the page shows what was recommended to <see cref="Narrower"/>; else it says how much and where to read it.</summary>
    public bool ShowsNarrower { get; }

    /// <inheritdoc/>
    public override string Headline => $"{Wording.Beginning(Title, MaxName)}: рекомендации";

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Адресаты", Routes.Addressees)];

    /// <inheritdoc/>
    public override FeedLink Feed => new(File.Addressee.Name, Routes.FeedOf(File.Addressee));

    private static string DescriptionOf(AddresseeFile file)
    {
        var name = Wording.Beginning(file.Addressee.Name, MaxName);
        var shared = file.SharedCount > 0 ? $"{Wording.Recommendations(file.SharedCount)} группам, в которые входит этот адресат" : null;
        if (file.RecommendationCount == 0)
            return $"{name}: прямо этому адресату педагогические форумы пока ничего не рекомендовали." + (shared is null ? "" : $" Есть {shared}.");
        return $"{name}: что рекомендовали педагогические форумы этому адресату. {Wording.Recommendations(file.RecommendationCount)}, {Wording.Span(file.Years.Select(year => year.Year))}."
            + (shared is null ? "" : $" И ещё {shared}.");
    }

    private static IEnumerable<AddresseeFile> Below(Site site, AddresseeFile file) =>
        file.Narrower.Select(site.FileOf).SelectMany(narrower => Below(site, narrower).Prepend(narrower));
}

/// <summary>What was recommended to an addressee in a year, where all its years are too much for one page.</summary>
public sealed record AddresseeYearPage : PageOfRecommendations
{
    internal AddresseeYearPage(Site site, AddresseeFile file, int number)
        : base(site, Routes.PageOf(file.Addressee, file.Years[number].Year), TitleOf(file, number), DescriptionOf(file, number)) =>
        (File, Year, Later, Earlier) = (file, file.Years[number], file.Years.ElementAtOrDefault(number - 1)?.Year, file.Years.ElementAtOrDefault(number + 1)?.Year);

    /// <summary>The addressee and what was recommended to it.</summary>
    public AddresseeFile File { get; }

    /// <summary>The year.</summary>
    public AddresseeYear Year { get; }

    /// <summary>The year after it in which anything was recommended.</summary>
    public ArchiveYear? Later { get; }

    /// <summary>The year before it in which anything was recommended; null for the first.</summary>
    public ArchiveYear? Earlier { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Адресаты", Routes.Addressees), new(File.Addressee.ShortName ?? File.Addressee.Name, Routes.Of(File.Addressee))];

    /// <inheritdoc/>
    public override FeedLink Feed => new(File.Addressee.Name, Routes.FeedOf(File.Addressee));

    private static string TitleOf(AddresseeFile file, int number) => $"{file.Addressee.Name}, {Wording.ShortYear(file.Years[number].Year)}";

    private static string DescriptionOf(AddresseeFile file, int number) =>
        $"{Wording.Beginning(file.Addressee.Name, MaxName)}: что рекомендовали педагогические форумы, {Wording.Year(file.Years[number].Year)}. {Wording.Recommendations(file.Years[number].RecommendationCount + file.Years[number].SharedCount)}.";
}
