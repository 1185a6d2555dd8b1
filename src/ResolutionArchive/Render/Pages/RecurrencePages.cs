using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>All lines of recurring recommendations. Of very many it shows the longest-running, and the others stand on pages of years (<see cref="RecurringYearPage"/>).</summary>
public sealed record RecurringPage : Page
{
    /// <summary>Of one level, where there are too many lines for a page.</summary>
    private const int MostOfLevel = 40;

    internal RecurringPage(Site site, ImmutableArray<LinesOfYear> years)
        : base(site.Settings, Routes.Recurring, "Повторяющиеся рекомендации", $"Что педагогические форумы рекомендуют снова и снова и как менялись слова: {Wording.Count(site.Recurrences.Length, "просьба", "просьбы", "просьб")}, {Wording.Span(site.Recurrences.SelectMany(line => line.Years))}.")
    {
        Chart = LineChart.Of(site);
        Levels = [.. site.Recurrences
            .SelectMany(line => line.Addressees.Select(addressee => addressee.Level).Distinct().DefaultIfEmpty<Level?>(null), (line, level) => (line, level))
            .GroupBy(pair => pair.level, pair => pair.line)
            .OrderBy(group => group.Key?.Rank ?? int.MaxValue)
            .Select(group => new LinesOfLevel(group.Key, [.. years.IsEmpty ? group : group.Take(MostOfLevel)]))];
        (Years, Count, HasResponses) = (years, site.Recurrences.Length, !site.Responses.IsEmpty);
    }

    /// <summary>The lines by the levels of their addressees, the longest-running first; a line to several levels stands under each.</summary>
    public ImmutableArray<LinesOfLevel> Levels { get; }

    /// <summary>All lines by years, the newest first, where <see cref="Levels"/> do not hold all; else nothing.</summary>
    public ImmutableArray<LinesOfYear> Years { get; }

    /// <summary>The longest-running lines over the years.</summary>
    public LineChart Chart { get; }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>Whether anybody answered to any recommendation.</summary>
    public bool HasResponses { get; }
}

/// <summary>The lines that speak to one level.</summary>
/// <param name="Level">The level; null for recommendations to nobody in particular.</param>
/// <param name="Lines">The lines; at least one.</param>
public sealed record LinesOfLevel(Level? Level, ImmutableArray<RecurrenceLine> Lines);

/// <summary>The lines of requests that were made for the last time in one year.</summary>
/// <param name="Year">The year; «без даты» for those that were never dated.</param>
/// <param name="Lines">The lines, the longest-running first.</param>
public sealed record LinesOfYear(ArchiveYear Year, ImmutableArray<RecurrenceLine> Lines)
{
    /// <summary>On one page.</summary>
    private const int MostTogether = 300;

    /// <summary>All lines by years, the newest first; nothing where one page holds all. A year may have lost its last line to a later one: who has its address is told so.</summary>
    internal static ImmutableArray<LinesOfYear> Of(Site site)
    {
        if (site.Recurrences.Length <= MostTogether)
            return [];
        var lines = site.Recurrences.ToLookup(line => line.Years.LastOrDefault(year => !year.IsUndated, ArchiveYear.Undated));
        return [.. site.Years.Select(shelf => new LinesOfYear(shelf.Year, [.. lines[shelf.Year]]))];
    }
}

/// <summary>Requests that were made for the last time in one year, where there are too many for one page.</summary>
public sealed record RecurringYearPage : Page
{
    internal RecurringYearPage(Site site, LinesOfYear year)
        : base(site.Settings, Routes.RecurringUntil(year.Year), TitleOf(year.Year), $"{Wording.Count(year.Lines.Length, "просьба", "просьбы", "просьб")} педагогических форумов, которые повторяли. {TitleOf(year.Year)}.") => Lines = year.Lines;

