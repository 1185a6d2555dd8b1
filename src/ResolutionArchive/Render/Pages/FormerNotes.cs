using System.Collections.Immutable;
using ResolutionArchive.Link;
using ResolutionArchive.Model;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Render.Pages;

/// <summary>What whoever follows an old link to a recommendation is told. Only who comes by its anchor, or by the number where it has none, reads it.</summary>
/// <param name="Anchor">The anchor of the old link; null where the number alone is the anchor, which the recommendation that stands there now has.</param>
/// <param name="Sentences">What has changed, the last first.</param>
public sealed record FormerNote(string? Anchor, ImmutableArray<FormerSentence> Sentences);

/// <summary>What has become of some words.</summary>
/// <param name="Text">What has changed.</param>
/// <param name="Target">Where the words are now; null where they are here, or nowhere.</param>
/// <param name="TargetText">What the link there says.</param>
public sealed record FormerSentence(string Text, Address? Target, string TargetText);

/// <summary>What a resolution's page says to old links, so that nobody who follows one reads another text unawares.</summary>
internal sealed class FormerNotes
{
    private readonly Site site;
    private readonly Resolution resolution;
    private readonly Dictionary<RecommendationId, Recommendation> there;
    private readonly List<(RecommendationId? At, FormerNote Note)> notes = [];

    public FormerNotes(Site site, Resolution resolution)
    {
        (this.site, this.resolution) = (site, resolution);
        there = resolution.Sections.SelectMany(section => section.Recommendations).ToDictionary(recommendation => recommendation.Id);
        var seen = there.Values.SelectMany(item => (string?[])[Routes.Of(item.Id).Anchor, Routes.PermalinkOf(item).Anchor]).ToHashSet(StringComparer.Ordinal);
        foreach (var former in site.FormerOn(resolution.Id).Where(former => seen.Add(Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor)))
            notes.Add((PlaceOf(former), new FormerNote(Routes.PermalinkOf(former.Id, former.Fingerprint).Anchor, [SentenceOf(former)])));
        foreach (var number in site.FormerOf(resolution.Id).GroupBy(former => former.Id))
            notes.Add(there.ContainsKey(number.Key) ? (number.Key, NoteOf(number, null)) : (null, NoteOf(number, Routes.Of(number.Key).Anchor)));
    }

    /// <summary>Of one number: what stood there before is hardly what anybody looks for.</summary>
    private const int MostSentences = 5;

    /// <summary>Those that belong to the recommendation that stands there now.</summary>
    public ImmutableArray<FormerNote> At(RecommendationId id) => [.. notes.Where(note => note.At == id).Select(note => note.Note)];

    /// <summary>Those that belong to none.</summary>
    public ImmutableArray<FormerNote> Stray => [.. notes.Where(note => note.At is null).Select(note => note.Note)];

    private RecommendationId? PlaceOf(FormerRecommendation former)
    {
        if (former.Now is { } now && there.ContainsKey(now))
            return now;
        return former.Id.Resolution == resolution.Id && there.ContainsKey(former.Id) ? former.Id : null;
    }

    private FormerSentence SentenceOf(FormerRecommendation former)
    {
        var (was, now) = (former.Id.Number, former.Now?.Number);
        if (former.Now is not { } id)
            return Here($"Рекомендации, на которую ведёт эта ссылка, в архиве больше нет. Было: {Quoted(former)}.");
        if (!there.ContainsKey(id))
            return Elsewhere($"Рекомендация, на которую ведёт эта ссылка, теперь в другой резолюции: {Quoted(former)}.", id);
        return Here((former.IsChanged, was == now) switch
        {
            (true, true) => $"С тех пор как дана эта ссылка, слова рекомендации изменились. Было: {Quoted(former)}.",
            (true, false) => $"По этой ссылке рекомендация стояла под номером {was}, теперь её номер {now}, и слова изменились. Было: {Quoted(former)}.",
            (false, true) => "Резолюция переехала, рекомендация та же.",
            _ => $"По этой ссылке рекомендация стояла под номером {was}, теперь её номер {now}.",
        });
    }

    /// <summary>For a link that has the number alone, and so may mean whatever stood there.</summary>
    private FormerNote NoteOf(IEnumerable<FormerRecommendation> stoodThere, string? anchor) =>
        new(anchor, [.. stoodThere.Take(MostSentences).Select((former, i) => NumberSentenceOf(former, isFirst: i == 0, anchor is null))]);

    private FormerSentence NumberSentenceOf(FormerRecommendation former, bool isFirst, bool isTaken)
    {
        if (former.Now == former.Id)
            return Here($"{(isFirst ? "Раньше" : "Ещё раньше")} слова этой рекомендации были другими: {Quoted(former)}.");
        var text = isFirst ? $"Раньше под номером {former.Id.Number} стояла {(isTaken ? "другая " : "")}рекомендация: {Quoted(former)}." : $"Ещё раньше — {Quoted(former)}.";
        return former.Now is { } id ? Elsewhere(text, id) : Here(text + " В архиве её больше нет.");
    }

    private static FormerSentence Here(string text) => new(text, null, "");

    private FormerSentence Elsewhere(string text, RecommendationId id) => site.RecommendationOf(id) is { } now
        ? new FormerSentence(text, Routes.PermalinkOf(now), id.Resolution == resolution.Id ? $"Теперь она под номером {id.Number}." : $"Теперь она здесь: {site.ResolutionOf(id.Resolution)?.Title}, {id.Number}.")
        : Here(text);

    private static string Quoted(FormerRecommendation former) => Wording.Quoted(former.Text.TrimEnd(';', '.', ' '));
}
