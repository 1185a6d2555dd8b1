using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

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
        Numbers = Routes.ResolutionAt(moved.From) is { } resolution
            ? [.. site.FormerOf(resolution).DistinctBy(former => (former.Id, former.Fingerprint)).GroupBy(former => former.Id).OrderBy(number => (number.Key.Section, number.Key.Item)).Select(number => new RedirectNumber(number.Key, [.. number.Select(former => RowOf(site, former))]))]
            : [];
        IsSplit = Numbers.SelectMany(number => number.Rows).Any(row => row.Target is { } target && target.Path != Target?.Path);
        Sentence = SentenceOf(moved, IsSplit);
    }

    /// <summary>What the page showed; empty where nobody knows.</summary>
    public string Name { get; }

    /// <summary>Where it went, or most of it; null where it is gone.</summary>
    public Address? Target { get; }

    /// <summary>What became of it, in a sentence.</summary>
    public string Sentence { get; }

    /// <summary>What became of its recommendations.</summary>
    public ImmutableArray<RedirectNumber> Numbers { get; }

    /// <summary>Whether parts of it went to different places, so that the reader has to choose.</summary>
    public bool IsSplit { get; }

    /// <summary>Where browsers go by themselves; null where the reader has to read.</summary>
    public Address? Refresh => IsSplit ? null : Target;

    /// <summary>Whether a script decides if the reader is led on: a number alone may mean one thing or another. Without scripts browsers lose it anyway.</summary>
    public bool IsLedByScript => Numbers.Any(number => number.IsParted);

    /// <inheritdoc/>
    public override bool IsIndexed => false;

    /// <inheritdoc/>
    public override Address? Canonical => IsSplit || Target is null ? null : Target.Value with { Anchor = null };

    private RedirectRow RowOf(Site site, FormerRecommendation former)
    {
        var there = former.Now is { } one ? site.RecommendationOf(one) : null;
        Address? target = there is null ? null : TargetOf(former, there);
        var text = target is null || target.Value.Path == Target?.Path ? "теперь здесь" : $"теперь здесь: {site.ResolutionOf(there!.Id.Resolution)?.Title}, {there.Id.Number}";
        return new(Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor!, Wording.Quoted(former.Text.TrimEnd(';', '.', ' ')), former.IsChanged, target, text);
    }

    /// <summary>Where words are others now, a note stands there that says so, under the anchor of the old ones.</summary>
    private static Address TargetOf(FormerRecommendation former, Recommendation there) =>
        Routes.PermalinkOf(there) is var target && former.IsChanged ? target with { Anchor = Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor } : target;

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
        (Kind.Resolution, null) when isSplit => "По этому адресу она была опубликована раньше. Часть её рекомендаций теперь в других резолюциях.",
        (Kind.Resolution, _) when isSplit => "То, что стояло по этому адресу, теперь в разных резолюциях. Найдите рекомендацию по её прежнему номеру.",
        (Kind.Resolution, null) => "По этому адресу она была опубликована раньше.",
        (_, null) => "Страница с этим адресом была опубликована раньше.",
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

/// <summary>What became of all that stood under a number of a page that went away.</summary>
/// <param name="Id">The number.</param>
/// <param name="Rows">What stood there, the last first.</param>
public sealed record RedirectNumber(RecommendationId Id, ImmutableArray<RedirectRow> Rows)
{
    /// <summary>Whether it went different ways, so that nobody can tell which the number alone means.</summary>
    public bool IsParted => Rows.Select(row => row.Target).Distinct().Count() > 1;
}

/// <summary>What became of a recommendation of a page that went away.</summary>
/// <param name="Anchor">That of its number and words.</param>
/// <param name="Text">How the words began, in quotation marks.</param>
/// <param name="IsChanged">Whether they are others by now.</param>
/// <param name="Target">Where it is; null where it is gone.</param>
/// <param name="TargetText">What the link there says: the resolution as well, where most of the page went elsewhere.</param>
public sealed record RedirectRow(string Anchor, string Text, bool IsChanged, Address? Target, string TargetText);
