using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;

namespace ResolutionArchive.Render.Pages;

/// <summary>
/// What stands at an address that went away: the way to where it went, or that it is gone. It needs no script; with one, a link to a recommendation leads to the recommendation.
/// </summary>
public sealed record RedirectPage : Page
{
    internal RedirectPage(Site site, MovedPage moved)
        : base(site.Settings, new Address(moved.From), TitleOf(moved), "Страница, которая была по этому адресу.")
    {
        (Name, Target) = (moved.Title, moved.To is { } to ? Routes.Parse(to) : null);
        Rows = Routes.ResolutionAt(moved.From) is { } resolution ? [.. site.FormerOf(resolution).DistinctBy(former => (former.Id, former.Fingerprint)).OrderBy(former => (former.Id.Section, former.Id.Item)).Select(former => RowOf(site, former))] : [];
        IsSplit = Rows.Any(row => row.Target is { } target && target.Path != Target?.Path);
        Sentence = SentenceOf(moved, IsSplit);
    }

    /// <summary>What the page showed; empty where nobody knows.</summary>
    public string Name { get; }

    /// <summary>Where it went, or most of it; null where it is gone.</summary>
    public Address? Target { get; }

    /// <summary>What became of it, in a sentence.</summary>
    public string Sentence { get; }

    /// <summary>What became of its recommendations, in the order of their numbers.</summary>
    public ImmutableArray<RedirectRow> Rows { get; }

    /// <summary>Whether parts of it went to different places, so that the reader has to choose.</summary>
    public bool IsSplit { get; }

    /// <summary>Where browsers go by themselves; null where the reader has to read.</summary>
    public Address? Refresh => IsSplit ? null : Target;

    /// <inheritdoc/>
    public override bool IsIndexed => false;

    /// <inheritdoc/>
    public override Address? Canonical => IsSplit || Target is null ? null : Target.Value with { Anchor = null };

    private static RedirectRow RowOf(Site site, FormerRecommendation former) =>
        new(former.Id, former.Fingerprint, former.Text.TrimEnd(';', '.', ' '), former.IsChanged, former.Now is { } one && site.RecommendationOf(one) is { } there ? Routes.PermalinkOf(there) : null);

    private static string TitleOf(MovedPage moved) => (KindOf(moved.From), moved.To) switch
    {
        (Kind.Resolution, null) => "Резолюция изъята из архива",
        (Kind.Resolution, _) => "Резолюция переехала",
        (Kind.Forum, null) => "Такого форума в архиве больше нет",
        (Kind.Addressee, null) => "Такого адресата в архиве больше нет",
        (Kind.Year, null) => "Резолюций за этот год в архиве больше нет",
        (Kind.Line, null) => "Таких повторов в архиве больше нет",
        (Kind.Line, { } to) when Routes.ResolutionAt(to.Split('#')[0]) is not null => "Рекомендации больше не считаются повторами",
        _ => "Страница переехала",
    };

    private static string SentenceOf(MovedPage moved, bool isSplit) => (KindOf(moved.From), moved.To) switch
    {
        (Kind.Resolution, _) when isSplit => "То, что стояло по этому адресу, теперь в разных резолюциях. Найдите рекомендацию по её прежнему номеру.",
        (_, null) => "По этому адресу она была опубликована раньше.",
        (Kind.Line, { } to) when Routes.ResolutionAt(to.Split('#')[0]) is not null => "Раньше их считали одной просьбой, теперь нет. Первая из них стоит здесь:",
        _ => "Теперь она по другому адресу:",
    };

    private enum Kind
    {
        Resolution,
        Forum,
        Addressee,
        Year,
        Line,
    }

    private static Kind KindOf(string path) => path[..path.IndexOf('/', StringComparison.Ordinal)] switch
    {
        "resolutions" => Kind.Resolution,
        "forums" => Kind.Forum,
        "addressees" => Kind.Addressee,
        "years" => Kind.Year,
        _ => Kind.Line,
    };
}

/// <summary>What became of a recommendation of a page that went away.</summary>
/// <param name="Id">The number that it had.</param>
/// <param name="Fingerprint">That of the words that it had.</param>
/// <param name="Text">How they began.</param>
/// <param name="IsChanged">Whether its words are others by now.</param>
/// <param name="Target">Where it is; null where it is gone.</param>
public sealed record RedirectRow(RecommendationId Id, Fingerprint Fingerprint, string Text, bool IsChanged, Address? Target);