    /// <summary>The lines, the longest-running first.</summary>
    public ImmutableArray<RecurrenceLine> Lines { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Повторы", Routes.Recurring)];

    private static string TitleOf(ArchiveYear year) => year.IsUndated ? "Повторы без даты" : $"Повторы: в последний раз просили в {year}\u00A0году";
}

/// <summary>The line that one request draws through the years.</summary>
public sealed partial record RecurrencePage : Page
{
    private const int MaxTitle = 90;

    /// <summary>More than this nobody reads in passing.</summary>
    private const int MaxAddressees = 12;

    internal RecurrencePage(Site site, RecurrenceLine line)
        : base(site.Settings, Routes.Of(line), TitleOf(line), DescriptionOf(line))
    {
        Line = line;
        Years = RecurrenceYear.Of(line);
        Chart = LineChart.Of(site, [line]);
        Wholes = [.. line.Members
            .SelectMany(member => site.WholesOf(member.Recommendation.Id)).Distinct()
            .Select(id => (Id: id, Resolution: site.ResolutionOf(id.Resolution)!))
            .OrderBy(whole => whole.Resolution.Date is null).ThenBy(whole => whole.Resolution.Date).ThenBy(whole => whole.Id.ToString(), StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override string Headline => $"{Title}: как повторяли, {Wording.Years(Line.Years)}";

    /// <summary>The line.</summary>
    public RecurrenceLine Line { get; }

    /// <summary>When it was asked, as a picture; without lines where it was asked in one year only.</summary>
    public LineChart Chart { get; }

    /// <summary>Its wordings by years, the oldest first, each with the way to it.</summary>
    public ImmutableArray<RecurrenceYear> Years { get; }

    /// <summary>Recommendations that ask this among other things, each with its resolution, the oldest first.</summary>
    public ImmutableArray<(RecommendationId Id, Resolution Resolution)> Wholes { get; }

    /// <summary>What editors say of the line.</summary>
    public ImmutableArray<Verdict> Verdicts => [.. Line.Links.Select(link => link.Verdict).OfType<Verdict>()];

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs => [.. base.Breadcrumbs, new("Повторы", Routes.Recurring)];

    /// <summary>What is asked, up to a whole word.</summary>
    public static string TitleOf(RecurrenceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var whole = line.Members.Any(member => member.Recommendation.PlainText == line.Request);
        var text = whole ? line.Request.TrimEnd(';', '.', ' ') : DanglingWords().Replace(line.Request.TrimEnd(';', '.', ' '), "");
        if (text.Length == 0)
            return line.Members[0].Recommendation.Id.Number;
        var end = text.Length <= MaxTitle ? text.Length : text.AsSpan(0, MaxTitle + 1).LastIndexOfAny(' ', '\u00A0');
        var title = text.Length <= MaxTitle ? text : end > 0 ? DanglingWords().Replace(text[..end], "") + "…" : text[..MaxTitle] + "…";
        return Wording.Capitalized(title);
    }

    /// <summary>Whom it was asked of; of very many the first, since other pages say it, too.</summary>
    public static string AddresseesOf(RecurrenceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var names = string.Join("; ", line.Addressees.Take(MaxAddressees).Select(addressee => addressee.ShortName ?? addressee.Name));
        return line.Addressees.Length <= MaxAddressees ? names : $"{names} и ещё {Wording.Addressees(line.Addressees.Length - MaxAddressees)}";
    }

    /// <summary>A title does not end in a preposition or a comma.</summary>
    [GeneratedRegex(@"([\s,;:–—]+\p{L}{1,3})*[\s,;:–—]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DanglingWords();

    private static string DescriptionOf(RecurrenceLine line)
    {
        var addressees = line.Addressees.IsEmpty ? "" : $" Кому: {AddresseesOf(line)}.";
        return $"Рекомендация, которую повторяли: {Wording.Years(line.Years)}. {Wording.Quoted(Wording.Beginning(line.Members[^1].Recommendation.PlainText.TrimEnd(';', '.'), MaxName))}.{addressees}";
    }
}
