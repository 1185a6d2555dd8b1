using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Render.Exports;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>A resolution, to be read.</summary>
public sealed record ResolutionPage : PageOfRecommendations
{
    /// <summary>With fewer sections a table of contents says no more than the page itself.</summary>
    private const int ContentsFrom = 3;

    private FormerNotes? former;

    internal ResolutionPage(Site site, LinkedResolution linked)
        : base(site, Routes.Of(linked.Resolution.Id), linked.Resolution.Title, DescriptionOf(linked.Resolution)) =>
        (Resolution, Previous, Next) = (linked.Resolution, linked.Previous, linked.Next);

    /// <summary>What the page says to old links that lead to one of its recommendations.</summary>
    public ImmutableArray<FormerNote> NotesAt(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Former.At(recommendation.Id);
    }

    /// <summary>What it says to old links that lead to none of them.</summary>
    public ImmutableArray<FormerNote> StrayNotes => Former.Stray;

    private FormerNotes Former => former ??= new FormerNotes(Site, Resolution);

    /// <summary>Where it stands what was recommended to an addressee in the year of the resolution.</summary>
    public Address PlaceOf(Addressee addressee) => Site.FileOf(addressee).PlaceOf(Resolution.Year);

    /// <summary>What one of its recommendations shares with others without being in a line with them.</summary>
    public ImmutableArray<PartialRepeat> PartialRepeatsOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return PartialRepeat.Of(Site, recommendation.Id);
    }

    /// <summary>How it is cited.</summary>
    public Citation Citation => field ??= CitationOf(Resolution);

    /// <summary>It for programs that keep bibliographies, in BibTeX.</summary>
    public string BibTeX => BibliographicRecords.BibTeX(Citation, Settings);

    /// <summary>The same in RIS.</summary>
    public string Ris => BibliographicRecords.Ris(Citation, Settings);

    /// <summary>The resolution.</summary>
    public Resolution Resolution { get; }

    /// <summary>The one before it in the series of its forum; null for the first.</summary>
    public Resolution? Previous { get; }

    /// <summary>The one after it in the series of its forum; null for the last.</summary>
    public Resolution? Next { get; }

    /// <summary>Whether the page is long enough for a table of contents.</summary>
    public bool HasContents => Resolution.Sections.Length >= ContentsFrom;

    /// <summary>Whom a section addresses, in short; its heading where it addresses nobody.</summary>
    public static string ShortHeading(Section section) => section.Addressees.IsEmpty
        ? section.Title
        : string.Join("; ", section.Addressees.Select(addressee => addressee.ShortName ?? addressee.Name));

    /// <summary>Where its file is edited; null where no repository is named.</summary>
    public Uri? EditAddress => EditorLinks.Edit(Settings, Resolution);

    /// <inheritdoc/>
    public override ImmutableArray<Breadcrumb> Breadcrumbs =>
        [.. base.Breadcrumbs, new("Годы", Routes.Years), new(Wording.Year(Resolution.Year), Routes.Of(Resolution.Year))];

    /// <inheritdoc/>
    public override string Headline => $"{Wording.Beginning(Title.TrimEnd('.'), MaxName)}: {Resolution.KindInFull.ToLowerInvariant()}, {Wording.Date(Resolution.Date)}";

    /// <inheritdoc/>
    public override FeedLink Feed => new(Resolution.Forum.Name, Routes.FeedOf(Resolution.Forum));

    /// <inheritdoc/>
    public override string JsonLd => Pages.JsonLd.Resolution(this);

    private static string DescriptionOf(Resolution resolution)
    {
        var addressees = resolution.Sections.SelectMany(section => section.Addressees).DistinctBy(addressee => addressee.Id).Select(addressee => addressee.ShortName ?? addressee.Name).ToList();
        var forum = resolution.Forum.Name == resolution.Title ? "" : $" {resolution.Forum.Name}.";
        return $"{Wording.Beginning(resolution.Title.TrimEnd('.'), MaxName)}. {resolution.KindInFull}, {Wording.Date(resolution.Date)}: {Wording.Recommendations(resolution.RecommendationCount)}.{forum}"
            + (addressees.Count > 0 ? $" Кому: {string.Join("; ", addressees)}." : "");
    }
}
