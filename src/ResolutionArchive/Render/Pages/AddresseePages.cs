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

/// <summary>All that was ever recommended to an addressee and to those that it includes.</summary>
public sealed record AddresseePage : Page
{
    /// <summary>With more recommendations than this, those of narrower addressees are left to their own pages.</summary>
    private const int MaxNarrower = 300;

    /// <summary>More than this nobody reads at a glance.</summary>
    private const int MaxLines = 7;

    internal AddresseePage(Site site, AddresseeFile file, IReadOnlyDictionary<Slug, AddresseeFile> files, ImmutableArray<RecurrenceLine> lines)
        : base(site.Settings, Routes.Of(file.Addressee), file.Addressee.Name, DescriptionOf(file))
    {
        File = file;
        Lines = [.. lines.Take(MaxLines)];
        Narrower = [.. Below(file, files).Where(narrower => !narrower.Years.IsEmpty)];
        ShowsNarrower = Narrower.Sum(narrower => narrower.RecommendationCount) <= MaxNarrower;
    }

    /// <summary>The addressee and what was recommended to it.</summary>
    public AddresseeFile File { get; }

    /// <summary>What is recommended to it again and again: the longest-running lines that speak to it.</summary>
    public ImmutableArray<RecurrenceLine> Lines { get; }

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
        return file.Years.IsEmpty
            ? $"{name}: прямо этому адресату педагогические форумы пока ничего не рекомендовали."
            : $"{name}: что рекомендовали педагогические форумы этому адресату. {Wording.Recommendations(file.RecommendationCount)}, {Wording.Span(file.Years.Select(year => year.Year))}.";
    }

    private static IEnumerable<AddresseeFile> Below(AddresseeFile file, IReadOnlyDictionary<Slug, AddresseeFile> files) =>
        file.Narrower.Select(addressee => files[addressee.Id]).SelectMany(narrower => Below(narrower, files).Prepend(narrower));
}
